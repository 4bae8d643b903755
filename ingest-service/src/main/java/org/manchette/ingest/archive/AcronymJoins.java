package org.manchette.ingest.archive;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.analysis.AnalysisJson;
import org.manchette.ingest.archive.Expansions.Target;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.actor.ActorNames;

/**
 * Joins an acronym that an article does not explain (« la FOCN ») with the organisation that
 * another article explains it as (« Fédération ouvrière des chantiers navals (FOCN) »), as long as
 * exactly one organisation of the archive bears it.
 *
 * <p>Articles are written with what is known at the time. Behind them, every {@code
 * manchette.actors.join-every}, all acronyms that came by are looked at again: the register tells
 * who bears them, and the articles that say otherwise are put right. So the outcome is that of the
 * archive's contents, not of their order, with any number of instances: an article that somebody
 * else changes meanwhile is looked at again. An instance that is killed leaves the acronyms of its
 * last seconds as they are until one of them comes by again.
 *
 * <p>Persons are never joined: a surname is no name of one.
 */
@Singleton
final class AcronymJoins {

  private static final Logger LOG = Logger.getLogger(AcronymJoins.class);

  /** Acronyms in one query. */
  private static final int AT_ONCE = 100;

  /** Rounds of joining what another instance changes at the same time. */
  private static final int ROUNDS = 10;

  /** Acronyms of which it is remembered what they stand for; the others are asked for again. */
  private static final int REMEMBERED = 20_000;

