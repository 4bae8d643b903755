package org.manchette.search.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values (RFC 4180), below lines that begin with {@code #}. Begins with a byte
 * order mark, without which spreadsheets take UTF-8 for something else.
 */
final class CsvWriter<R> implements RecordWriter<R> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";

  /**
   * What a spreadsheet takes for the beginning of a formula: at the beginning of a cell, also of
   * one that it sees behind a semicolon or an end of line because it parts cells by semicolons, as
   * French ones do.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?<=^|[;\t\r\n])(?=[=+\\-@＝＋－＠])|^(?=[\t\r\n])");

  private final Appendable out;
  private final List<Column<R>> columns;

  CsvWriter(Appendable out, List<Column<R>> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void head(ExportHead head) throws IOException {
    out.append(BYTE_ORDER_MARK);
    line(List.of("# export", head.of()));
    for (var asked : head.asked().entrySet()) {
      List<String> cells = new ArrayList<>(List.of("# " + asked.getKey()));
      asked.getValue().forEach(value -> cells.add(guarded(value)));
      line(cells);
    }
    line(List.of("# understood", guarded(head.understood())));
    line(List.of("# at", head.at().toString()));
    line(List.of("# total", Long.toString(head.total())));
    line(List.of("# index", head.index()));
    line(columns.stream().map(Column::name).toList());
  }

  @Override
  public void write(R record) throws IOException {
    line(columns.stream().map(column -> cell(column.value().apply(record))).toList());
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> guarded(text);
      case List<?> list ->
          guarded(list.stream().map(String::valueOf).collect(Collectors.joining("; ")));
      default -> value.toString();
    };
  }

  private static String guarded(String text) {
    return FORMULA.matcher(text).replaceAll("'");
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(quoted(cells.get(i)));
    }
    out.append(END);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
