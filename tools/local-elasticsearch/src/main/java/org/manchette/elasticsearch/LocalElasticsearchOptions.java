package org.manchette.elasticsearch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to start a local server.
 *
 * @param home the folder that holds the distribution's zip and the unpacked server; created if
 *     missing
 * @param port the HTTP port on 127.0.0.1; 0 lets the system choose a free one
 * @param heap the server's heap as the JVM writes it, such as {@code 512m} or {@code 2g}
 * @param startTimeout how long to wait for a healthy server, unpacking not included
 * @param progress is told what is going on
 * @param longLived true if the server is to become as fast as it can, which costs time at its start
 */
public record LocalElasticsearchOptions(
    Path home, int port, String heap, Duration startTimeout, Progress progress, boolean longLived) {

  /**
   * How to start a local server.
   *
   * @throws IllegalArgumentException if the port is not from 0 to 65535, the heap not of the form
   *     {@code 512m}, or the timeout not positive
   */
  public LocalElasticsearchOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port: must be from 0 to 65535, is " + port);
    }
    if (!heap.matches("[1-9][0-9]*[kKmMgG]")) {
      throw new IllegalArgumentException("heap: must be like 512m or 2g, is " + heap);
    }
    if (!startTimeout.isPositive()) {
      throw new IllegalArgumentException("startTimeout: must be positive, is " + startTimeout);
    }
  }

  /**
   * The home of this project, a free port, a heap of 512 MB, two minutes, no report.
   *
   * @throws LocalElasticsearchException if the current folder is not inside the project
   */
  public static LocalElasticsearchOptions defaults() {
    return defaultsIn(ProjectFolder.elasticsearchHome());
  }

  /** The same defaults in another home. */
  public static LocalElasticsearchOptions defaultsIn(Path home) {
    return new LocalElasticsearchOptions(
        home, 0, "512m", Duration.ofMinutes(2), Progress.SILENT, false);
  }

  /** The same with another port. */
  public LocalElasticsearchOptions withPort(int newPort) {
    return new LocalElasticsearchOptions(home, newPort, heap, startTimeout, progress, longLived);
  }

  /** The same with another heap. */
  public LocalElasticsearchOptions withHeap(String newHeap) {
    return new LocalElasticsearchOptions(home, port, newHeap, startTimeout, progress, longLived);
  }

  /** The same with another timeout. */
  public LocalElasticsearchOptions withStartTimeout(Duration newTimeout) {
    return new LocalElasticsearchOptions(home, port, heap, newTimeout, progress, longLived);
  }

  /** The same with another listener. */
  public LocalElasticsearchOptions withProgress(Progress newProgress) {
    return new LocalElasticsearchOptions(home, port, heap, startTimeout, newProgress, longLived);
  }

  /** The same for a server that is measured, not only asked. */
  public LocalElasticsearchOptions forLong() {
    return new LocalElasticsearchOptions(home, port, heap, startTimeout, progress, true);
  }
}
