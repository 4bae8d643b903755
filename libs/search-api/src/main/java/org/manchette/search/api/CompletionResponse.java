package org.manchette.search.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SuggestionResponse.Suggestion;

/**
 * What a reader who types may mean, by kind.
 *
 * @param words of the archive that begin with the last word typed, in articles that have the others
 * @param actors whose names fit
 * @param topics whose names fit
 * @param sources whose names fit
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record CompletionResponse(
    List<Completion> words,
    List<Suggestion> actors,
    List<Completion> topics,
    List<Completion> sources,
    long tookMillis) {

  public CompletionResponse {
    words = List.copyOf(words);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
  }

  /**
   * A word or a value.
   *
   * @param value for {@code q}, or for the parameter of the facet
   * @param label to show; French for a topic
   * @param labelEn English name of a topic; null when there is none, and for what is no topic
   * @param articles that have it
   */
  public record Completion(
      String value,
      String label,
      @Schema(description = SearchResponse.ENGLISH) @Nullable String labelEn,
      long articles) {}
}
