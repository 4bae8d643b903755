package org.manchette.ingest.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.Problem;

/**
 * What became of a line of an authority file.
 *
 * @param line its number, from 1
 * @param id of the entry; null when it was not understood
 * @param status {@code added}, {@code changed}, {@code unchanged} or {@code refused}
 * @param clashes with other entries; of many only some
 * @param problem why it was refused; null when it was not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record EntryResult(
    long line, @Nullable String id, String status, List<Clash> clashes, @Nullable Problem problem) {

  static final String ADDED = "added";
  static final String CHANGED = "changed";
  static final String UNCHANGED = "unchanged";
  static final String REFUSED = "refused";

  public EntryResult {
    clashes = List.copyOf(clashes);
  }

  static EntryResult refused(AuthorityLine line, Problem problem, List<Clash> clashes) {
    String id = line.entry() == null ? null : line.entry().id();
    return new EntryResult(line.line(), id, REFUSED, clashes, problem);
  }
}
