package org.manchette.operations;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.manchette.operations.RequestTooLarge.Part;

/**
 * Refuses addresses and headers that are too long in words: the server itself would cut them off
 * with an empty answer.
 */
@Singleton
public final class RequestLimits {

  /** Colon, space and the end of its line. */
  private static final int BESIDE_A_HEADER = 4;

  /** Filters are made before the settings of the running service are known. */
  private final Provider<RequestConfig> config;

  RequestLimits(Provider<RequestConfig> config) {
    this.config = config;
  }

  /**
   * Checks a request once it has its id.
   *
   * @throws RequestTooLarge if it is
   */
  @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
  public void check(RoutingContext context) {
    RequestConfig most = config.get();
    check(Part.ADDRESS, context.request().uri().length(), most.address().asLongValue());
    long size = 0;
    for (Map.Entry<String, String> header : context.request().headers()) {
      size += header.getKey().length() + header.getValue().length() + BESIDE_A_HEADER;
    }
    check(Part.HEADERS, size, most.headers().asLongValue());
  }

  private static void check(Part part, long size, long most) {
    if (size > most) {
      throw new RequestTooLarge(part, size, most);
    }
  }
}
