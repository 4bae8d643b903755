package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks Elasticsearch to count values of a field, and reads its answer. */
public final class FacetCounts {

  /** Up to so many values of a field Elasticsearch counts them exactly. */
  private static final int EXACTLY_COUNTED_VALUES = 3_000;

  private static final String VALUES = "values";
  private static final String SELECTED = "selected";
  private static final String DISTINCT = "distinct";

  private FacetCounts() {}

  /**
   * The most frequent values, and how many there are.
   *
   * @param selected counted in any case
   */
  public static JsonObject of(String field, List<String> selected, int size) {
    JsonArray order = new JsonArray();
    order.add(Json.object("_count", "desc"));
    order.add(Json.object("_key", "asc"));
    JsonObject terms = Json.object("field", field);
    terms.addProperty("size", size);
    terms.add("order", order);
    JsonObject distinct = Json.object("field", field);
    distinct.add("precision_threshold", new JsonPrimitive(EXACTLY_COUNTED_VALUES));
    JsonObject counts = Json.object(VALUES, Json.object("terms", terms));
    counts.add(DISTINCT, Json.object("cardinality", distinct));
    if (!selected.isEmpty()) {
      counts.add(SELECTED, among(field, selected));
    }
    return counts;
  }

  /** Given values and no others. */
  static JsonObject only(String field, List<String> values) {
    return Json.object(VALUES, among(field, values));
  }

  /** Counts given values and no others. */
  static JsonObject among(String field, List<String> values) {
    JsonObject terms = Json.object("field", field);
    terms.addProperty("size", Math.max(1, values.size()));
    terms.add("include", Json.strings(values));
    return Json.object("terms", terms);
  }

  /** What {@link #of} or {@link #only} counted. */
  public static FacetedSearch.Counts read(JsonObject counted) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String name : List.of(VALUES, SELECTED)) {
      if (counted.has(name)) {
        addBuckets(counts, counted.getAsJsonObject(name));
      }
    }
    long distinct =
        counted.has(DISTINCT)
            ? counted.getAsJsonObject(DISTINCT).get("value").getAsLong()
            : counts.size();
    return new FacetedSearch.Counts(
        counts.entrySet().stream()
            .map(e -> new FacetedSearch.Count(e.getKey(), e.getValue()))
            .toList(),
        Math.max(0, distinct - counts.size()));
  }

  static void addBuckets(Map<String, Long> counts, JsonObject terms) {
    for (JsonElement each : terms.getAsJsonArray("buckets")) {
      JsonObject bucket = each.getAsJsonObject();
      // A truth value is counted under 0 or 1 and has its name beside.
      String key = bucket.has("key_as_string") ? "key_as_string" : "key";
      counts.put(bucket.get(key).getAsString(), bucket.get("doc_count").getAsLong());
    }
  }
}
