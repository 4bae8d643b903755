package org.manchette.web.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers what a reader chose. */
final class ChoiceCookies {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Visit visit;

  ChoiceCookies(Visit visit) {
    this.visit = visit;
  }

  @ServerResponseFilter
  public void remember(ContainerResponseContext response) {
    response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Cookie");
    for (Choice choice : Choice.values()) {
      String chosen = visit.chosen(choice);
      if (chosen != null) {
        response
            .getHeaders()
            .add(
                HttpHeaders.SET_COOKIE,
                new NewCookie.Builder(choice.parameter())
                    .value(chosen)
                    .path("/")
                    .maxAge((int) YEAR.toSeconds())
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build());
      }
    }
  }
}
