package org.manchette.web.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language that a reader chose. */
final class LanguageCookie {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Visit visit;

  LanguageCookie(Visit visit) {
    this.visit = visit;
  }

  @ServerResponseFilter
  public void remember(ContainerResponseContext response) {
    response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
    Locale chosen = visit.chosen();
    if (chosen != null) {
      response
          .getHeaders()
          .add(
              HttpHeaders.SET_COOKIE,
              new NewCookie.Builder(Visit.LANGUAGE)
                  .value(chosen.getLanguage())
                  .path("/")
                  .maxAge((int) YEAR.toSeconds())
                  .httpOnly(true)
                  .sameSite(NewCookie.SameSite.LAX)
                  .build());
    }
  }
}
