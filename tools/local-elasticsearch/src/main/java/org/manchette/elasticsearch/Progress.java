package org.manchette.elasticsearch;

import java.time.Duration;

/** Is told what a slow start is doing. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (step, elapsed) -> {};

  /**
   * A step begins or goes on; a step that takes long is reported about once a second.
   *
   * @param step what is being done, in English, without a full stop
   * @param elapsed the time since the start was asked for
   */
  void report(String step, Duration elapsed);
}
