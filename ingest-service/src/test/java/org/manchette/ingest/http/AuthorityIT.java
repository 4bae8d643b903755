package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.count;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.eventually;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.lines;
import static org.manchette.ingest.Archives.strings;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class AuthorityIT {

  private static final String AUTHORITY = "/api/v1/authority";
  private static final String IMPORTS = AUTHORITY + "/imports";

  private static List<JsonNode> load(String type, String file, boolean dryRun) {
    return lines(
        writing()
            .contentType(type)
            .queryParam("dryRun", dryRun)
            .body(file.getBytes(StandardCharsets.UTF_8))
            .post(IMPORTS)
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asString());
  }

  private static List<JsonNode> csv(String file) {
    return load("text/csv", file, false);
  }

  private static List<String> statuses(List<JsonNode> answer) {
    return answer.subList(0, answer.size() - 1).stream()
        .map(line -> line.path("status").asText())
        .toList();
  }

  private static JsonNode summary(List<JsonNode> answer) {
    return answer.getLast().path("summary");
  }

  private static List<String> persons(String name, String text) {
    String id =
        json("{\"url\":\"https://authority.example/%s\",\"articleBody\":\"%s\"}"
                .formatted(name, text))
            .post("/api/v1/articles")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return strings(document("articles", id).path("persons"));
  }

  @Test
  void hasTheShippedEntriesBeforeAnyArticle() {
    eventually(() -> assertThat(count("actors", "origin", "shipped")).isGreaterThan(5_000));
    JsonNode france = document("actors", "place:france");
    assertThat(france.path("name").asText()).isEqualTo("France");
    assertThat(france.path("origin").asText()).isEqualTo("shipped");
    assertThat(france.path("entry").asText())
        .startsWith("{\"id\":\"place:france\",\"kind\":\"place\"");
  }

  @Test
  void importsReportsAndChangesNothingTheSecondTime() {
    String file =
        """
        kind;name;aliases;wikidataId;externalIds;from;offices
        person;Gwenola Kerlouan;Kerlouan|la Dame des phares;Q900001;viaf:77;1961-02-03;maire de Brest-sur-Lie [2014-04-04/]
        organisation;Les Amis du phare;AMPH
        animal;Titus
        """;
    List<JsonNode> dry = load("text/csv", file, true);
    assertThat(statuses(dry)).containsExactly("added", "added", "refused");
    assertThat(summary(dry).path("dryRun").asBoolean()).isTrue();
    assertThat(document("actors", "person:gwenola-kerlouan").isMissingNode()).isTrue();

    List<JsonNode> first = csv(file);
    assertThat(statuses(first)).containsExactly("added", "added", "refused");
    assertThat(first.get(2).path("line").asInt()).isEqualTo(4);
    assertThat(first.get(2).path("problem").path("field").asText()).isEqualTo("kind");
    assertThat(summary(first).path("refused").asInt()).isEqualTo(1);
    JsonNode actor = document("actors", "person:gwenola-kerlouan");
    assertThat(actor.path("origin").asText()).isEqualTo("imported");
    assertThat(strings(actor.path("aliases"))).containsExactly("Kerlouan", "la Dame des phares");
    assertThat(actor.path("wikidataId").asText()).isEqualTo("Q900001");
    assertThat(strings(actor.path("externalIds"))).containsExactly("viaf:77");
    assertThat(actor.path("entry").asText())
        .contains("\"offices\":[{\"title\":\"maire de Brest-sur-Lie\",\"from\":\"2014-04-04\"}]");

    assertThat(statuses(csv(file))).containsExactly("unchanged", "unchanged", "refused");
    assertThat(statuses(csv(file.replace("AMPH", "AMPHA"))))
        .containsExactly("unchanged", "changed", "refused");
    assertThat(strings(document("actors", "organisation:les-amis-du-phare").path("aliases")))
        .containsExactly("AMPHA");
  }

  @Test
  void tellsClashesAndTakesTheEntriesNevertheless() {
    csv("kind,name,aliases,wikidataId\nperson,Ronan Quémeneur,Quémeneur,Q900010\n");
    List<JsonNode> answer =
        csv(
            """
            id,kind,name,aliases,wikidataId,description
            person:ronan-quemeneur-2,person,Ronan QUEMENEUR,?Quémeneur,Q900010,
            person:yann-squiban,,Yann Squiban,,,
            person:yann-squiban-2,,Yann Squiban,,,
            person:yann-squiban,,Yann Squiban,,,un autre
            person:yann-squiban,,Yann Squiban,,,
            place:yann,person,Yann,,,
            place:paris,,Paris,,,celle du site
            """);
    assertThat(statuses(answer))
        .containsExactly("added", "added", "added", "refused", "unchanged", "refused", "changed");
    assertThat(answer.get(0).path("clashes").toString())
        .isEqualTo(
            "[{\"code\":\"wikidataId\",\"value\":\"Q900010\",\"bearer\":\"person:ronan-quemeneur\"},"
                + "{\"code\":\"name\",\"value\":\"Ronan QUEMENEUR\",\"bearer\":\"person:ronan-quemeneur\"}]");
    assertThat(answer.get(1).path("clashes").toString())
        .isEqualTo(
            "[{\"code\":\"name\",\"value\":\"Yann Squiban\",\"bearer\":\"person:yann-squiban-2\",\"line\":4}]");
    assertThat(answer.get(3).path("clashes").path(0).path("code").asText()).isEqualTo("id");
    assertThat(answer.get(3).path("problem").path("detail").asText())
        .contains("line 3")
        .contains("person:yann-squiban-2");
    assertThat(answer.get(5).path("problem").path("field").asText()).isEqualTo("kind");
    assertThat(answer.get(6).path("clashes").path(0).path("code").asText()).isEqualTo("shipped");
    assertThat(summary(answer).path("clashes").asInt()).isEqualTo(6);
    assertThat(document("actors", "place:paris").path("origin").asText()).isEqualTo("imported");
  }

  @Test
  void isKnownToTheArticlesThatFollow() {
    String before = "Maëlle Kerdraonec a visité le port. Maëlle Kerdraonec reviendra lundi.";
    assertThat(persons("before", before)).containsExactly("person:maelle-kerdraonec");
    csv("id,name\nperson:maelle-kerdraonec-senatrice,Maëlle Kerdraonec\n");
    assertThat(persons("after", before)).containsExactly("person:maelle-kerdraonec-senatrice");
  }

  @Test
  void noticesTheImportOfAnotherInstance() {
    String entry =
        "{\"id\":\"person:tugdual-penfrat-x\",\"kind\":\"person\",\"name\":\"Tugdual Penfrat\",\"aliases\":[],\"externalIds\":{},\"offices\":[]}";
    Archives.put(
        "actors",
        "person:tugdual-penfrat-x",
        "{\"_entity_type\":\"ActorDocument\",\"kind\":\"person\",\"name\":\"Tugdual Penfrat\",\"name_folded\":\"Tugdual Penfrat\",\"origin\":\"imported\",\"entry\":\"%s\"}"
            .formatted(entry.replace("\"", "\\\"")));
    Archives.put(
        "imports",
        "authority",
        "{\"_entity_type\":\"ImportDocument\",\"status\":\"finished\",\"startedAt\":\"2031-01-01T00:00:00.000000000Z\",\"updatedAt\":\"2031-01-01T00:00:00.000000000Z\",\"created\":1,\"updated\":0,\"unchanged\":0,\"refused\":0}");
    eventually(() ->
        assertThat(
                given()
                    // Connections that are asked once each and kept would use up the limit.
                    .header("Connection", "close")
                    .contentType("application/json")
                    .body("{\"text\":\"Tugdual Penfrat a visité le port lundi.\"}")
                    .post("/api/v1/analyses")
                    .asString())
            .contains("person:tugdual-penfrat-x"));
  }

  @Test
  void givesBackWhatItTook() {
    load(
        "application/x-ndjson",
        "{\"kind\":\"place\",\"name\":\"Île aux Cormes\",\"aliases\":[{\"name\":\"Les Cormes\",\"ambiguous\":true,\"from\":\"1950-01-01\"}],\"externalIds\":{\"insee\":\"99123\"}}\n",
        false);
    String exported = given().get(AUTHORITY).then().statusCode(200).extract().asString();
    assertThat(exported).contains("{\"id\":\"place:ile-aux-cormes\",\"kind\":\"place\"");
    List<JsonNode> again = load("application/x-ndjson", exported, false);
    assertThat(statuses(again)).isNotEmpty().containsOnly("unchanged");
  }

  @Test
  void takesTensOfThousands() {
    StringBuilder file = new StringBuilder("kind,name,aliases,description\n");
    for (int i = 0; i < 30_000; i++) {
      file.append(
          "organisation,Comité numéro %d du canal,C%d canal,comité de quartier\n".formatted(i, i));
    }
    JsonNode first = summary(csv(file.toString()));
    assertThat(first.path("added").asInt()).isEqualTo(30_000);
    JsonNode second = summary(csv(file.toString()));
    assertThat(second.path("unchanged").asInt()).isEqualTo(30_000);
    assertThat(second.path("clashes").asInt()).isZero();
  }

  @Test
  void saysWhatIsWrongWithAFile() {
    given().contentType("text/csv").body("kind,name\n").post(IMPORTS).then().statusCode(401);
    writing()
        .contentType("text/csv")
        .body("nom,genre\nX,lieu\n")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("header"))
        .body("detail", containsString("'nom' is no column"));
    writing()
        .contentType("application/json")
        .body("{}")
        .post(IMPORTS)
        .then()
        .statusCode(415)
        .body("detail", containsString("text/csv"));
    writing()
        .contentType("text/csv")
        .queryParam("dryRun", "vielleicht")
        .body("kind,name\n")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("field", equalTo("dryRun"));
    writing()
        .contentType("text/csv")
        .body("")
        .post(IMPORTS)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/empty-body"));
    writing()
        .contentType("text/csv")
        .body(("kind,name\n" + "place,Brest\n".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS)
        .then()
        .statusCode(413)
        .body("field", equalTo("body"));
  }
}
