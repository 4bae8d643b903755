package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ImportDocument;
import org.manchette.index.TopicDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.RefusedException;
import org.manchette.text.topic.TopicDefinition;
import org.manchette.text.topic.TopicFile;
import org.manchette.text.topic.TopicFileException;
import org.manchette.text.topic.TopicTagger;
import org.manchette.text.topic.TopicVocabulary;

/**
 * The topics of this archive: those shipped, and what the site's file of queries adds to them. A
 * new file takes the place of the old one at once and whole; articles that are being analysed end
 * with the old one. Gives names to topics in the archive, since the reading side has them from
 * there only.
 *
 * <p>A file that another instance took is noticed within {@code manchette.topics.poll}.
 */
@Singleton
public final class KnownTopics {

  /** The load that tells of the newest file; that is how other instances learn of it. */
  private static final String IMPORT_ID = "topics";

  private static final String FINISHED = "finished";
  private static final int PAGE = 2_000;

  private static final Logger LOG = Logger.getLogger(KnownTopics.class);

  private record Known(
      TopicTagger tagger, Map<String, TopicDefinition> site, @Nullable Instant version) {}

  private final ArchiveIndexes indexes;
  private final StoredDocuments stored;
  private final IndexWriter writer;
  private final TopicFile.Limits limits;
  private final Duration poll;
  private final boolean rebuilding;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("topics").factory());
  private volatile Known known = new Known(TopicTagger.create(), Map.of(), null);
  private volatile boolean loaded;
  private boolean shippedWritten;

  KnownTopics(
      ArchiveIndexes indexes, StoredDocuments stored, IndexWriter writer, IngestConfig config) {
    this.indexes = indexes;
    this.stored = stored;
    this.writer = writer;
    this.poll = config.topics().poll();
    this.rebuilding = config.index().next();
    this.limits =
        new TopicFile.Limits(
            config.topics().topics(), config.topics().queries(), config.topics().nameLength());
  }

  /** Runs to the end of the service, and tells its failures itself. */
  @SuppressWarnings("FutureReturnValueIgnored")
  void start(@Observes StartupEvent event) {
    // A rebuild knows what was known when it began, from its first article to its last.
    if (!rebuilding) {
      watch.scheduleWithFixedDelay(this::watch, 0, poll.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  private void watch() {
    try {
      indexes.await();
      look();
      if (!shippedWritten) {
        writeShipped();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RefusedException e) {
      LOG.warnf("The topics are looked at again in %s: %s", poll, e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "The topics are looked at again in %s", poll);
    }
  }

  /** Reads the site's file if it has not been read, or another one was taken since. */
  private synchronized void look() {
    ImportDocument newest = stored.importOf(IMPORT_ID);
    boolean news =
        newest != null
            && newest.status().equals(FINISHED)
            && !newest.updatedAt().equals(known.version);
    if (!loaded || news) {
      load(newest == null ? null : newest.updatedAt());
    }
  }

  /** Whether the site's file is known. */
  public boolean loaded() {
    return loaded;
  }

  /**
   * Makes sure that it is: an article analysed without it would miss topics.
   *
   * @throws RefusedException if it cannot be read
   */
  void ensureLoaded() {
    if (!loaded) {
      look();
    }
  }

  /** The tagger of now. */
  public TopicTagger tagger() {
    return known.tagger;
  }

  /** The site's file of queries: all that it says of topics, in the order of their ids. */
  public String file() {
    ensureLoaded();
    return text(known.site);
  }

  private static String text(Map<String, TopicDefinition> site) {
    return site.values().stream().map(TopicDefinition::source).collect(Collectors.joining("\n"));
  }

  /**
   * Reads a file of queries, without taking it.
   *
   * @throws TopicFileException if any line is wrong
   */
  public List<TopicDefinition> read(String content) throws TopicFileException {
    return TopicFile.read(content, TopicVocabulary.shipped(), limits);
  }

  private void load(@Nullable Instant version) {
    Map<String, String> queries = new TreeMap<>();
    stored.refresh(TopicDocument.INDEX);
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    all.putObject("match_all");
    stored.each(
        TopicDocument.INDEX,
        all,
        PAGE,
        Long.MAX_VALUE,
        hits ->
            hits.forEach(hit -> {
              String source = hit.path("_source").path("queries").textValue();
              if (source != null) {
                queries.put(hit.path("_id").asText(), source);
              }
            }));
    try {
      use(read(String.join("\n", queries.values())), version);
    } catch (TopicFileException e) {
      LOG.errorf(
          "The site's topics are left out until their file is sent again: %s", e.getMessage());
    }
    loaded = true;
  }

  private void use(List<TopicDefinition> definitions, @Nullable Instant version) {
    Map<String, TopicDefinition> site = new TreeMap<>();
    definitions.forEach(definition -> site.put(definition.id(), definition));
    if (!text(site).equals(text(known.site))) {
      known = new Known(TopicTagger.create(site.values()), site, version);
      LOG.infof("The site's file tells of %d topics", site.size());
    } else {
      known = new Known(known.tagger, known.site, version);
    }
  }

  /**
   * Takes a file in place of the one before. Articles analysed from now on are told by it; a topic
   * that it no longer has keeps its name in the archive.
   *
   * @throws RefusedException if the archive does not take it; sending it again completes it
   */
  public synchronized void replace(List<TopicDefinition> definitions) {
    look();
    TopicVocabulary vocabulary = TopicVocabulary.shipped().with(definitions);
    Map<String, TopicDocument> documents = new HashMap<>();
    TopicVocabulary before = known.tagger.vocabulary();
    known
        .site
        .keySet()
        .forEach(
            id -> before.find(id).ifPresent(concept -> documents.put(id, document(concept, null))));
    for (TopicDefinition definition : definitions) {
      vocabulary
          .find(definition.id())
          .ifPresent(
              concept -> documents.put(concept.id(), document(concept, definition.source())));
    }
    if (!writer.write(new ArrayList<>(documents.values())).isEmpty()) {
      throw IndexWriter.unavailable();
    }
    Instant now = Instant.now();
    ImportDocument load =
        new ImportDocument(IMPORT_ID, FINISHED, now, now, null, 0, definitions.size(), 0, 0);
    if (!writer.write(List.of(load)).isEmpty()) {
      throw IndexWriter.unavailable();
    }
    use(definitions, now);
    loaded = true;
  }

  private static TopicDocument document(TopicVocabulary.Concept concept, @Nullable String queries) {
    return new TopicDocument(
        concept.id(),
        concept.name(),
        concept.englishName().isEmpty() ? null : concept.englishName(),
        concept.parentId(),
        queries);
  }

  /** At every start, since a new version may know more. */
  private synchronized void writeShipped() {
    List<TopicDocument> topics =
        TopicVocabulary.shipped()
            .concepts()
            .map(concept -> {
              TopicDefinition site = known.site.get(concept.id());
              return document(concept, site == null ? null : site.source());
            })
            .toList();
    int missing = writer.write(topics).size();
    shippedWritten = missing == 0;
    LOG.infof("%d of %d topics have a name in the archive", topics.size() - missing, topics.size());
  }
}
