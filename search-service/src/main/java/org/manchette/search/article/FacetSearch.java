package org.manchette.search.article;

import static org.manchette.search.problem.Problems.invalidParameter;

import com.google.gson.JsonPrimitive;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
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
 * Finds values of a facet by name: first the names, then how many articles of the search have each.
 * Where what was typed is so short that more names fit than are looked at, those among the most
 * frequent values of the search are taken in.
 */
@ApplicationScoped
public class FacetSearch {

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

  /** Values of a facet of the whole archive by the beginning of their names. */
  public FacetResponse inArchive(Facet facet, TypedName typed, int limit) {
    return search(Criteria.EVERYTHING, facet, typed, limit, null);
  }

  /**
   * Values of a facet of a search.
   *
   * @param typed the beginning of a name; null for all values
   * @param limit values at most
   * @param after token of the page before; null for the first one
   */
  FacetResponse search(
      Criteria criteria,
      Facet facet,
      @Nullable TypedName typed,
      int limit,
      @Nullable String after) {
    if (typed == null) {
      return page(criteria, facet, limit, after);
    }
    if (typed.isEmpty()) {
      return new FacetResponse(facet.parameter(), List.of(), 0, 0);
    }
    return facet.named()
        ? byName(criteria, facet, typed, limit)
        : byValue(criteria, facet, typed, limit);
  }

  /**
   * Values have no order that a page could begin behind but their counts: it begins at a number.
   */
  private FacetResponse page(Criteria criteria, Facet facet, int limit, @Nullable String after) {
    String paged = facet.parameter() + " " + CriteriaReader.identity(criteria);
    int first = after == null ? 0 : place(after, paged);
    int last = Math.min(first + limit, config.facetDepth());
    FacetedSearch.Values all = search.values(criteria, facet, null, last);
    List<FacetedSearch.Count> counted = all.counts().values();
    FacetResponse page =
        response(
            criteria,
            facet,
            null,
            new FacetedSearch.Counts(
                counted.subList(Math.min(first, counted.size()), counted.size()),
                all.counts().others()),
            limit,
            all.tookMillis());
    boolean more = page.others() > 0 && !page.values().isEmpty() && last < config.facetDepth();
    return new FacetResponse(
        page.name(),
        page.values(),
        page.others(),
        more ? new PageToken(new JsonPrimitive(last), facet.parameter()).write(paged) : null,
        page.tookMillis());
  }

  private static int place(String after, String paged) {
    try {
      return PageToken.read(after, paged).first().getAsInt();
    } catch (PageToken.InvalidTokenException e) {
      throw invalidParameter("after", String.valueOf(e.getMessage()));
    }
  }

  private FacetResponse byName(Criteria criteria, Facet facet, TypedName typed, int limit) {
    NameSearch.Found found = nameSearch.values(facet, typed, null);
    if (found.candidates().isEmpty()) {
      return new FacetResponse(facet.parameter(), List.of(), 0, found.tookMillis());
    }
    Set<String> fitting = new LinkedHashSet<>(ids(found));
    long tookMillis = found.tookMillis();
    if (!found.complete()) {
      FacetedSearch.Values frequent = search.values(criteria, facet, null, config.nameCandidates());
      NameSearch.Found more =
          nameSearch.values(
              facet,
              typed,
              frequent.counts().values().stream().map(FacetedSearch.Count::value).toList());
      fitting.addAll(ids(more));
      tookMillis += frequent.tookMillis() + more.tookMillis();
    }
    FacetedSearch.Values values = search.values(criteria, facet, List.copyOf(fitting), limit);
    return response(
        criteria, facet, typed, values.counts(), limit, tookMillis + values.tookMillis());
  }

  private FacetResponse byValue(Criteria criteria, Facet facet, TypedName typed, int limit) {
    FacetedSearch.Values frequent = search.values(criteria, facet, null, config.nameCandidates());
    List<FacetedSearch.Count> fitting =
        frequent.counts().values().stream()
            .filter(count -> typed.fit(count.value()) != Fit.NONE)
            .toList();
    return response(
        criteria, facet, typed, new FacetedSearch.Counts(fitting, 0), limit, frequent.tookMillis());
  }

  private static List<String> ids(NameSearch.Found found) {
    return found.candidates().stream().map(NameSearch.Candidate::id).toList();
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
        named == null ? null : named.nameEn(),
        named == null || typed == null ? null : typed.best(named.name(), named.aliases()).alias(),
        count.articles(),
        selected.contains(count.value()),
        named == null ? null : named.broader());
  }
}
