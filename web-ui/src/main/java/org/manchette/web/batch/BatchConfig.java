package org.manchette.web.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of lists; the keys begin with {@code manchette.batch.}. */
@ConfigMapping(prefix = "manchette.batch")
interface BatchConfig {

  /** Size of a list at most; the service behind has a limit of its own. */
  @WithDefault("2M")
  MemorySize size();

  /** Size of a sent form at most, so that a larger one is not kept on disk. */
  @WithDefault("8M")
  MemorySize form();

  /**
   * How much of a larger form is read before it is answered, so that a browser shows the answer.
   */
  @WithDefault("64M")
  MemorySize read();

  /** Characters of a list that an answer shows again, to be changed and sent again. */
  @WithDefault("200000")
  int shownAgain();
}
