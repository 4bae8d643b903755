package org.manchette.search.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Short ways to write Elasticsearch's own language. */
public final class Json {

  /** Elasticsearch refuses to highlight texts over a million characters unless told to stop. */
  private static final int HIGHLIGHTED = 500_000;

  private Json() {}

  /** What Hibernate Search would ask for. */
  public static JsonObject of(
      SearchSession session, SearchScope<?> scope, SearchPredicate predicate) {
    return JsonParser.parseString(session.search(scope).where(predicate).toQuery().queryString())
        .getAsJsonObject()
        .getAsJsonObject("query");
  }

  /** Has the highlighter of a request mark inflections as well; returns its settings. */
  public static JsonObject markInflections(JsonObject body) {
    JsonObject highlight = body.getAsJsonObject("highlight");
    highlight.addProperty("max_analyzed_offset", HIGHLIGHTED);
    highlight
        .getAsJsonObject("fields")
        .entrySet()
        .forEach(field ->
            field
                .getValue()
                .getAsJsonObject()
                .add(
                    "matched_fields",
                    strings(List.of(field.getKey(), field.getKey() + "_stemmed"))));
    return highlight;
  }

  /** An object with one member. */
  public static JsonObject object(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  /** An object with one text. */
  public static JsonObject object(String name, String value) {
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
  public static JsonObject filter(Collection<JsonObject> filters) {
    return object("bool", object("filter", array(filters)));
  }

  /** One of these at least. */
  static JsonObject should(Collection<JsonObject> queries) {
    JsonObject bool = object("should", array(queries));
    bool.addProperty("minimum_should_match", 1);
    return object("bool", bool);
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

  /** Who names days of a period finely enough: the same for hits and for bars that lead to them. */
  static JsonObject mentions(Period days, Precision precision) {
    return should(precision.fields().stream().map(field -> range(field, days)).toList());
  }

  /** An aggregation over what a filter leaves. */
  public static JsonObject filtered(JsonObject filter, JsonObject aggregations) {
    JsonObject filtered = object("filter", filter);
    filtered.add("aggs", aggregations);
    return filtered;
  }
}
