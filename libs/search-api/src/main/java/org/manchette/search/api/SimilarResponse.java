package org.manchette.search.api;

import java.util.List;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SearchResponse.Label;

/**
 * Articles that resemble one.
 *
 * @param articles the most similar first, at most as many as asked
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record SimilarResponse(List<Similar> articles, long tookMillis) {

  public SimilarResponse {
    articles = List.copyOf(articles);
  }

  /**
   * An article that resembles another.
   *
   * @param hit the article
   * @param shared actors and topics that both have
   */
  public record Similar(Hit hit, List<Label> shared) {

    public Similar {
      shared = List.copyOf(shared);
    }
  }
}
