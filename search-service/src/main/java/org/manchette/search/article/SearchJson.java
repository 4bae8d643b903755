package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.FacetedSearch.Count;
import org.manchette.search.article.FacetedSearch.Counts;

/** Parts of Elasticsearch's requests and answers that every faceted search has. */
public final class SearchJson {

  /** Up to so many values of a field Elasticsearch counts them exactly. */
  private static final int EXACTLY_COUNTED_VALUES = 3_000;

  /** Elasticsearch refuses to highlight texts over a million characters unless told to stop. */
  private static final int HIGHLIGHTED = 500_000;

  private SearchJson() {}

  /** What Hibernate Search would ask for. */
  public static JsonObject json(
      SearchSession session, SearchScope<?> scope, SearchPredicate predicate) {
    return JsonParser.parseString(session.search(scope).where(predicate).toQuery().queryString())
        .getAsJsonObject()
        .getAsJsonObject("query");
  }

  /** Has the highlighter of a request mark inflections as well. */
  public static void markInflections(JsonObject body) {
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
  public static <F> JsonObject others(Map<F, JsonObject> filters, @Nullable F but) {
    JsonArray all = new JsonArray();
    filters.forEach((facet, filter) -> {
      if (!facet.equals(but)) {
        all.add(filter);
      }
    });
    return object("bool", object("filter", all));
  }

  /** Aggregations of those documents only that match a filter. */
  public static JsonObject filtered(JsonObject filter, JsonObject aggregations) {
    JsonObject filtered = object("filter", filter);
    filtered.add("aggs", aggregations);
    return filtered;
  }

  /**
   * Counts the values of a field and how many there are.
   *
   * @param selected values to count however rare they are
   * @param size other values at most
   */
  public static JsonObject counts(String field, List<String> selected, int size) {
    JsonArray order = new JsonArray();
    order.add(object("_count", new JsonPrimitive("desc")));
    order.add(object("_key", new JsonPrimitive("asc")));
    JsonObject terms = object("field", new JsonPrimitive(field));
    terms.addProperty("size", size);
    terms.add("order", order);
    JsonObject distinct = object("field", new JsonPrimitive(field));
    distinct.addProperty("precision_threshold", EXACTLY_COUNTED_VALUES);
    JsonObject counts = object("values", object("terms", terms));
    counts.add("distinct", object("cardinality", distinct));
    if (!selected.isEmpty()) {
      counts.add("selected", among(field, selected));
    }
    return counts;
  }

  private static JsonObject among(String field, List<String> values) {
    JsonArray include = new JsonArray();
    values.forEach(include::add);
    JsonObject terms = object("field", new JsonPrimitive(field));
    terms.addProperty("size", Math.max(1, values.size()));
    terms.add("include", include);
    return object("terms", terms);
  }

  /** Counts the years of a field that has days. */
  public static JsonObject yearly(String field) {
    JsonObject histogram = object("field", new JsonPrimitive(field));
    histogram.addProperty("calendar_interval", "year");
    histogram.addProperty("min_doc_count", 1);
    return object("date_histogram", histogram);
  }

  /** Counts the documents without a field. */
  public static JsonObject without(String field) {
    return object(
        "filter",
        object(
            "bool",
            object("must_not", object("exists", object("field", new JsonPrimitive(field))))));
  }

  /** Holds if a field of days is in a period. */
  public static JsonObject range(String field, Period period) {
    JsonObject bounds = new JsonObject();
    if (period.from() != null) {
      bounds.addProperty("gte", period.from().toString());
    }
    if (period.to() != null) {
      bounds.addProperty("lte", period.to().toString());
    }
    return object("range", object(field, bounds));
  }

  /** Counts the documents of each period. */
  public static JsonObject buckets(Periods periods, Function<Period, JsonObject> filter) {
    JsonArray filters = new JsonArray();
    periods
        .buckets()
        .forEach(bucket -> filters.add(filter.apply(new Period(bucket.from(), bucket.to()))));
    return object("filters", object("filters", filters));
  }

  /** What {@link #buckets} counted under a name; nothing if it was not asked. */
  public static List<Long> bucketCounts(JsonObject counted, String name) {
    List<Long> counts = new ArrayList<>();
    if (counted.has(name)) {
      for (JsonElement bucket : counted.getAsJsonObject(name).getAsJsonArray("buckets")) {
        counts.add(bucket.getAsJsonObject().get("doc_count").getAsLong());
      }
    }
    return counts;
  }

  /** What {@link #counts(String, List, int)} counted. */
  public static Counts counts(JsonObject counted) {
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
      // A truth value is counted under 0 or 1 and has its name beside.
      String key = bucket.has("key_as_string") ? "key_as_string" : "key";
      counts.put(bucket.get(key).getAsString(), bucket.get("doc_count").getAsLong());
    }
  }

  /** What {@link #yearly} counted under a name. */
  public static SortedMap<Integer, Long> years(JsonObject spans, String name) {
    SortedMap<Integer, Long> years = new TreeMap<>();
    for (JsonElement each : spans.getAsJsonObject(name).getAsJsonArray("buckets")) {
      JsonObject bucket = each.getAsJsonObject();
      years.put(day(bucket.get("key").getAsLong()).getYear(), bucket.get("doc_count").getAsLong());
    }
    return years;
  }

  /** The day that a minimum or maximum is; null if there is none. */
  public static @Nullable LocalDate day(JsonObject spans, String name) {
    JsonElement value = spans.getAsJsonObject(name).get("value");
    return value == null || value.isJsonNull() ? null : day((long) value.getAsDouble());
  }

  private static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  /** The number of documents of an aggregation. */
  public static long count(JsonObject spans, String name) {
    return spans.getAsJsonObject(name).get("doc_count").getAsLong();
  }

  /** An object with one member. */
  public static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }
}
