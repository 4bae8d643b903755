package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.query.QueryParser;
import org.manchette.search.vocabulary.Facet;

/**
 * Speaks Elasticsearch's own language, for what Hibernate Search's does not cover; the only other
 * place that does is the history of an actor's roles.
 *
 * <p>The words and the periods are the query. The selection of each facet is a filter that is
 * applied after counting ({@code post_filter}) and in the counting of all other facets, so that a
 * facet's counts ignore its own selection, unless all of it must hold. Histograms take two steps,
 * because their intervals depend on the span: the first finds which years there are, the second
 * counts given periods.
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

  /** Elasticsearch refuses to highlight texts over a million characters unless told to stop. */
  private static final int HIGHLIGHTED = 500_000;

  /** Up to so many values of a facet Elasticsearch counts them exactly. */
  private static final int EXACTLY_COUNTED_VALUES = 3_000;

  private static final AggregationKey<JsonObject> HISTOGRAMS = AggregationKey.of("histograms");

  private final SearchMapping mapping;
  private final SearchConfig config;

  FacetedSearch(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * What Elasticsearch found.
   *
   * @param total matching articles
   * @param exact false if there are at least that many
   * @param hits the page
   * @param facets for each facet its most frequent values and the selected ones
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
      Counted published,
      Counted mentioned,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      boolean more,
      long tookMillis) {}

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
   * All articles that name an actor, counted.
   *
   * @param newest number of hits
   * @param facetValues values of each facet at most
   */
  public Found naming(Facet kind, String actor, int newest, int facetValues) {
    Criteria all =
        new Criteria(
            QueryParser.parse(""),
            Map.of(),
            Period.ALL,
            Period.ALL,
            null,
            Order.NEWEST,
            newest,
            null);
    return search(all, facet -> facetValues, new Naming(kind, actor));
  }

  private record Naming(Facet kind, String actor) {}

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
      JsonObject counts = counts(facet, List.of(), size);
      if (among != null) {
        counts = object("values", among(facet, among));
      }
      JsonObject counted =
          filtered(others(filters(session, scope, criteria), ignored(criteria, facet)), counts);
      ElasticsearchSearchResult<String> result =
          counting(session, scope, query(scope.predicate(), criteria, null))
              .aggregation(key, f -> f.fromJson(counted))
              .fetch(0);
      return new Values(counts(result.aggregation(key)), result.took().toMillis());
    }
  }

  /**
   * How many articles of the whole archive name each of some actors.
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
      actors.forEach((kind, ids) -> any.add(anyOf(scope, kind, ids)));
      return named(
          counting(session, scope, any.toPredicate()),
          actors.keySet(),
          kind -> among(kind, actors.getOrDefault(kind, List.of())));
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
    keys.forEach(key -> addBuckets(articles, result.aggregation(key)));
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
            JsonObject terms = object("field", new JsonPrimitive(kind.field()));
            terms.addProperty("size", each);
            return object("terms", terms);
          });
    }
  }

  /** Number of articles in the archive. */
  public long size() {
    try (SearchSession session = mapping.createSession()) {
      return session.search(ArticleDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
    }
  }

  /** Numbers of articles by actor, and the time that Elasticsearch took, in milliseconds. */
  public record NamedArticles(Map<String, Long> articles, long tookMillis) {

    /** The number of articles that name an actor. */
    public long of(String actor) {
      return articles.getOrDefault(actor, 0L);
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

  private static Map<Facet, JsonObject> filters(
      SearchSession session, SearchScope<ArticleDocument> scope, Criteria criteria) {
    Map<Facet, JsonObject> filters = new EnumMap<>(Facet.class);
    criteria
        .selected()
        .forEach((facet, selection) ->
            filters.put(facet, json(session, scope, selection(scope, facet, selection))));
    return filters;
  }

  /** The facet whose selection does not bear on its own counts; null if it does. */
  private static @Nullable Facet ignored(Criteria criteria, Facet counted) {
    return criteria.selected(counted).all() ? null : counted;
  }

  private Found search(
      Criteria criteria, ToIntFunction<Facet> facetValues, @Nullable Naming always) {
    try (SearchSession session = mapping.createSession()) {
      SearchScope<ArticleDocument> scope = session.scope(ArticleDocument.class);
      SearchPredicate query = query(scope.predicate(), criteria, always);
      Map<Facet, JsonObject> filters = filters(session, scope, criteria);
      Map<Facet, AggregationKey<JsonObject>> keys = new EnumMap<>(Facet.class);
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
              .requestTransformer(context -> complete(context, criteria, filters));
      for (Facet facet : Facet.values()) {
        AggregationKey<JsonObject> key = AggregationKey.of(facet.parameter());
        keys.put(facet, key);
        JsonObject counts =
            counts(facet, criteria.selected(facet).values(), facetValues.applyAsInt(facet));
        JsonObject rest = others(filters, ignored(criteria, facet));
        search.aggregation(key, f -> f.fromJson(filtered(rest, counts)));
      }
      search.aggregation(
          HISTOGRAMS,
          f -> f.fromJson(filtered(others(filters, null), spans(criteria.mentioned()))));

      // One more than asked tells whether another page follows.
      ElasticsearchSearchResult<FoundArticle> result =
          search.fetch(criteria.size() == 0 ? 0 : criteria.size() + 1);
      List<Scored> hits = hits(result, criteria);
      Map<Facet, Counts> facets = new EnumMap<>(Facet.class);
      keys.forEach((facet, key) -> facets.put(facet, counts(result.aggregation(key))));

      JsonObject spans = result.aggregation(HISTOGRAMS);
      Period span = new Period(day(spans, "first"), day(spans, "last"));
      Periods published = periods(span, years(spans, "publishedYears"));
      Periods mentioned =
          mentioned(criteria.mentioned(), years(spans, "mentionedYears"), published);
      Histograms histograms =
          histograms(session, scope, query, criteria, filters, published, mentioned);
      return new Found(
          result.total().hitCountLowerBound(),
          result.total().isHitCountExact(),
          hits,
          facets,
          new Counted(published, histograms.published(), count(spans, "unpublished")),
          new Counted(mentioned, histograms.mentioned(), count(spans, "unmentioned")),
          span.from(),
          span.to(),
          result.hits().size() > criteria.size(),
          result.took().toMillis() + histograms.tookMillis());
    }
  }

  private static SearchPredicate query(
      SearchPredicateFactory predicates, Criteria criteria, @Nullable Naming always) {
    var query = predicates.bool();
    if (criteria.query().node() == null) {
      query.must(predicates.matchAll());
    } else {
      query.must(new QueryPredicates(predicates).of(criteria.query().node()));
    }
    Period published = criteria.published();
    if (!published.isAll()) {
      var field = predicates.range().field("datePublished");
      query.filter(
          published.from() == null
              ? field.atMost(published.to())
              : published.to() == null
                  ? field.atLeast(published.from())
                  : field.between(published.from(), published.to()));
    }
    if (!criteria.mentioned().isAll()) {
      query.filter(
          predicates
              .extension(ElasticsearchExtension.get())
              .fromJson(mentions(criteria, criteria.mentioned())));
    }
    if (always != null) {
      query.filter(predicates.match().field(always.kind().field()).matching(always.actor()));
    }
    return query.toPredicate();
  }

  private static SearchPredicate selection(
      SearchScope<ArticleDocument> scope, Facet facet, Selection selection) {
    if (!selection.all()) {
      return anyOf(scope, facet, selection.values());
    }
    var each = scope.predicate().and();
    selection.asked().forEach(values -> each.add(anyOf(scope, facet, values)));
    return each.toPredicate();
  }

  private static SearchPredicate anyOf(
      SearchScope<ArticleDocument> scope, Facet facet, List<String> values) {
    return scope.predicate().terms().field(facet.field()).matchingAny(values).toPredicate();
  }

  private static SearchSort sort(SearchSortFactory sorts, Order order) {
    var first =
        switch (order) {
          case RELEVANCE -> sorts.score().desc();
          case NEWEST -> sorts.field("datePublished").desc().missing().last();
          case OLDEST -> sorts.field("datePublished").asc().missing().last();
        };
    return sorts.composite().add(first).add(sorts.field("sortId").asc()).toSort();
  }

  private static JsonObject json(
      SearchSession session, SearchScope<ArticleDocument> scope, SearchPredicate predicate) {
    return JsonParser.parseString(session.search(scope).where(predicate).toQuery().queryString())
        .getAsJsonObject()
        .getAsJsonObject("query");
  }

  private static void complete(
      ElasticsearchSearchRequestTransformerContext context,
      Criteria criteria,
      Map<Facet, JsonObject> filters) {
    JsonObject body = context.body();
    if (!filters.isEmpty()) {
      body.add("post_filter", others(filters, null));
    }
    if (criteria.after() != null) {
      body.add("search_after", criteria.after().values());
    }
    JsonObject highlight = body.getAsJsonObject("highlight");
    highlight.addProperty("max_analyzed_offset", HIGHLIGHTED);
    highlight
        .getAsJsonObject("fields")
        .entrySet()
        .forEach(field -> {
          JsonArray matched = new JsonArray();
          matched.add(field.getKey());
          matched.add(field.getKey() + "_stemmed");
          field.getValue().getAsJsonObject().add("matched_fields", matched);
        });
  }

  /** The selections of all facets but one. */
  private static JsonObject others(Map<Facet, JsonObject> filters, @Nullable Facet but) {
    JsonArray all = new JsonArray();
    filters.forEach((facet, filter) -> {
      if (facet != but) {
        all.add(filter);
      }
    });
    return object("bool", object("filter", all));
  }

  private static JsonObject filtered(JsonObject filter, JsonObject aggregations) {
    JsonObject filtered = object("filter", filter);
    filtered.add("aggs", aggregations);
    return filtered;
  }

  private static JsonObject counts(Facet facet, List<String> selected, int size) {
    JsonArray order = new JsonArray();
    order.add(object("_count", new JsonPrimitive("desc")));
    order.add(object("_key", new JsonPrimitive("asc")));
    JsonObject terms = object("field", new JsonPrimitive(facet.field()));
    terms.addProperty("size", size);
    terms.add("order", order);
    JsonObject distinct = object("field", new JsonPrimitive(facet.field()));
    distinct.addProperty("precision_threshold", EXACTLY_COUNTED_VALUES);
    JsonObject counts = object("values", object("terms", terms));
    counts.add("distinct", object("cardinality", distinct));
    if (!selected.isEmpty()) {
      counts.add("selected", among(facet, selected));
    }
    return counts;
  }

  /** Counts given values and no others. */
  private static JsonObject among(Facet facet, List<String> values) {
    JsonArray include = new JsonArray();
    values.forEach(include::add);
    JsonObject terms = object("field", new JsonPrimitive(facet.field()));
    terms.addProperty("size", Math.max(1, values.size()));
    terms.add("include", include);
    return object("terms", terms);
  }

  private static JsonObject spans(Period mentioned) {
    JsonObject spans = new JsonObject();
    spans.add("first", object("min", object("field", new JsonPrimitive("datePublished"))));
    spans.add("last", object("max", object("field", new JsonPrimitive("datePublished"))));
    spans.add("publishedYears", yearly("datePublished", Period.ALL));
    spans.add("mentionedYears", yearly("mentionedSpan", mentioned));
    spans.add("unpublished", without("datePublished"));
    spans.add("unmentioned", without("mentionedSpan"));
    return spans;
  }

  private static JsonObject yearly(String field, Period bounds) {
    JsonObject histogram = object("field", new JsonPrimitive(field));
    histogram.addProperty("calendar_interval", "year");
    histogram.addProperty("min_doc_count", 1);
    if (!bounds.isAll()) {
      JsonObject hard = new JsonObject();
      if (bounds.from() != null) {
        hard.addProperty("min", millis(bounds.from()));
      }
      if (bounds.to() != null) {
        hard.addProperty("max", millis(bounds.to()));
      }
      histogram.add("hard_bounds", hard);
    }
    return object("date_histogram", histogram);
  }

  private static JsonObject without(String field) {
    return object(
        "filter",
        object(
            "bool",
            object("must_not", object("exists", object("field", new JsonPrimitive(field))))));
  }

  private static JsonObject range(String field, Period period) {
    JsonObject bounds = new JsonObject();
    if (period.from() != null) {
      bounds.addProperty("gte", period.from().toString());
    }
    if (period.to() != null) {
      bounds.addProperty("lte", period.to().toString());
    }
    return object("range", object(field, bounds));
  }

  /** Who names days of a period finely enough: the same for hits and for bars that lead to them. */
  private static JsonObject mentions(Criteria criteria, Period days) {
    JsonArray any = new JsonArray();
    criteria.precision(days).fields().forEach(field -> any.add(range(field, days)));
    return object("bool", object("should", any));
  }

  private record Histograms(List<Long> published, List<Long> mentioned, long tookMillis) {}

  private Histograms histograms(
      SearchSession session,
      SearchScope<ArticleDocument> scope,
      SearchPredicate query,
      Criteria criteria,
      Map<Facet, JsonObject> filters,
      Periods published,
      Periods mentioned) {
    JsonObject counts = new JsonObject();
    if (!published.buckets().isEmpty()) {
      counts.add("published", buckets(published, period -> range("datePublished", period)));
    }
    if (!mentioned.buckets().isEmpty()) {
      counts.add("mentioned", buckets(mentioned, period -> mentions(criteria, period)));
    }
    if (counts.isEmpty()) {
      return new Histograms(List.of(), List.of(), 0);
    }
    ElasticsearchSearchResult<String> result =
        counting(session, scope, query)
            .aggregation(HISTOGRAMS, f -> f.fromJson(filtered(others(filters, null), counts)))
            .fetch(0);
    JsonObject counted = result.aggregation(HISTOGRAMS);
    return new Histograms(
        bucketCounts(counted, "published"),
        bucketCounts(counted, "mentioned"),
        result.took().toMillis());
  }

  private static JsonObject buckets(Periods periods, Function<Period, JsonObject> filter) {
    JsonArray filters = new JsonArray();
    periods
        .buckets()
        .forEach(bucket -> filters.add(filter.apply(new Period(bucket.from(), bucket.to()))));
    return object("filters", object("filters", filters));
  }

  private static List<Long> bucketCounts(JsonObject counted, String name) {
    List<Long> counts = new ArrayList<>();
    if (counted.has(name)) {
      for (JsonElement bucket : counted.getAsJsonObject(name).getAsJsonArray("buckets")) {
        counts.add(bucket.getAsJsonObject().get("doc_count").getAsLong());
      }
    }
    return counts;
  }

  private Periods periods(Period span, SortedMap<Integer, Long> years) {
    return span.from() == null || span.to() == null
        ? Periods.NONE
        : Periods.between(span.from(), span.to(), years, config.buckets());
  }

  /**
   * Elasticsearch knows no smallest and largest day of intervals: where the search does not bound
   * them, whole years do.
   */
  private Periods mentioned(Period asked, SortedMap<Integer, Long> years, Periods published) {
    if (years.isEmpty()) {
      return Periods.NONE;
    }
    LocalDate first = LocalDate.of(years.firstKey(), 1, 1);
    LocalDate last = LocalDate.of(years.lastKey(), 12, 31);
    if (asked.isAll() && !published.buckets().isEmpty()) {
      return Periods.beside(published, first, last, years, config.buckets());
    }
    return Periods.between(
        asked.from() != null && asked.from().isAfter(first) ? asked.from() : first,
        asked.to() != null && asked.to().isBefore(last) ? asked.to() : last,
        years,
        config.buckets());
  }

  private static List<Scored> hits(
      ElasticsearchSearchResult<FoundArticle> result, Criteria criteria) {
    JsonArray raw = result.responseBody().getAsJsonObject("hits").getAsJsonArray("hits");
    List<Scored> hits = new ArrayList<>();
    for (int i = 0; i < Math.min(criteria.size(), result.hits().size()); i++) {
      JsonObject hit = raw.get(i).getAsJsonObject();
      JsonArray place = hit.getAsJsonArray("sort");
      hits.add(
          new Scored(
              result.hits().get(i),
              new PageToken(place.get(0).getAsJsonPrimitive(), place.get(1).getAsString()),
              criteria.order() == Order.RELEVANCE ? hit.get("_score").getAsDouble() : null));
    }
    return hits;
  }

  private static Counts counts(JsonObject counted) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String name : List.of("values", "selected")) {
      if (counted.has(name)) {
        addBuckets(counts, counted.getAsJsonObject(name));
      }
    }
    long distinct =
        counted.has("distinct")
            ? counted.getAsJsonObject("distinct").get("value").getAsLong()
            : counts.size();
    return new Counts(
        counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList(),
        Math.max(0, distinct - counts.size()));
  }

  private static void addBuckets(Map<String, Long> counts, JsonObject terms) {
    for (JsonElement each : terms.getAsJsonArray("buckets")) {
      JsonObject bucket = each.getAsJsonObject();
      counts.put(bucket.get("key").getAsString(), bucket.get("doc_count").getAsLong());
    }
  }

  private static SortedMap<Integer, Long> years(JsonObject spans, String name) {
    SortedMap<Integer, Long> years = new TreeMap<>();
    for (JsonElement each : spans.getAsJsonObject(name).getAsJsonArray("buckets")) {
      JsonObject bucket = each.getAsJsonObject();
      years.put(day(bucket.get("key").getAsLong()).getYear(), bucket.get("doc_count").getAsLong());
    }
    return years;
  }

  private static @Nullable LocalDate day(JsonObject spans, String name) {
    JsonElement value = spans.getAsJsonObject(name).get("value");
    return value == null || value.isJsonNull() ? null : day((long) value.getAsDouble());
  }

  private static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private static long count(JsonObject spans, String name) {
    return spans.getAsJsonObject(name).get("doc_count").getAsLong();
  }

  private static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }
}
