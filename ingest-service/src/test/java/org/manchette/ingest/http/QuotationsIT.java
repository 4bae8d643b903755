package org.manchette.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.count;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;
import static org.manchette.ingest.Archives.strings;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class QuotationsIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static final String FIRST =
      "« Le bac de Nantes repartira en juin », a déclaré Solenn Kerfriden. La conseillère de"
          + " Brest s'impatiente.";
  private static final String SECOND =
      " « Nous attendons depuis des mois », a ajouté Yann Tromeur.";

  private static String article(String name, String text) {
    return """
    {"url":"https://quotations.example/%s","headline":"Le bac \\"revient\\"","articleBody":"%s",\
    "datePublished":"2021-05-06","publisher":"Le Journal"}\
    """
        .formatted(name, text);
  }

  private static String add(String name, String text, String status) {
    return json(article(name, text))
        .queryParam("collection", "sample")
        .post(ARTICLES)
        .then()
        .body("status", equalTo(status))
        .extract()
        .path("id");
  }

  private static JsonNode quotation(String article, int ordinal) {
    return document("quotations", "%s.%04d".formatted(article, ordinal));
  }

  @Test
  void areWrittenWithTheirArticle() {
    String id = add("written", FIRST + SECOND, "created");
    JsonNode article = document("articles", id);
    JsonNode quotation = quotation(id, 0);
    assertThat(quotation.path("articleId").asText()).isEqualTo(id);
    assertThat(quotation.path("text").asText()).isEqualTo("Le bac de Nantes repartira en juin");
    assertThat(quotation.path("direct").asBoolean()).isTrue();
    assertThat(quotation.path("verb").asText()).isEqualTo("déclaré");
    assertThat(quotation.path("speaker").asText()).isEqualTo("person:solenn-kerfriden");
    assertThat(quotation.path("speakerWords").asText()).isEqualTo("Solenn Kerfriden");
    assertThat(strings(quotation.path("about"))).containsExactly("place:nantes");
    assertThat(quotation.path("headline")).isEqualTo(article.path("headline"));
    assertThat(quotation.path("datePublished").asText()).isEqualTo("2021-05-06");
    assertThat(quotation.path("source").asText()).isEqualTo("Le Journal");
    assertThat(quotation.path("collection").asText()).isEqualTo("sample");
    assertThat(quotation.path("topics")).isEqualTo(article.path("topics"));
    assertThat(quotation.path("field").asText()).isEqualTo("text");
    assertThat(
            article
                .path("articleBody")
                .asText()
                .substring(quotation.path("start").asInt(), quotation.path("end").asInt()))
        .isEqualTo(quotation.path("text").asText());
    assertThat(quotation(id, 1).path("speaker").asText()).isEqualTo("person:yann-tromeur");
    assertThat(quotation(id, 2).isMissingNode()).isTrue();
    assertThat(strings(article.path("quotationText")))
        .containsExactly("Le bac de Nantes repartira en juin", "Nous attendons depuis des mois");
  }

  @Test
  void areReplacedWithANewVersionAndLeftAloneOtherwise() {
    String id = add("versions", FIRST + SECOND, "created");
    add("versions", FIRST + SECOND, "unchanged");
    assertThat(count("quotations", "articleId", id)).isEqualTo(2);
    add("versions", SECOND.strip(), "updated");
    assertThat(count("quotations", "articleId", id)).isEqualTo(1);
    assertThat(quotation(id, 0).path("text").asText()).isEqualTo("Nous attendons depuis des mois");
    add("versions", "Le bac est reparti ce matin, à l'heure dite.", "updated");
    assertThat(count("quotations", "articleId", id)).isZero();
    add("versions", FIRST + SECOND, "updated");
    assertThat(count("quotations", "articleId", id)).isEqualTo(2);
  }

  @Test
  void goWithTheirArticle() {
    String kept = add("kept", FIRST, "created");
    String id = add("deleted", FIRST + SECOND, "created");
    assertThat(count("quotations", "articleId", id)).isEqualTo(2);
    writing().delete(ARTICLES + "/" + id).then().statusCode(204);
    assertThat(count("quotations", "articleId", id)).isZero();
    assertThat(count("quotations", "articleId", kept)).isEqualTo(1);
  }

  @Test
  void areThoseOfTheLastVersionInABulk() {
    String lines =
        String.join(
            "\n",
            IntStream.range(0, 30)
                .mapToObj(i -> article("bulk", i % 2 == 0 ? FIRST + SECOND : FIRST))
                .toList());
    ndjson(lines).queryParam("collection", "sample").post(ARTICLES + "/bulk").asString();
    String last = add("bulk", FIRST, "unchanged");
    assertThat(count("quotations", "articleId", last)).isEqualTo(1);
  }

  @Test
  void keepANameThatMayBeAnybodysAsAName() {
    String id =
        add("anybody", "« Nous attendons depuis des mois », a soupiré M. Tréguidel.", "created");
    JsonNode quotation = quotation(id, 0);
    assertThat(quotation.path("speaker").isNull()).isTrue();
    assertThat(quotation.path("speakerWords").asText()).endsWith("Tréguidel");
    assertThat(quotation.path("speakerName").asText()).endsWith("Tréguidel");
  }
}
