package org.manchette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.elasticsearch.LocalElasticsearchOptions;

/** The service starts before Elasticsearch does, says what it waits for, and goes on by itself. */
class WithoutElasticsearchIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        "127.0.0.1:" + port,
        "manchette.index.prefix",
        "late-",
        "manchette.token",
        Archives.TOKEN);
  }

  private static HttpResponse<String> get(URI uri) {
    return send(HttpRequest.newBuilder(uri).build());
  }

  private static HttpResponse<String> add(ServiceProcess service) {
    return send(
        HttpRequest.newBuilder(service.uri("/api/v1/articles"))
            .header("Authorization", "Bearer " + Archives.TOKEN)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Le bac est à quai.\"}"))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Test
  void becomesReadyWhenItComes() throws IOException {
    assumeTrue(
        System.getenv(LocalElasticsearch.URL_VARIABLE) == null, "a server of its own is started");
    int port = freePort();
    try (ServiceProcess service = new ServiceProcess(settings(port)).awaitLog("Listening on")) {
      assertThat(get(service.uri("/q/health/live")).statusCode()).isEqualTo(200);
      HttpResponse<String> ready = get(service.uri("/q/health/ready"));
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"reason\": \"Elasticsearch does not answer: try again\"");
      HttpResponse<String> refused = add(service);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
      JsonNode problem = Archives.lines(refused.body().replace("\n", " ")).getFirst();
      assertThat(problem.path("type").asText()).isEqualTo("/problems/archive-unavailable");
      assertThat(problem.path("detail").asText()).contains("Elasticsearch does not answer");
      assertThat(service.log())
          .contains("Nothing can be written yet")
          .doesNotContain("\tat ", "ERROR");

      try (LocalElasticsearch elasticsearch =
          LocalElasticsearch.start(LocalElasticsearchOptions.defaults().withPort(port))) {
        Archives.eventually(() ->
            assertThat(get(service.uri("/q/health/ready")).statusCode())
                .as(service.log())
                .isEqualTo(200));
        HttpResponse<String> added = add(service);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        String indexes =
            get(elasticsearch.uri().resolve("/_cat/aliases/late-*-write?h=alias,index&s=alias"))
                .body();
        assertThat(indexes.lines())
            .hasSize(7)
            .allMatch(line -> line.matches("late-([a-z]+)-write +late-\\1-000001"));
      }
    }
  }

  @Test
  void theCommandSaysSoInOneLine() throws IOException {
    try (ServiceProcess rebuild = new ServiceProcess(settings(freePort()), "rebuild")) {
      assertThat(rebuild.exitCode()).as(rebuild.log()).isEqualTo(2);
      assertThat(rebuild.log())
          .containsOnlyOnce(
              "The rebuild was broken off, run it again: Elasticsearch does not answer")
          .doesNotContain("\tat ");
    }
  }
}
