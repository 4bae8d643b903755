package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/** The articles of a day: those published on it, and those that talk about it. */
@ApplicationScoped
public class DayArticles {

  private final FacetedSearch search;
  private final ArticleSearch articles;

  DayArticles(FacetedSearch search, ArticleSearch articles) {
    this.search = search;
    this.articles = articles;
  }

  /**
   * Articles.
   *
   * @param total how many there are
   * @param exact false if there are at least that many
   * @param hits the newest ones
   * @param tookMillis time of Elasticsearch
   */
  public record Found(long total, boolean exact, List<Hit> hits, long tookMillis) {}

  /** What was published in a period. */
  public Found published(Period days, int size) {
    return found(UnderstoodQuery.EVERYTHING, days, Period.ALL, null, size);
  }

  /** What names days of a period by the day, and was not published in it. */
  public Found mentioning(Period days, int size) {
    QueryNode elsewhere =
        new QueryNode.Not(new QueryNode.Dated(QueryField.PUBLISHED, days.from(), days.to()));
    return found(
        new UnderstoodQuery(elsewhere, "", List.of(), Map.of()),
        Period.ALL,
        days,
        Precision.DAY,
        size);
  }

  private Found found(
      UnderstoodQuery query,
      Period published,
      Period mentioned,
      @Nullable Precision precision,
      int size) {
    FacetedSearch.Found found =
        search.search(
            new Criteria(
                query,
                Map.of(),
                Map.of(),
                published,
                mentioned,
                precision,
                Order.NEWEST,
                size,
                null,
                false));
    return new Found(
        found.total(), found.exact(), articles.named(found.hits()), found.tookMillis());
  }
}
