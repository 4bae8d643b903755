package org.manchette.ingest.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Knows that the process was asked to end, as soon as it was: bodies without an end are then read
 * no further, while the service still answers what it took.
 */
@Singleton
final class Stopping {

  private volatile boolean asked;

  void start(@Observes StartupEvent event) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> asked = true, "stopping"));
  }

  boolean asked() {
    return asked;
  }
}
