package org.manchette.ingest.http;

import jakarta.annotation.Priority;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/** Lets nobody write without the token, and nobody at all when none is set. */
@jakarta.ws.rs.ext.Provider
@Writing
@Priority(Priorities.AUTHENTICATION)
final class TokenFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  /** Filters are made before the settings of the running service are known. */
  private final Provider<IngestConfig> config;

  TokenFilter(Provider<IngestConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<String> token = config.get().token().filter(value -> !value.isBlank());
    if (token.isEmpty()) {
      throw new RefusedException(
          ProblemType.WRITING_CLOSED,
          null,
          "the service was started without a token, so that nobody can write: set MANCHETTE_TOKEN");
    }
    if (!matches(request.getHeaderString(HttpHeaders.AUTHORIZATION), token.get())) {
      throw new RefusedException(
          ProblemType.UNAUTHENTICATED,
          HttpHeaders.AUTHORIZATION,
          "send the service's token as 'Authorization: Bearer TOKEN'");
    }
  }

  private static boolean matches(@Nullable String header, String token) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    // Takes the same time whatever the first wrong character is.
    return MessageDigest.isEqual(
        header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8),
        token.getBytes(StandardCharsets.UTF_8));
  }
}
