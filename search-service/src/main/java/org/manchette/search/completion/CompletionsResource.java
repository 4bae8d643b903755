package org.manchette.search.completion;

import static org.manchette.search.problem.Problems.invalidParameter;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.actor.ActorSuggestions;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.CompletionResponse.Completion;
import org.manchette.search.api.CompletionsApi;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.article.FacetSearch;
import org.manchette.search.article.WordCompletions;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.TypedName;

final class CompletionsResource implements CompletionsApi {

  private final WordCompletions words;
  private final ActorSuggestions actors;
  private final FacetSearch facets;
  private final SearchConfig config;
  private final UriInfo uri;

  CompletionsResource(
      WordCompletions words,
      ActorSuggestions actors,
      FacetSearch facets,
      SearchConfig config,
      UriInfo uri) {
    this.words = words;
    this.actors = actors;
    this.facets = facets;
    this.config = config;
    this.uri = uri;
  }

  @Override
  public CompletionResponse completions(@Nullable String q, @Nullable String limit) {
    Parameters.checkNames(uri.getQueryParameters(), Set.of("q", "limit"), Set.of());
    String typed = Parameters.text("q", q, config.valueLength());
    if (typed == null || typed.isBlank()) {
      throw invalidParameter("q", "is empty; send the beginning of a word or a name");
    }
    int most =
        Parameters.number(
            "limit", limit, config.completions(), 1, config.maxCompletions(), "write more in q");
    TypedName name = TypedName.of(typed);
    WordCompletions.Found found = words.of(name, most);
    SuggestionResponse suggested =
        actors.suggest(typed, Set.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE), most);
    FacetResponse topics = facets.inArchive(Facet.TOPIC, name, most);
    FacetResponse sources = facets.inArchive(Facet.SOURCE, name, most);
    return new CompletionResponse(
        found.words(),
        suggested.suggestions(),
        completions(topics),
        completions(sources),
        found.tookMillis() + suggested.tookMillis() + topics.tookMillis() + sources.tookMillis());
  }

  private static List<Completion> completions(FacetResponse facet) {
    return facet.values().stream()
        .map(value -> new Completion(value.value(), value.label(), value.labelEn(), value.count()))
        .toList();
  }
}
