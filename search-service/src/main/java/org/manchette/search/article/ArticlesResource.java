package org.manchette.search.article;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.ArticlesApi;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SimilarResponse;
import org.manchette.search.problem.Parameters;

final class ArticlesResource implements ArticlesApi {

  private final CriteriaReader reader;
  private final ArticleSearch search;
  private final ArticleReading reading;
  private final SimilarArticles similar;
  private final SearchConfig config;
  private final UriInfo uri;
  private final HttpHeaders headers;

  ArticlesResource(
      CriteriaReader reader,
      ArticleSearch search,
      ArticleReading reading,
      SimilarArticles similar,
      SearchConfig config,
      UriInfo uri,
      HttpHeaders headers) {
    this.reader = reader;
    this.search = search;
    this.reading = reading;
    this.similar = similar;
    this.config = config;
    this.uri = uri;
    this.headers = headers;
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    CriteriaReader.checkNames(uri.getQueryParameters());
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  public ArticleView article(String id) {
    return reading
        .article(id)
        .orElseThrow(() -> notFound("there is no article with the id " + shown(id)));
  }

  @Override
  public SimilarResponse similar(String id, @Nullable String size) {
    Parameters.checkNames(uri.getQueryParameters(), Set.of("size"), Set.of());
    int most =
        Parameters.number("size", size, config.similar(), 1, config.maxSimilar(), "send one");
    return similar
        .to(id, most)
        .orElseThrow(() -> notFound("there is no article with the id " + shown(id)));
  }
}
