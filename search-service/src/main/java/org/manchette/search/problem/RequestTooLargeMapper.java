package org.manchette.search.problem;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.manchette.operations.RequestTooLarge;

/** Addresses and headers that are too long are told so by a problem document. */
final class RequestTooLargeMapper {

  @ServerExceptionMapper
  Response map(RequestTooLarge refused) {
    return Problems.tooLarge(refused.part(), refused.detail()).toResponse();
  }
}
