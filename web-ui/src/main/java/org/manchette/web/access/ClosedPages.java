package org.manchette.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.manchette.operations.AccessConfig;
import org.manchette.operations.AccessConfig.Auth;
import org.manchette.operations.AccessRefused;
import org.manchette.operations.AccessRefused.Reason;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/**
 * Sends who is not known to the identity provider, or lets the browser ask for the token (as a
 * password with any name), and tells the others in a page that they may not read.
 */
final class ClosedPages {

  private final Visit visit;
  private final AccessConfig config;
  private final HttpAuthenticator authenticator;

  ClosedPages(Visit visit, AccessConfig config, HttpAuthenticator authenticator) {
    this.visit = visit;
    this.config = config;
    this.authenticator = authenticator;
  }

  @ServerExceptionMapper
  public Response closed(AccessRefused refused, RoutingContext request) {
    if (refused.reason() != Reason.UNAUTHENTICATED) {
      return page(refused).build();
    }
    if (config.auth() == Auth.TOKEN) {
      return page(refused)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Manchette\", charset=\"UTF-8\"")
          .build();
    }
    ChallengeData challenge = authenticator.getChallenge(request).await().indefinitely();
    if (challenge == null) {
      return page(refused).build();
    }
    Response.ResponseBuilder answer = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }

  private Response.ResponseBuilder page(AccessRefused refused) {
    Page page = visit.page();
    boolean unknown = refused.reason() == Reason.UNAUTHENTICATED;
    return Response.status(refused.reason().status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(page.in(Templates.closed(page, unknown)).render());
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance closed(Page page, boolean unknown);

    private Templates() {}
  }
}
