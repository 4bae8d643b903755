package org.manchette.web.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where search-service is, and how long a reader waits for it. */
@ConfigMapping(prefix = "manchette.search")
interface SearchConfig {

  /** Address of search-service. */
  @WithDefault("http://127.0.0.1:8081")
  URI url();

  /** How long to wait for a connection. */
  @WithDefault("2s")
  Duration connectTimeout();

  /** How long to wait for an answer. */
  @WithDefault("15s")
  Duration readTimeout();

  /** How long to wait for what a page can do without. */
  @WithDefault("3s")
  Duration asideTimeout();
}
