package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manchette.index.ArticleDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.SourceDocument;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Outcome.Status;

/**
 * Takes articles in and out. What was received is durable before the article derived from it is,
 * and both before anything is acknowledged; one article that fails leaves its neighbours alone.
 */
@Singleton
public final class Archive {

  /** Rounds of {@link StoredDocuments#sourceIds}: more versions than that no article has. */
  private static final int DELETE_ROUNDS = 100;

  private final ArticleReader reader;
  private final Derivation derivation;
  private final StoredDocuments stored;
  private final IndexWriter writer;
  private final StoredParts parts;
  private final ArticleLocks locks;

  Archive(
      ArticleReader reader,
      Derivation derivation,
      StoredDocuments stored,
      IndexWriter writer,
      StoredParts parts,
      ArticleLocks locks) {
    this.reader = reader;
    this.derivation = derivation;
    this.stored = stored;
    this.writer = writer;
    this.parts = parts;
    this.locks = locks;
  }

  /** What became of each, in order. Later versions of an article come after earlier ones. */
  public List<Outcome> add(List<Submission> submissions) {
    Outcome[] outcomes = new Outcome[submissions.size()];
    Map<String, Entry> run = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.length; i++) {
      try {
        Entry entry = new Entry(i, reader.read(submissions.get(i)));
        if (run.containsKey(entry.read.id())) {
          addDistinct(run, outcomes);
          run.clear();
        }
        run.put(entry.read.id(), entry);
      } catch (RefusedException e) {
        outcomes[i] = new Outcome.Refused(e.problem());
      }
    }
    addDistinct(run, outcomes);
    return List.of(outcomes);
  }

  private record Entry(int place, ReadArticle read) {}

  private void addDistinct(Map<String, Entry> run, Outcome[] outcomes) {
    if (run.isEmpty()) {
      return;
    }
    try {
      locks.acquire(run.keySet());
      try {
        addLocked(List.copyOf(run.values()), outcomes);
      } finally {
        locks.release(run.keySet());
      }
    } catch (RefusedException e) {
      refuse(run.values(), outcomes, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      refuse(
          run.values(),
          outcomes,
          new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e));
    }
  }

  private static void refuse(Iterable<Entry> entries, Outcome[] outcomes, RefusedException reason) {
    for (Entry entry : entries) {
      if (outcomes[entry.place] == null) {
        outcomes[entry.place] = new Outcome.Refused(reason.problem());
      }
    }
  }

  private void addLocked(List<Entry> entries, Outcome[] outcomes) {
    Map<String, StoredDocuments.State> states =
        stored.states(entries.stream().map(Entry::read).toList());
    List<Entry> changed = new ArrayList<>();
    for (Entry entry : entries) {
      StoredDocuments.State state = state(states, entry);
      if (state.sourceStored() && entry.read.sourceId().equals(state.articleSourceId())) {
        outcomes[entry.place] =
            accepted(entry.read, Status.UNCHANGED, entry.read.article().warnings());
      } else {
        changed.add(entry);
      }
    }
    if (changed.isEmpty()) {
      return;
    }
    // A version is never changed once it is written, not even the time of its arrival.
    Derivation.Written written =
        derivation.write(
            changed.stream().map(Entry::read).toList(),
            changed.stream()
                .filter(entry -> !state(states, entry).sourceStored())
                .map(entry -> entry.read.source())
                .toList(),
            changed.stream()
                .filter(entry -> state(states, entry).articleSourceId() != null)
                .map(entry -> entry.read.id())
                .collect(Collectors.toSet()));
    for (int i = 0; i < changed.size(); i++) {
      Entry entry = changed.get(i);
      Status status =
          state(states, entry).articleSourceId() == null ? Status.CREATED : Status.UPDATED;
      outcomes[entry.place] =
          written.failed().contains(entry.read.id())
              ? new Outcome.Refused(IndexWriter.unavailable().problem())
              : accepted(
                  entry.read,
                  status,
                  ArticleDocuments.warnings(entry.read, written.analyses().get(i)));
    }
  }

  private static StoredDocuments.State state(
      Map<String, StoredDocuments.State> states, Entry entry) {
    return states.getOrDefault(entry.read.id(), new StoredDocuments.State(null, false));
  }

  private static Outcome accepted(ReadArticle read, Status status, List<String> warnings) {
    return new Outcome.Accepted(read.id(), status, read.article().url(), warnings);
  }

  /**
   * Takes an article and every version of it out.
   *
   * @return false if there was none
   * @throws RefusedException if the archive cannot be reached
   */
  public boolean delete(String id) {
    Set<String> ids = Set.of(id);
    try {
      locks.acquire(ids);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e);
    }
    try {
      boolean found = stored.hasArticle(id);
      List<String> versions = stored.sourceIds(id);
      // The truth first: an article without a source goes with the next attempt, whereas a source
      // without an article would come back with the next rebuild.
      for (int round = 0; round < DELETE_ROUNDS && !versions.isEmpty(); round++) {
        found = true;
        writer.delete(SourceDocument.class, versions);
        versions = stored.sourceIds(id);
      }
      if (found) {
        parts.delete(id);
        writer.delete(ArticleDocument.class, List.of(id));
        // A rebuild may have taken over since parts were looked for, which an attempt before had
        // deleted from what was searched then.
        parts.delete(id);
      }
      return found;
    } finally {
      locks.release(ids);
    }
  }

  /**
   * Writes how a load goes.
   *
   * @throws RefusedException if the archive did not take it
   */
  public void record(ImportDocument load) {
    if (!writer.write(List.of(load)).isEmpty()) {
      throw IndexWriter.unavailable();
    }
  }
}
