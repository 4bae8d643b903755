package org.manchette.ingest.archive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * What the service tells of its work at {@code /q/metrics}: {@code
 * manchette_articles_ingested_total} by status, {@code manchette_articles_refused_total} by reason
 * (the end of the problem's URI) and {@code manchette_alias_version} by index and alias.
 */
@Singleton
public final class ArchiveMetrics {

  private static final Logger LOG = Logger.getLogger(ArchiveMetrics.class);

  private final Map<Outcome.Status, Counter> ingested = new EnumMap<>(Outcome.Status.class);
  private final MeterRegistry registry;
  private final MultiGauge versions;
  private final IndexVersions indexes;
  private final Duration poll;
  private final boolean rebuilding;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alias-versions").factory());

  ArchiveMetrics(MeterRegistry registry, IndexVersions indexes, IngestConfig config) {
    this.registry = registry;
    this.indexes = indexes;
    this.poll = config.metrics().poll();
    this.rebuilding = config.index().next();
    for (Outcome.Status status : Outcome.Status.values()) {
      ingested.put(
          status,
          Counter.builder("manchette.articles.ingested")
              .description("Articles that are in the archive after they were sent")
              .tag("status", status.label())
              .register(registry));
    }
    // So that a rate can be told of the first one that comes.
    for (ProblemType type : ProblemType.values()) {
      refused(type.code());
    }
    this.versions =
        MultiGauge.builder("manchette.alias.version")
            .description("Version of the index that each alias names")
            .register(registry);
  }

  /** Runs to the end of the service, and tells its failures itself. */
  @SuppressWarnings("FutureReturnValueIgnored")
  void start(@Observes StartupEvent event) {
    // A rebuild is over before anybody could ask.
    if (!rebuilding) {
      watch.scheduleWithFixedDelay(this::look, 0, poll.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  private void look() {
    try {
      List<MultiGauge.Row<?>> rows =
          indexes.aliases().entrySet().stream()
              .<MultiGauge.Row<?>>map(
                  alias -> MultiGauge.Row.of(tags(alias.getKey()), alias.getValue()))
              .toList();
      versions.register(rows, true);
    } catch (RefusedException e) {
      LOG.debugf("The versions of the aliases are looked at again: %s", e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("The versions of the aliases are looked at again", e);
    }
  }

  /** Of {@code articles-read}: index and what its alias is for. */
  private static Tags tags(String alias) {
    int dash = alias.lastIndexOf('-');
    return Tags.of("index", alias.substring(0, dash), "alias", alias.substring(dash + 1));
  }

  /** Counts what became of an article. */
  public void count(Outcome outcome) {
    switch (outcome) {
      case Outcome.Accepted accepted -> {
        Counter counter = ingested.get(accepted.status());
        if (counter != null) {
          counter.increment();
        }
      }
      case Outcome.Refused refusal -> refused(refusal.problem().reason()).increment();
    }
  }

  private Counter refused(String reason) {
    return Counter.builder("manchette.articles.refused")
        .description("Articles that were not taken")
        .tag("reason", reason)
        .register(registry);
  }

  /** How long something takes, in classes from 10 ms to 30 s. */
  static Timer timer(MeterRegistry registry, String name, String description) {
    return Timer.builder(name)
        .description(description)
        .serviceLevelObjectives(
            Duration.ofMillis(10),
            Duration.ofMillis(25),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofMillis(2_500),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30))
        .register(registry);
  }
}
