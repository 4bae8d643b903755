package org.manchette.search.article;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ArticleDocument;
import org.manchette.index.SourceDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.export.Pages;
import org.manchette.search.export.PointInTime;
import org.manchette.search.export.Walk;

/** Asks Elasticsearch for the articles of a search alone: nothing is counted and nothing marked. */
@ApplicationScoped
class ArticleList {

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final SearchQueries queries;

  ArticleList(SearchMapping mapping, SearchConfig config, SearchQueries queries) {
    this.mapping = mapping;
    this.config = config;
    this.queries = queries;
  }

  /** All articles of a search, in its order, as they are now. */
  Pages<ListedArticle> all(Criteria criteria) {
    return Walk.<ListedArticle, PageToken>begin(
        mapping,
        ArticleDocument.class,
        (now, place) -> page(now, criteria.from(place), config.exportPage()));
  }

  private Walk.Stop<ListedArticle, PageToken> page(PointInTime now, Criteria criteria, int size) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      JsonObject filters = new FacetFilters(session, scope, criteria).all();
      var search = listing(session, scope, ListedArticle.class, criteria);
      if (criteria.after() != null) {
        search.totalHitCountThreshold(0);
      }
      var result =
          search
              .requestTransformer(context -> {
                narrow(context.body(), filters);
                if (criteria.after() != null) {
                  context.body().add("search_after", criteria.after().values());
                }
                now.search(context);
              })
              .fetch(size);
      List<ListedArticle> hits = result.hits();
      return new Walk.Stop<>(
          hits,
          criteria.after() == null ? result.total().hitCount() : 0,
          hits.size() < size ? null : PageToken.last(result.responseBody()));
    }
  }

  /** The first articles of a search. */
  List<NewArticle> first(Criteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      JsonObject filters = new FacetFilters(session, scope, criteria).all();
      return listing(session, scope, NewArticle.class, criteria)
          .totalHitCountThreshold(0)
          .requestTransformer(context -> narrow(context.body(), filters))
          .fetchHits(criteria.size());
    }
  }

  /**
   * When versions of articles were received; those that are not known are left out.
   *
   * @param sources ids of the versions
   */
  Map<String, Instant> received(List<String> sources) {
    Map<String, Instant> received = new HashMap<>();
    if (!sources.isEmpty()) {
      try (SearchSession session = mapping.createSession()) {
        session
            .search(SourceDocument.class)
            .select(f ->
                f.composite()
                    .from(f.id(String.class), f.field("receivedAt", Instant.class))
                    .as(Map::entry))
            .where(f -> f.id().matchingAny(sources))
            .fetchHits(sources.size())
            .forEach(source -> received.put(source.getKey(), source.getValue()));
      }
    }
    return received;
  }

  private <A> ElasticsearchSearchQueryOptionsStep<?, A, ?> listing(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      Class<A> listed,
      Criteria criteria) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(listed)
        .where(queries.of(scope.predicate(), criteria))
        .sort(FacetedSearch.sort(scope.sort(), criteria.order()))
        .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void narrow(JsonObject body, JsonObject filters) {
    filters.getAsJsonObject("bool").add("must", body.get("query"));
    body.add("query", filters);
  }
}
