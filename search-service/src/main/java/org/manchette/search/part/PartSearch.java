package org.manchette.search.part;

import static org.manchette.search.article.Json.filtered;
import static org.manchette.search.article.Json.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.FacetCounts;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Json;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Period;
import org.manchette.search.article.Periods;
import org.manchette.search.article.Selection;
import org.manchette.search.article.TimeCounts;
import org.manchette.search.vocabulary.Named;

/**
 * A search of parts of articles as Elasticsearch is asked, in the way that {@link FacetedSearch}
 * asks for articles: the words and the period are the query, the selection of each facet filters
 * the hits and the counts of all other facets.
 *
 * @param <F> the facets
 */
public final class PartSearch<F extends PartFacet> {

  private static final AggregationKey<JsonObject> BESIDE = AggregationKey.of("beside");
  private static final String BUCKETS = "buckets";

  private final SearchSession session;
  private final SearchScope<?> scope;
  private final SearchPredicate query;
  private final Map<F, Selection> selected;
  private final long timeoutMillis;
  private final Map<F, JsonObject> filters = new HashMap<>();

  /**
   * @param query the words and the period
   * @param selected values of each facet with a selection, resolved
   * @param timeout how long Elasticsearch may take
   */
  public PartSearch(
      SearchSession session,
      SearchScope<?> scope,
      SearchPredicate query,
      Map<F, Selection> selected,
      Duration timeout) {
    this.session = session;
    this.scope = scope;
    this.query = query;
    this.selected = selected;
    this.timeoutMillis = timeout.toMillis();
    selected.forEach((facet, selection) ->
        filters.put(facet, Json.of(session, scope, selection(facet, selection))));
  }

  /**
   * A hit with its place in the order.
   *
   * @param score null unless sorted by it
   */
  public record Scored<H>(H found, PageToken place, @Nullable Double score) {}

