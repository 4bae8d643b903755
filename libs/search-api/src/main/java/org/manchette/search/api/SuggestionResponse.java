package org.manchette.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Actors for what was typed.
 *
 * @param suggestions the best first, at most as many as asked
 * @param others number of further actors that match
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record SuggestionResponse(List<Suggestion> suggestions, long others, long tookMillis) {

  public SuggestionResponse {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * An actor that may be meant.
   *
   * @param id canonical id, for a facet parameter or the path of an actor
   * @param kind {@code person}, {@code organisation} or {@code place}
   * @param name preferred name
   * @param alias the other name that what was typed stands in; null if it stands in the preferred
   *     one
   * @param description a few words that tell it from its namesakes; null when there are none
   * @param origin {@code shipped}, {@code imported} or {@code provisional}, as in {@link ActorView}
   * @param articles number of articles that name it; 0 for an entry that none names yet
   */
  public record Suggestion(
      String id,
      String kind,
      String name,
      @Nullable String alias,
      @Nullable String description,
      String origin,
      long articles) {}
}
