package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;

/** Short ways to write Elasticsearch's own language. */
final class Json {

  private Json() {}

  static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  static JsonObject object(String name, String value) {
    return object(name, new JsonPrimitive(value));
  }

  static JsonArray array(Collection<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }

  static JsonArray strings(Collection<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  /** All of these, not scored. */
  static JsonObject filter(Collection<JsonObject> filters) {
    return object("bool", object("filter", array(filters)));
  }

  /** One of these at least. */
  static JsonObject should(Collection<JsonObject> queries) {
    JsonObject bool = object("should", array(queries));
    bool.addProperty("minimum_should_match", 1);
    return object("bool", bool);
  }

  static JsonObject range(String field, Period period) {
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
  static JsonObject mentions(Period days, Precision precision) {
    return should(precision.fields().stream().map(field -> range(field, days)).toList());
  }

  /** An aggregation over what a filter leaves. */
  static JsonObject filtered(JsonObject filter, JsonObject aggregations) {
    JsonObject filtered = object("filter", filter);
    filtered.add("aggs", aggregations);
    return filtered;
  }
}
