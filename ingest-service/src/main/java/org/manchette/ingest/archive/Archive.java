package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.SourceDocument;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Outcome.Status;
import org.manchette.text.Actor;
import org.manchette.text.Analysis;

/**
 * Takes articles in and out. What was received is durable before the article derived from it is,
 * and both before anything is acknowledged; one article that fails leaves its neighbours alone.
 */
@Singleton
public final class Archive {

  /** Rounds of {@link StoredDocuments#sourceIds}: more versions than that no article has. */
  private static final int DELETE_ROUNDS = 100;

  private final ArticleReader reader;
  private final ArticleAnalysis analysis;
  private final StoredDocuments stored;
  private final IndexWriter writer;
  private final ActorRegister actors;
  private final KnownActors authority;
  private final KnownTopics topics;
  private final AcronymJoins acronyms;
  private final StoredParts parts;
  private final ArticleLocks locks;
  private final ArticleDocuments documents = new ArticleDocuments();

  Archive(
      ArticleReader reader,
      ArticleAnalysis analysis,
      StoredDocuments stored,
      IndexWriter writer,
      ActorRegister actors,
      KnownActors authority,
      KnownTopics topics,
      AcronymJoins acronyms,
      StoredParts parts,
      ArticleLocks locks) {
    this.reader = reader;
    this.analysis = analysis;
    this.stored = stored;
    this.writer = writer;
    this.actors = actors;
    this.authority = authority;
    this.topics = topics;
    this.acronyms = acronyms;
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

  private static ArticleAnalysis.Filed filed(ReadArticle read) {
    return new ArticleAnalysis.Filed(ArticleDocuments.text(read), ArticleDocuments.labels(read));
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
    authority.ensureLoaded();
    topics.ensureLoaded();
    List<Analysis> analyses =
        analysis.analyse(changed.stream().map(entry -> filed(entry.read)).toList()).stream()
            .map(acronyms::joined)
            .toList();
    Set<String> failed = writeSourcesAndActors(changed, analyses, states);
    List<ArticleDocuments.Derived> derived = new ArrayList<>();
    for (int i = 0; i < changed.size(); i++) {
      ReadArticle read = changed.get(i).read;
      boolean named = analyses.get(i).actors().stream().map(Actor::id).noneMatch(failed::contains);
      if (named && !failed.contains(read.sourceId())) {
        derived.add(documents.derive(read, analyses.get(i)));
      } else {
        failed.add(read.id());
      }
    }
    failed.addAll(write(derived, states));
    acronyms.notice(analyses);
    for (int i = 0; i < changed.size(); i++) {
      Entry entry = changed.get(i);
      Status status =
          state(states, entry).articleSourceId() == null ? Status.CREATED : Status.UPDATED;
      outcomes[entry.place] =
          failed.contains(entry.read.id())
              ? new Outcome.Refused(IndexWriter.unavailable().problem())
              : accepted(
                  entry.read, status, ArticleDocuments.warnings(entry.read, analyses.get(i)));
    }
  }

  /** The ids of the articles that were not written. */
  private Set<String> write(
      List<ArticleDocuments.Derived> derived, Map<String, StoredDocuments.State> states) {
    List<String> known =
        derived.stream()
            .map(each -> each.article().id())
            .filter(id -> states.containsKey(id) && states.get(id).articleSourceId() != null)
            .toList();
    Set<String> failed =
        new HashSet<>(
            parts.write(derived.stream().map(ArticleDocuments.Derived::parts).toList(), known));
    failed.addAll(
        writer.write(
            derived.stream()
                .map(ArticleDocuments.Derived::article)
                .filter(article -> !failed.contains(article.id()))
                .toList()));
    return failed;
  }

  private static StoredDocuments.State state(
      Map<String, StoredDocuments.State> states, Entry entry) {
    return states.getOrDefault(entry.read.id(), new StoredDocuments.State(null, false));
  }

  private static Outcome accepted(ReadArticle read, Status status, List<String> warnings) {
    return new Outcome.Accepted(read.id(), status, read.article().url(), warnings);
  }

  private Set<String> writeSourcesAndActors(
      List<Entry> changed, List<Analysis> analyses, Map<String, StoredDocuments.State> states) {
    List<Object> truths = new ArrayList<>();
    for (Entry entry : changed) {
      // A version is never changed once it is written, not even the time of its arrival.
      if (!state(states, entry).sourceStored()) {
        truths.add(entry.read.source());
      }
    }
    List<ActorDocument> newActors =
        actors.missing(
            analyses.stream()
                .flatMap(a -> a.actors().stream())
                .filter(actor -> !Actor.isOfOneArticle(actor.id()))
                .toList());
    truths.addAll(newActors);
    Set<String> failed = new HashSet<>(writer.write(truths));
    actors.remember(newActors.stream().filter(actor -> !failed.contains(actor.id())).toList());
    return failed;
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
