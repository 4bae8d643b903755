package org.manchette.operations;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives each request an id, the one that it came with if that is one, which all that is logged
 * meanwhile carries ({@value #KEY}) and the answer tells.
 */
@Singleton
public final class RequestIds {

  /** The header of requests and answers. */
  public static final String HEADER = "X-Request-Id";

  /** Under which the log has it. */
  public static final String KEY = "requestId";

  /** Nothing that a log or a header would obey. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The id of the request that is being answered; empty outside of one. */
  public static String current() {
    return MDC.get(KEY) instanceof String id ? id : "";
  }

  @ServerRequestFilter(preMatching = true)
  public void begin(ContainerRequestContext request) {
    String sent = request.getHeaderString(HEADER);
    MDC.put(KEY, sent != null && ID.matcher(sent).matches() ? sent : UUID.randomUUID().toString());
  }

  @ServerResponseFilter
  public void end(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, current());
  }
}
