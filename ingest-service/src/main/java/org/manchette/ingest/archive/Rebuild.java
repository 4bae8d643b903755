package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.VersionedIndexLayout;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.RefusedException;

/**
 * Makes the derived indexes anew from the sources, behind those that are searched, and lets them
 * take over. Runs in a process of its own ({@link IngestConfig.Index#next}), while others search
 * and write: what they change meanwhile is carried over, first while they go on, then, for the last
 * few changes, while writing is blocked (it is answered 503, and senders send again).
 *
 * <p>Which version of an article is the one that counts, the index that is searched knows; where it
 * has none, the one that was received last.
 *
 * <p>Broken off, it goes on where it was.
 */
@Singleton
public final class Rebuild {

  /** The load that tells of the newest rebuild; that is how other instances learn of it. */
  static final String IMPORT_ID = "rebuild";

  /** Ids and versions only. */
  private static final int PAGE = 500;

  /** Whole sources, which can be long. */
  private static final int SOURCES = 10;

  /** Names of the register that are looked for at once. */
  private static final int NAMES = 1_000;

  /** How often what failed is tried again. */
  private static final int ATTEMPTS = 3;

  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  private final ArchiveIndexes indexes;
  private final StoredDocuments stored;
  private final IndexVersions versions;
  private final ArticleReader reader;
  private final Derivation derivation;
  private final AcronymJoins acronyms;
  private final ActorRegister register;
  private final StoredParts parts;
  private final IndexWriter writer;
  private final IngestConfig config;
  private final ObjectMapper json = new ObjectMapper();

  private final Map<String, String> failed = new HashMap<>();
  private final Instant began = Instant.now();
  private Instant told = began;
  private long looked;
  private long written;

  Rebuild(
      ArchiveIndexes indexes,
      StoredDocuments stored,
      IndexVersions versions,
      ArticleReader reader,
      Derivation derivation,
      AcronymJoins acronyms,
      ActorRegister register,
      StoredParts parts,
      IndexWriter writer,
      IngestConfig config) {
    this.indexes = indexes;
    this.stored = stored;
    this.versions = versions;
    this.reader = reader;
    this.derivation = derivation;
    this.acronyms = acronyms;
    this.register = register;
    this.parts = parts;
    this.writer = writer;
    this.config = config;
  }

  /** How it ended. */
  public enum Outcome {
    /** What is searched was made by the same already. */
    NOTHING_TO_DO,
    /** What was made is searched. */
    DONE,
    /** Some articles could not be made; what was searched before is still. */
    INCOMPLETE
  }

  /**
   * Runs it; once for an instance.
   *
   * @param force makes it anew even where nothing seems to be to do
   * @param leaveOut takes over even where articles could not be made, without them
   * @throws RefusedException if Elasticsearch does not answer; run it again
   */
  public Outcome run(boolean force, boolean leaveOut) {
    indexes.check();
    versions.completeOthers();
    versions.unblock();
    String maker = versions.maker();
    if (!force && versions.isLive(maker)) {
      versions.dropReplaced();
      LOG.infof("Nothing to do: the indexes were made by %s already", maker);
      return Outcome.NOTHING_TO_DO;
    }
    versions.prepare(maker, force);
    String live = versions.liveArticles();
    Map<Integer, Long> names = stored.lastChanges(versions.liveAlias(ActorDocument.INDEX));
    Map<Integer, Long> changes = live == null ? Map.of() : stored.lastChanges(live);
    for (int attempt = 0; attempt == 0 || (!failed.isEmpty() && attempt < ATTEMPTS); attempt++) {
      failed.clear();
      fill(live);
    }
    if (!failed.isEmpty() && !leaveOut) {
      return incomplete();
    }
    for (int round = 0; live != null && round < config.rebuild().rounds(); round++) {
      Map<Integer, Long> now = stored.lastChanges(live);
      long count = count(changes, now);
      carryOver(live, changes, now);
      changes = now;
      if (count <= config.rebuild().lastChanges()) {
        break;
      }
    }
    acronyms.settle();
    List<String> replaced = takeOver(live, changes, leaveOut);
    if (replaced == null) {
      return incomplete();
    }
    LOG.infof(
        "%d articles were made by %s in %s and are searched now",
        written, maker, Duration.between(began, Instant.now()).truncatedTo(ChronoUnit.SECONDS));
    forgetUnused(names);
    Instant now = Instant.now();
    writer.write(
        List.of(
            new ImportDocument(
                IMPORT_ID, "finished", began, now, null, written, 0, 0, failed.size())));
    await(replaced);
    versions.dropReplaced();
    return Outcome.DONE;
  }

