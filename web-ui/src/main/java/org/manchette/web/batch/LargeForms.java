package org.manchette.web.batch;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form that is far too large with its page. It is read to its end and thrown away: a
 * browser shows no answer to what it could not finish sending.
 */
final class LargeForms {

  private final BatchPages pages;
  private final long limit;

  LargeForms(BatchPages pages, BatchConfig config) {
    this.pages = pages;
    this.limit = config.form().asLongValue();
  }

  @ServerRequestFilter(preMatching = true)
  public @Nullable Uni<Response> refuse(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (length(request) <= limit) {
      return null;
    }
    Response page = pages.refused(BatchForm.EMPTY, BatchPages.TOO_LARGE, "tooLarge");
    return Uni.createFrom()
        .emitter(answer -> {
          request.exceptionHandler(answer::fail);
          request.endHandler(end -> answer.complete(page));
          request.handler(part -> {});
          request.resume();
        });
  }

  /** What is sent without its length is cut off by the server. */
  private static long length(HttpServerRequest request) {
    try {
      String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
