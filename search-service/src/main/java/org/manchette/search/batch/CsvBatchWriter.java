package org.manchette.search.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.BatchResponse.Candidate;
import org.manchette.search.api.BatchResponse.Column;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.search.api.BatchResponse.Summary;
import org.manchette.search.export.CsvLine;

/** A CSV with a column for each value of the matrix, headed like an export. */
final class CsvBatchWriter implements BatchWriter {

  private static final List<String> FIRST_COLUMNS =
      List.of(
          "line",
          "kind",
          "asked",
          "status",
          "note",
          "actor",
          "name",
          "candidates",
          "articles",
          "exact",
          "search");

  private final Appendable out;
  private List<Column> columns = List.of();

  CsvBatchWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void head(Head head) throws IOException {
    columns = head.columns();
    out.append(CsvLine.BYTE_ORDER_MARK);
    CsvLine.write(out, List.of("# batch", head.batch()));
    for (var asked : head.asked().entrySet()) {
      List<String> cells = new ArrayList<>(List.of("# " + asked.getKey()));
      asked.getValue().forEach(value -> cells.add(CsvLine.guarded(value)));
      CsvLine.write(out, cells);
    }
    CsvLine.write(out, List.of("# at", head.at().toString()));
    CsvLine.write(out, List.of("# lines", Integer.toString(head.lines())));
    CsvLine.write(out, List.of("# index", head.index()));
    List<String> names = new ArrayList<>(FIRST_COLUMNS);
    columns.forEach(column -> names.add(CsvLine.guarded(column.label())));
    CsvLine.write(out, names);
  }

  @Override
  public void line(Line line) throws IOException {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(line.line()));
    cells.add(line.kind());
    cells.add(CsvLine.guarded(line.asked()));
    cells.add(line.status());
    cells.add(text(line.note()));
    cells.add(line.actor() == null ? "" : CsvLine.guarded(line.actor().id()));
    cells.add(line.actor() == null ? "" : CsvLine.guarded(line.actor().name()));
    cells.add(
        CsvLine.guarded(
            line.candidates().stream().map(Candidate::id).collect(Collectors.joining("; "))));
    cells.add(line.total() == null ? "" : line.total().toString());
    cells.add(line.total() == null ? "" : Boolean.toString(line.exact()));
    cells.add(text(line.search()));
    for (Column column : columns) {
      cells.add(
          line.total() == null
              ? ""
              : Long.toString(line.counts().getOrDefault(column.value(), 0L)));
    }
    CsvLine.write(out, cells);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : CsvLine.guarded(value);
  }

  /** A line that is no record would be one more record to most readers. */
  @Override
  public void summary(Summary summary) {}
}
