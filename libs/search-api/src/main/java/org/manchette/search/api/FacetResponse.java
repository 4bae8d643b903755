package org.manchette.search.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Values of one facet of a search.
 *
 * @param name of the parameter that selects its values ({@code person})
 * @param values by count, at most as many as asked
 * @param others number of further values that match; at least, where more names fit than the
 *     service looks at
 * @param next token of the next page for {@code after}; null on the last one, and where no further
 *     values can be paged through
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record FacetResponse(
    String name, List<Value> values, long others, @Nullable String next, long tookMillis) {

  /** The only page. */
  public FacetResponse(String name, List<Value> values, long others, long tookMillis) {
    this(name, values, others, null, tookMillis);
  }

  public FacetResponse {
    values = List.copyOf(values);
  }

  /**
   * A value of the facet, as {@link SearchResponse.FacetValue} with the name by which it was found.
   *
   * @param value for the parameter
   * @param label to show; French for a topic
   * @param labelEn English name of a topic; null when there is none, and for other values
   * @param alias the other name of an actor, or the English one of a topic, that the words stand
   *     in; null if they stand in the label
   * @param count articles that match the rest of the search and have it
   * @param selected true if the search asks for it
   * @param broader for a topic the value above it; null for none
   */
  public record Value(
      String value,
      String label,
      @Schema(description = SearchResponse.ENGLISH) @Nullable String labelEn,
      @Nullable String alias,
      long count,
      boolean selected,
      @Nullable String broader) {}
}
