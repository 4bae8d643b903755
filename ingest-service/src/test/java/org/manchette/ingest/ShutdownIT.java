package org.manchette.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was acknowledged before and while the service ended is in the archive. */
@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class ShutdownIT {

  /** After so many answers the service is asked to end. */
  private static final int ANSWERS = 120;

  /** Takes lines until the service takes no more. */
  private static void send(OutputStream out) {
    try (out) {
      for (int i = 0; ; i++) {
        String line =
            """
            {"url":"https://shutdown.example/%d","headline":"Le bac %d","articleBody":"Le bac %d est resté à quai hier."}
            """
                .formatted(i, i, i);
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The service has gone, or reads no further.
    }
  }

  @Test
  void keepsEveryLineThatItAnswered() throws Exception {
    Map<String, String> settings = new HashMap<>(Archives.settings());
    List<String> acknowledged = new ArrayList<>();
    try (ServiceProcess service = new ServiceProcess(settings).awaitLog("Listening on");
        HttpClient http = HttpClient.newHttpClient();
        PipedInputStream body = new PipedInputStream(1 << 16)) {
      PipedOutputStream lines = new PipedOutputStream(body);
      Thread.ofVirtual().start(() -> send(lines));
      HttpRequest request =
          HttpRequest.newBuilder(service.uri("/api/v1/articles/bulk"))
              .version(HttpClient.Version.HTTP_1_1)
              .header("Authorization", "Bearer " + Archives.TOKEN)
              .header("Content-Type", "application/x-ndjson")
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
              .build();
      var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      assertThat(response.statusCode()).isEqualTo(200);
      try (BufferedReader answers =
          new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
          for (JsonNode answer : Archives.lines(line)) {
            assertThat(answer.path("status").asText()).as(line).isEqualTo("created");
            acknowledged.add(answer.path("id").asText());
          }
          if (acknowledged.size() == ANSWERS) {
            service.terminate();
          }
        }
      } catch (IOException e) {
        // The connection was cut: what was not answered may be sent again.
      }
      // 128 and the number of SIGTERM.
      assertThat(service.exitCode()).as(service.log()).isEqualTo(143);
      assertThat(service.log()).contains(" interrupted: ");
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ANSWERS);
    try (ServiceProcess again = new ServiceProcess(settings).awaitLog("Listening on");
        HttpClient http = HttpClient.newHttpClient()) {
      for (String id : acknowledged) {
        HttpRequest request = HttpRequest.newBuilder(again.uri("/api/v1/articles/" + id)).build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
            .as(id)
            .isEqualTo(200);
        assertThat(Archives.document("articles", id).isMissingNode()).as(id).isFalse();
      }
    }
  }
}
