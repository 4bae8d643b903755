package org.manchette.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.manchette.ingest.Problem;
import org.manchette.ingest.RefusedException;

/** Refusals as problem documents. */
@Provider
final class RefusedExceptionMapper implements ExceptionMapper<RefusedException> {

  static final String PROBLEM_JSON = "application/problem+json";

  @Override
  public Response toResponse(RefusedException refusal) {
    Problem problem = refusal.problem();
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(PROBLEM_JSON).entity(problem);
    if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"manchette\"");
    }
    if (refusal.retryAfterSeconds() != null) {
      response.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
    }
    return response.build();
  }
}
