package org.manchette.search.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionResponse.Suggestion;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.NameFit;
import org.manchette.search.vocabulary.NameSearch;
import org.manchette.search.vocabulary.NameSearch.Candidate;
import org.manchette.search.vocabulary.RegisteredName;
import org.manchette.search.vocabulary.TypedName;

/**
 * Suggests actors while a name is typed. The register tells whose names fit, the articles how often
 * each is named; only the leading ones are then read and compared name by name. Where what was
 * typed is so short that more names fit than are looked at, those among the most named actors are
 * taken in.
 */
@ApplicationScoped
public class ActorSuggestions {

  /**
   * So many times the limit is read, twice: those that lead by their rank, and those that lead by
   * their articles. Elasticsearch compares names letter by letter, so that « saint denis » is no
   * beginning of « Saint-Denis » to it.
   */
  private static final int READ = 5;

  private final NameSearch names;
  private final FacetedSearch search;
  private final SearchConfig config;

  ActorSuggestions(NameSearch names, FacetedSearch search, SearchConfig config) {
    this.names = names;
    this.search = search;
    this.config = config;
  }

  /**
   * Actors for what was typed.
   *
   * @param kinds at least one
   * @param limit at most
   */
  public SuggestionResponse suggest(String text, Set<Facet> kinds, int limit) {
    TypedName typed = TypedName.of(text);
    if (typed.isEmpty()) {
      return new SuggestionResponse(List.of(), 0, 0);
    }
    NameSearch.Found found = names.actors(kinds, text, typed, null);
    Set<Candidate> candidates = new LinkedHashSet<>(found.candidates());
    long tookMillis = found.tookMillis();
    if (!found.complete()) {
      FacetedSearch.NamedArticles most = search.mostNamed(kinds, config.nameCandidates());
      NameSearch.Found more = names.actors(kinds, text, typed, most.articles().keySet());
      candidates.addAll(more.candidates());
      tookMillis += most.tookMillis() + more.tookMillis();
    }
    FacetedSearch.NamedArticles articles = search.naming(byKind(candidates));
    List<Suggestion> best =
        names.registered(leading(candidates, articles, READ * limit)).stream()
            .map(actor -> new Fitting(actor, actor.fit(typed), articles.of(actor.id())))
            .sorted(Fitting.BEST_FIRST)
            .limit(limit)
            .map(Fitting::suggestion)
            .toList();
    return new SuggestionResponse(
        best, found.total() - best.size(), tookMillis + articles.tookMillis());
  }

  private static Map<Facet, List<String>> byKind(Set<Candidate> candidates) {
    Map<Facet, List<String>> ids = new EnumMap<>(Facet.class);
    for (Candidate candidate : candidates) {
      Facet.ofId(candidate.id())
          .filter(Facet::ofActors)
          .ifPresent(kind -> ids.computeIfAbsent(kind, k -> new ArrayList<>()).add(candidate.id()));
    }
    return ids;
  }

  private static Set<String> leading(
      Set<Candidate> candidates, FacetedSearch.NamedArticles articles, int count) {
    Comparator<Candidate> byArticles =
        Comparator.comparingLong((Candidate each) -> articles.of(each.id())).reversed();
    Comparator<Candidate> byRank =
        Comparator.<Candidate, Boolean>comparing(each -> articles.of(each.id()) == 0)
            .thenComparingInt(Candidate::rank)
            .thenComparing(byArticles);
    Set<String> leading = new LinkedHashSet<>();
    candidates.stream().sorted(byRank).limit(count).forEach(each -> leading.add(each.id()));
    candidates.stream().sorted(byArticles).limit(count).forEach(each -> leading.add(each.id()));
    return leading;
  }

  private record Fitting(RegisteredName actor, NameFit fit, long articles) {

    static final Comparator<Fitting> BEST_FIRST =
        Comparator.<Fitting, Boolean>comparing(each -> each.articles == 0)
            .thenComparing(each -> each.fit.fit())
            .thenComparing(Comparator.comparingLong(Fitting::articles).reversed())
            .thenComparing(each -> each.actor.name())
            .thenComparing(each -> each.actor.id());

    Suggestion suggestion() {
      return new Suggestion(
          actor.id(),
          actor.kind(),
          actor.name(),
          fit.alias(),
          actor.description(),
          actor.origin(),
          articles);
    }
  }
}
