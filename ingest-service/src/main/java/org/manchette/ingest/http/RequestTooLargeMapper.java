package org.manchette.ingest.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.operations.RequestTooLarge;

/** Addresses and headers that are too long are told so by a problem document. */
@Provider
final class RequestTooLargeMapper implements ExceptionMapper<RequestTooLarge> {

  @Override
  public Response toResponse(RequestTooLarge refused) {
    RefusedException problem =
        switch (refused.part()) {
          case ADDRESS ->
              new RefusedException(ProblemType.ADDRESS_TOO_LARGE, "address", refused.detail());
          case HEADERS ->
              new RefusedException(ProblemType.HEADERS_TOO_LARGE, "headers", refused.detail());
        };
    return new RefusedExceptionMapper().toResponse(problem);
  }
}
