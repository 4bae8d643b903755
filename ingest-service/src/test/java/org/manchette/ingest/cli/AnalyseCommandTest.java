package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AnalyseCommandTest {

  private final ObjectMapper json = new ObjectMapper();

  private List<JsonNode> analyse(String input) throws IOException, InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnalyseCommand(3)
        .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(json.readTree(line));
    }
    return lines;
  }

  @Test
  void givesOneLineForEachInOrder() throws Exception {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      input.append(
          "{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, "Le maire a parlé. ".repeat(i % 40)));
    }
    List<JsonNode> lines = analyse(input.toString());
    assertThat(lines).hasSize(200);
    for (int i = 0; i < 200; i++) {
      assertThat(lines.get(i).path("id").asText()).isEqualTo(String.valueOf(i));
    }
  }

  @Test
  void goesOnAfterABadLine() throws Exception {
    List<JsonNode> lines =
        analyse("{\"text\":\"Un.\"}\nzut\n\n{\"text\":1}\n{\"text\":\"\\ud800 deux\"}");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1).path("line").asInt()).isEqualTo(2);
    assertThat(lines.get(1).path("error").path("type").asText())
        .isEqualTo("/problems/invalid-json");
    assertThat(lines.get(2).path("line").asInt()).isEqualTo(3);
    assertThat(lines.get(3).path("error").path("field").asText()).isEqualTo("text");
    assertThat(lines.get(4).path("words").asInt()).isPositive();
  }

  @Test
  void countsOffsetsInWhatWasSubmitted() throws Exception {
    String text = "😀 Hier, Emmanuel Macron était à Paris.";
    JsonNode line =
        analyse("{\"text\":\"" + text + "\",\"publishedOn\":\"2020-08-03\"}").getFirst();
    assertThat(line.path("actors")).isNotEmpty();
    for (JsonNode actor : line.path("actors")) {
      assertThat(actor.path("kind").asText()).isIn("person", "organisation", "place");
      for (JsonNode mention : actor.path("mentions")) {
        assertThat(text.substring(mention.path("start").asInt(), mention.path("end").asInt()))
            .isEqualTo(mention.path("text").asText());
      }
    }
    JsonNode date = line.path("dates").path(0);
    assertThat(date.path("from").asText()).isEqualTo("2020-08-02");
    assertThat(date.path("precision").asText()).isEqualTo("day");
    assertThat(date.path("relation").asText()).isEqualTo("on");
  }

  @Test
  void answersWhoWaitsForTheAnswer() throws Exception {
    PipedOutputStream typed = new PipedOutputStream();
    try (PipedInputStream in = new PipedInputStream(typed);
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(answers);
        ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<?> running =
          executor.submit(() -> {
            new AnalyseCommand(2).run(in, out);
            return null;
          });
      for (int i = 0; i < 2; i++) {
        typed.write("{\"text\":\"Bonjour.\"}\n".getBytes(StandardCharsets.UTF_8));
        typed.flush();
        assertThat(line(answers)).contains("\"words\":1");
      }
      typed.close();
      running.get();
    }
  }

  private static String line(PipedInputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
