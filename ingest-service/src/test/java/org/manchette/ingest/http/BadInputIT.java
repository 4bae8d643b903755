package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;
import static org.manchette.ingest.Archives.writing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class BadInputIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static void refused(RequestSpecification request, int status, String type, String field) {
    request
        .post(ARTICLES)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status))
        .body("detail.length()", org.hamcrest.Matchers.greaterThan(10))
        .body("field", field.isEmpty() ? org.hamcrest.Matchers.nullValue() : equalTo(field));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "text/html"})
  void emptyBody(String type) {
    refused(writing().contentType(type), 400, "empty-body", "body");
  }

  @Test
  void overTheLimit() {
    String big = "{\"text\":\"" + "x".repeat(3_000_000) + "\"}";
    refused(json(big), 413, "too-large", "body");
    given()
        .contentType("application/json")
        .body(big)
        .post("/api/v1/analyses")
        .then()
        .statusCode(413)
        .body("field", equalTo("body"));
  }

  @Test
  void whatComesBeforeTheBodyIsRefusedInWords() {
    refused(
        writing().urlEncodingEnabled(false).queryParam("collection", "a".repeat(20_000)),
        414,
        "address-too-large",
        "address");
    refused(
        writing().header("Cookie", "a=" + "b".repeat(20_000)), 431, "headers-too-large", "headers");
  }

  @Test
  void justUnderTheLimit() {
    json("{\"text\":\"" + "Le maire a parlé. ".repeat(100_000) + "\"}")
        .post(ARTICLES)
        .then()
        .statusCode(201);
  }

  @Test
  void invalidJsonSaysWhere() {
    json("{\"text\":\n tru}")
        .post(ARTICLES)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-json"))
        .body("detail", startsWith("line 2, column"));
    json("{\"a\":".repeat(10_000)).post(ARTICLES).then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|articleBody",
        "{\"text\":12}|text",
        "{\"text\":\"x\",\"datePublished\":\"2020-13-45\"}|datePublished",
        "{\"text\":\"x\",\"url\":\"javascript:alert(1)\"}|url",
        "{\"text\":\"x\",\"author\":7}|author"
      })
  void wrongFields(String body, String field) {
    refused(json(body), 400, "invalid-field", field);
  }

  @Test
  void wrongParameters() {
    refused(
        writing()
            .contentType("text/plain")
            .queryParam("datePublished", "2020-13-45")
            .body("Texte."),
        400,
        "invalid-field",
        "datePublished");
    refused(
        writing().contentType("text/html").queryParam("url", "ftp://x").body("Texte."),
        400,
        "invalid-field",
        "url");
    refused(
        json("{\"text\":\"x\"}").queryParam("collection", "c".repeat(400)),
        400,
        "invalid-field",
        "collection");
  }

  @Test
  void nulBytesAndLoneSurrogates() {
    json("{\"text\":\"Un\\u0000 deux \\ud800 trois\"}")
        .post(ARTICLES)
        .then()
        .statusCode(201)
        .body("warnings", hasItem("loneSurrogate"));
    json("{\"text\":\"Un\u0000 deux\"}").post(ARTICLES).then().statusCode(400);
    writing()
        .contentType("text/plain")
        .body("Un\u0000 deux trois".getBytes(StandardCharsets.UTF_8))
        .post(ARTICLES)
        .then()
        .statusCode(201)
        .body("warnings", hasItem("controlCharacters"));
    writing()
        .contentType("application/json")
        .body(new byte[] {'{', '"', 't', (byte) 0xFF, '"'})
        .post(ARTICLES)
        .then()
        .statusCode(400);
    given()
        .contentType("application/json")
        .body("{\"id\":\"\\ud800\",\"text\":\"a\\ud800 Hier \\u0000 Paris\"}")
        .post("/api/v1/analyses")
        .then()
        .statusCode(200);
  }

  @Test
  void unsupportedMediaType() {
    refused(
        writing().contentType("application/xml").body("<a/>"),
        415,
        "unsupported-media-type",
        "Content-Type");
    writing()
        .contentType("application/json")
        .body("[]")
        .post(ARTICLES + "/bulk")
        .then()
        .statusCode(415)
        .body("detail", containsString("x-ndjson"));
  }

  @Test
  void writingNeedsTheToken() {
    for (String header :
        new String[] {"Bearer wrong", "Bearer", "Basic YTpi", "a-token-for-tests"}) {
      refused(
          given()
              .header("Authorization", header)
              .contentType("application/json")
              .body("{\"text\":\"x\"}"),
          401,
          "unauthenticated",
          "Authorization");
    }
    String challenge =
        ndjson(given(), "{\"text\":\"x\"}".repeat(1000))
            .post(ARTICLES + "/bulk")
            .then()
            .statusCode(401)
            .extract()
            .header("WWW-Authenticate");
    assertThat(challenge).startsWith("Bearer");
    given().delete(ARTICLES + "/" + "0".repeat(32)).then().statusCode(401);
  }

  @Test
  void unknownThings() {
    given().get(ARTICLES + "/nope").then().statusCode(404).body("field", equalTo("id"));
    given().get("/api/v1/imports/nope").then().statusCode(404).body("field", equalTo("id"));
    given().get("/api/v1/nope").then().statusCode(404).contentType("application/problem+json");
    writing().put(ARTICLES).then().statusCode(405).contentType("application/problem+json");
  }

  @Test
  void pageWithoutText() {
    refused(
        writing().contentType("text/html").body("<script>alert(1)</script>"),
        400,
        "invalid-field",
        "articleBody");
  }
}
