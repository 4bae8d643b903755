package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class IngestCommandIT {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String token, String... arguments) throws InterruptedException {
    return IngestCommand.run(
        List.of(arguments),
        Map.of(
            "MANCHETTE_INGEST_URL",
            "http://127.0.0.1:" + RestAssured.port,
            "MANCHETTE_TOKEN",
            token),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        null);
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    if (name.endsWith(".gz")) {
      try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(file))) {
        gz.write(content.getBytes(StandardCharsets.UTF_8));
      }
    } else {
      Files.writeString(file, content);
    }
  }

  @Test
  void takesFoldersAndReportsWhatWasRefused() throws Exception {
    write("a/un.txt", "Titre\n\nUn texte du dossier.");
    Files.write(
        folder.resolve("a/2019-11-28-deux.txt"),
        "L’été, autre texte.".getBytes(Charset.forName("windows-1252")));
    write("a/b/page.html", "<h1>Page</h1><p>Le texte de la page, assez long pour être trouvé.</p>");
    write("c.json", "{\n  \"headline\": \"Seul\",\n  \"articleBody\": \"Un seul objet.\"\n}");
    write("d.json", "[{\"text\":\"Premier du tableau.\"},\n{\"text\":\"Second du tableau.\"}]");
    write("e.jsonl.gz", "{\"text\":\"Ligne compressée.\"}\n\n{\"text\":5}\nzut\n");
    write("README.md", "rien");
    write("image.png", "rien");
    assertThat(run(Archives.TOKEN, "--quiet", "--collection", "cli", folder.toString()))
        .isEqualTo(1);
    String report = out.toString(StandardCharsets.UTF_8);
    assertThat(report)
        .contains("e.jsonl.gz:3: text: expected a string, got a number")
        .contains("e.jsonl.gz:4: ")
        .contains(
            "9 articles: 7 created, 0 updated, 0 unchanged, 2 refused; 1 other files skipped");
    assertThat(report.lines().toList().getLast()).startsWith("9 articles");
    out.reset();
    assertThat(run(Archives.TOKEN, folder.resolve("a").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("3 articles: 0 created, 3 updated, 0 unchanged");
    out.reset();
    assertThat(run(Archives.TOKEN, folder.resolve("a").toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("0 updated, 3 unchanged");
  }

  @Test
  void sharesAreTheWholeTogether() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      // Two versions of each: the second must come after the first, whoever sends them.
      lines
          .append("{\"url\":\"https://part.example/")
          .append(i % 10)
          .append("\",\"text\":\"Le texte ");
      lines.append(i).append(".\"}\n");
    }
    write("parts/a.jsonl", lines + "zut\n");
    write("parts/b.json", "[{\"text\":\"Premier.\"},{\"text\":\"Second.\"}]");
    write("parts/c.txt", "Un texte.");
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 3; i++) {
      out.reset();
      run(Archives.TOKEN, "--quiet", "--share", i + "/3", folder.resolve("parts").toString());
      Matcher summary =
          Pattern.compile(
                  "(\\d+) articles: (\\d+) created, (\\d+) updated, 0 unchanged, (\\d+) ref")
              .matcher(out.toString(StandardCharsets.UTF_8));
      assertThat(summary.find()).as(out.toString(StandardCharsets.UTF_8)).isTrue();
      accepted += Integer.parseInt(summary.group(2)) + Integer.parseInt(summary.group(3));
      refused += Integer.parseInt(summary.group(4));
    }
    assertThat(accepted).isEqualTo(23);
    assertThat(refused).isEqualTo(1);
    for (int i = 0; i < 10; i++) {
      String id = sha256("https://part.example/" + i).substring(0, 32);
      assertThat(Archives.document("articles", id).path("articleBody").asText())
          .isEqualTo("Le texte %d.".formatted(10 + i));
    }
  }

  @Test
  void mapsForeignNames() throws Exception {
    write(
        "x.jsonl",
        "{\"id\":\"o-1\",\"url\":\"https://map.example/1\",\"section\":\"monde\",\"date\":\"2020-07-02\",\"title\":\"Titre\",\"heading\":\"Chapô\",\"article\":\"Texte.\"}\n");
    assertThat(
            run(
                Archives.TOKEN,
                "--map",
                "headline=title,description=heading,articleBody=article,datePublished=date,articleSection=section",
                folder.toString()))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 articles: 1 created");
    JsonNode article =
        Archives.document("articles", sha256("https://map.example/1").substring(0, 32));
    assertThat(article.path("headline").asText()).isEqualTo("Titre");
    assertThat(article.path("description").asText()).isEqualTo("Chapô");
    assertThat(article.path("section").asText()).isEqualTo("monde");
    assertThat(article.path("datePublished").asText()).isEqualTo("2020-07-02");
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tellsWhatIsMissing() throws Exception {
    write("x.txt", "Texte.");
    assertThat(run("wrong", folder.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("token");
    assertThat(run("", folder.toString())).isEqualTo(2);
    assertThat(run(Archives.TOKEN, folder.resolve("nope").toString())).isEqualTo(2);
    assertThat(run(Archives.TOKEN, "--nope")).isEqualTo(2);
    assertThat(
            IngestCommand.run(
                List.of(folder.toString()),
                Map.of("MANCHETTE_INGEST_URL", "http://127.0.0.1:1", "MANCHETTE_TOKEN", "x"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                null))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot be reached");
  }
}
