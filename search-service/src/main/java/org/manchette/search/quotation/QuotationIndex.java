package org.manchette.search.quotation;

import static org.manchette.search.article.Json.filtered;
import static org.manchette.search.article.Json.object;
import static org.manchette.search.article.Json.range;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.ValueModel;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.QuotationDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.article.FacetCounts;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Json;
import org.manchette.search.article.Order;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Period;
import org.manchette.search.article.Periods;
import org.manchette.search.article.Selection;
import org.manchette.search.article.TimeCounts;
import org.manchette.search.export.Pages;
import org.manchette.search.export.PointInTime;
import org.manchette.search.export.Walk;

/**
 * Asks Elasticsearch for quotations, in the way that {@link FacetedSearch} asks for articles: the
 * words and the period are the query, the selection of each facet filters the hits and the counts
 * of all other facets.
 */
@ApplicationScoped
class QuotationIndex {

  private static final AggregationKey<JsonObject> PUBLISHED = AggregationKey.of("published");
  private static final String DAY = "datePublished";

  private final SearchMapping mapping;
  private final SearchConfig config;

  QuotationIndex(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * What Elasticsearch found.
   *
   * @param total matching quotations
   * @param exact false if there are at least that many
   * @param hits the page
   * @param facets for each facet its most frequent values and the selected ones
   * @param published the matching quotations by publication
   * @param more whether another page follows
   * @param tookMillis time of Elasticsearch
   */
  record Found(
      long total,
      boolean exact,
      List<Scored> hits,
      Map<QuotationFacet, FacetedSearch.Counts> facets,
      FacetedSearch.Counted published,
      boolean more,
      long tookMillis) {}

  /** A hit with its place in the order; the score is null unless sorted by it. */
  record Scored(FoundQuotation quotation, PageToken place, @Nullable Double score) {}

  /** Runs a search. */
  Found search(QuotationCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      Asked asked = new Asked(session, criteria);
      var search =
          asked
              .hits()
              .totalHitCountThreshold(config.exactTotal())
              .requestTransformer(context -> {
                asked.complete(context.body());
                Json.markInflections(context.body());
              });
      Map<QuotationFacet, AggregationKey<JsonObject>> keys = new EnumMap<>(QuotationFacet.class);
      for (QuotationFacet facet : QuotationFacet.values()) {
        AggregationKey<JsonObject> key = AggregationKey.of(facet.parameter());
        keys.put(facet, key);
        JsonObject counted = asked.counts(facet, config.facetValues());
        search.aggregation(key, f -> f.fromJson(counted));
      }
      search.aggregation(PUBLISHED, f -> f.fromJson(asked.filteredBy(spans())));
      // One more than asked tells whether another page follows.
      ElasticsearchSearchResult<FoundQuotation> result =
          search.fetch(criteria.size() == 0 ? 0 : criteria.size() + 1);
      Map<QuotationFacet, FacetedSearch.Counts> facets = new EnumMap<>(QuotationFacet.class);
      keys.forEach((facet, key) -> facets.put(facet, FacetCounts.read(result.aggregation(key))));
      JsonObject spans = result.aggregation(PUBLISHED);
      Periods periods = periods(spans);
      return new Found(
          result.total().hitCountLowerBound(),
          result.total().isHitCountExact(),
          scored(result, criteria),
          facets,
          new FacetedSearch.Counted(
              periods, asked.published(periods), TimeCounts.count(spans, "unpublished")),
          result.hits().size() > criteria.size(),
          result.took().toMillis());
    }
  }

  /**
   * Quotations of a search without what else there is to tell of them.
   *
   * @param total number of all that match
   * @param hits the first ones
   */
  record First(long total, List<FoundQuotation> hits) {}

