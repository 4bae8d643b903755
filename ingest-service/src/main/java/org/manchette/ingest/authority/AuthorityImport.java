package org.manchette.ingest.authority;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.Problem;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Archive;
import org.manchette.ingest.archive.KnownActors;
import org.manchette.text.actor.AuthorityEntry;

/**
 * Makes the entries of a file part of the authority of the archive. An entry takes the place of
 * that with the same id; what the file does not have stays. The same file again changes nothing.
 */
@Singleton
public final class AuthorityImport {

  private static final Logger LOG = Logger.getLogger(AuthorityImport.class);

  private final KnownActors authority;
  private final Archive archive;
  private final IngestConfig.Authority limits;

  AuthorityImport(KnownActors authority, Archive archive, IngestConfig config) {
    this.authority = authority;
    this.archive = archive;
    this.limits = config.authority();
  }

  /**
   * Imports a file.
   *
   * @param lines in order; one at a time for all callers
   * @param dryRun true to tell only what would become of them
   * @throws RefusedException if the archive cannot be reached; what was written stays written, and
   *     sending the file again completes it
   */
  public synchronized ImportReport run(List<AuthorityLine> lines, boolean dryRun) {
    authority.look();
    Map<String, AuthorityLine> byId = new HashMap<>();
    for (AuthorityLine line : lines) {
      if (line.entry() != null) {
        byId.putIfAbsent(line.entry().id(), line);
      }
    }
    Bearers bearers = new Bearers(lines, limits.clashes());
    authority.entries().filter(entry -> !byId.containsKey(entry.id())).forEach(bearers::add);
    List<EntryResult> results = new ArrayList<>(lines.size());
    List<AuthorityEntry> changed = new ArrayList<>();
    for (AuthorityLine line : lines) {
      EntryResult result = result(line, byId, bearers);
      results.add(result);
      boolean writes =
          result.status().equals(EntryResult.ADDED) || result.status().equals(EntryResult.CHANGED);
      if (writes && line.entry() != null) {
        changed.add(line.entry());
      }
    }
    if (dryRun) {
      return ImportReport.of(results, true);
    }
    return write(results, changed);
  }

  private EntryResult result(AuthorityLine line, Map<String, AuthorityLine> byId, Bearers bearers) {
    AuthorityEntry entry = line.entry();
    if (entry == null) {
      Problem problem = line.problem();
      if (problem == null) {
        throw new IllegalStateException("line " + line.line() + " is neither good nor bad");
      }
      return EntryResult.refused(line, problem, List.of());
    }
    String id = entry.id();
    List<Clash> clashes = new ArrayList<>();
    AuthorityLine first = byId.get(id);
    if (first != null && first.line() != line.line()) {
      clashes.add(new Clash("id", id, id, first.line()));
      return entry.equals(first.entry())
          ? new EntryResult(line.line(), id, EntryResult.UNCHANGED, clashes, null)
          : EntryResult.refused(line, twice(id, first.line()), clashes);
    }
    AuthorityEntry shipped = authority.shippedEntry(id);
    if (shipped != null) {
      clashes.add(new Clash("shipped", shipped.name(), id, null));
    }
    clashes.addAll(bearers.clashes(entry));
    String status = EntryResult.CHANGED;
    if (authority.isImported(id)) {
      status = entry.equals(authority.entry(id)) ? EntryResult.UNCHANGED : EntryResult.CHANGED;
    } else if (shipped == null) {
      status = EntryResult.ADDED;
    }
    return new EntryResult(line.line(), id, status, clashes, null);
  }

  private static Problem twice(String id, long line) {
    return Problem.of(
        ProblemType.INVALID_FIELD,
        "id",
        "line %d has the id '%s' already, which stays: give another actor an id of its own, such as %s-2"
            .formatted(line, id, id));
  }

  private ImportReport write(List<EntryResult> results, List<AuthorityEntry> changed) {
    ImportReport report = ImportReport.of(results, false);
    boolean brokenOff = authority.isImportBrokenOff();
    if (changed.isEmpty() && !brokenOff) {
      return report;
    }
    Instant startedAt = Instant.now();
    archive.record(load("running", startedAt, report.summary()));
    Set<String> failed = new HashSet<>(authority.write(changed));
    if (!failed.isEmpty()) {
      report = ImportReport.of(results.stream().map(r -> checked(r, failed)).toList(), false);
    }
    archive.record(load("finished", startedAt, report.summary()));
    authority.reload();
    LOG.infof("Entries imported: %s", report.summary());
    return report;
  }

  private static EntryResult checked(EntryResult result, Set<String> failed) {
    if (result.id() == null || !failed.contains(result.id()) || result.problem() != null) {
      return result;
    }
    return new EntryResult(
        result.line(),
        result.id(),
        EntryResult.REFUSED,
        result.clashes(),
        Problem.of(
            ProblemType.ARCHIVE_UNAVAILABLE, null, "Elasticsearch did not take it: try again"));
  }

  /** What other instances look at to learn of it. */
  private static ImportDocument load(
      String status, Instant startedAt, ImportReport.Summary summary) {
    return new ImportDocument(
        KnownActors.IMPORT_ID,
        status,
        startedAt,
        Instant.now(),
        null,
        summary.added(),
        summary.changed(),
        summary.unchanged(),
        summary.refused());
  }
}
