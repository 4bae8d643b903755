package org.manchette.web.problem;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.manchette.operations.RequestTooLarge;
import org.manchette.web.archive.ArchiveProblem;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** Turns what went wrong into a page. */
final class ProblemPages {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private static final Set<Integer> PASSING = Set.of(429, 503);

  private final Visit visit;

  ProblemPages(Visit visit) {
    this.visit = visit;
  }

  @ServerExceptionMapper
  public Response problem(ArchiveProblem problem) {
    return later(problem.status(), problem.field());
  }

  @ServerExceptionMapper
  public Response unavailable(ArchiveUnavailable unavailable) {
    Log.warnf("No answer from search-service: %s", unavailable.getCause());
    return later(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), null);
  }

  @ServerExceptionMapper
  public Response tooLarge(RequestTooLarge refused) {
    // The address as it came would make the page many times as long.
    Page page = visit.page().at(Address.search());
    return page(page, new Problem(refused.part().status(), null, null, page.address())).build();
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException e) {
    return later(e.getResponse().getStatus(), null);
  }

  @ServerExceptionMapper
  public Response unexpected(Exception e) {
    Log.error("A page failed", e);
    return page(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), null).build();
  }

  /** A page that says when to come back, if that helps. */
  private Response later(int status, @Nullable String field) {
    Response.ResponseBuilder page = page(status, field);
    return (PASSING.contains(status)
            ? page.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER.toSeconds())
            : page)
        .build();
  }

  private Response.ResponseBuilder page(int status, @Nullable String field) {
    Page page = visit.page();
    String value = field == null ? null : visit.address().first(field);
    return page(page, new Problem(status, field, value, page.address()));
  }

  private static Response.ResponseBuilder page(Page page, Problem problem) {
    return Response.status(problem.status())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
        .entity(page.in(Templates.problem(page, problem)).render());
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance problem(Page page, Problem problem);

    private Templates() {}
  }
}