  /** The first quotations of a search. */
  First first(QuotationCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      Asked asked = new Asked(session, criteria);
      ElasticsearchSearchResult<FoundQuotation> result =
          asked
              .hits()
              .requestTransformer(context -> asked.narrow(context.body()))
              .fetch(criteria.size());
      return new First(result.total().hitCount(), result.hits());
    }
  }

  /** All quotations of a search, in its order, as they are now. */
  Pages<FoundQuotation> all(QuotationCriteria criteria) {
    return Walk.<FoundQuotation, PageToken>begin(
        mapping,
        QuotationDocument.class,
        (now, place) -> page(now, criteria.at(place), config.exportPage()));
  }

  private Walk.Stop<FoundQuotation, PageToken> page(
      PointInTime now, QuotationCriteria criteria, int size) {
    try (SearchSession session = mapping.createSession()) {
      Asked asked = new Asked(session, criteria);
      var search = asked.hits();
      if (criteria.after() != null) {
        search.totalHitCountThreshold(0);
      }
      ElasticsearchSearchResult<FoundQuotation> result =
          search
              .requestTransformer(context -> {
                asked.narrow(context.body());
                now.search(context);
              })
              .fetch(size);
      List<FoundQuotation> hits = result.hits();
      return new Walk.Stop<>(
          hits,
          criteria.after() == null ? result.total().hitCount() : 0,
          hits.size() < size ? null : PageToken.last(result.responseBody()));
    }
  }

  /** A search as Elasticsearch is asked. */
  private final class Asked {
    private final SearchSession session;
    private final QuotationCriteria criteria;
    private final SearchScope<QuotationDocument> scope;
    private final SearchPredicate query;
    private final Map<QuotationFacet, JsonObject> filters = new EnumMap<>(QuotationFacet.class);

    Asked(SearchSession session, QuotationCriteria criteria) {
      this.session = session;
      this.criteria = criteria;
      this.scope = session.scope(QuotationDocument.class);
      this.query = query();
      criteria
          .selected()
          .forEach((facet, selection) ->
              filters.put(facet, Json.of(session, scope, selection(facet, selection))));
    }

    ElasticsearchSearchQueryOptionsStep<?, FoundQuotation, ?> hits() {
      return session
          .search(scope)
          .extension(ElasticsearchExtension.get())
          .select(FoundQuotation.class)
          .where(query)
          .sort(sort(scope.sort(), criteria.order()))
          .highlighter(
              FacetedSearch.WHOLE,
              f -> f.unified().tag(FacetedSearch.MARK, FacetedSearch.UNMARK).numberOfFragments(0))
          .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The selections of all facets but one. */
    private JsonObject others(@Nullable QuotationFacet but) {
      return Json.filter(
          filters.entrySet().stream()
              .filter(filter -> filter.getKey() != but)
              .map(Map.Entry::getValue)
              .toList());
    }

    /** The selections, and where the page begins. */
    void complete(JsonObject body) {
      if (!filters.isEmpty()) {
        body.add("post_filter", others(null));
      }
      if (criteria.after() != null) {
        body.add("search_after", criteria.after().values());
      }
    }

    /** As {@link #complete}, where nothing is counted without the selections. */
    void narrow(JsonObject body) {
      JsonObject all = others(null);
      all.getAsJsonObject("bool").add("must", body.get("query"));
      body.add("query", all);
      body.remove("highlight");
      if (criteria.after() != null) {
        body.add("search_after", criteria.after().values());
      }
    }

    JsonObject counts(QuotationFacet facet, int size) {
      Selection selection = criteria.selected(facet);
      // Of two values both are listed anyway, and truth values cannot be asked for by name.
      List<String> selected = facet == QuotationFacet.DIRECT ? List.of() : selection.values();
      return filtered(
          others(selection.all() ? null : facet), FacetCounts.of(facet.field(), selected, size));
    }

    JsonObject filteredBy(JsonObject aggregations) {
      return filtered(others(null), aggregations);
    }

    List<Long> published(Periods periods) {
      if (periods.buckets().isEmpty()) {
        return List.of();
      }
      JsonObject counts =
          object("published", TimeCounts.buckets(periods, period -> range(DAY, period)));
      return TimeCounts.bucketCounts(
          session
              .search(scope)
              .extension(ElasticsearchExtension.get())
              .select(f -> f.id(String.class))
              .where(query)
              .totalHitCountThreshold(0)
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .aggregation(PUBLISHED, f -> f.fromJson(filteredBy(counts)))
              .fetch(0)
              .aggregation(PUBLISHED),
          "published");
    }

    private SearchPredicate query() {
      var predicates = scope.predicate();
      var all = predicates.bool();
      all.must(
          criteria.query().node() == null
              ? predicates.matchAll().toPredicate()
              : new WordsInside(predicates, config.queryPrefixWords()).of(criteria.query().node()));
      if (!criteria.published().isAll()) {
        all.filter(
            predicates
                .extension(ElasticsearchExtension.get())
                .fromJson(range(DAY, criteria.published())));
      }
      return all.toPredicate();
    }

    private SearchPredicate selection(QuotationFacet facet, Selection selection) {
      if (!selection.all()) {
        return anyOf(facet, selection.values());
      }
      var each = scope.predicate().and();
      selection.asked().forEach(values -> each.add(anyOf(facet, values)));
      return each.toPredicate();
    }

    private SearchPredicate anyOf(QuotationFacet facet, List<String> values) {
      return scope
          .predicate()
          .terms()
          .field(facet.field())
          .matchingAny(values, ValueModel.STRING)
          .toPredicate();
    }
  }

  private static SearchSort sort(SearchSortFactory sorts, Order order) {
    var first =
        switch (order) {
          case RELEVANCE -> sorts.score().desc();
          case NEWEST -> sorts.field(DAY).desc().missing().last();
          case OLDEST -> sorts.field(DAY).asc().missing().last();
          case MENTIONS -> throw new IllegalArgumentException("the reader lets no such order in");
        };
    return sorts.composite().add(first).add(sorts.field("sortId").asc()).toSort();
  }

  private static JsonObject spans() {
    JsonObject spans = new JsonObject();
    spans.add("first", object("min", object("field", DAY)));
    spans.add("last", object("max", object("field", DAY)));
    spans.add("years", TimeCounts.yearly(DAY, Period.ALL));
    spans.add("unpublished", TimeCounts.without(DAY));
    return spans;
  }

  private Periods periods(JsonObject spans) {
    LocalDate first = TimeCounts.day(spans, "first");
    LocalDate last = TimeCounts.day(spans, "last");
    return first == null || last == null
        ? Periods.NONE
        : Periods.between(first, last, TimeCounts.years(spans, "years"), config.buckets());
  }

  private static List<Scored> scored(
      ElasticsearchSearchResult<FoundQuotation> result, QuotationCriteria criteria) {
    JsonArray raw = result.responseBody().getAsJsonObject("hits").getAsJsonArray("hits");
    List<Scored> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(criteria.size(), result.hits().size()); i++) {
      JsonObject hit = raw.get(i).getAsJsonObject();
      hits.add(
          new Scored(
              result.hits().get(i),
              PageToken.of(hit),
              criteria.order() == Order.RELEVANCE ? hit.get("_score").getAsDouble() : null));
    }
    return hits;
  }
}
