package org.manchette.search.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.manchette.operations.AccessRefused;
import org.manchette.operations.AccessRefused.Reason;

/** Who may not read is told so by a problem document. */
final class AccessRefusedMapper {

  @ServerExceptionMapper
  Response map(AccessRefused refused) {
    Reason reason = refused.reason();
    String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(URI.create("/problems/" + code))
            .withTitle(reason.title())
            .withStatus(reason.status())
            .withDetail(refused.detail());
    if (reason == Reason.UNAUTHENTICATED) {
      problem
          .with("field", HttpHeaders.AUTHORIZATION)
          .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"manchette\"");
    }
    return problem.build().toResponse();
  }
}
