package org.manchette.ingest.http;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/** Says what is taken where something else, or nothing, is declared. */
@Provider
@PreMatching
final class MediaTypes implements ContainerRequestFilter, ExceptionMapper<NotSupportedException> {

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals("POST")
        && request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
      throw unsupported();
    }
  }

  @Override
  public Response toResponse(NotSupportedException e) {
    return new RefusedExceptionMapper().toResponse(unsupported());
  }

  private static RefusedException unsupported() {
    return new RefusedException(
        ProblemType.UNSUPPORTED_MEDIA_TYPE,
        HttpHeaders.CONTENT_TYPE,
        "send application/json, text/plain or text/html; application/x-ndjson to bulk;"
            + " application/json to analyses; text/csv or application/x-ndjson to authority/imports");
  }
}