  /** What the search finds, with what matched in the whole texts marked. */
  public <H> ElasticsearchSearchQueryOptionsStep<?, H, ?> hits(Class<H> type, SearchSort sort) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(type)
        .where(query)
        .sort(sort)
        .highlighter(
            FacetedSearch.WHOLE,
            f -> f.unified().tag(FacetedSearch.MARK, FacetedSearch.UNMARK).numberOfFragments(0))
        .failAfter(timeoutMillis, TimeUnit.MILLISECONDS);
  }

  /** The selections of all facets but one. */
  private JsonObject others(@Nullable F but) {
    return Json.filter(
        filters.entrySet().stream()
            .filter(filter -> !filter.getKey().equals(but))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** Adds to a request the selections, and where the page begins. */
  private void complete(JsonObject body, @Nullable PageToken after) {
    if (!filters.isEmpty()) {
      body.add("post_filter", others(null));
    }
    begin(body, after);
    Json.markInflections(body);
  }

  /** As {@link #complete}, where nothing is counted without the selections and nothing marked. */
  public void narrow(JsonObject body, @Nullable PageToken after) {
    JsonObject all = others(null);
    all.getAsJsonObject("bool").add("must", body.get("query"));
    body.add("query", all);
    body.remove("highlight");
    begin(body, after);
  }

  private static void begin(JsonObject body, @Nullable PageToken after) {
    if (after != null) {
      body.add("search_after", after.values());
    }
  }

  /**
   * A page and what was counted beside it.
   *
   * @param total all that match
   * @param exact false if there are at least that many
   * @param hits the page
   * @param facets for each facet its most frequent values and the selected ones
   * @param beside other aggregations over what the selections leave
   * @param more whether another page follows
   * @param tookMillis time of Elasticsearch
   */
  public record Found<H, F extends PartFacet>(
      long total,
      boolean exact,
      List<Scored<H>> hits,
      Map<F, FacetedSearch.Counts> facets,
      JsonObject beside,
      boolean more,
      long tookMillis) {

    /** The ids that the facets need names for. */
    public Set<String> ids(Map<F, Selection> selected) {
      Set<String> ids = new HashSet<>();
      facets.forEach((facet, counts) -> {
        if (facet.named()) {
          counts.values().forEach(count -> ids.add(count.value()));
          ids.addAll(selected.getOrDefault(facet, Selection.NONE).values());
        }
      });
      return ids;
    }

    /** The facets as the contract has them. */
    public List<SearchResponse.Facet> facets(Map<F, Selection> selected, Map<String, Named> names) {
      return facets.entrySet().stream()
          .map(facet ->
              ArticleSearch.facet(
                  facet.getKey().parameter(),
                  selected.getOrDefault(facet.getKey(), Selection.NONE).values(),
                  facet.getValue(),
                  List.of(),
                  names))
          .toList();
    }

    /** The total as the contract has it. */
    public SearchResponse.Total counted() {
      return new SearchResponse.Total(total, exact);
    }

    /** The token of the next page; null if there is none. */
    public @Nullable String next(String identity) {
      return more && !hits.isEmpty() ? hits.getLast().place().write(identity) : null;
    }
  }

  /**
   * A page to be asked for.
   *
   * @param sort of the hits, by a number and the id
   * @param scored whether that number is the score
   * @param size hits at most
   * @param after where it begins; null for the first one
   */
  public record Paged(SearchSort sort, boolean scored, int size, @Nullable PageToken after) {}

  /**
   * Asks for a page.
   *
   * @param facets to be counted
   * @param beside other aggregations over what the selections leave; may be empty
   */
  public <H> Found<H, F> page(
      Class<H> type, Paged page, F[] facets, JsonObject beside, SearchConfig config) {
    var search =
        hits(type, page.sort)
            .totalHitCountThreshold(config.exactTotal())
            .requestTransformer(context -> complete(context.body(), page.after));
    Map<F, AggregationKey<JsonObject>> keys = new LinkedHashMap<>();
    for (F facet : facets) {
      AggregationKey<JsonObject> key = AggregationKey.of(facet.parameter());
      keys.put(facet, key);
      Selection selection = selected.getOrDefault(facet, Selection.NONE);
      List<String> values = facet.countedByValue() ? selection.values() : List.of();
      JsonObject counted =
          filtered(
              others(selection.all() ? null : facet),
              FacetCounts.of(facet.field(), values, config.facetValues()));
      search.aggregation(key, f -> f.fromJson(counted));
    }
    search.aggregation(BESIDE, f -> f.fromJson(selected(beside)));
    // One more than asked tells whether another page follows.
    ElasticsearchSearchResult<H> result = search.fetch(page.size == 0 ? 0 : page.size + 1);
    Map<F, FacetedSearch.Counts> counts = new LinkedHashMap<>();
    keys.forEach((facet, key) -> counts.put(facet, FacetCounts.read(result.aggregation(key))));
    return new Found<>(
        result.total().hitCountLowerBound(),
        result.total().isHitCountExact(),
        scored(result, page.size, page.scored),
        counts,
        result.aggregation(BESIDE),
        result.hits().size() > page.size,
        result.took().toMillis());
  }

  /** An aggregation over what all selections leave. */
  private JsonObject selected(JsonObject aggregations) {
    return filtered(others(null), aggregations);
  }

  /** Aggregations over what all selections leave. */
  public JsonObject aggregate(JsonObject aggregations) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(f -> f.id(String.class))
        .where(query)
        .totalHitCountThreshold(0)
        .failAfter(timeoutMillis, TimeUnit.MILLISECONDS)
        .aggregation(BESIDE, f -> f.fromJson(selected(aggregations)))
        .fetch(0)
        .aggregation(BESIDE);
  }

  /**
   * Counts what the selections leave by periods.
   *
   * @param filter what is in a period
   */
  public List<Long> overTime(Periods periods, Function<Period, JsonObject> filter) {
    return periods.buckets().isEmpty()
        ? List.of()
        : TimeCounts.bucketCounts(
            aggregate(object(BUCKETS, TimeCounts.buckets(periods, filter))), BUCKETS);
  }

  /**
   * The hits of an answer with their places.
   *
   * @param most how many at most
   * @param scored whether they are sorted by score
   */
  public static <H> List<Scored<H>> scored(
      ElasticsearchSearchResult<H> result, int most, boolean scored) {
    JsonArray raw = result.responseBody().getAsJsonObject("hits").getAsJsonArray("hits");
    List<Scored<H>> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(most, result.hits().size()); i++) {
      JsonObject hit = raw.get(i).getAsJsonObject();
      JsonArray place = hit.getAsJsonArray("sort");
      hits.add(
          new Scored<>(
              result.hits().get(i),
              new PageToken(place.get(0).getAsJsonPrimitive(), place.get(1).getAsString()),
              scored ? hit.get("_score").getAsDouble() : null));
    }
    return hits;
  }

  private SearchPredicate selection(F facet, Selection selection) {
    if (!selection.all()) {
      return anyOf(facet, selection.values());
    }
    var each = scope.predicate().and();
    selection.asked().forEach(values -> each.add(anyOf(facet, values)));
    return each.toPredicate();
  }

  private SearchPredicate anyOf(F facet, List<String> values) {
    return scope
        .predicate()
        .terms()
        .field(facet.field())
        .matchingAny(values, ValueModel.STRING)
        .toPredicate();
  }
}
