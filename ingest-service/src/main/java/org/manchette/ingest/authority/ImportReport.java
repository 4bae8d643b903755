package org.manchette.ingest.authority;

import java.util.List;

/**
 * How an import of entries went.
 *
 * @param results of each line, in order
 * @param summary of all
 */
public record ImportReport(List<EntryResult> results, Summary summary) {

  public ImportReport {
    results = List.copyOf(results);
  }

  /**
   * Counts.
   *
   * @param entries lines with an entry, good or bad
   * @param added entries that the site did not have
   * @param changed entries of which the site had another version
   * @param unchanged entries that the site had as they are
   * @param refused lines that were not taken
   * @param clashes lines with a clash
   * @param dryRun true if nothing was written
   */
  public record Summary(
      long entries,
      long added,
      long changed,
      long unchanged,
      long refused,
      long clashes,
      boolean dryRun) {}

  static ImportReport of(List<EntryResult> results, boolean dryRun) {
    return new ImportReport(
        results,
        new Summary(
            results.size(),
            count(results, EntryResult.ADDED),
            count(results, EntryResult.CHANGED),
            count(results, EntryResult.UNCHANGED),
            count(results, EntryResult.REFUSED),
            results.stream().filter(result -> !result.clashes().isEmpty()).count(),
            dryRun));
  }

  private static long count(List<EntryResult> results, String status) {
    return results.stream().filter(result -> result.status().equals(status)).count();
  }
}
