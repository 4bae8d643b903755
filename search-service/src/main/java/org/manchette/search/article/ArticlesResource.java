package org.manchette.search.article;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.ArticlesApi;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.api.SearchResponse;

final class ArticlesResource implements ArticlesApi {

  private final CriteriaReader reader;
  private final ArticleSearch search;
  private final ArticleReading reading;
  private final UriInfo uri;
  private final HttpHeaders headers;

  ArticlesResource(
      CriteriaReader reader,
      ArticleSearch search,
      ArticleReading reading,
      UriInfo uri,
      HttpHeaders headers) {
    this.reader = reader;
    this.search = search;
    this.reading = reading;
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
}
