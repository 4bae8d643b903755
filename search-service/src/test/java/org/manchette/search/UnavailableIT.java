package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusIntegrationTest
@TestProfile(UnavailableIT.Nowhere.class)
class UnavailableIT {

  /** Nothing listens on port 1. */
  public static final class Nowhere implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.hibernate-search-standalone.elasticsearch.hosts", "127.0.0.1:1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "articles?person=Oberlin",
        "articles/1",
        "actors/person:a",
        "quotations",
        "quotations?speaker=Oberlin",
        "quotations/export",
        "agenda",
        "agenda/anniversaries",
        "suggestions?q=a",
        "facets/person",
        "facets/person?facetQuery=a",
        "facets/source?facetQuery=a",
      })
  void asksToComeBack(String path) {
    given()
        .get("/api/v1/" + path)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("[1-9][0-9]*"))
        .body("type", equalTo("/problems/archive-unavailable"));
  }

  @Test
  void asksToComeBackWithAList() {
    given()
        .contentType("text/plain")
        .body("Vannes")
        .post("/api/v1/batches")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/archive-unavailable"));
  }

  @Test
  void stillRefusesBadInput() {
    given().get("/api/v1/articles?size=abc").then().statusCode(400);
    given().get("/api/v1/suggestions?q=").then().statusCode(400);
    given().get("/api/v1/facets/person?limit=abc").then().statusCode(400);
    given().get("/api/v1/actors/person:a?newest=abc").then().statusCode(400);
    given().get("/api/v1/quotations?direct=abc").then().statusCode(400);
    given().get("/api/v1/quotations/export?format=abc").then().statusCode(400);
  }

  @Test
  void isAliveButNotReady() {
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(503);
  }
}
