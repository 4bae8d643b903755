package org.manchette.web.batch;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form that is far too large with its page. It is read and thrown away: a browser shows
 * no answer to what it could not finish sending. What does not say how large it is, is not taken.
 */
final class LargeForms {

  private final BatchPages pages;
  private final long limit;
  private final long read;

  LargeForms(BatchPages pages, BatchConfig config) {
    this.pages = pages;
    this.limit = config.form().asLongValue();
    this.read = config.read().asLongValue();
  }

  @ServerRequestFilter(preMatching = true)
  public @Nullable Uni<Response> refuse(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (request.getHeader(HttpHeaderNames.TRANSFER_ENCODING) != null) {
      throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
    }
    if (length(request) <= limit) {
      return null;
    }
    Response page = pages.refused(BatchForm.EMPTY, BatchPages.TOO_LARGE, "tooLarge");
    return Uni.createFrom()
        .emitter(answer -> {
          request.exceptionHandler(answer::fail);
          request.endHandler(end -> answer.complete(page));
          AtomicLong left = new AtomicLong(read);
          request.handler(part -> {
            if (left.addAndGet(-part.length()) <= 0) {
              context.addEndHandler(answered -> request.connection().close());
              request.handler(more -> {});
              answer.complete(page);
            }
          });
          request.resume();
        });
  }

  private static long length(HttpServerRequest request) {
    try {
      String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
