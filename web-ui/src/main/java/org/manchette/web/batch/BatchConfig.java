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

  /** Characters of a list that an answer shows again, to be changed and sent again. */
  @WithDefault("200000")
  int shownAgain();
}
