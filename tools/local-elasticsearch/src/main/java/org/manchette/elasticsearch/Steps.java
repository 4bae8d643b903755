package org.manchette.elasticsearch;

import java.time.Duration;
import java.util.Objects;

/** Tells a listener of each new step at once and of a lasting one every second. */
final class Steps {

  private static final Duration INTERVAL = Duration.ofSeconds(1);

  private final Progress progress;
  private final long start = System.nanoTime();
  private String last = "";
  private long lastReport;

  Steps(Progress progress) {
    this.progress = progress;
  }

  void report(String step) {
    long now = System.nanoTime();
    if (!Objects.equals(step, last) || now - lastReport >= INTERVAL.toNanos()) {
      last = step;
      lastReport = now;
      progress.report(step, Duration.ofNanos(now - start));
    }
  }
}
