package org.manchette.search;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Names of indexes; the keys begin with {@code manchette.index.}. */
@ConfigMapping(prefix = "manchette.index")
public interface IndexConfig {

  /** Put before every index name and alias: empty, or ending with a hyphen. */
  Optional<String> prefix();
}
