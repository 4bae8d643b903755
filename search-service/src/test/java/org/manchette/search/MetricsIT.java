package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class MetricsIT {

  private static double metric(String name, String... tags) {
    return given()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .filter(line -> java.util.Arrays.stream(tags).allMatch(line::contains))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void tellHowLongSearchesTakeAndWhatIsRemembered() {
    String name = "manchette_search_seconds_count";
    String[] done = {"operation=\"articles.search\"", "outcome=\"done\""};
    String[] refused = {"operation=\"articles.search\"", "outcome=\"refused\""};
    double before = metric(name, done);
    double refusedBefore = metric(name, refused);
    double asked = metric("cache_gets_total", "cache=\"labels\"");
    given().get("/api/v1/articles").then().statusCode(200);
    given().get("/api/v1/articles").then().statusCode(200);
    given().get("/api/v1/articles?size=abc").then().statusCode(400);
    assertThat(metric(name, done) - before).isEqualTo(2);
    assertThat(metric(name, refused) - refusedBefore).isEqualTo(1);
    assertThat(metric("manchette_search_seconds_bucket", done)).isPositive();
    assertThat(metric("cache_gets_total", "cache=\"labels\"") - asked).isPositive();
  }

  @Test
  void everyAnswerTellsItsRequestId() {
    assertThat(
            given().header("X-Request-Id", "ask-1").get("/api/v1/articles").header("X-Request-Id"))
        .isEqualTo("ask-1");
    assertThat(given().get("/api/v1/articles/none").header("X-Request-Id")).hasSize(36);
  }
}
