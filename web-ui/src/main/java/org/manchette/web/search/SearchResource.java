package org.manchette.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manchette.search.api.FacetResponse;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;
import org.manchette.web.page.Words;

/** The search page. Its parameters are those of the search service. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
final class SearchResource {

  /** As many as can be looked through; whoever wants more types another letter. */
  private static final int VALUES_FOUND = 20;

  private final ArchiveClient archive;
  private final Visit visit;

  SearchResource(ArchiveClient archive, Visit visit) {
    this.archive = archive;
    this.visit = visit;
  }

  @GET
  public TemplateInstance search() {
    Address address = SearchParameters.only(visit.address());
    Map<String, List<String>> asked = SearchParameters.ofTheService(address).parameters();
    SearchPage search = new SearchPage(address, archive.search(asked), inside(address, asked));
    return visit.page().in(Templates.search(visit.page(), search));
  }

  private Map<String, FacetResponse> inside(Address address, Map<String, List<String>> asked) {
    Map<String, FacetResponse> inside = new HashMap<>();
    for (String facet : SearchParameters.FACETS) {
      String words = address.first(FacetList.find(facet));
      if (words != null && Words.any(words)) {
        inside.put(facet, archive.facet(facet, asked, words, VALUES_FOUND));
      }
    }
    return inside;
  }

  @CheckedTemplate(basePath = "")
  static final class Templates {

    static native TemplateInstance search(Page page, SearchPage search);

    private Templates() {}
  }
}
