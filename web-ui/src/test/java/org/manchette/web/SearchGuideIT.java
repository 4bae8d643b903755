package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide promises, and the order in which a journalist wants the sample archive. */
class SearchGuideIT {

  private static final Pattern EXAMPLE = Pattern.compile("`q: ([^`]+)`");
  private static final Path DOCS = Path.of("..", "docs");
  private static final Path JUDGEMENTS = Path.of("src", "test", "resources", "judgements.tsv");

  /** Names that are looked up by a part of them say which they are. */
  private static final String NAMES = "severalNames";

  private static final int DEEP = 10;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  static Stream<String> examples() {
    return Stream.of("search-guide.fr.md", "search-guide.en.md")
        .flatMap(name -> EXAMPLE.matcher(read(DOCS.resolve(name))).results())
        .map(match -> match.group(1))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatTheGuideShows(String q) {
    JsonNode answer = search(q);
    assertThat(answer.path("total").path("value").asLong()).as(answer.toString()).isPositive();
    answer
        .path("notes")
        .forEach(note -> assertThat(note.path("code").asText()).as(q).isEqualTo(NAMES));
  }

  @Test
  void ordersAsAJournalistWould() {
    List<String> first = new ArrayList<>();
    double sum = 0;
    int searches = 0;
    for (String line : read(JUDGEMENTS).lines().toList()) {
      if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        Map<String, Integer> grades = grades(line.substring(tab + 1));
        List<Integer> gains = gains(search(line.substring(0, tab)), grades);
        sum +=
            discounted(gains)
                / discounted(grades.values().stream().sorted((a, b) -> b - a).toList());
        searches++;
        if (gains.isEmpty() || gains.getFirst() < 2) {
          first.add(line.substring(0, tab) + " " + gains);
        }
      }
    }
    System.out.printf("nDCG@%d of %d searches: %.3f%n", DEEP, searches, sum / searches);
    assertThat(searches).isEqualTo(40);
    assertThat(first).as("searches that do not begin with what is wanted").isEmpty();
    assertThat(sum / searches).isGreaterThan(0.95);
  }

  private static Map<String, Integer> grades(String judged) {
    Map<String, Integer> grades = new HashMap<>();
    Matcher each = Pattern.compile("(\\S+)=(\\d)").matcher(judged);
    while (each.find()) {
      grades.put(String.valueOf(each.group(1)), Integer.parseInt(each.group(2)));
    }
    return grades;
  }

  private static List<Integer> gains(JsonNode answer, Map<String, Integer> grades) {
    List<Integer> gains = new ArrayList<>();
    answer
        .path("hits")
        .forEach(hit ->
            gains.add(
                grades.entrySet().stream()
                    .filter(grade -> hit.path("url").asText().contains(grade.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .findFirst()
                    .orElse(0)));
    return gains;
  }

  /** As Järvelin and Kekäläinen: gain 2^grade − 1, discounted by the logarithm of the rank. */
  private static double discounted(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEEP, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private JsonNode search(String q) {
    URI uri =
        URI.create(
            House.open().search().uri()
                + "/api/v1/articles?size="
                + DEEP
                + "&q="
                + URLEncoder.encode(q, StandardCharsets.UTF_8));
    try {
      HttpResponse<String> response =
          http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
