package org.manchette.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What operators see: metrics, and a log that a machine can read. */
@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class OperationsIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static double metric(String beginning) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void countsArticlesAndTimes() {
    double created = metric("manchette_articles_ingested_total{status=\"created\"");
    double badField = metric("manchette_articles_refused_total{reason=\"invalid-field\"");
    double tooLarge = metric("manchette_articles_refused_total{reason=\"too-large\"");
    double analysed = metric("manchette_analysis_seconds_count");
    double written = metric("manchette_index_seconds_count");
    ndjson(
            """
            {"url":"https://metrics.example/1","text":"Le bac est à quai."}
            {"url":"https://metrics.example/2","text":"Le pont est ouvert."}
            {"url":"https://metrics.example/3","text":"La gare ferme.","datePublished":"hier"}
            %s
            """
                .formatted("x".repeat(2_200_000)))
        .post(ARTICLES + "/bulk")
        .then()
        .statusCode(200);
    json("{\"text\":\"x\",\"datePublished\":\"hier\"}").post(ARTICLES).then().statusCode(400);
    assertThat(metric("manchette_articles_ingested_total{status=\"created\"") - created)
        .isEqualTo(2);
    assertThat(metric("manchette_articles_refused_total{reason=\"invalid-field\"") - badField)
        .isEqualTo(2);
    assertThat(metric("manchette_articles_refused_total{reason=\"too-large\"") - tooLarge)
        .isEqualTo(1);
    assertThat(metric("manchette_analysis_seconds_count") - analysed).isEqualTo(2);
    assertThat(metric("manchette_index_seconds_count") - written).isPositive();
    assertThat(metric("manchette_analysis_seconds_bucket")).isPositive();
    Archives.eventually(() -> {
      String metrics = given().get("/q/metrics").asString();
      assertThat(metrics)
          .containsPattern(
              "manchette_alias_version\\{alias=\"read\",index=\"[a-z0-9-]*articles\"\\} 1.0")
          .containsPattern(
              "manchette_alias_version\\{alias=\"write\",index=\"[a-z0-9-]*sources\"\\} 1.0")
          .contains("manchette_articles_in_flight_bytes 0.0");
    });
  }

  private static HttpRequest.Builder request(ServiceProcess service, String path, String id) {
    return HttpRequest.newBuilder(service.uri(path))
        .header("Authorization", "Bearer " + Archives.TOKEN)
        .header("Content-Type", "application/json")
        .header("X-Request-Id", id);
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  @Test
  void logsWhoDidWhat() throws Exception {
    Map<String, String> settings = new HashMap<>(Archives.settings());
    settings.put("quarkus.log.console.json.enabled", "true");
    String article = "{\"url\":\"https://audit.example/1\",\"text\":\"Le bac est à quai.\"}";
    try (ServiceProcess service = new ServiceProcess(settings).awaitLog("Listening on");
        HttpClient http = HttpClient.newHttpClient()) {
      var asText = HttpResponse.BodyHandlers.ofString();
      HttpResponse<String> added =
          http.send(request(service, ARTICLES, "add-1").POST(body(article)).build(), asText);
      assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
      assertThat(added.headers().firstValue("X-Request-Id")).contains("add-1");
      String id = Archives.lines(added.body()).getFirst().path("id").asText();
      HttpRequest unknown =
          HttpRequest.newBuilder(service.uri(ARTICLES))
              .header("Content-Type", "application/json")
              .POST(body(article))
              .build();
      http.send(unknown, asText);
      HttpRequest load =
          HttpRequest.newBuilder(service.uri(ARTICLES + "/bulk?collection=essai"))
              .header("Authorization", "Bearer " + Archives.TOKEN)
              .header("Content-Type", "application/x-ndjson")
              .header("X-Request-Id", "not\u00e9 an id")
              .POST(body(article + "\n{\n"))
              .build();
      http.send(load, asText);
      http.send(request(service, ARTICLES + "/" + id, "delete-1").DELETE().build(), asText);
      http.send(request(service, ARTICLES + "/" + id, "delete-2").DELETE().build(), asText);
      service.terminate();
      service.exitCode();

      List<JsonNode> lines = audit(service);
      assertThat(lines).hasSize(6);
      assertLine(lines.get(0), "article.add", "token", "done", 201);
      assertThat(lines.get(0).path("id").asText()).isEqualTo(id);
      assertThat(lines.get(0).path("requestId").asText()).isEqualTo("add-1");
      assertThat(lines.get(0).path("at").asText()).matches("20..-..-..T..:..:..*Z");
      assertLine(lines.get(1), "article.add", "anonymous", "refused", 401);
      assertLine(lines.get(2), "articles.load", "token", "done", 200);
      assertThat(lines.get(2).path("query").asText()).isEqualTo("collection=essai");
      assertThat(lines.get(2).path("requestId").asText()).hasSize(36);
      JsonNode end = lines.get(3);
      assertThat(end.path("outcome").asText()).isEqualTo("finished");
      assertThat(end.path("importId")).isEqualTo(lines.get(2).path("importId"));
      assertThat(end.path("requestId")).isEqualTo(lines.get(2).path("requestId"));
      assertThat(end.path("updated").asLong()).isEqualTo(1);
      assertThat(end.path("refused").asLong()).isEqualTo(1);
      assertLine(lines.get(4), "article.delete", "token", "done", 204);
      assertThat(lines.get(4).path("id").asText()).isEqualTo(id);
      assertLine(lines.get(5), "article.delete", "token", "refused", 404);
    }
  }

  private static void assertLine(
      JsonNode line, String what, String who, String outcome, int status) {
    assertThat(line.path("what").asText()).isEqualTo(what);
    assertThat(line.path("who").asText()).isEqualTo(who);
    assertThat(line.path("outcome").asText()).isEqualTo(outcome);
    assertThat(line.path("status").asInt()).isEqualTo(status);
  }

  /** The lines of the audit log, out of a log that a machine reads. */
  private static List<JsonNode> audit(ServiceProcess service) throws IOException {
    List<JsonNode> audit = new ArrayList<>();
    // What is said before the service has its settings is written for people.
    String objects =
        service
            .log()
            .lines()
            .filter(line -> line.startsWith("{"))
            .collect(Collectors.joining("\n"));
    for (JsonNode line : Archives.lines(objects)) {
      if (line.path("loggerName").asText().equals("audit")) {
        JsonNode record = Archives.lines(line.path("message").asText()).getFirst();
        assertThat(line.path("mdc").path("requestId")).isEqualTo(record.path("requestId"));
        audit.add(record);
      }
    }
    return audit;
  }
}
