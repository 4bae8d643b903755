package org.manchette.benchmarks.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.manchette.text.ArticleText;

/** Press articles as a scraper left them, without annotations. */
public final class OrangeSum {

  private OrangeSum() {}

  /** Where they are in the folder of the data; need not be there. */
  public static Path file(Path data) {
    return data.resolve("articles-orangesum/train.jsonl.gz");
  }

  /**
   * The first of them in the order of the file.
   *
   * @param most how many
   */
  public static List<ArticleText> read(Path file, int most) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().limit(most).map(line -> article(json, line)).toList();
    }
  }

  private static ArticleText article(ObjectMapper json, String line) {
    try {
      JsonNode article = json.readTree(line);
      return new ArticleText(
          article.path("id").asText(),
          article.path("title").asText(),
          article.path("heading").asText(),
          article.path("article").asText(),
          LocalDate.parse(article.path("date").asText()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