  private Outcome incomplete() {
    failed.forEach((article, why) -> LOG.errorf("Article %s could not be made: %s", article, why));
    LOG.errorf(
        "Nothing was switched: delete the %d articles, or rebuild with --leave-out-failed",
        failed.size());
    return Outcome.INCOMPLETE;
  }

  /** The indexes that were searched until now; null if not all articles could be made. */
  private @Nullable List<String> takeOver(
      @Nullable String live, Map<Integer, Long> changes, boolean leaveOut) {
    versions.block();
    try {
      if (live != null) {
        carryOver(live, changes, stored.lastChanges(live));
        acronyms.settle();
      }
      if (!failed.isEmpty() && !leaveOut) {
        return null;
      }
      VersionedIndexLayout.DERIVED.forEach(stored::refresh);
      return versions.takeOver();
    } finally {
      versions.unblock();
    }
  }

  /** Makes of all sources the articles that are not there yet. */
  private void fill(@Nullable String live) {
    stored.refresh(SourceDocument.INDEX);
    ObjectNode all = json.createObjectNode();
    all.putObject("match_all");
    stored.each(
        new StoredDocuments.Scan(
            versions.liveAlias(SourceDocument.INDEX),
            null,
            all,
            json.createArrayNode().add("articleId"),
            PAGE),
        Long.MAX_VALUE,
        hits -> {
          Map<String, String> articles = new HashMap<>();
          hits.forEach(hit ->
              articles.put(
                  hit.path("_id").asText(), hit.path("_source").path("articleId").asText()));
          make(chosen(live, articles));
          looked += articles.size();
          tell();
        });
  }

  /** Those of the versions from which articles are still to be made, by article. */
  private Map<String, String> chosen(@Nullable String live, Map<String, String> articles) {
    Set<String> ids = new HashSet<>(articles.values());
    Map<String, String> count = live == null ? new HashMap<>() : versionsIn(live, ids);
    Set<String> there = stored.known(SourceDocument.INDEX, new HashSet<>(count.values()));
    count.values().retainAll(there);
    Set<String> unknown = new HashSet<>(ids);
    unknown.removeAll(count.keySet());
    count.putAll(newest(unknown));
    Map<String, String> made = versionsIn(versions.nextArticles(), ids);
    Map<String, String> chosen = new HashMap<>();
    articles.forEach((source, article) -> {
      if (source.equals(count.get(article)) && !source.equals(made.get(article))) {
        chosen.put(article, source);
      }
    });
    return chosen;
  }

  /** The version that each article was made from, of those that are there. */
  private Map<String, String> versionsIn(String target, Collection<String> articles) {
    Map<String, String> made = new HashMap<>();
    stored
        .fields(target, articles, "sourceId")
        .forEach((id, source) -> made.put(id, source.path("sourceId").asText()));
    return made;
  }

  private Map<String, String> newest(Set<String> articles) {
    Map<String, String> newest = new HashMap<>();
    for (String article : articles) {
      stored.newestVersion(article).ifPresent(source -> newest.put(article, source));
    }
    return newest;
  }

