package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days that the French Recognizers specifications leave out and those of other languages tell,
 * from {@code recognizers-reference-days.tsv}, whose head says how they were matched.
 */
final class ReferenceDays {

  private static final String RESOURCE = "recognizers-reference-days.tsv";

  private record Span(String file, int first, int last, LocalDate day) {}

  private final List<Span> spans;

  private ReferenceDays(List<Span> spans) {
    this.spans = spans;
  }

  /**
   * All of them.
   *
   * @throws IOException if the resource cannot be read
   */
  static ReferenceDays read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReferenceDays.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ReferenceDays(
          text.lines().filter(line -> !line.startsWith("#")).map(ReferenceDays::span).toList());
    }
  }

  private static Span span(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    return new Span(
        fields.get(0),
        Integer.parseInt(fields.get(1)),
        Integer.parseInt(fields.get(2)),
        LocalDate.parse(fields.get(3)));
  }

  /** The day of a case, counted from 1 in its file; null if none was found. */
  @Nullable LocalDate of(String file, int number) {
    return spans.stream()
        .filter(s -> s.file().equals(file) && s.first() <= number && number <= s.last())
        .map(Span::day)
        .findFirst()
        .orElse(null);
  }
}
