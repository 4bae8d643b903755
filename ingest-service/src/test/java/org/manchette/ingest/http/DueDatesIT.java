package org.manchette.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.count;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.strings;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class DueDatesIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static final String TRIAL =
      "Solenn Kerfriden est passée à Nantes hier. Le procès de Yann Tromeur s'ouvrira le 15"
          + " septembre 2021 à Brest.";
  private static final String BRIDGE = " Le pont rouvrira en 2023.";

  private static String article(String name, String text, String published) {
    return """
    {"url":"https://duedates.example/%s","headline":"Le procès s'ouvrira le 15 septembre",\
    "articleBody":"%s"%s,"publisher":"Le Journal"}\
    """
        .formatted(name, text, published);
  }

  private static String add(String name, String text, String status) {
    return add(article(name, text, ",\"datePublished\":\"2021-05-06\""), status);
  }

  private static String add(String article, String status) {
    return json(article)
        .queryParam("collection", "sample")
        .post(ARTICLES)
        .then()
        .body("status", equalTo(status))
        .extract()
        .path("id");
  }

  private static JsonNode dueDate(String article, int ordinal) {
    return document("duedates", "%s.%04d".formatted(article, ordinal));
  }

  @Test
  void areWrittenWithTheirArticle() {
    String id = add("written", TRIAL + BRIDGE, "created");
    JsonNode article = document("articles", id);
    JsonNode trial = dueDate(id, 0);
    assertThat(trial.path("articleId").asText()).isEqualTo(id);
    assertThat(trial.path("day").asText()).isEqualTo("2021-09-15");
    assertThat(trial.path("from").asText()).isEqualTo("2021-09-15");
    assertThat(trial.path("to").asText()).isEqualTo("2021-09-15");
    assertThat(trial.path("precision").asText()).isEqualTo("day");
    assertThat(trial.path("text").asText()).contains("15").contains("septembre");
    // Title and text name it: one due date, shown as the text tells it.
    assertThat(trial.path("mentions").asInt()).isEqualTo(2);
    assertThat(trial.path("field").asText()).isEqualTo("text");
    String body = article.path("articleBody").asText();
    assertThat(body.substring(trial.path("start").asInt(), trial.path("end").asInt()))
        .isEqualTo(trial.path("text").asText());
    assertThat(body.substring(trial.path("sentenceStart").asInt()))
        .startsWith(trial.path("sentence").asText());
    assertThat(trial.path("sentence").asText()).startsWith("Le procès de Yann Tromeur");
    assertThat(strings(trial.path("persons")))
        .as("those of the sentence come first")
        .containsExactly("person:yann-tromeur", "person:solenn-kerfriden");
    assertThat(strings(trial.path("places"))).startsWith("place:brest").contains("place:nantes");
    assertThat(trial.path("headline")).isEqualTo(article.path("headline"));
    assertThat(trial.path("topics")).isEqualTo(article.path("topics"));
    assertThat(trial.path("url").asText()).isEqualTo("https://duedates.example/written");
    assertThat(trial.path("datePublished").asText()).isEqualTo("2021-05-06");
    assertThat(trial.path("source").asText()).isEqualTo("Le Journal");
    assertThat(trial.path("collection").asText()).isEqualTo("sample");
    JsonNode bridge = dueDate(id, 1);
    assertThat(bridge.path("precision").asText()).isEqualTo("year");
    assertThat(bridge.path("day").asText()).isEqualTo("2023-01-01");
    assertThat(bridge.path("to").asText()).isEqualTo("2023-12-31");
    assertThat(dueDate(id, 2).isMissingNode()).as("hier is none").isTrue();
    assertThat(bridge.path("place").asLong()).isGreaterThan(trial.path("place").asLong());
  }

  @Test
  void areReplacedWithANewVersionAndLeftAloneOtherwise() {
    String id = add("versions", TRIAL + BRIDGE, "created");
    add("versions", TRIAL + BRIDGE, "unchanged");
    assertThat(count("duedates", "articleId", id)).isEqualTo(2);
    add("versions", "Le pont est fermé. Il rouvrira le 15 septembre 2021.", "updated");
    assertThat(count("duedates", "articleId", id)).isEqualTo(1);
    add("versions", TRIAL + BRIDGE, "updated");
    assertThat(count("duedates", "articleId", id)).isEqualTo(2);
  }

  @Test
  void goWithTheirArticle() {
    String kept = add("kept", TRIAL, "created");
    String id = add("deleted", TRIAL + BRIDGE, "created");
    assertThat(count("duedates", "articleId", id)).isEqualTo(2);
    writing().delete(ARTICLES + "/" + id).then().statusCode(204);
    assertThat(count("duedates", "articleId", id)).isZero();
    assertThat(count("duedates", "articleId", kept)).isEqualTo(1);
  }

  @Test
  void areNoneWhereNobodyKnowsWhenTheArticleWasPublished() {
    String id = add(article("undated", "Le pont rouvrira en 2099.", ""), "created");
    assertThat(document("articles", id).path("datePublished").isNull()).isTrue();
    assertThat(count("duedates", "articleId", id)).isZero();
  }
}
