package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.eventually;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.strings;
import static org.manchette.ingest.Archives.writing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class TopicsIT {

  private static final String QUERIES = "/api/v1/topics/queries";
  private static final String FILE =
      """
      topic medtop:20000243  # Distribution
      # les halles
      3 halle

      topic site:bac
      name Le bac de l'îlot
      name-en The islet ferry
      parent medtop:20000337
      5 bac SI îlot | quai
      """;

  private static ValidatableResponse put(String file, boolean dryRun) {
    return writing()
        .contentType("text/plain")
        .queryParam("dryRun", dryRun)
        .body(file.getBytes(StandardCharsets.UTF_8))
        .put(QUERIES)
        .then();
  }

  private static String article(String name) {
    return json("{\"url\":\"https://topics.example/%s\",\"articleBody\":\"Le bac quitte le quai.\"}"
            .formatted(name))
        .post("/api/v1/articles")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @AfterEach
  void takeBack() {
    put("\n", false).statusCode(200);
  }

  @Test
  void takesAFileWhileRunning() {
    put(FILE, true).statusCode(200).body("dryRun", equalTo(true));
    assertThat(strings(document("articles", article("before")).path("topics")))
        .doesNotContain("site:bac");
    put(FILE, false)
        .statusCode(200)
        .body("topics", equalTo(2))
        .body("own", equalTo(1))
        .body("queries", equalTo(2));
    assertThat(strings(document("articles", article("after")).path("topics")))
        .contains("site:bac", "medtop:20000337", "medtop:20000209", "medtop:04000000");
    assertThat(document("topics", "site:bac").path("name").asText()).isEqualTo("Le bac de l'îlot");
    assertThat(document("topics", "site:bac").path("broader").asText())
        .isEqualTo("medtop:20000337");
    given().get(QUERIES).then().statusCode(200).body(equalTo(FILE));
    put("\n", false).statusCode(200);
    assertThat(strings(document("articles", article("later")).path("topics")))
        .doesNotContain("site:bac");
    // Articles still carry it.
    assertThat(document("topics", "site:bac").path("name").asText()).isEqualTo("Le bac de l'îlot");
  }

  @Test
  void takesNothingOfAFileWithAWrongLine() {
    put("topic site:bac\nname Le bac\n9 bac\nparent medtop:1\n", false)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("line 1"))
        .body("lines.line", equalTo(List.of(1, 3)))
        .body("lines[0].message", containsString("the parent 'medtop:1' is no known topic"))
        .body("lines[1].message", containsString("'9' is no weight"));
    given().get(QUERIES).then().statusCode(200).body(equalTo(""));
  }

  @Test
  void showsTheShippedFileAndNamesAllOfItsTopics() {
    given()
        .queryParam("shipped", true)
        .get(QUERIES)
        .then()
        .statusCode(200)
        .body(containsString("topic medtop:20000005  # Cinéma"));
    eventually(() ->
        assertThat(document("topics", "medtop:20000005").path("name").asText())
            .isEqualTo("Cinéma"));
    given()
        .queryParam("shipped", "perhaps")
        .get(QUERIES)
        .then()
        .statusCode(400)
        .body("field", equalTo("shipped"));
  }
}
