package org.manchette.web.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Health and metrics are for those who run the service and reach it directly. What comes through an
 * ingress or a gateway, which say for whom they ask, does not find them.
 */
@Singleton
final class OperatorPaths {

  /** Before anything else that answers. */
  private static final int FIRST = 1_000;

  private static final int NOT_FOUND = 404;

  void register(@Observes Filters filters) {
    filters.register(OperatorPaths::hide, FIRST);
  }

  private static void hide(RoutingContext request) {
    String path = String.valueOf(request.normalizedPath());
    if ((path.equals("/q") || path.startsWith("/q/")) && isPassedOn(request)) {
      request.response().setStatusCode(NOT_FOUND).end();
    } else {
      request.next();
    }
  }

  private static boolean isPassedOn(RoutingContext request) {
    var headers = request.request().headers();
    return headers.contains("X-Forwarded-For") || headers.contains("Forwarded");
  }
}
