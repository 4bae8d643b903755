package org.manchette.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the log is written; the keys begin with {@code manchette.log.}. */
@ConfigMapping(prefix = "manchette.log")
interface LogConfig {

  /** Whether the console gets a JSON object a line. */
  @WithDefault("false")
  boolean json();
}
