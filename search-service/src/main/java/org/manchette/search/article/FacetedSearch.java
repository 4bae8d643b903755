package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.vocabulary.Facet;

/**
 * Searches articles and counts them. The words and the periods are the query; the facets see {@link
 * FacetFilters}.
 */
@ApplicationScoped
public class FacetedSearch {

  /** Name of the highlighter that marks in the whole text. */
  public static final String WHOLE = "whole";

  static final String PASSAGES = "passages";

  /**
   * Around what matched: Unicode noncharacters, which no text may hold and which are no white
   * space, because Elasticsearch trims the passages (a control character at the end would go with
   * it).
   */
  public static final String MARK = "\uFDD0";

  /** The end of what matched. */
  public static final String UNMARK = "\uFDD1";

  private static final int PASSAGE = 200;
  private static final int PASSAGES_A_FIELD = 2;

  private static final AggregationKey<JsonObject> HISTOGRAMS = AggregationKey.of("histograms");

  private final SearchMapping mapping;
  private final SearchConfig config;
  private final SearchQueries queries;

  FacetedSearch(SearchMapping mapping, SearchConfig config, SearchQueries queries) {
    this.mapping = mapping;
    this.config = config;
    this.queries = queries;
  }

  /**
   * What Elasticsearch found.
   *
   * @param total matching articles
   * @param exact false if there are at least that many
   * @param hits the page
   * @param facets for each facet its most frequent values and the selected ones
   * @param excluded for each facet with an exclusion the excluded values
   * @param published the matching articles by publication
   * @param mentioned by days they talk about
   * @param first day of publication of the matching articles; null if none has one
   * @param last day likewise
   * @param more whether another page follows; never after an empty one
   * @param tookMillis time of Elasticsearch
   */
  public record Found(
      long total,
      boolean exact,
      List<Scored> hits,
      Map<Facet, Counts> facets,
      Map<Facet, Counts> excluded,
      Counted published,
      Counted mentioned,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      boolean more,
      long tookMillis) {

    /** The values of a facet that were counted. */
    public List<Count> counts(Facet facet) {
      return Objects.requireNonNull(facets.get(facet)).values();
    }

    /**
     * The articles that have a value which all of them have: of more than are counted exactly, the
     * total is but a lower bound.
     */
    public long having(Facet facet, String value) {
      return counts(facet).stream()
          .filter(count -> count.value().equals(value))
          .mapToLong(Count::articles)
          .findFirst()
          .orElse(total);
    }
  }

  /** A hit with its place in the order; the score is null unless sorted by it. */
  public record Scored(FoundArticle article, PageToken place, @Nullable Double score) {}

  /** Values by count, and how many further ones there are. */
  public record Counts(List<Count> values, long others) {}

  /** A value and how many articles have it. */
  public record Count(String value, long articles) {}

  /** Periods and how many articles each has, in the same order; and how many have none. */
  public record Counted(Periods periods, List<Long> articles, long undated) {}

  /** Runs a search. */
  Found search(Criteria criteria) {
    return search(
        criteria,
        facet -> facet == Facet.TOPIC ? config.topicValues() : config.facetValues(),
        null);
  }

  /**
   * All articles that have a value of a facet, as those that name an actor or are about a topic,
   * counted.
   *
   * @param newest number of hits
   * @param facetValues values of each facet at most
   */
  public Found having(Facet facet, String value, int newest, int facetValues) {
    return search(
        Criteria.EVERYTHING.first(newest),
        each -> facetValues,
        new SearchQueries.Having(facet, value));
  }

  /** Counts of values, and the time that Elasticsearch took, in milliseconds. */
  public record Values(Counts counts, long tookMillis) {}

