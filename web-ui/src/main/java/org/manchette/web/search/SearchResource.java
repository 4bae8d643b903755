package org.manchette.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The search page. Its parameters are those of the search service. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class SearchResource {

  private final ArchiveClient archive;
  private final Visit visit;

  SearchResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance search() {
    Address address = SearchParameters.only(visit.address());
    SearchPage search = new SearchPage(address, archive.search(address.parameters()));
    return visit.page().in(Templates.search(visit.page(), search));
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance search(Page page, SearchPage search);

    private Templates() {}
  }
}
