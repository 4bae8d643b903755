package org.manchette.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.Problem;
import org.manchette.ingest.archive.Outcome;

/**
 * What became of a line of a bulk load.
 *
 * @param line its number, from 1
 * @param id of the article; null when it was refused
 * @param status {@code created}, {@code updated}, {@code unchanged} or {@code refused}
 * @param url where it was published; null when not known
 * @param warnings codes of what was odd in it; null when it was refused
 * @param problem why it was refused; null when it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
    long line,
    @Nullable String id,
    String status,
    @Nullable String url,
    @Nullable List<String> warnings,
    @Nullable Problem problem) {

  static LineResult of(long line, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted a ->
          new LineResult(line, a.id(), a.status().label(), a.url(), a.warnings(), null);
      case Outcome.Refused r -> new LineResult(line, null, "refused", null, null, r.problem());
    };
  }
}
