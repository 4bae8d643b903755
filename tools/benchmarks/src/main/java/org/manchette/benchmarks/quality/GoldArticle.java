package org.manchette.benchmarks.quality;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ArticleText;

/** An article annotated by hand; the component names are those of the annotation guidelines. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldArticle(
    String id,
    String publishedOn,
    String title,
    String text,
    List<GoldActor> actors,
    List<GoldDate> dates,
    List<GoldQuotation> quotations,
    List<String> topics) {

  /** An actor with every form the article gives it. */
  public record GoldActor(String name, String kind, List<String> surfaces) {}

  /** An expression with its first and last day, ISO 8601; null where it is open. */
  public record GoldDate(String text, @Nullable String start, @Nullable String end) {}

  /** A quotation by its beginning; {@code speaker} is an actor's name or null. */
  public record GoldQuotation(
      String text, boolean direct, @Nullable String speakerText, @Nullable String speaker) {}

  public ArticleText submitted() {
    return new ArticleText(id, title, null, text, LocalDate.parse(publishedOn));
  }

  public static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (var lines = Files.lines(file)) {
      return lines.map(line -> parse(json, line)).toList();
    }
  }

  private static GoldArticle parse(ObjectMapper json, String line) {
    try {
      return json.readValue(line, GoldArticle.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
