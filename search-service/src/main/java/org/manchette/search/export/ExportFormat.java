package org.manchette.search.export;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.search.problem.Parameters;

/** Formats that records can be written in. */
public enum ExportFormat {
  CSV("csv", "csv", "text/csv;charset=UTF-8"),
  NDJSON("ndjson", "ndjson", "application/x-ndjson"),
  RIS("ris", "ris", "application/x-research-info-systems;charset=UTF-8"),
  BIBTEX("bibtex", "bib", "application/x-bibtex;charset=UTF-8");

  private final String code;
  private final String extension;
  private final String mediaType;

  ExportFormat(String code, String extension, String mediaType) {
    this.code = code;
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /**
   * The format of a parameter; CSV if it is missing or empty.
   *
   * @param offered those that there are
   */
  public static ExportFormat read(@Nullable String code, List<ExportFormat> offered) {
    if (code == null || code.isEmpty()) {
      return CSV;
    }
    for (ExportFormat format : offered) {
      if (format.code.equals(code)) {
        return format;
      }
    }
    throw invalidParameter(
        "format",
        "%s is no format; write %s"
            .formatted(
                shown(code),
                Parameters.either(offered.stream().map(format -> format.code).toList())));
  }

  /** The end of a file's name, without the full stop. */
  String extension() {
    return extension;
  }

  /** Its media type (RFC 7111 for CSV, what the others have by custom). */
  String mediaType() {
    return mediaType;
  }

  /** Writes records of a shape. */
  <R> RecordWriter<R> writer(Writer out, Shape<R> shape) {
    return switch (this) {
      case CSV -> new CsvWriter<>(out, shape.columns());
      case NDJSON -> new NdjsonWriter<>(out, shape.columns());
      case RIS -> new RisWriter<>(out, reference(shape));
      case BIBTEX -> new BibtexWriter<>(out, reference(shape));
    };
  }

  private static <R> Function<R, Reference> reference(Shape<R> shape) {
    return Objects.requireNonNull(shape.reference(), "records of this kind are nothing to cite");
  }
}
