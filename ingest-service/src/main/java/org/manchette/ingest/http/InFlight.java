package org.manchette.ingest.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * Bounds what is worked on at the same time by its bytes, since that is what decides over memory: a
 * text needs about ten times its bytes until it is written.
 */
@Singleton
final class InFlight {

  private final IngestConfig.Limits limits;
  private final int capacity;
  private final Semaphore bytes;

  InFlight(IngestConfig config, MeterRegistry registry) {
    this.limits = config.limits();
    this.capacity = Math.toIntExact(limits.inFlightSize().asLongValue());
    this.bytes = new Semaphore(capacity, true);
    Gauge.builder("manchette.articles.in.flight", () -> capacity - bytes.availablePermits())
        .description("Bytes of articles that are worked on")
        .baseUnit(BaseUnits.BYTES)
        .register(registry);
  }

  /**
   * Does the work when there is room for it.
   *
   * @throws RefusedException if too many wait already, or it waited too long
   */
  <T> T within(long size, Supplier<T> work) {
    // What is larger than everything runs alone.
    int permits = Math.clamp(size, 1, capacity);
    acquire(permits);
    try {
      return work.get();
    } finally {
      bytes.release(permits);
    }
  }

  private void acquire(int permits) {
    if (!bytes.hasQueuedThreads() && bytes.tryAcquire(permits)) {
      return;
    }
    if (bytes.getQueueLength() >= limits.waiting()) {
      throw overloaded();
    }
    try {
      if (!bytes.tryAcquire(permits, limits.waitingTime().toMillis(), TimeUnit.MILLISECONDS)) {
        throw overloaded();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException(ProblemType.ARCHIVE_UNAVAILABLE, "the service is stopping", e);
    }
  }

  private static RefusedException overloaded() {
    return new RefusedException(
        ProblemType.OVERLOADED,
        null,
        "the service is busy: try again after the seconds of Retry-After");
  }
}
