package org.manchette.search.article;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.operations.Audited;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.ArticlesApi;
import org.manchette.search.api.SearchRequest;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SimilarResponse;
import org.manchette.search.api.TimelineResponse;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.problem.Parameters;
import org.manchette.search.problem.RequestParameters;

final class ArticlesResource implements ArticlesApi {

  /** What a search of articles takes. */
  static final RequestParameters SEARCH = RequestParameters.of(SearchRequest.class);

  private static final RequestParameters EXPORT = SEARCH.without("size", "after", "explain");
  private static final RequestParameters UNORDERED = EXPORT.without("sort");

  private final CriteriaReader reader;
  private final ArticleSearch search;
  private final ArticleReading reading;
  private final SimilarArticles similar;
  private final ArticleExport export;
  private final ArticleFeed feed;
  private final SearchConfig config;
  private final UriInfo uri;
  private final HttpHeaders headers;

  ArticlesResource(
      CriteriaReader reader,
      ArticleSearch search,
      ArticleReading reading,
      SimilarArticles similar,
      ArticleExport export,
      ArticleFeed feed,
      SearchConfig config,
      UriInfo uri,
      HttpHeaders headers) {
    this.reader = reader;
    this.search = search;
    this.reading = reading;
    this.similar = similar;
    this.export = export;
    this.feed = feed;
    this.config = config;
    this.uri = uri;
    this.headers = headers;
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    SEARCH.check(uri.getQueryParameters());
    return search.search(reader.read(request), Wording.of(headers.getAcceptableLanguages()));
  }

  @Override
  @Audited("articles.export")
  public Response export(SearchRequest request, @Nullable String format) {
    EXPORT.check(uri.getQueryParameters(), "format");
    ExportFormat asked = ExportFormat.read(format, ArticleExport.FORMATS);
    return export.export(
        reader.readWithoutPage(request), EXPORT.asked(uri.getQueryParameters()), asked);
  }

  @Override
  public Response feed(SearchRequest request) {
    UNORDERED.check(uri.getQueryParameters());
    return feed.feed(reader.readWithoutPage(request), UNORDERED.asked(uri.getQueryParameters()));
  }

  @Override
  public TimelineResponse timeline(SearchRequest request) {
    UNORDERED.check(uri.getQueryParameters());
    return search.timeline(
        reader.readWithoutPage(request), Wording.of(headers.getAcceptableLanguages()));
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
