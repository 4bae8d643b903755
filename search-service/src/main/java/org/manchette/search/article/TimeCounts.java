package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Articles or quotations over time. Two steps, because the intervals depend on the span: the first
 * finds which years there are, the second counts given periods.
 */
public final class TimeCounts {

  private static final String PUBLISHED = "published";
  private static final String MENTIONED = "mentioned";

  private TimeCounts() {}

  /**
   * The first step, read.
   *
   * @param span first and last day of publication
   * @param published periods to count
   * @param mentioned periods to count
   * @param unpublished articles without a day of publication
   * @param unmentioned articles that talk about no day
   */
  record Spans(
      Period span, Periods published, Periods mentioned, long unpublished, long unmentioned) {}

  /** The first step. */
  static JsonObject spans(Period mentioned) {
    JsonObject spans = new JsonObject();
    spans.add("first", Json.object("min", Json.object("field", "datePublished")));
    spans.add("last", Json.object("max", Json.object("field", "datePublished")));
    spans.add("publishedYears", yearly("datePublished", Period.ALL));
    spans.add("mentionedYears", yearly("mentionedSpan", mentioned));
    spans.add("unpublished", without("datePublished"));
    spans.add("unmentioned", without("mentionedSpan"));
    return spans;
  }

  /**
   * Chooses the periods.
   *
   * @param buckets of publication at most
   * @param mentionedBuckets talked about, at most
   */
  static Spans spans(JsonObject counted, Criteria criteria, int buckets, int mentionedBuckets) {
    Period span = new Period(day(counted, "first"), day(counted, "last"));
    Periods published =
        span.from() == null || span.to() == null
            ? Periods.NONE
            : Periods.between(span.from(), span.to(), years(counted, "publishedYears"), buckets);
    return new Spans(
        span,
        published,
        mentioned(
            criteria.mentioned(), years(counted, "mentionedYears"), published, mentionedBuckets),
        count(counted, "unpublished"),
        count(counted, "unmentioned"));
  }

  /** The second step; empty if there is nothing to count. */
  static JsonObject histograms(Spans spans, Criteria criteria) {
    JsonObject counts = new JsonObject();
    if (!spans.published.buckets().isEmpty()) {
      counts.add(PUBLISHED, buckets(spans.published, days -> Json.range("datePublished", days)));
    }
    if (!spans.mentioned.buckets().isEmpty()) {
      counts.add(
          MENTIONED,
          buckets(spans.mentioned, days -> Json.mentions(days, criteria.precision(days))));
    }
    return counts;
  }

  /** The second step with each period of publication crossed with each that is talked about. */
  static JsonObject crossed(Spans spans, Criteria criteria) {
    JsonObject counts = histograms(spans, criteria);
    if (counts.has(PUBLISHED) && counts.has(MENTIONED)) {
      counts
          .getAsJsonObject(PUBLISHED)
          .add("aggs", Json.object(MENTIONED, counts.getAsJsonObject(MENTIONED)));
    }
    return counts;
  }

  /** What {@link #crossed} counted: for each period of publication those talked about. */
  static List<List<Long>> cells(JsonObject counted) {
    List<List<Long>> cells = new ArrayList<>();
    if (counted.has(PUBLISHED) && counted.has(MENTIONED)) {
      for (JsonElement each : counted.getAsJsonObject(PUBLISHED).getAsJsonArray("buckets")) {
        cells.add(mentioned(each.getAsJsonObject()));
      }
    }
    return cells;
  }

  static List<Long> published(JsonObject counted) {
    return bucketCounts(counted, PUBLISHED);
  }

  static List<Long> mentioned(JsonObject counted) {
    return bucketCounts(counted, MENTIONED);
  }

  /**
   * Elasticsearch knows no smallest and largest day of intervals: where the search does not bound
   * them, whole years do.
   */
  private static Periods mentioned(
      Period asked, SortedMap<Integer, Long> years, Periods published, int buckets) {
    if (years.isEmpty()) {
      return Periods.NONE;
    }
    LocalDate first = LocalDate.of(years.firstKey(), 1, 1);
    LocalDate last = LocalDate.of(years.lastKey(), 12, 31);
    if (asked.isAll() && !published.buckets().isEmpty()) {
      return Periods.beside(published, first, last, years, buckets);
    }
    return Periods.between(
        asked.from() != null && asked.from().isAfter(first) ? asked.from() : first,
        asked.to() != null && asked.to().isBefore(last) ? asked.to() : last,
        years,
        buckets);
  }

  /** Counts the years of a field that has days, within bounds. */
  public static JsonObject yearly(String field, Period bounds) {
    JsonObject histogram = Json.object("field", field);
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
    return Json.object("date_histogram", histogram);
  }

  /** Counts the documents without a field. */
  public static JsonObject without(String field) {
    return Json.object(
        "filter",
        Json.object(
            "bool", Json.object("must_not", Json.object("exists", Json.object("field", field)))));
  }

  /** Counts the documents of each period. */
  public static JsonObject buckets(Periods periods, Function<Period, JsonObject> filter) {
    List<JsonObject> filters =
        periods.buckets().stream()
            .map(bucket -> filter.apply(new Period(bucket.from(), bucket.to())))
            .toList();
    return Json.object("filters", Json.object("filters", Json.array(filters)));
  }

  /** What {@link #buckets} counted under a name; nothing if it was not asked. */
  public static List<Long> bucketCounts(JsonObject counted, String name) {
    List<Long> counts = new ArrayList<>();
    if (counted.has(name)) {
      JsonArray buckets = counted.getAsJsonObject(name).getAsJsonArray("buckets");
      buckets.forEach(bucket -> counts.add(bucket.getAsJsonObject().get("doc_count").getAsLong()));
    }
    return counts;
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

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /** The number of documents of an aggregation. */
  public static long count(JsonObject spans, String name) {
    return spans.getAsJsonObject(name).get("doc_count").getAsLong();
  }
}
