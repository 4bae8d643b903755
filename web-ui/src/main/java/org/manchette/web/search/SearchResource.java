package org.manchette.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.web.archive.ArchiveClient;
import org.manchette.web.archive.ArchiveUnavailable;
import org.manchette.web.archive.ExportClient;
import org.manchette.web.archive.PassingOn;
import org.manchette.web.page.Address;
import org.manchette.web.page.Page;
import org.manchette.web.page.Visit;
import org.manchette.web.page.Words;

/** The search page. Its parameters are those of the search service. */
@Path("/")
@Blocking
final class SearchResource {

  /** As many as can be looked through; whoever wants more types another letter. */
  private static final int VALUES_FOUND = 20;

  private final ArchiveClient archive;
  private final ExportClient exports;
  private final PassingOn passing;
  private final WaysOut waysOut;
  private final Visit visit;
  private final HttpHeaders headers;

  SearchResource(
      ArchiveClient archive,
      ExportClient exports,
      PassingOn passing,
      WaysOut waysOut,
      Visit visit,
      HttpHeaders headers) {
    this.archive = archive;
    this.exports = exports;
    this.passing = passing;
    this.waysOut = waysOut;
    this.visit = visit;
    this.headers = headers;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance search() {
    Address address = SearchParameters.only(visit.address());
    Map<String, List<String>> asked = SearchParameters.ofTheService(address).parameters();
    SearchResponse response = archive.search(asked);
    Page page = visit.page();
    SearchPage search =
        new SearchPage(
            address,
            response,
            inside(address, asked),
            waysOut.of(address, response, page.format()),
            page.format());
    return page.in(Templates.search(page, search));
  }

  /** The file as the service streams it. */
  @GET
  @Path("export")
  public Response export() {
    return passing.answer(exports.articles(visit.address()));
  }

  /** The feed as the service writes it. */
  @GET
  @Path("feed")
  public Response feed() {
    Map<String, String> conditions = new HashMap<>();
    for (String name : List.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE)) {
      String value = headers.getHeaderString(name);
      if (value != null) {
        conditions.put(name, value);
      }
    }
    return passing.answer(exports.feed(visit.address(), conditions));
  }

  private Map<String, FacetResponse> inside(Address address, Map<String, List<String>> asked) {
    Map<String, FacetResponse> inside = new HashMap<>();
    for (String facet : SearchParameters.FACETS) {
      String words = address.first(FacetList.find(facet));
      if (words != null && Words.any(words)) {
        try {
          inside.put(facet, archive.facet(facet, asked, words, VALUES_FOUND));
        } catch (ArchiveUnavailable e) {
          // The articles can be read without it: the facet shows its most frequent values.
          inside.remove(facet);
        }
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
