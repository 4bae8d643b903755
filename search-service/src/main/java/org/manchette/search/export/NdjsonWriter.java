package org.manchette.search.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object a line, the first of which tells of the export. */
final class NdjsonWriter<R> implements RecordWriter<R> {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final Writer out;
  private final List<Column<R>> columns;

  NdjsonWriter(Writer out, List<Column<R>> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void head(ExportHead head) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("export", head.of());
    members.put("asked", head.asked());
    members.put("understood", head.understood());
    members.put("at", head.at().toString());
    members.put("total", head.total());
    members.put("index", head.index());
    line(members);
  }

  @Override
  public void write(R record) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      members.put(column.name(), plain(column.value().apply(record)));
    }
    line(members);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean bool -> bool;
      case List<?> list -> list;
      default -> value.toString();
    };
  }

  private void line(Map<String, @Nullable Object> members) throws IOException {
    out.append(JSON.writeValueAsString(members)).append('\n');
  }
}
