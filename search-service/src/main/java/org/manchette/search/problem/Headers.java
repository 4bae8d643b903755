package org.manchette.search.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ArticleView;

/**
 * What every answer carries: an id of the request, the caller's own if it sent a sane one; how long
 * it may be kept; and of an article the tag by which a caller learns that it has not changed.
 */
final class Headers {

  private static final String REQUEST_ID = "X-Request-Id";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final ObjectMapper json;

  Headers(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  void complete(ContainerRequestContext request, ContainerResponseContext response) {
    String sent = request.getHeaderString(REQUEST_ID);
    response
        .getHeaders()
        .putSingle(
            REQUEST_ID,
            sent != null && SANE.matcher(sent).matches() ? sent : UUID.randomUUID().toString());
    // The archive may change at any moment: what was kept is asked for again.
    response
        .getHeaders()
        .putSingle(HttpHeaders.CACHE_CONTROL, response.getStatus() < 400 ? "no-cache" : "no-store");
    response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    if (response.getEntity() instanceof ArticleView article) {
      String tag = tag(article);
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
      if (has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
        response.setStatus(304);
        response.setEntity(null);
      }
    }
  }

  private static boolean has(@Nullable String tags, String tag) {
    return tags != null && (tags.strip().equals("*") || tags.contains(tag));
  }

  /** Weak, because what is sent may be compressed. */
  private String tag(ArticleView article) {
    try {
      return "W/\"" + Digests.hexadecimal(json.writeValueAsString(article)) + "\"";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article that was read can be written", e);
    }
  }
}
