package org.manchette.ingest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.operations.AccessRefused;

/** Who may not is told so by a problem document. */
@Provider
final class AccessRefusedMapper implements ExceptionMapper<AccessRefused> {

  @Override
  public Response toResponse(AccessRefused refused) {
    ProblemType type =
        switch (refused.reason()) {
          case UNAUTHENTICATED -> ProblemType.UNAUTHENTICATED;
          case FORBIDDEN -> ProblemType.FORBIDDEN;
          case WRITING_CLOSED -> ProblemType.WRITING_CLOSED;
          case READING_CLOSED -> ProblemType.READING_CLOSED;
        };
    String field = type == ProblemType.UNAUTHENTICATED ? HttpHeaders.AUTHORIZATION : null;
    return new RefusedExceptionMapper()
        .toResponse(new RefusedException(type, field, refused.detail()));
  }
}
