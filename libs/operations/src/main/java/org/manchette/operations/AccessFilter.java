package org.manchette.operations;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.manchette.operations.AccessConfig.Auth;
import org.manchette.operations.AccessConfig.Reading;
import org.manchette.operations.AccessRefused.Reason;

/**
 * Lets nobody do what they may not: write without the token or the role, read where reading is
 * closed.
 */
@Singleton
public final class AccessFilter {

  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  /** Filters are made before the settings of the running service are known. */
  private final Provider<AccessConfig> config;

  private final CurrentIdentityAssociation identities;
  private final Caller caller;

  AccessFilter(
      Provider<AccessConfig> config, CurrentIdentityAssociation identities, Caller caller) {
    this.config = config;
    this.identities = identities;
    this.caller = caller;
  }

  /**
   * Checks a request that has a resource method.
   *
   * @throws AccessRefused if the caller may not
   */
  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  public void check(ContainerRequestContext request, ResourceInfo resource) {
    Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
    AccessConfig settings = config.get();
    if (needs == null && settings.reading() == Reading.OPEN) {
      return;
    }
    if (settings.auth() == Auth.OIDC) {
      checkRole(needs == null ? Role.READER : needs.value());
    } else {
      checkToken(
          settings.token().filter(token -> !token.isBlank()).orElse(null),
          request.getHeaderString(HttpHeaders.AUTHORIZATION),
          needs == null);
    }
  }

  private void checkToken(@Nullable String token, @Nullable String header, boolean reading) {
    if (token == null) {
      throw new AccessRefused(
          reading ? Reason.READING_CLOSED : Reason.WRITING_CLOSED,
          "the service was started without a token, so that nobody can %s: set MANCHETTE_TOKEN"
              .formatted(reading ? "read" : "write"));
    }
    if (!matches(sent(header), token)) {
      throw new AccessRefused(
          Reason.UNAUTHENTICATED, "send the service's token as 'Authorization: Bearer TOKEN'");
    }
    caller.become("token", token);
  }

  /** What was sent as token; a browser that asks its user sends it as a password. */
  private static @Nullable String sent(@Nullable String header) {
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return header.substring(BEARER.length()).strip();
    }
    if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      try {
        byte[] pair = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
        String words = new String(pair, StandardCharsets.UTF_8);
        return words.substring(words.indexOf(':') + 1);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return null;
  }

  /** Takes the same time whatever the first wrong character is. */
  private static boolean matches(@Nullable String sent, String token) {
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private void checkRole(Role role) {
    SecurityIdentity identity;
    try {
      identity = identities.getDeferredIdentity().await().indefinitely();
    } catch (AuthenticationFailedException e) {
      throw new AccessRefused(
          Reason.UNAUTHENTICATED,
          "the token is no valid one of the identity provider, or has expired: get a new one");
    }
    AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
    if (identity.isAnonymous() || token == null) {
      throw new AccessRefused(
          Reason.UNAUTHENTICATED,
          "send a token of the identity provider as 'Authorization: Bearer TOKEN'");
    }
    caller.become(identity.getPrincipal().getName(), token.getToken());
    if (!role.isAmong(identity.getRoles())) {
      throw new AccessRefused(
          Reason.FORBIDDEN,
          "that needs the role '%s'; the token has %s"
              .formatted(role.code(), new TreeSet<>(identity.getRoles())));
    }
  }
}
