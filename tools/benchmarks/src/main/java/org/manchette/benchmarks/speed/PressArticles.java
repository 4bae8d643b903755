package org.manchette.benchmarks.speed;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.manchette.text.ArticleText;

/**
 * The articles to time: real ones of OrangeSum where that data is, else the invented ones of the
 * sample archive.
 *
 * @param source which
 * @param articles with a day of publication, in the order of the source
 */
public record PressArticles(String source, List<ArticleText> articles) {

  private static final int MOST = 1_000;

  /**
   * Reads them.
   *
   * @throws IOException if they cannot be read
   * @throws IllegalStateException if there are none
   */
  static PressArticles read() throws IOException {
    return read(MOST);
  }

  /** The same of another number at most. */
  static PressArticles read(int most) throws IOException {
    Path orangeSum = folder("benchmarks.data").resolve("articles-orangesum/train.jsonl.gz");
    PressArticles found =
        Files.exists(orangeSum)
            ? orangeSum(orangeSum, most)
            : samples(folder("benchmarks.samples"));
    if (found.articles().isEmpty()) {
      throw new IllegalStateException("No articles in " + found.source());
    }
    return found;
  }

  private static Path folder(String property) {
    String value = System.getProperty(property);
    if (value == null) {
      throw new IllegalStateException("Name the folder by -D" + property + "=FOLDER");
    }
    return Path.of(value);
  }

  private static PressArticles orangeSum(Path file, int most) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new PressArticles(
          "OrangeSum", articles(reader.lines().limit(most), "title", "heading", "article", "date"));
    }
  }

  /**
   * Those of the sample archive.
   *
   * @throws IOException if they cannot be read
   */
  public static PressArticles samples(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path file : files) {
      lines.addAll(Files.readAllLines(file));
    }
    return new PressArticles(
        "the sample archive",
        articles(lines.stream(), "headline", "description", "articleBody", "datePublished"));
  }

  private static List<ArticleText> articles(
      Stream<String> lines, String title, String heading, String body, String day) {
    ObjectMapper json = new ObjectMapper();
    return lines
        .map(line -> parse(json, line))
        .filter(a -> !a.path(day).asText().isEmpty())
        .map(a ->
            new ArticleText(
                null,
                a.path(title).asText(),
                a.path(heading).asText(),
                a.path(body).asText(),
                LocalDate.parse(a.path(day).asText().substring(0, 10))))
        .toList();
  }

  private static JsonNode parse(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
