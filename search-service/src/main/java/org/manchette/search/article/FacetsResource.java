package org.manchette.search.article;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.FacetsApi;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.TypedName;

final class FacetsResource implements FacetsApi {

  private final CriteriaReader reader;
  private final FacetSearch search;
  private final SearchConfig config;
  private final UriInfo uri;

  FacetsResource(CriteriaReader reader, FacetSearch search, SearchConfig config, UriInfo uri) {
    this.reader = reader;
    this.search = search;
    this.config = config;
    this.uri = uri;
  }

  @Override
  public FacetResponse facet(
      String facet, SearchRequest request, @Nullable String facetQuery, @Nullable String limit) {
    Facet asked =
        Facet.ofParameter(facet)
            .orElseThrow(() ->
                notFound(
                    "there is no facet %s; there are %s"
                        .formatted(
                            shown(facet),
                            Stream.of(Facet.values())
                                .map(Facet::parameter)
                                .collect(Collectors.joining(", ")))));
    ArticlesResource.SEARCH.check(uri.getQueryParameters(), "facetQuery", "limit");
    String typed = Parameters.text("facetQuery", facetQuery, config.valueLength());
    int values =
        Parameters.number(
            "limit",
            limit,
            config.facetSearchValues(),
            1,
            config.maxFacetSearchValues(),
            "for others write more of the name in facetQuery");
    TypedName name = typed == null || typed.isBlank() ? null : TypedName.of(typed);
    String after = Parameters.text("after", request.after(), 4_000);
    if (name != null && after != null) {
      throw invalidParameter("after", "values found by name have one page; raise limit instead");
    }
    return search.search(reader.readWithoutPage(request), asked, name, values, after);
  }
}
