package org.manchette.operations;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Limits of what comes before a body; the keys begin with {@code manchette.request.}. The limits of
 * the server itself ({@code quarkus.http.limits}) are wider: whoever passes those gets no words.
 */
@ConfigMapping(prefix = "manchette.request")
public interface RequestConfig {

  /** Length of an address with its query at most, in characters as they are sent. */
  @WithDefault("8K")
  MemorySize address();

  /** Size of all headers together at most. */
  @WithDefault("16K")
  MemorySize headers();
}
