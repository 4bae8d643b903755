package org.manchette.web.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.BatchResponse.Summary;

/**
 * The end of the answer to a list.
 *
 * @param summary null where the answer broke off
 */
public record BatchEnd(@Nullable Summary summary) {

  private static final List<String> ORDER =
      List.of("ok", "repaired", "ambiguous", "unknown", "invalid", "failed");

  /** A status and how many lines have it. */
  public record Count(String status, int lines) {}

  /** The statuses that occur. */
  public List<Count> counts() {
    Map<String, Integer> statuses = summary == null ? Map.of() : summary.statuses();
    return ORDER.stream()
        .filter(statuses::containsKey)
        .map(status -> new Count(status, statuses.getOrDefault(status, 0)))
        .toList();
  }
}
