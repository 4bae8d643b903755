package org.manchette.web.archive;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.manchette.web.page.Visit;

/** Asks search-service for its sentences in the language of the page. */
@Singleton
final class ReaderLanguage implements ClientRequestFilter {

  private final Visit visit;

  ReaderLanguage(Visit visit) {
    this.visit = visit;
  }

  @Override
  public void filter(ClientRequestContext request) {
    // What is only counted is asked for outside the visit.
    if (Arc.container().requestContext().isActive()) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, visit.locale().getLanguage());
    }
  }
}
