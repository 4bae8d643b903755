package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.NameFit.Fit;
import org.manchette.search.vocabulary.NameSearch;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.TypedName;
import org.manchette.search.vocabulary.Vocabulary;

/**
 * Finds values of a facet by name. Names first, then their counts in the search; where a name is so
 * short that too many fit, the most frequent values of the search first, then those whose names
 * fit.
 */
@ApplicationScoped
class FacetSearch {

  private final FacetedSearch search;
  private final NameSearch nameSearch;
  private final Vocabulary vocabulary;
  private final SearchConfig config;

  FacetSearch(
      FacetedSearch search, NameSearch nameSearch, Vocabulary vocabulary, SearchConfig config) {
    this.search = search;
    this.nameSearch = nameSearch;
    this.vocabulary = vocabulary;
    this.config = config;
  }

  /**
   * Values of a facet of a search.
   *
   * @param typed the beginning of a name; null for all values
   * @param limit values at most
   */
  FacetResponse search(Criteria criteria, Facet facet, @Nullable TypedName typed, int limit) {
    if (typed == null) {
      FacetedSearch.Values all = search.values(criteria, facet, null, limit);
      return response(criteria, facet, null, all.counts(), limit, all.tookMillis());
    }
    if (typed.isEmpty()) {
      return new FacetResponse(facet.parameter(), List.of(), 0, 0);
    }
    return facet.named()
        ? byName(criteria, facet, typed, limit)
        : byValue(criteria, facet, typed, limit);
  }

  private FacetResponse byName(Criteria criteria, Facet facet, TypedName typed, int limit) {
    NameSearch.Found found = nameSearch.values(facet, typed);
    if (found.candidates().isEmpty()) {
      return new FacetResponse(facet.parameter(), List.of(), 0, found.tookMillis());
    }
    if (found.complete()) {
      FacetedSearch.Values values = search.values(criteria, facet, ids(found), limit);
      return response(
          criteria, facet, typed, values.counts(), limit, found.tookMillis() + values.tookMillis());
    }
    FacetedSearch.Values frequent = search.values(criteria, facet, null, config.nameCandidates());
    List<String> values =
        frequent.counts().values().stream().map(FacetedSearch.Count::value).toList();
    NameSearch.Found among = nameSearch.values(facet, typed, values);
    Set<String> fitting = new HashSet<>(ids(among));
    return response(
        criteria,
        facet,
        typed,
        only(frequent.counts(), fitting),
        limit,
        found.tookMillis() + frequent.tookMillis() + among.tookMillis());
  }

  private FacetResponse byValue(Criteria criteria, Facet facet, TypedName typed, int limit) {
    FacetedSearch.Values frequent = search.values(criteria, facet, null, config.nameCandidates());
    Set<String> fitting = new HashSet<>();
    for (FacetedSearch.Count count : frequent.counts().values()) {
      if (typed.fit(count.value()) != Fit.NONE) {
        fitting.add(count.value());
      }
    }
    return response(
        criteria, facet, typed, only(frequent.counts(), fitting), limit, frequent.tookMillis());
  }

  private static List<String> ids(NameSearch.Found found) {
    return found.candidates().stream().map(NameSearch.Candidate::id).toList();
  }

  private static FacetedSearch.Counts only(FacetedSearch.Counts counts, Set<String> values) {
    return new FacetedSearch.Counts(
        counts.values().stream().filter(count -> values.contains(count.value())).toList(), 0);
  }

  private FacetResponse response(
      Criteria criteria,
      Facet facet,
      @Nullable TypedName typed,
      FacetedSearch.Counts counts,
      int limit,
      long tookMillis) {
    List<FacetedSearch.Count> shown =
        counts.values().subList(0, Math.min(limit, counts.values().size()));
    Map<String, Named> names =
        facet.named()
            ? vocabulary.names(shown.stream().map(FacetedSearch.Count::value).toList())
            : Map.of();
    List<String> selected = criteria.selected(facet).values();
    return new FacetResponse(
        facet.parameter(),
        shown.stream().map(count -> value(count, selected, names, typed)).toList(),
        counts.others() + counts.values().size() - shown.size(),
        tookMillis);
  }

  private static FacetResponse.Value value(
      FacetedSearch.Count count,
      List<String> selected,
      Map<String, Named> names,
      @Nullable TypedName typed) {
    Named named = names.get(count.value());
    return new FacetResponse.Value(
        count.value(),
        named == null ? count.value() : named.name(),
        named == null || typed == null ? null : typed.best(named.name(), named.aliases()).alias(),
        count.articles(),
        selected.contains(count.value()),
        named == null ? null : named.broader());
  }
}
