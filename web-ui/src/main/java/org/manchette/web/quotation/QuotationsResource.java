package org.manchette.web.quotation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ExportClient;
import org.manchette.web.archive.PassingOn;
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
  private final PassingOn passing;

  QuotationsResource(ArchiveClient archive, ExportClient exports, Visit visit, PassingOn passing) {
    this.archive = archive;
    this.exports = exports;
    this.visit = visit;
    this.passing = passing;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance quotations() {
    Address address = QuotationParameters.only(visit.address());
    Page page = visit.page();
    QuotationsPage search =
        new QuotationsPage(address, archive.quotations(address.parameters()), page.format());
    return page.in(Templates.quotations(page, search));
  }

  /** The file as the service streams it. */
  @GET
  @Path("export")
  public Response export() {
    return passing.answer(exports.quotations(visit.address()));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance quotations(Page page, QuotationsPage search);

    private Templates() {}
  }
}
