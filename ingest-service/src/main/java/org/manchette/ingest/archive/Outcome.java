package org.manchette.ingest.archive;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.Problem;

/** What became of one submitted article. */
public sealed interface Outcome {

  /**
   * It is in the archive, durably.
   *
   * @param id of the article
   * @param status whether anything was written
   * @param url where it was published; null when not known
   * @param warnings codes of what was odd in it
   */
  record Accepted(String id, Status status, @Nullable String url, List<String> warnings)
      implements Outcome {

    public Accepted {
      warnings = List.copyOf(warnings);
    }
  }

  /** It is not in the archive. */
  record Refused(Problem problem) implements Outcome {}

  /** What accepting an article did. */
  enum Status {
    CREATED,
    UPDATED,
    UNCHANGED;

    /** As callers see it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
