package org.manchette.web.archive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** search-service answered with a problem (RFC 9457). */
public final class ArchiveProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final @Nullable String field;

  ArchiveProblem(int status, Details details) {
    super(details.detail() == null ? details.title() : details.detail());
    this.status = status;
    this.field = details.field();
  }

  /** HTTP status of the answer. */
  public int status() {
    return status;
  }

  /** The parameter that is wrong; null if the answer does not name one. */
  public @Nullable String field() {
    return field;
  }

  /** What we read of a problem. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Details(@Nullable String title, @Nullable String detail, @Nullable String field) {}
}
