package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The OpenAPI document as its readers and generators need it. */
@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class ContractIT {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void refersToNothingThatIsNotThere() throws IOException {
    JsonNode document = document();
    List<String> references = document.findValuesAsText("$ref");
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(reference -> {
          assertThat(reference).startsWith("#/");
          assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        });
  }

  @Test
  void describesEveryParameterWithAnExample() throws IOException {
    for (Map.Entry<String, JsonNode> operation : operations()) {
      for (JsonNode parameter : operation.getValue().path("parameters")) {
        String name = operation.getKey() + " " + parameter.path("name").asText();
        assertThat(parameter.path("description").asText()).as(name).isNotBlank();
        assertThat(parameter.hasNonNull("example") || parameter.hasNonNull("examples"))
            .as("an example of " + name)
            .isTrue();
      }
    }
  }

  @Test
  void tellsOfEveryOperationWhatCanGoWrong() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, JsonNode> operation : operations()) {
      String name = operation.getKey();
      ids.add(operation.getValue().path("operationId").asText());
      assertThat(operation.getValue().path("summary").asText()).as(name).isNotBlank();
      JsonNode responses = operation.getValue().path("responses");
      for (String status : List.of("401", "403", "414", "431", "503")) {
        assertThat(responses.has(status)).as(status + " of " + name).isTrue();
      }
      responses
          .properties()
          .forEach(response -> {
            String status = name + " " + response.getKey();
            assertThat(response.getValue().path("description").asText()).as(status).isNotBlank();
            if (response.getKey().compareTo("400") >= 0) {
              assertThat(response.getValue().path("content").path(PROBLEM).path("examples").size())
                  .as("an example of " + status)
                  .isPositive();
            }
          });
    }
    assertThat(ids).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void offersNoParameterThatAnExportRefuses() throws IOException {
    JsonNode paths = document().path("paths");
    assertThat(names(paths.path("/api/v1/articles").path("get"))).contains("size", "after", "sort");
    assertThat(names(paths.path("/api/v1/articles/export").path("get")))
        .contains("q", "sort", "format")
        .doesNotContain("size", "after", "explain");
    for (String unordered : List.of("feed", "timeline")) {
      assertThat(names(paths.path("/api/v1/articles/" + unordered).path("get")))
          .contains("q")
          .doesNotContain("size", "after", "explain", "sort");
    }
  }

  @Test
  void saysWhereverATopicIsNamedThatItHasAnEnglishName() throws IOException {
    JsonNode schemas = document().path("components").path("schemas");
    for (String named :
        List.of(
            "Label nameEn",
            "Topic nameEn",
            "TopicView nameEn",
            "Relative nameEn",
            "FacetValue labelEn",
            "Value labelEn",
            "Completion labelEn")) {
      String[] place = named.split(" ", -1);
      JsonNode property = schemas.path(place[0]).path("properties").path(place[1]);
      assertThat(property.path("description").asText()).as(named).contains("English name");
    }
  }

  private static List<String> names(JsonNode operation) {
    return operation.path("parameters").findValuesAsText("name");
  }

  private static List<Map.Entry<String, JsonNode>> operations() throws IOException {
    List<Map.Entry<String, JsonNode>> operations = new ArrayList<>();
    document()
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(operation ->
                    operations.add(
                        Map.entry(
                            operation.getKey() + " " + path.getKey(), operation.getValue()))));
    assertThat(operations).hasSizeGreaterThan(10);
    return operations;
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
  }
}
