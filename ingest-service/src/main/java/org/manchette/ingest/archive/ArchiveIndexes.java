package org.manchette.ingest.archive;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * Makes the indexes of the archive as soon as Elasticsearch lets it. The service starts without
 * Elasticsearch and writes nothing until they are there, since Elasticsearch might make an index of
 * its own for what is written to one that is missing.
 */
@Singleton
public final class ArchiveIndexes {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  /** For the first attempt, so that a service that could have its indexes starts with them. */
  private static final Duration START = Duration.ofSeconds(10);

  private static final Logger LOG = Logger.getLogger(ArchiveIndexes.class);

  private final SearchMapping mapping;
  private final StoredDocuments stored;
  private final String version;
  private final Duration longestPause;
  private final boolean rebuilding;
  private final CountDownLatch tried = new CountDownLatch(1);
  private final CountDownLatch made = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("indexes").unstarted(this::make);
  private volatile String reason = "Elasticsearch was not asked yet";

  ArchiveIndexes(
      SearchMapping mapping,
      StoredDocuments stored,
      IngestConfig config,
      @ConfigProperty(name = "quarkus.hibernate-search-standalone.elasticsearch.version")
          String version) {
    this.mapping = mapping;
    this.stored = stored;
    this.version = version;
    this.longestPause = config.index().retry();
    this.rebuilding = config.index().next();
    if (rebuilding) {
      // Makes them itself.
      made.countDown();
    }
  }

  void start(@Observes StartupEvent event) throws InterruptedException {
    if (!rebuilding) {
      thread.start();
      var _ = tried.await(START.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void stop() {
    thread.interrupt();
  }

  private void make() {
    Duration pause = FIRST_PAUSE;
    while (!attempt()) {
      tried.countDown();
      try {
        Thread.sleep(pause);
      } catch (InterruptedException e) {
        return;
      }
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(longestPause) < 0 ? longer : longestPause;
    }
    made.countDown();
    tried.countDown();
    LOG.info("The indexes are there");
  }

  private boolean attempt() {
    try {
      check();
      mapping.scope(Object.class).schemaManager().createOrValidate();
      return true;
    } catch (RefusedException e) {
      tell(String.valueOf(e.getMessage()), null);
    } catch (SearchException e) {
      tell(
          "The indexes could not be made, or differ from what this version of Manchette expects:"
              + " run its rebuild first",
          e);
    } catch (RuntimeException e) {
      // Whatever it is, the next attempt may do better, and a service that gave up looks alive.
      tell("The indexes could not be made", e);
    }
    return false;
  }

  private void tell(String why, @Nullable Exception cause) {
    if (!why.equals(reason)) {
      reason = why;
      LOG.warn("Nothing can be written yet, it is tried again: " + why, cause);
    }
  }

  /**
   * Makes sure that Elasticsearch answers and is one that this version of Manchette works with.
   *
   * @throws RefusedException if not
   */
  void check() {
    String number = stored.call("GET", "/", null).path("version").path("number").asText();
    if (!number.startsWith(version + ".")) {
      throw new RefusedException(
          ProblemType.ARCHIVE_UNAVAILABLE,
          null,
          "Elasticsearch is of version %s, and must be of %s".formatted(number, version));
    }
  }

  /**
   * Makes sure that the indexes are there.
   *
   * @throws RefusedException if they are not
   */
  void ensure() {
    String missing = missing();
    if (missing != null) {
      throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, null, missing);
    }
  }

  /**
   * Waits until they are there.
   *
   * @throws InterruptedException if the service ends before
   */
  void await() throws InterruptedException {
    made.await();
  }

  /** Why they are not there; null if they are. */
  public @Nullable String missing() {
    return made.getCount() == 0 ? null : reason;
  }
}
