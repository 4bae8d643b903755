package org.manchette.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180), below lines that begin with {@code #}. Begins with a byte
 * order mark, without which spreadsheets take UTF-8 for something else.
 */
final class CsvWriter<R> implements RecordWriter<R> {

  private final Appendable out;
  private final List<Column<R>> columns;

  CsvWriter(Appendable out, List<Column<R>> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void head(ExportHead head) throws IOException {
    out.append(CsvLine.BYTE_ORDER_MARK);
    CsvLine.write(out, List.of("# export", head.of()));
    for (var asked : head.asked().entrySet()) {
      List<String> cells = new ArrayList<>(List.of("# " + asked.getKey()));
      asked.getValue().forEach(value -> cells.add(CsvLine.guarded(value)));
      CsvLine.write(out, cells);
    }
    CsvLine.write(out, List.of("# understood", CsvLine.guarded(head.understood())));
    CsvLine.write(out, List.of("# at", head.at().toString()));
    CsvLine.write(out, List.of("# total", Long.toString(head.total())));
    CsvLine.write(out, List.of("# index", head.index()));
    CsvLine.write(out, columns.stream().map(Column::name).toList());
  }

  @Override
  public void write(R record) throws IOException {
    CsvLine.write(out, columns.stream().map(column -> cell(column.value().apply(record))).toList());
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> CsvLine.guarded(text);
      case List<?> list ->
          CsvLine.guarded(list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
      default -> value.toString();
    };
  }
}
