package org.manchette.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for the caller (RFC 9457).
 *
 * @param type stable URI reference of the kind of problem
 * @param title the kind in a few words
 * @param status HTTP status
 * @param detail what happened and how to set it right
 * @param field the field or parameter it is about; null when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type, String title, int status, String detail, @Nullable String field) {

  /** The end of the URI of its kind. */
  public String reason() {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** A problem of one of the known kinds. */
  public static Problem of(ProblemType type, @Nullable String field, String detail) {
    return new Problem(type.uri(), type.title(), type.status(), detail, field);
  }
}
