package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Measures on real pages, where they are at hand, against what others extracted from them. */
class RawPagesTest {

  private static final Path DATA = Path.of("../../shared/data/articles-orangesum");

  /** Long enough for a chance meeting to mean nothing. */
  private static final int SHINGLE = 5;

  private final HtmlArticleReader reader =
      new HtmlArticleReader(new ReaderLimits(32, 2_048, 300, 100));

  @Test
  void findsTextTitleDayAndAddress() throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve("raw-html")), "the real pages are not at hand");
    List<JsonNode> expected = expected();
    int exact = 0;
    double precision = 0;
    double recall = 0;
    for (JsonNode article : expected) {
      SubmittedArticle read =
          reader.read(Files.readAllBytes(page(article)), SubmittedBeside.NOTHING);
      if (squeezed(article, "title").equals(squeezed(read.headline()))
          && article.path("url").asText().equals(read.url())
          && article.path("date").asText().equals(String.valueOf(read.published().day()))) {
        exact++;
      }
      // The page shows the standfirst as its first paragraph.
      Set<String> wanted = shingles(article.path("article").asText());
      Set<String> allowed =
          shingles(article.path("heading").asText() + article.path("article").asText());
      Set<String> got = shingles(read.articleBody().replace("\n", ""));
      precision += share(got, allowed);
      recall += share(wanted, got);
    }
    System.out.printf(
        "%d pages: title, day and address right in %d; text precision %.3f, recall %.3f%n",
        expected.size(), exact, precision / expected.size(), recall / expected.size());
    assertThat(exact).isEqualTo(expected.size());
    assertThat(precision / expected.size()).isGreaterThan(0.97);
    assertThat(recall / expected.size()).isGreaterThan(0.97);
  }

  private static List<JsonNode> expected() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> expected = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve("train.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        if (Files.exists(page(article))) {
          expected.add(article);
        }
      }
    }
    assertThat(expected).isNotEmpty();
    return expected;
  }

  private static Path page(JsonNode article) {
    String number = article.path("id").asText().replace("orangesum-", "");
    return DATA.resolve("raw-html").resolve(number + ".html");
  }

  private static String squeezed(JsonNode article, String field) {
    return squeezed(article.path(field).asText());
  }

  private static String squeezed(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\u00A0]+", "");
  }

  private static Set<String> shingles(String text) {
    String[] words = text.split("[^\\p{L}\\p{N}]+");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + SHINGLE)));
    }
    return shingles;
  }

  private static double share(Set<String> of, Set<String> in) {
    return of.isEmpty() ? 1 : (double) of.stream().filter(in::contains).count() / of.size();
  }
}