  /**
   * Values of one facet of a search.
   *
   * @param among count only these; null for the most frequent ones
   * @param size values at most; without effect on those that are given
   */
  Values values(Criteria criteria, Facet facet, @Nullable List<String> among, int size) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      AggregationKey<JsonObject> key = AggregationKey.of(facet.parameter());
      JsonObject counts =
          among == null
              ? FacetCounts.of(facet.field(), List.of(), size)
              : FacetCounts.only(facet.field(), among);
      JsonObject counted =
          Json.filtered(new FacetFilters(session, scope, criteria).counting(facet), counts);
      ElasticsearchSearchResult<String> result =
          counting(session, scope, queries.of(scope.predicate(), criteria))
              .aggregation(key, f -> f.fromJson(counted))
              .fetch(0);
      return new Values(FacetCounts.read(result.aggregation(key)), result.took().toMillis());
    }
  }

  /**
   * How publication and the days talked about meet.
   *
   * @param total matching articles
   * @param cells for each period of publication the articles by period talked about; empty if one
   *     of the two axes has nothing to show
   */
  record Crossed(
      long total, Counted published, Counted mentioned, List<List<Long>> cells, long tookMillis) {}

  /** Counts the articles of a search by publication and by the days they talk about, crossed. */
  Crossed crossed(Criteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      SearchPredicate query = queries.of(scope.predicate(), criteria);
      FacetFilters filters = new FacetFilters(session, scope, criteria);
      Aggregated years =
          aggregated(session, scope, query, filters, TimeCounts.spans(criteria.mentioned()));
      TimeCounts.Spans spans =
          TimeCounts.spans(
              years.counted(), criteria, config.timelinePublished(), config.timelineMentioned());
      JsonObject counts = TimeCounts.crossed(spans, criteria);
      Aggregated counted =
          counts.isEmpty()
              ? new Aggregated(counts, 0)
              : aggregated(session, scope, query, filters, counts);
      return new Crossed(
          years.counted().get("doc_count").getAsLong(),
          new Counted(
              spans.published(), TimeCounts.published(counted.counted()), spans.unpublished()),
          new Counted(
              spans.mentioned(), TimeCounts.mentioned(counted.counted()), spans.unmentioned()),
          TimeCounts.cells(counted.counted()),
          years.tookMillis() + counted.tookMillis());
    }
  }

  private record Aggregated(JsonObject counted, long tookMillis) {}

  private Aggregated aggregated(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      SearchPredicate query,
      FacetFilters filters,
      JsonObject counts) {
    ElasticsearchSearchResult<String> result =
        counting(session, scope, query)
            .aggregation(HISTOGRAMS, f -> f.fromJson(Json.filtered(filters.all(), counts)))
            .fetch(0);
    return new Aggregated(result.aggregation(HISTOGRAMS), result.took().toMillis());
  }

  /** Number of articles that a search finds. */
  long count(Criteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      FacetFilters filters = new FacetFilters(session, scope, criteria);
      return session
          .search(scope)
          .extension(ElasticsearchExtension.get())
          .where(queries.of(scope.predicate(), criteria))
          .requestTransformer(context -> {
            if (!filters.isEmpty()) {
              context.body().add("post_filter", filters.all());
            }
          })
          .totalHitCountThreshold(config.exactTotal())
          .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
          .fetch(0)
          .total()
          .hitCountLowerBound();
    }
  }

  /**
   * How many articles of the whole archive name each of some actors or are about each of some
   * topics.
   *
   * @param actors ids by their kind, no list empty
   */
  public NamedArticles naming(Map<Facet, List<String>> actors) {
    if (actors.isEmpty()) {
      return new NamedArticles(Map.of(), 0);
    }
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      // Only articles that name one of them need be looked at.
      var any = scope.predicate().or();
      actors.forEach((kind, ids) -> any.add(FacetFilters.anyOf(scope, kind, ids)));
      return named(
          counting(session, scope, any.toPredicate()),
          actors.keySet(),
          kind -> FacetCounts.among(kind.field(), actors.getOrDefault(kind, List.of())));
    }
  }

  private static NamedArticles named(
      ElasticsearchSearchQueryOptionsStep<?, String, ?> search,
      Set<Facet> kinds,
      Function<Facet, JsonObject> counts) {
    List<AggregationKey<JsonObject>> keys = new ArrayList<>();
    for (Facet kind : kinds) {
      AggregationKey<JsonObject> key = AggregationKey.of(kind.parameter());
      keys.add(key);
      search.aggregation(key, f -> f.fromJson(counts.apply(kind)));
    }
    ElasticsearchSearchResult<String> result = search.fetch(0);
    Map<String, Long> articles = new HashMap<>();
    keys.forEach(key -> FacetCounts.addBuckets(articles, result.aggregation(key)));
    return new NamedArticles(articles, result.took().toMillis());
  }

  /**
   * The actors that most articles of the archive name. The same question each time, so that
   * Elasticsearch remembers the answer as long as the articles are the same.
   *
   * @param each actors of each kind at most
   */
  public NamedArticles mostNamed(Set<Facet> kinds, int each) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      return named(
          counting(session, scope, scope.predicate().matchAll().toPredicate()),
          kinds,
          kind -> {
            JsonObject terms = Json.object("field", kind.field());
            terms.addProperty("size", each);
            return Json.object("terms", terms);
          });
    }
  }

  /** Number of articles in the archive. */
  public long size() {
    try (SearchSession session = mapping.createSession()) {
      return session.search(ArticleDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }
  }

  /**
   * Numbers of articles by actor or topic, and the time that Elasticsearch took, in milliseconds.
   */
  public record NamedArticles(Map<String, Long> articles, long tookMillis) {

    /** The number of articles that name an actor or are about a topic. */
    public long of(String id) {
      return articles.getOrDefault(id, 0L);
    }
  }

  private ElasticsearchSearchQueryOptionsStep<?, String, ?> counting(
      SearchSession session, SearchScope<ArticleDocument> scope, SearchPredicate query) {
    return session
        .search(scope)
        .extension(ElasticsearchExtension.get())
        .select(f -> f.id(String.class))
        .where(query)
        .totalHitCountThreshold(0)
        .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
  }

  private Found search(
      Criteria criteria, ToIntFunction<Facet> facetValues, SearchQueries.@Nullable Having always) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      SearchPredicate query = queries.of(scope.predicate(), criteria, always);
      FacetFilters filters = new FacetFilters(session, scope, criteria);
      JsonObject highlighted = Json.of(session, scope, queries.marked(scope.predicate(), criteria));
      Map<Facet, AggregationKey<JsonObject>> keys = new EnumMap<>(Facet.class);
      Map<Facet, AggregationKey<JsonObject>> excludedKeys = new EnumMap<>(Facet.class);
      var search =
          session
              .search(scope)
              .extension(ElasticsearchExtension.get())
              .select(FoundArticle.class)
              .where(query)
              .sort(sort(scope.sort(), criteria.order()))
              .highlighter(WHOLE, f -> f.unified().tag(MARK, UNMARK).numberOfFragments(0))
              .highlighter(
                  PASSAGES,
                  f ->
                      f.unified()
                          .tag(MARK, UNMARK)
                          .fragmentSize(PASSAGE)
                          .numberOfFragments(PASSAGES_A_FIELD)
                          .noMatchSize(PASSAGE)
                          .boundaryScanner()
                          .sentence()
                          .locale(Locale.FRENCH)
                          .end())
              .totalHitCountThreshold(config.exactTotal())
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .requestTransformer(
                  context -> complete(context.body(), criteria, filters, highlighted));
      for (Facet facet : Facet.values()) {
        AggregationKey<JsonObject> key = AggregationKey.of(facet.parameter());
        keys.put(facet, key);
        JsonObject counts =
            FacetCounts.of(
                facet.field(), criteria.selected(facet).values(), facetValues.applyAsInt(facet));
        search.aggregation(key, f -> f.fromJson(Json.filtered(filters.counting(facet), counts)));
        List<String> excluded = criteria.excluded(facet);
        if (!excluded.isEmpty()) {
          AggregationKey<JsonObject> not = AggregationKey.of(facet.parameter() + "Not");
          excludedKeys.put(facet, not);
          search.aggregation(
              not,
              f ->
                  f.fromJson(
                      Json.filtered(
                          filters.countingExcluded(facet),
                          FacetCounts.only(facet.field(), excluded))));
        }
      }
      search.aggregation(
          HISTOGRAMS,
          f -> f.fromJson(Json.filtered(filters.all(), TimeCounts.spans(criteria.mentioned()))));

      // One more than asked tells whether another page follows.
      ElasticsearchSearchResult<FoundArticle> result =
          search.fetch(criteria.size() == 0 ? 0 : criteria.size() + 1);
      TimeCounts.Spans spans =
          TimeCounts.spans(
              result.aggregation(HISTOGRAMS), criteria, config.buckets(), config.buckets());
      Histograms histograms = histograms(session, scope, query, criteria, filters, spans);
      return new Found(
          result.total().hitCountLowerBound(),
          result.total().isHitCountExact(),
          hits(result, criteria),
          counts(keys, result),
          counts(excludedKeys, result),
          new Counted(spans.published(), histograms.published(), spans.unpublished()),
          new Counted(spans.mentioned(), histograms.mentioned(), spans.unmentioned()),
          spans.span().from(),
          spans.span().to(),
          result.hits().size() > criteria.size(),
          result.took().toMillis() + histograms.tookMillis());
    }
  }

  private static Map<Facet, Counts> counts(
      Map<Facet, AggregationKey<JsonObject>> keys, ElasticsearchSearchResult<FoundArticle> result) {
    Map<Facet, Counts> counts = new EnumMap<>(Facet.class);
    keys.forEach((facet, key) -> counts.put(facet, FacetCounts.read(result.aggregation(key))));
    return counts;
  }

  static SearchSort sort(SearchSortFactory sorts, Order order) {
    var first =
        switch (order) {
          case RELEVANCE, MENTIONS -> sorts.score().desc();
          case NEWEST -> sorts.field("datePublished").desc().missing().last();
          case OLDEST -> sorts.field("datePublished").asc().missing().last();
        };
    return sorts.composite().add(first).add(sorts.field("sortId").asc()).toSort();
  }

  private static void complete(
      JsonObject body, Criteria criteria, FacetFilters filters, JsonObject highlighted) {
    if (!filters.isEmpty()) {
      body.add("post_filter", filters.all());
    }
    if (criteria.after() != null) {
      body.add("search_after", criteria.after().values());
    }
    Json.markInflections(body).add("highlight_query", highlighted);
  }

  private record Histograms(List<Long> published, List<Long> mentioned, long tookMillis) {}

  private Histograms histograms(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      SearchPredicate query,
      Criteria criteria,
      FacetFilters filters,
      TimeCounts.Spans spans) {
    JsonObject counts = TimeCounts.histograms(spans, criteria);
    if (counts.isEmpty()) {
      return new Histograms(List.of(), List.of(), 0);
    }
    Aggregated counted = aggregated(session, scope, query, filters, counts);
    return new Histograms(
        TimeCounts.published(counted.counted()),
        TimeCounts.mentioned(counted.counted()),
        counted.tookMillis());
  }

  private static List<Scored> hits(
      ElasticsearchSearchResult<FoundArticle> result, Criteria criteria) {
    JsonArray raw = result.responseBody().getAsJsonObject("hits").getAsJsonArray("hits");
    List<Scored> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(criteria.size(), result.hits().size()); i++) {
      JsonObject hit = raw.get(i).getAsJsonObject();
      hits.add(
          new Scored(
              result.hits().get(i),
              PageToken.of(hit),
              criteria.order().scored() ? hit.get("_score").getAsDouble() : null));
    }
    return hits;
  }
}
