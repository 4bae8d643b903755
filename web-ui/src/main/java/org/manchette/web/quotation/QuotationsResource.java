package org.manchette.web.quotation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ExportClient;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The page of who said what. Its parameters are those of the search service. */
@Path("/quotations")
@Blocking
final class QuotationsResource {

  private final ArchiveClient archive;
  private final ExportClient exports;
  private final Visit visit;
  private final RoutingContext request;

  QuotationsResource(
      ArchiveClient archive, ExportClient exports, Visit visit, RoutingContext request) {
    this.archive = archive;
    this.exports = exports;
    this.visit = visit;
    this.request = request;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance quotations() {
    Address address = QuotationParameters.only(visit.address());
    QuotationsPage search = new QuotationsPage(address, archive.quotations(address.parameters()));
    return visit.page().in(Templates.quotations(visit.page(), search));
  }

  /** The file as the service streams it: what a browser shows is reached through these pages. */
  @GET
  @Path("export")
  public Response export() {
    return exports.quotations(visit.address()).answer(request.response());
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance quotations(Page page, QuotationsPage search);

    private Templates() {}
  }
}
