package org.manchette.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manchette.elasticsearch.LocalElasticsearch;

/**
 * Compares, token for token with offsets and positions, what our development plugin makes of French
 * text and what a real {@code analysis-common} makes of it: that of OpenSearch, which has the same
 * origin and can be had from Maven Central. Runs with the profile {@code analysis-proof} and writes
 * its result to {@code docs/analysis-proof.md}.
 */
class AnalysisProofIT {

  private static final String APOSTROPHES = "'’‘ʼ´`＇ʹ";

  @Test
  void makesTheTokensOfARealAnalysisCommon(@TempDir Path folder)
      throws IOException, InterruptedException {
    String zip = System.getProperty("manchette.opensearch.zip", "");
    assumeTrue(!zip.isEmpty(), "runs with -Panalysis-proof only");
    Set<String> texts = texts();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(200);

    List<String> differences = new ArrayList<>();
    String elasticsearchVersion;
    String openSearchVersion;
    try (TestArchive archive = new TestArchive("proof-");
        HttpClient http = HttpClient.newHttpClient();
        LocalOpenSearch openSearch = LocalOpenSearch.start(Path.of(zip), folder)) {
      URI elasticsearch = LocalElasticsearch.shared().uri();
      JsonObject settings = new JsonObject();
      settings.add("settings", analysis(archive));
      TestArchive.call(http, openSearch.uri(), "PUT", "proof", settings);
      for (String text : texts) {
        for (String analyser : List.of(FrenchAnalysis.EXACT, FrenchAnalysis.STEMMED)) {
          compare(archive, http, openSearch, "analyzer", analyser, text, differences);
        }
        compare(archive, http, openSearch, "normalizer", FrenchAnalysis.NAME, text, differences);
      }
      elasticsearchVersion = version(http, elasticsearch);
      openSearchVersion = version(http, openSearch.uri());
    }
    record(texts.size(), elasticsearchVersion, openSearchVersion, differences);
    assertThat(differences).isEmpty();
  }

  private static void compare(
      TestArchive archive,
      HttpClient http,
      LocalOpenSearch openSearch,
      String kind,
      String name,
      String text,
      List<String> differences) {
    JsonObject request = new JsonObject();
    request.addProperty(kind, name);
    request.addProperty("text", text);
    String index = kind.equals("normalizer") ? "proof-actors-read" : "proof-articles-read";
    JsonElement ours = archive.call("POST", index + "/_analyze", request).get("tokens");
    JsonElement theirs =
        TestArchive.call(http, openSearch.uri(), "POST", "proof/_analyze", request).get("tokens");
    if (!ours.equals(theirs)) {
      differences.add("%s of « %s »: %s, real %s".formatted(name, text, ours, theirs));
    }
  }

  /** The analysis settings as Hibernate Search wrote them. */
  private static JsonObject analysis(TestArchive archive) {
    JsonObject all = new JsonObject();
    for (String index : List.of("articles", "actors")) {
      JsonObject analysis =
          archive
              .call("GET", "proof-" + index + "-000001/_settings", new JsonObject())
              .getAsJsonObject("proof-" + index + "-000001")
              .getAsJsonObject("settings")
              .getAsJsonObject("index")
              .getAsJsonObject("analysis");
      for (String kind : analysis.keySet()) {
        if (!all.has(kind)) {
          all.add(kind, new JsonObject());
        }
        analysis
            .getAsJsonObject(kind)
            .asMap()
            .forEach((name, value) -> all.getAsJsonObject(kind).add(name, value));
      }
    }
    JsonObject settings = new JsonObject();
    settings.add("analysis", all);
    return settings;
  }

  private static String version(HttpClient http, URI server) {
    return TestArchive.call(http, server, "GET", "", new JsonObject())
        .getAsJsonObject("version")
        .get("number")
        .getAsString();
  }

  /**
   * The lines of a file, each elided word before each kind of initial with each apostrophe, and
   * words with each invisible character.
   */
  private static Set<String> texts() throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    try (InputStream in = AnalysisProofIT.class.getResourceAsStream("analysis-proof.txt")) {
      if (in == null) {
        throw new IOException("analysis-proof.txt is missing");
      }
      texts.addAll(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
    for (String elided : List.of("l", "D", "qu", "Jusqu", "s", "aujourd", "entr", "presqu")) {
      for (String word : List.of("Élysée", "œuvre", "hôpitaux")) {
        for (int i = 0; i < APOSTROPHES.length(); i++) {
          texts.add(elided + APOSTROPHES.charAt(i) + word);
        }
      }
    }
    for (char invisible : "\u00AD\u200B\u200C\u200D\u2060\uFEFF".toCharArray()) {
      texts.add("le cha" + invisible + "lutage inter" + invisible + "dit");
      texts.add("L" + invisible + "’Ély" + invisible + "sée, " + invisible + "œuvre" + invisible);
    }
    return texts;
  }

  private static void record(
      int texts, String elasticsearch, String openSearch, List<String> differences)
      throws IOException {
    JsonArray shown = new JsonArray();
    differences.stream().limit(20).forEach(shown::add);
    StringBuilder report =
        new StringBuilder(
            """
            # The French chain against a real analysis-common

            Written by `mvn -pl libs/archive-index -am verify -Panalysis-proof`: the tokens that the \
            development plugin of `tools/local-elasticsearch` makes, with their offsets, positions and \
            types, beside those of the `analysis-common` that OpenSearch brings.

            | | |
            |---|---|
            | Date | %s |
            | Elasticsearch with the development plugin | %s |
            | OpenSearch with analysis-common | %s |
            | Java | %s |
            | French strings | %d |
            | Comparisons (two analysers, one normaliser) | %d |
            | Differences | %d |
            """
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    elasticsearch,
                    openSearch,
                    Runtime.version(),
                    texts,
                    texts * 3,
                    differences.size()));
    shown.forEach(each -> report.append("\n- ").append(each.getAsString()));
    Files.writeString(Path.of(System.getProperty("manchette.proof", "")), report);
  }
}
