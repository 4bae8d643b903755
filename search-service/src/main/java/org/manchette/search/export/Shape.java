package org.manchette.search.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How records of a kind are written.
 *
 * @param columns for tables and objects
 * @param reference for bibliographies; null for records that are nothing to cite
 */
public record Shape<R>(List<Column<R>> columns, @Nullable Function<R, Reference> reference) {

  public Shape {
    columns = List.copyOf(columns);
  }

  /** Records that are nothing to cite. */
  public static <R> Shape<R> table(List<Column<R>> columns) {
    return new Shape<>(columns, null);
  }

  /** The formats that such records can be written in. */
  public List<ExportFormat> formats() {
    return reference == null
        ? List.of(ExportFormat.CSV, ExportFormat.NDJSON)
        : List.of(ExportFormat.values());
  }
}
