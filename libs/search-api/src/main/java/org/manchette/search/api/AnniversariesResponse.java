package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;

/**
 * What the archive has of a day some years ago.
 *
 * @param day that is looked back from
 * @param anniversaries for each number of years asked, the most recent first
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record AnniversariesResponse(
    LocalDate day, List<Anniversary> anniversaries, long tookMillis) {

  public AnniversariesResponse {
    anniversaries = List.copyOf(anniversaries);
  }

  /**
   * A day so many years before.
   *
   * @param years how many
   * @param from that day; 28 February where the day is the 29th and that year had none
   * @param to the same day; 29 February where the day is 28 February of a year without a 29th and
   *     that year had one
   * @param published articles that were published then
   * @param mentioned articles that talk about it by the day, published at another time
   */
  public record Anniversary(
      int years, LocalDate from, LocalDate to, Articles published, Articles mentioned) {}

  /**
   * Articles.
   *
   * @param total how many there are
   * @param hits at most {@code size}, the newest first
   */
  public record Articles(SearchResponse.Total total, List<SearchResponse.Hit> hits) {

    public Articles {
      hits = List.copyOf(hits);
    }
  }
}