  /** Makes articles from their versions, as many together as a load does. */
  private void make(Map<String, String> sources) {
    List<String> ids = List.copyOf(sources.values());
    List<ReadArticle> batch = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < ids.size(); i += SOURCES) {
      for (SourceDocument source :
          stored.sources(ids.subList(i, Math.min(ids.size(), i + SOURCES))).values()) {
        try {
          batch.add(reader.read(source));
          bytes += source.original().length();
        } catch (RefusedException | IllegalArgumentException e) {
          failed.put(source.articleId(), String.valueOf(e.getMessage()));
        }
        if (batch.size() >= config.limits().batchArticles()
            || bytes >= config.limits().batchSize().asLongValue()) {
          write(batch);
          batch.clear();
          bytes = 0;
        }
      }
    }
    write(batch);
  }

  private void write(List<ReadArticle> batch) {
    if (batch.isEmpty()) {
      return;
    }
    Set<String> ids = new TreeSet<>();
    batch.forEach(read -> ids.add(read.id()));
    Set<String> known = stored.known(ArticleDocument.INDEX, ids);
    Set<String> left = derivation.write(batch, List.of(), known).failed();
    left.forEach(id -> failed.put(id, "Elasticsearch did not take it"));
    written += batch.size() - left.size();
    tell();
  }

  private void tell() {
    Instant now = Instant.now();
    if (Duration.between(told, now).compareTo(TELL_EVERY) >= 0) {
      told = now;
      LOG.infof(
          "%d articles made, %d versions looked at, %.1f articles/s",
          written, looked, written * 1000.0 / Math.max(1, Duration.between(began, now).toMillis()));
    }
  }

  private static long count(Map<Integer, Long> from, Map<Integer, Long> to) {
    return to.entrySet().stream()
        .mapToLong(shard -> shard.getValue() - from.getOrDefault(shard.getKey(), -1L))
        .sum();
  }

  /**
   * Carries over what changed in the index that is searched. A change whose number no document has
   * was overtaken by another, or is a deletion: only then what is gone is looked for.
   */
  private void carryOver(String live, Map<Integer, Long> from, Map<Integer, Long> to) {
    long count = count(from, to);
    if (count == 0) {
      return;
    }
    stored.call("POST", "/" + live + "/_refresh", null);
    Set<Long> counted = new HashSet<>();
    to.forEach((shard, last) -> {
      long first = from.getOrDefault(shard, -1L);
      if (last > first) {
        stored.each(
            new StoredDocuments.Scan(
                live, shard, changed(first, null), json.createArrayNode().add("sourceId"), PAGE),
            Long.MAX_VALUE,
            hits -> {
              Map<String, String> changed = new HashMap<>();
              for (JsonNode hit : hits) {
                changed.put(
                    hit.path("_id").asText(), hit.path("_source").path("sourceId").asText());
                if (hit.path("_seq_no").asLong() <= last) {
                  counted.add(hit.path("_seq_no").asLong() * to.size() + shard);
                }
              }
              Map<String, String> made = versionsIn(versions.nextArticles(), changed.keySet());
              changed.entrySet().removeIf(each -> each.getValue().equals(made.get(each.getKey())));
              make(changed);
            });
      }
    });
    if (counted.size() < count) {
      dropGone(live);
    }
  }

  private ObjectNode changed(long after, @Nullable Long until) {
    ObjectNode query = json.createObjectNode();
    ObjectNode range = query.putObject("range").putObject("_seq_no").put("gt", after);
    if (until != null) {
      range.put("lte", until);
    }
    return query;
  }

  /** Takes articles out that are neither in what is searched nor among the sources any more. */
  private void dropGone(String live) {
    stored.refresh(ArticleDocument.INDEX);
    ObjectNode all = json.createObjectNode();
    all.putObject("match_all");
    stored.each(
        new StoredDocuments.Scan(
            versions.nextArticles(), null, all, json.createArrayNode().add("sourceId"), PAGE),
        Long.MAX_VALUE,
        hits -> {
          Map<String, String> made = new HashMap<>();
          hits.forEach(hit ->
              made.put(hit.path("_id").asText(), hit.path("_source").path("sourceId").asText()));
          made.keySet().removeAll(stored.knownIn(live, made.keySet()));
          Set<String> kept = stored.known(SourceDocument.INDEX, new LinkedHashSet<>(made.values()));
          made.values().removeAll(kept);
          for (String id : made.keySet()) {
            parts.delete(id);
          }
          writer.delete(ArticleDocument.class, made.keySet());
        });
  }

  /**
   * Takes names out of the register that no article has any more, but for those that were written
   * since: their articles may be on the way.
   */
  private void forgetUnused(Map<Integer, Long> names) {
    String target = versions.liveAlias(ActorDocument.INDEX);
    long[] count = {0};
    names.forEach((shard, last) -> {
      ObjectNode query = json.createObjectNode();
      var filter = query.putObject("bool").putArray("filter");
      filter.addObject().putObject("term").put("origin", ActorDocuments.PROVISIONAL);
      filter.add(changed(-1, last));
      stored.each(
          new StoredDocuments.Scan(target, shard, query, json.createArrayNode().add("kind"), NAMES),
          Long.MAX_VALUE,
          hits -> {
            Set<String> unused = new HashSet<>();
            hits.forEach(hit -> unused.add(hit.path("_id").asText()));
            unused.removeAll(used(unused));
            register.forget(unused);
            writer.delete(ActorDocument.class, unused);
            count[0] += unused.size();
          });
    });
    LOG.infof("%d names that no article has any more were taken out of the register", count[0]);
  }

  /** Those of the actors that an article of those that are searched now names. */
  private Set<String> used(Set<String> actors) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 0);
    ObjectNode aggregations = body.putObject("aggs");
    for (String field : List.of("persons", "organisations", "places", "speakers", "quotedAbout")) {
      ObjectNode terms = aggregations.putObject(field).putObject("terms");
      terms.put("field", field).put("size", actors.size());
      actors.forEach(terms.putArray("include")::add);
    }
    Set<String> used = new HashSet<>();
    JsonNode answer =
        stored.call("POST", "/" + versions.liveAlias(ArticleDocument.INDEX) + "/_search", body);
    answer
        .path("aggregations")
        .forEach(field ->
            field.path("buckets").forEach(bucket -> used.add(bucket.path("key").asText())));
    return used;
  }

  /** An export that began before the switch is let come to its end. */
  private void await(List<String> replaced) {
    long deadline = System.nanoTime() + config.rebuild().keep().toNanos();
    while (versions.readers(replaced) > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }
}
