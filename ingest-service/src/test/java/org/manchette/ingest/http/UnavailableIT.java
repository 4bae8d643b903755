package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.CuttableProxy;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class UnavailableIT {

  private static final String ARTICLES = "/api/v1/articles";

  /** Given by the resource before each test. */
  @SuppressWarnings("NullAway.Init")
  CuttableProxy proxy;

  @BeforeEach
  void cut() {
    proxy.cut();
  }

  @AfterEach
  void mend() {
    proxy.mend();
  }

  @Test
  void saysSoAndTakesTheArticleLater() {
    String body = "{\"text\":\"Un article pendant la panne.\"}";
    String retryAfter =
        json(body)
            .post(ARTICLES)
            .then()
            .statusCode(503)
            .contentType("application/problem+json")
            .body("type", equalTo("/problems/archive-unavailable"))
            .extract()
            .header("Retry-After");
    assertThat(Integer.parseInt(retryAfter)).isPositive();
    ndjson(body).post(ARTICLES + "/bulk").then().statusCode(503);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503);
    given()
        .contentType("application/json")
        .body(body)
        .post("/api/v1/analyses")
        .then()
        .statusCode(200);
    proxy.mend();
    String id = json(body).post(ARTICLES).then().statusCode(201).extract().path("id");
    assertThat(document("articles", id).path("articleBody").asText())
        .isEqualTo("Un article pendant la panne.");
  }
}
