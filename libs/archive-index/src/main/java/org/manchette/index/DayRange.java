package org.manchette.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeFromIndexedValueContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one, as Elasticsearch's {@code date_range}.
 *
 * @param from first day, inclusive; null for an open beginning
 * @param to last day, inclusive; null for an open end
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Maps a {@link DayRange} to a native {@code date_range} field. */
  public static final class Binder implements ValueBinder {

    @Override
    public void bind(ValueBindingContext<?> context) {
      JsonObject type = new JsonObject();
      type.addProperty("type", "date_range");
      // Years before Christ and beyond 9999 do occur in what the press talks about.
      type.addProperty("format", "strict_date||uuuuuu-MM-dd||uuuuu-MM-dd");
      context.bridge(
          DayRange.class,
          new Bridge(),
          context
              .typeFactory()
              .extension(ElasticsearchExtension.get())
              .asNative()
              .mapping(type.toString()));
    }
  }

  private static final class Bridge implements ValueBridge<DayRange, JsonElement> {

    @Override
    public @Nullable JsonElement toIndexedValue(
        @Nullable DayRange value, ValueBridgeToIndexedValueContext context) {
      if (value == null) {
        return null;
      }
      JsonObject range = new JsonObject();
      if (value.from != null) {
        range.add("gte", new JsonPrimitive(value.from.toString()));
      }
      if (value.to != null) {
        range.add("lte", new JsonPrimitive(value.to.toString()));
      }
      return range;
    }

    @Override
    public @Nullable DayRange fromIndexedValue(
        @Nullable JsonElement value, ValueBridgeFromIndexedValueContext context) {
      if (value == null || value.isJsonNull()) {
        return null;
      }
      JsonObject range = value.getAsJsonObject();
      return new DayRange(day(range, "gte"), day(range, "lte"));
    }

    private static @Nullable LocalDate day(JsonObject range, String bound) {
      JsonElement value = range.get(bound);
      return value == null || value.isJsonNull() ? null : LocalDate.parse(value.getAsString());
    }
  }
}
