package org.manchette.operations;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The audit log: who did what, when, to what and how it ended; a JSON object a line, in the log
 * category {@code audit}, so that it can be kept apart.
 */
@Singleton
public final class Audit {

  private static final Logger LOG = Logger.getLogger("audit");

  /** UTF-16 code units of a query that are kept. */
  private static final int QUERY = 2_000;

  private final Caller caller;

  Audit(Caller caller) {
    this.caller = caller;
  }

  /** Writes the call of a method that is {@link Audited}. */
  @ServerResponseFilter
  public void record(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    Audited audited =
        resource == null || resource.getResourceMethod() == null
            ? null
            : resource.getResourceMethod().getAnnotation(Audited.class);
    if (audited == null) {
      return;
    }
    JsonObject facts = new JsonObject();
    String path = request.getUriInfo().getPath();
    facts.put("path", path);
    String query = request.getUriInfo().getRequestUri().getQuery();
    if (query != null) {
      facts.put("query", query.length() > QUERY ? query.substring(0, QUERY) : query);
    }
    String id = request.getUriInfo().getPathParameters().getFirst("id");
    String location = response.getHeaderString(HttpHeaders.LOCATION);
    if (id != null) {
      facts.put("id", id);
    } else if (location != null) {
      facts.put("id", location.substring(location.lastIndexOf('/') + 1));
    }
    for (String header : new String[] {"Import-Id", "Export-Total"}) {
      String value = response.getHeaderString(header);
      if (value != null) {
        facts.put(header.equals("Import-Id") ? "importId" : "records", value);
      }
    }
    facts.put("status", response.getStatus());
    write(
        audited.value(), caller.name(), RequestIds.current(), outcome(response.getStatus()), facts);
  }

  private static String outcome(int status) {
    if (status < 400) {
      return "done";
    }
    return status < 500 ? "refused" : "failed";
  }

  /**
   * Writes what ends after the answer began.
   *
   * @param what was done, such as {@code articles.load}
   * @param who {@link Caller#name}
   * @param requestId {@link RequestIds#current}
   * @param outcome {@code done}, {@code refused} or {@code failed}, or what a load says
   * @param facts numbers and words
   */
  public static void write(
      String what, String who, String requestId, String outcome, Map<String, Object> facts) {
    write(what, who, requestId, outcome, new JsonObject(facts));
  }

  private static void write(
      String what, String who, String requestId, String outcome, JsonObject facts) {
    JsonObject line =
        new JsonObject()
            .put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
            .put("who", who)
            .put("what", what)
            .put("outcome", outcome)
            .put("requestId", requestId);
    LOG.info(line.mergeIn(facts).encode());
  }
}
