package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;

/**
 * When the articles of a search were published against the days that they talk about.
 *
 * @param total articles that match
 * @param published when they were published: one axis
 * @param mentioned which days they talk about: the other axis
 * @param cells where both meet, without those that no article is in, by publication, then by the
 *     days talked about
 * @param notes what was understood otherwise than written, empty if nothing was
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record TimelineResponse(
    SearchResponse.Total total,
    SearchResponse.Histogram published,
    SearchResponse.Histogram mentioned,
    List<Cell> cells,
    List<SearchResponse.Note> notes,
    long tookMillis) {

  public TimelineResponse {
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /**
   * Articles of a period that talk about days of another; both are buckets of the axes. The same
   * search with the four days as {@code from}, {@code to}, {@code mentionedFrom} and {@code
   * mentionedTo} finds them.
   *
   * @param publishedFrom first day of publication, inclusive
   * @param publishedTo last day of publication, inclusive
   * @param mentionedFrom first day talked about, inclusive
   * @param mentionedTo last day talked about, inclusive
   * @param count articles
   */
  public record Cell(
      LocalDate publishedFrom,
      LocalDate publishedTo,
      LocalDate mentionedFrom,
      LocalDate mentionedTo,
      long count) {}
}
