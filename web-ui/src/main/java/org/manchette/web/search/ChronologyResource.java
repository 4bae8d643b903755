package org.manchette.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.TimelineResponse;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;

/** The page of a search's publication against the days that it talks about. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class ChronologyResource {

  private final ArchiveClient archive;
  private final Visit visit;

  ChronologyResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance chronology() {
    Address address = SearchParameters.withoutPage(visit.address());
    TimelineResponse timeline = archive.timeline(address.parameters());
    Page page = visit.page();
    return page.in(
        Templates.chronology(
            page, new ChronologyPage(address, timeline, facets(address), page.format())));
  }

  /** Only the facets of a search tell the names of what was chosen. */
  private List<Facet> facets(Address address) {
    boolean chosen =
        SearchParameters.FACETS.stream()
            .anyMatch(facet ->
                address.first(facet) != null || address.first(FacetList.not(facet)) != null);
    try {
      return chosen ? archive.search(address.with("size", 0).parameters()).facets() : List.of();
    } catch (ArchiveUnavailable e) {
      // What was chosen is then shown by its id.
      return List.of();
    }
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance chronology(Page page, ChronologyPage chronology);

    private Templates() {}
  }
}
