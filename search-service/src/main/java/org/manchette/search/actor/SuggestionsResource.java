package org.manchette.search.actor;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionsApi;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;

final class SuggestionsResource implements SuggestionsApi {

  private final ActorSuggestions suggestions;
  private final SearchConfig config;
  private final UriInfo uri;

  SuggestionsResource(ActorSuggestions suggestions, SearchConfig config, UriInfo uri) {
    this.suggestions = suggestions;
    this.config = config;
    this.uri = uri;
  }

  @Override
  public SuggestionResponse suggestions(
      @Nullable String q, @Nullable String kind, @Nullable String limit) {
    Parameters.checkNames(uri.getQueryParameters(), Set.of("q", "kind", "limit"), Set.of());
    String typed = Parameters.text("q", q, config.valueLength());
    if (typed == null || typed.isBlank()) {
      throw invalidParameter("q", "is empty; send the beginning of a name");
    }
    return suggestions.suggest(
        typed,
        kinds(kind),
        Parameters.number(
            "limit",
            limit,
            config.suggestions(),
            1,
            config.maxSuggestions(),
            "for others write more of the name in q"));
  }

  private static Set<Facet> kinds(@Nullable String kind) {
    if (kind == null || kind.isEmpty()) {
      return EnumSet.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE);
    }
    return Facet.ofParameter(kind)
        .filter(Facet::ofActors)
        .map(EnumSet::of)
        .orElseThrow(() ->
            invalidParameter(
                "kind",
                "%s is no kind; write person, organisation or place".formatted(shown(kind))));
  }
}
