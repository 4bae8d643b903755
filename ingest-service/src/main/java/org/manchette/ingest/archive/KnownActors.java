package org.manchette.ingest.archive;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.RefusedException;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.actor.Authority;
import org.manchette.text.actor.AuthorityEntry;

/**
 * The authority of this archive, what is shipped and what the site imported, and the analyser that
 * knows it. A new one takes the place of the old one at once and whole, while articles are being
 * analysed: those that began with the old one end with it.
 *
 * <p>An import by another instance is noticed within {@code manchette.authority.poll}.
 */
@Singleton
public final class KnownActors {

  /**
   * The load that tells of the newest import of entries; that is how other instances learn of it.
   */
  public static final String IMPORT_ID = "authority";

  private static final String RUNNING = "running";

  private static final Logger LOG = Logger.getLogger(KnownActors.class);

  private record Known(
      FrenchAnalyser analyser, Map<String, AuthorityEntry> imported, @Nullable Instant version) {}

  private final ArchiveIndexes indexes;
  private final StoredDocuments stored;
  private final StoredActors actors;
  private final IndexWriter writer;
  private final Duration poll;
  private final boolean rebuilding;
  private final Map<String, AuthorityEntry> shipped = new LinkedHashMap<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("authority").factory());
  private volatile Known known;
  private volatile boolean loaded;
  private boolean shippedWritten;

  KnownActors(
      FrenchAnalyser analyser,
      ArchiveIndexes indexes,
      StoredDocuments stored,
      StoredActors actors,
      IndexWriter writer,
      IngestConfig config) {
    this.known = new Known(analyser, Map.of(), null);
    this.indexes = indexes;
    this.stored = stored;
    this.actors = actors;
    this.writer = writer;
    this.poll = config.authority().poll();
    this.rebuilding = config.index().next();
    Authority.shipped().entries().forEach(entry -> shipped.put(entry.id(), entry));
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
        shippedWritten = true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RefusedException e) {
      LOG.warnf("The authority is looked at again in %s: %s", poll, e.getMessage());
    } catch (RuntimeException e) {
      LOG.errorf(e, "The authority is looked at again in %s", poll);
    }
  }

  /**
   * Reads the imported entries if they have not been read, or others have been imported since.
   *
   * @throws RefusedException if they cannot be read
   */
  public synchronized void look() {
    if (!loaded || isNews(newestImport())) {
      reload();
    }
  }

  /** Whether the entries that the site imported are known. */
  public boolean loaded() {
    return loaded;
  }

  /**
   * Makes sure that they are: an article analysed without them would get other ids.
   *
   * @throws RefusedException if they cannot be read
   */
  void ensureLoaded() {
    if (!loaded) {
      reload();
    }
  }

  /** The analyser of now. */
  public FrenchAnalyser analyser() {
    return known.analyser;
  }

  /** The entry of that id; null if the authority has none. */
  public @Nullable AuthorityEntry entry(String id) {
    AuthorityEntry imported = known.imported.get(id);
    return imported == null ? shipped.get(id) : imported;
  }

  /** Whether the site imported the entry of that id. */
  public boolean isImported(String id) {
    return known.imported.containsKey(id);
  }

  /** All entries, each id once. */
  public Stream<AuthorityEntry> entries() {
    Map<String, AuthorityEntry> imported = known.imported;
    return Stream.concat(
        imported.values().stream(),
        shipped.values().stream().filter(entry -> !imported.containsKey(entry.id())));
  }

  /** The shipped entry of that id, even if the site replaced it; null if there is none. */
  public @Nullable AuthorityEntry shippedEntry(String id) {
    return shipped.get(id);
  }

  /** The imported entries as JSON, by their ids: a file that can be imported. */
  public List<String> importedLines() {
    look();
    return known.imported.values().stream()
        .sorted(Comparator.comparing(AuthorityEntry::id))
        .map(EntryJson::write)
        .toList();
  }

  /** Whether an import was begun and did not end, so that others do not know what it wrote. */
  public boolean isImportBrokenOff() {
    ImportDocument newest = newestImport();
    return newest != null && newest.status().equals(RUNNING);
  }

  /** How the newest import of entries went; null if there was none. */
  private @Nullable ImportDocument newestImport() {
    return stored.importOf(IMPORT_ID);
  }

  /** Of an import that runs still, or was broken off, the entries are not all there. */
  private boolean isNews(@Nullable ImportDocument newest) {
    return newest != null
        && !newest.status().equals(RUNNING)
        && !newest.updatedAt().equals(known.version);
  }

  /**
   * Reads the imported entries again.
   *
   * @throws RefusedException if they cannot be read
   */
  public synchronized void reload() {
    long began = System.nanoTime();
    // Before the entries: of what is written meanwhile the next look tells.
    ImportDocument newest = newestImport();
    Map<String, AuthorityEntry> imported = new LinkedHashMap<>();
    actors.each(
        ActorDocuments.IMPORTED,
        actor -> {
          try {
            imported.put(actor.id(), EntryJson.read(String.valueOf(actor.entry())));
          } catch (IllegalArgumentException e) {
            LOG.errorf("The imported entry %s is left out: %s", actor.id(), e.getMessage());
          }
        });
    FrenchAnalyser analyser = known.analyser;
    if (!imported.equals(known.imported)) {
      analyser = analyser.with(Authority.shipped().with(imported.values()));
    }
    known = new Known(analyser, imported, newest == null ? null : newest.updatedAt());
    loaded = true;
    LOG.infof(
        "The authority has %d entries shipped and %d imported (%d ms)",
        shipped.size(), imported.size(), (System.nanoTime() - began) / 1_000_000);
  }

  /**
   * Writes the shipped entries that the register does not have as they are, so that names are found
   * before any article has them. Costs a reading of those that are there; an entry that the site
   * imported stays the site's.
   */
  private void writeShipped() {
    long began = System.nanoTime();
    Map<String, ActorDocument> missing = new LinkedHashMap<>();
    shipped.forEach((id, entry) -> {
      if (!isImported(id)) {
        missing.put(id, ActorDocuments.of(entry, ActorDocuments.SHIPPED));
      }
    });
    List<ActorDocument> changed = new ArrayList<>();
    actors.each(
        ActorDocuments.SHIPPED,
        actor -> {
          if (actor.equals(missing.get(actor.id()))) {
            missing.remove(actor.id());
          } else if (!shipped.containsKey(actor.id())) {
            changed.add(ActorDocuments.dismissed(actor));
          }
        });
    changed.addAll(missing.values());
    int failed = writer.writeInTurns(changed).size();
    LOG.infof(
        "%d of %d shipped entries were new or changed, %d not written (%d ms)",
        changed.size(), shipped.size(), failed, (System.nanoTime() - began) / 1_000_000);
  }

  /**
   * Writes entries that the site imports.
   *
   * @return the ids of those that were not written
   * @throws RefusedException if the archive does not answer in time
   */
  public Set<String> write(List<AuthorityEntry> entries) {
    return writer.writeInTurns(
        entries.stream().map(entry -> ActorDocuments.of(entry, ActorDocuments.IMPORTED)).toList());
  }
}
