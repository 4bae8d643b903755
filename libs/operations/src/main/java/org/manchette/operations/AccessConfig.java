package org.manchette.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who may do what; the keys begin with {@code manchette.}. */
@ConfigMapping(prefix = "manchette")
public interface AccessConfig {

  /** What tells who asks. */
  @WithDefault("token")
  Auth auth();

  /** Whether everybody may read. */
  @WithDefault("open")
  Reading reading();

  /** The token of {@link Auth#TOKEN}; without it nobody can write. */
  Optional<String> token();

  /** What tells who asks. */
  enum Auth {
    /** One token, whose bearer may do everything. */
    TOKEN,
    /** Tokens of an identity provider (OpenID Connect), with roles. */
    OIDC
  }

  /** Who may read. */
  enum Reading {
    /** Everybody who reaches the service. */
    OPEN,
    /** Who has the token, or a role. */
    CLOSED
  }
}