  private final StoredDocuments stored;
  private final StoredActors actors;
  private final StoredArticles articles;
  private final ActorRegister register;
  private final IndexWriter writer;
  private final StoredParts parts;
  private final ArticleLocks locks;
  private final IngestConfig.Actors config;
  private final boolean rebuilding;
  private final AnalysisJson json = new AnalysisJson();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("acronym-joins").factory());

  /** When the newest rebuild that is known of ended; null if that was not looked at yet. */
  private @Nullable Instant lastRebuild;

  private final Set<String> touched = new LinkedHashSet<>();
  private final Map<String, Expansions> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Expansions> eldest) {
          return size() > REMEMBERED;
        }
      };

  AcronymJoins(
      StoredDocuments stored,
      StoredActors actors,
      StoredArticles articles,
      ActorRegister register,
      IndexWriter writer,
      StoredParts parts,
      ArticleLocks locks,
      IngestConfig config) {
    this.stored = stored;
    this.actors = actors;
    this.articles = articles;
    this.register = register;
    this.writer = writer;
    this.parts = parts;
    this.locks = locks;
    this.config = config.actors();
    this.rebuilding = config.index().next();
  }

  /** Runs to the end of the service, and tells its failures itself. */
  @SuppressWarnings("FutureReturnValueIgnored")
  void start(@Observes StartupEvent event) {
    long millis = config.joinEvery().toMillis();
    thread.scheduleWithFixedDelay(this::joinQuietly, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** What came in before the end is put right before the end. */
  void stop(@Observes ShutdownEvent event) {
    thread.shutdown();
    joinQuietly();
  }

  /** The analysis with its acronyms given to those whom they are known to stand for. */
  Analysis joined(Analysis analysis) {
    Set<String> open = AssignedAcronyms.open(analysis);
    return open.isEmpty() ? analysis : AssignedAcronyms.of(analysis, open, this::target);
  }

  private @Nullable Target target(String key) {
    synchronized (known) {
      Expansions expansions = known.get(key);
      return expansions == null ? null : expansions.target();
    }
  }

  /** Has the acronyms of articles looked at again, once the articles are written. */
  void notice(Collection<Analysis> analyses) {
    Set<String> keys = new HashSet<>();
    for (Analysis analysis : analyses) {
      keys.addAll(AssignedAcronyms.open(analysis));
      for (Actor actor : analysis.actors()) {
        for (String key : Acronyms.explained(actor)) {
          Target target = target(key);
          // Explained once more as before: nothing follows from it.
          if (target == null || !target.id().equals(actor.id())) {
            keys.add(key);
          }
        }
      }
    }
    synchronized (touched) {
      touched.addAll(keys);
    }
  }

  /** Joins what waits for it now, as far as that can be done. */
  void settle() {
    for (int round = 0; round < ROUNDS && waiting(); round++) {
      joinQuietly();
    }
    if (waiting()) {
      LOG.warn("Some acronyms are joined when they come by again");
    }
  }

  private boolean waiting() {
    synchronized (touched) {
      return !touched.isEmpty();
    }
  }

  /** A rebuild by another process may have taken names out, and given acronyms to others. */
  private void noticeRebuild() {
    ImportDocument newest;
    try {
      newest = stored.importOf(Rebuild.IMPORT_ID);
    } catch (RefusedException e) {
      LOG.debugf("Whether there was a rebuild is looked at again: %s", e.getMessage());
      return;
    }
    Instant made = newest == null ? Instant.MIN : newest.updatedAt();
    if (lastRebuild != null && !lastRebuild.equals(made)) {
      register.forgetAll();
      synchronized (known) {
        known.clear();
      }
    }
    lastRebuild = made;
  }

  private synchronized void joinQuietly() {
    noticeRebuild();
    List<String> keys;
    synchronized (touched) {
      keys = new ArrayList<>(touched);
      touched.clear();
    }
    try {
      for (int i = 0; i < keys.size(); i += AT_ONCE) {
        join(new HashSet<>(keys.subList(i, Math.min(keys.size(), i + AT_ONCE))));
      }
    } catch (RefusedException e) {
      LOG.warnf("Acronyms are joined later: %s", e.getMessage());
      again(keys);
    } catch (RuntimeException e) {
      LOG.errorf(e, "%d acronyms could not be joined", keys.size());
    }
  }

  private void again(Collection<String> keys) {
    synchronized (touched) {
      touched.addAll(keys);
    }
  }

  private void join(Set<String> keys) {
    stored.refresh(ActorDocument.INDEX);
    stored.refresh(ArticleDocument.INDEX);
    Map<String, Expansions> expansions = expansions(keys);
    Set<String> ids = new LinkedHashSet<>();
    Set<String> targets = new HashSet<>();
    expansions.forEach((key, now) -> {
      Expansions before;
      synchronized (known) {
        before = known.put(key, now);
      }
      if (now.target() != null) {
        targets.add(key);
        ids.addAll(idsOf(key));
      }
      // Whom it was given to may not be whom it stands for.
      if (now.ids().size() > 1 && (before == null || !before.ids().equals(now.ids()))) {
        put(Set.of(key), now.ids(), key);
      }
    });
    if (!ids.isEmpty()) {
      put(targets, ids, null);
      forget(ids);
    }
  }

  /** Who bears each of the acronyms. */
  private Map<String, Expansions> expansions(Set<String> keys) {
    Map<String, List<ActorDocument>> bearers = new HashMap<>();
    Set<String> unsure = new HashSet<>();
    for (ActorDocument actor : actors.organisationsCalled(keys)) {
      Acronyms.borne(actor)
          .forEach((key, sure) -> {
            if (keys.contains(key)) {
              bearers.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
              if (!sure) {
                unsure.add(key);
              }
            }
          });
    }
    Map<String, Expansions> expansions = new HashMap<>();
    for (String key : keys) {
      expansions.put(
          key, Expansions.of(bearers.getOrDefault(key, List.of()), !unsure.contains(key)));
    }
    return expansions;
  }

  /** Under which an acronym goes as long as nobody explains it: « FOCN », « F.O.C.N. ». */
  private static List<String> idsOf(String key) {
    return List.of(
        ActorNames.id(ActorKind.ORGANISATION, key),
        ActorNames.id(ActorKind.ORGANISATION, String.join(".", key.split(""))));
  }

  /** Gives the acronyms to their targets in the articles that name one of the organisations. */
  private void put(Set<String> keys, Collection<String> organisations, @Nullable String word) {
    Set<String> conflicting = new HashSet<>();
    // Another instance may have taken their names out.
    keys.forEach(key -> register.forget(idsOf(key)));
    long seen =
        articles.naming(
            organisations,
            word,
            config.joinArticles(),
            page -> {
              List<Moved> changed = new ArrayList<>();
              Set<Actor> written = new LinkedHashSet<>();
              for (StoredArticles.Stored article : page) {
                Analysis after = moved(article, keys);
                if (after != null) {
                  changed.add(new Moved(article, after));
                  written.addAll(after.actors());
                }
              }
              // An acronym that is taken back needs its name again.
              List<ActorDocument> missing = register.missing(written);
              Set<String> failed = writer.write(missing);
              missing.removeIf(actor -> failed.contains(actor.id()));
              register.remember(missing);
              if (!replace(changed)) {
                conflicting.addAll(keys);
              }
            });
    if (seen >= config.joinArticles()) {
      LOG.warnf(
          "%d articles name %s: manchette.actors.join-articles lets no more be looked at",
          seen, organisations);
    }
    again(conflicting);
  }

  /** An article and what it is to say. */
  private record Moved(StoredArticles.Stored article, Analysis analysis) {}

  /**
   * Puts changed articles back, and their parts before them: whatever fails is done again, because
   * the article is as it was.
   *
   * @return false if one of them was not put back, or changed by somebody else meanwhile
   */
  private boolean replace(List<Moved> changed) {
    Set<String> ids = changed.stream().map(moved -> moved.article.id()).collect(Collectors.toSet());
    try {
      locks.acquire(ids);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e);
    }
    try {
      Set<String> incomplete =
          parts.write(
              changed.stream()
                  .map(moved -> ArticleParts.of(moved.article.facts(), moved.analysis))
                  .toList(),
              List.of());
      Set<String> conflicting =
          articles.replace(
              changed.stream()
                  .map(Moved::article)
                  .filter(article -> !incomplete.contains(article.id()))
                  .toList());
      if (!conflicting.isEmpty()) {
        // Those of the other's version were just written over.
        parts.write(
            articles.byId(conflicting).stream()
                .map(article -> ArticleParts.of(article.facts(), json.read(article.analysis())))
                .toList(),
            conflicting);
      }
      return conflicting.isEmpty() && incomplete.isEmpty();
    } finally {
      locks.release(ids);
    }
  }

  /** Gives the acronyms of an article to their targets; null where they are theirs already. */
  private @Nullable Analysis moved(StoredArticles.Stored article, Set<String> keys) {
    Analysis before;
    try {
      before = json.read(article.analysis());
    } catch (IllegalArgumentException e) {
      LOG.errorf("Article %s keeps its acronyms: %s", article.id(), e.getMessage());
      return null;
    }
    Analysis after = AssignedAcronyms.of(before, keys, this::target);
    if (after.equals(before)) {
      return null;
    }
    article.set("organisations", ArticleDocuments.ids(after, ActorKind.ORGANISATION));
    article.set("speakers", ArticleDocuments.speakers(after));
    article.set("quotedAbout", ArticleDocuments.quotedAbout(after));
    article.source().put("analysis", json.write(after));
    return after;
  }

  /** Takes names out of the register that no article has any more. */
  private void forget(Collection<String> ids) {
    // The articles that are searched until the rebuild is done may have them.
    if (rebuilding) {
      return;
    }
    stored.refresh(ArticleDocument.INDEX);
    Map<String, ActorDocument> registered = actors.byId(ids);
    List<String> unused = new ArrayList<>();
    registered.forEach((id, actor) -> {
      if (actor.origin().equals(ActorDocuments.PROVISIONAL) && articles.count(id) == 0) {
        unused.add(id);
      }
    });
    register.forget(unused);
    writer.delete(ActorDocument.class, unused);
  }
}
