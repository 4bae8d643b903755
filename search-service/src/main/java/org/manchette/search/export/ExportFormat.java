package org.manchette.search.export;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formats that any records can be written in. */
public enum ExportFormat {
  CSV("csv", "text/csv;charset=UTF-8"),
  NDJSON("ndjson", "application/x-ndjson");

  private final String code;
  private final String mediaType;

  ExportFormat(String code, String mediaType) {
    this.code = code;
    this.mediaType = mediaType;
  }

  /** The format of a parameter; CSV if it is missing or empty. */
  public static ExportFormat read(@Nullable String code) {
    if (code == null || code.isEmpty()) {
      return CSV;
    }
    for (ExportFormat format : values()) {
      if (format.code.equals(code)) {
        return format;
      }
    }
    throw invalidParameter("format", shown(code) + " is no format; write csv or ndjson");
  }

  /** As the contract and the end of a file's name have it. */
  public String code() {
    return code;
  }

  /** Its media type (RFC 7111, and what NDJSON has by custom). */
  public String mediaType() {
    return mediaType;
  }

  /** Writes records with these columns. */
  public <R> RecordWriter<R> writer(Writer out, List<Column<R>> columns) {
    return switch (this) {
      case CSV -> new CsvWriter<>(out, columns);
      case NDJSON -> new NdjsonWriter<>(out, columns);
    };
  }
}
