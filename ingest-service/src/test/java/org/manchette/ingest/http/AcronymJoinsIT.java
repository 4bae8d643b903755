package org.manchette.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.eventually;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.ndjson;
import static org.manchette.ingest.Archives.strings;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.ActorNames;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class AcronymJoinsIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static final String EXPLAINS =
      "L’intersyndicale, qui réunit %s (%s) et deux autres syndicats, appelle à débrayer lundi."
          + " « Nous voulons des garanties », a déclaré la %2$s dans un communiqué.";
  private static final String USES =
      "Le préavis de grève déposé la semaine dernière par la %s est levé. La %1$s appelle les"
          + " salariés à reprendre le travail. « Nous avons gagné », a déclaré la %1$s dans un"
          + " communiqué. La %1$s votera demain.";

  private static final String UNION = "l’Union syndicale des dockers";
  private static final String UNION_ID = idOf(UNION);

  /** Without the article before it. */
  private static String idOf(String name) {
    return ActorNames.id(ActorKind.ORGANISATION, name.substring(name.startsWith("l’") ? 2 : 3));
  }

  private static String add(String name, String text) {
    return json("{\"url\":\"https://acronyms.example/%s\",\"datePublished\":\"2020-08-03\",\"articleBody\":\"%s\"}"
            .formatted(name, text))
        .post(ARTICLES)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String explain(String name, String acronym) {
    return add(
        "explains-" + acronym + "-" + idOf(name).substring(13), EXPLAINS.formatted(name, acronym));
  }

  private static String use(String acronym) {
    return add("uses-" + acronym, USES.formatted(acronym));
  }

  private static List<String> organisations(String article) {
    return strings(document("articles", article).path("organisations"));
  }

  /** The same two articles: what came first must not be told from what is there. */
  @ParameterizedTest
  @CsvSource({
    "FODB, la Fédération ouvrière des dockers basques, true",
    "FODR, la Fédération ouvrière des dockers rochelais, false"
  })
  void joinsWhateverCameFirst(String acronym, String name, boolean explainedFirst) {
    String itself = "organisation:" + acronym.toLowerCase(Locale.ROOT);
    String known = idOf(name);
    String explains = explainedFirst ? explain(name, acronym) : "";
    String uses = use(acronym);
    if (!explainedFirst) {
      assertThat(organisations(uses)).containsExactly(itself);
      assertThat(document("actors", itself).path("name").asText()).isEqualTo(acronym);
      explains = explain(name, acronym);
    }
    eventually(() -> assertThat(organisations(uses)).containsExactly(known));
    JsonNode article = document("articles", uses);
    assertThat(strings(article.path("speakers"))).containsExactly(known);
    assertThat(document("quotations", uses + ".0000").path("speaker").asText()).isEqualTo(known);
    assertThat(strings(document("duedates", uses + ".0000").path("organisations")))
        .containsExactly(known);
    assertThat(article.path("analysis").asText())
        .contains(
            "\"reason\":{\"code\":\"other_article\",\"detail\":\"%s\"}"
                .formatted(name.substring(3)))
        .contains("\"actorId\":\"" + known + "\"")
        .doesNotContain(itself);
    assertThat(organisations(explains)).containsExactly(known);
    assertThat(document("articles", explains).path("analysis").asText())
        .doesNotContain("other_article");
    assertThat(strings(document("actors", known).path("aliases"))).containsExactly(acronym);
    eventually(() -> assertThat(document("actors", itself).isMissingNode()).isTrue());
  }

  /** An acronym of two organisations is neither's, whenever the second came. */
  @ParameterizedTest
  @CsvSource({
    "CGBR, bateliers rhénans, 12u",
    "CGPB, pêcheurs bretons, 1u2",
    "CGDM, dockers mosellans, u12",
    "CGVP, vanniers picards, u21",
    "CGSA, sauniers ardéchois, 2u1",
    "CGTV, tonneliers vosgiens, 21u",
  })
  void leavesAnAcronymOfTwoAlone(String acronym, String trade, String order) {
    String firstName = "la Confédération générale des " + trade;
    String secondName = "le Comité général des " + trade;
    String first = "";
    String second = "";
    String uses = "";
    for (int i = 0; i < order.length(); i++) {
      switch (order.charAt(i)) {
        case '1' -> first = explain(firstName, acronym);
        case '2' -> second = explain(secondName, acronym);
        default -> uses = use(acronym);
      }
      // Lets what follows from the first two come to hold before the third.
      if (!uses.isEmpty() && first.isEmpty() != second.isEmpty()) {
        String used = uses;
        String expected = idOf(second.isEmpty() ? firstName : secondName);
        eventually(() -> assertThat(organisations(used)).containsExactly(expected));
      }
    }
    String used = uses;
    String itself = "organisation:" + acronym.toLowerCase(Locale.ROOT);
    eventually(() -> assertThat(organisations(used)).containsExactly(itself));
    JsonNode article = document("articles", used);
    assertThat(strings(article.path("speakers"))).containsExactly(itself);
    assertThat(article.path("analysis").asText())
        .doesNotContain("other_article")
        .doesNotContain(idOf(firstName))
        .doesNotContain(idOf(secondName));
    assertThat(organisations(first)).containsExactly(idOf(firstName));
    assertThat(organisations(second)).containsExactly(idOf(secondName));
    eventually(
        () -> assertThat(document("actors", itself).path("name").asText()).isEqualTo(acronym));
  }

  @Test
  void countsWhatAnotherInstanceLearnt() {
    Archives.put(
        "actors",
        "organisation:comite-des-quais",
        """
        {"_entity_type":"ActorDocument","kind":"organisation","name":"Comité des quais",
         "name_folded":"Comité des quais","aliases":"CQWX","aliases_folded":"CQWX",
         "origin":"provisional"}
        """);
    String uses = use("CQWX");
    eventually(
        () -> assertThat(organisations(uses)).containsExactly("organisation:comite-des-quais"));
  }

  @Test
  void changesNothingWhenTheSameComesAgain() {
    explain(UNION, "USDK");
    String uses = use("USDK");
    eventually(() -> assertThat(organisations(uses)).containsExactly(UNION_ID));
    String before = document("articles", uses).toString();
    String known = document("actors", UNION_ID).toString();
    json("{\"url\":\"https://acronyms.example/uses-USDK\",\"datePublished\":\"2020-08-03\",\"articleBody\":\"%s\"}"
            .formatted(USES.formatted("USDK")))
        .post(ARTICLES)
        .then()
        .statusCode(200)
        .body("status", equalTo("unchanged"));
    String other = add("explains-usdk-again", EXPLAINS.formatted(UNION, "USDK"));
    assertThat(organisations(other)).containsExactly(UNION_ID);
    assertThat(document("articles", uses).toString()).isEqualTo(before);
    assertThat(document("actors", UNION_ID).toString()).isEqualTo(known);
  }

  @Test
  void joinsNoPersonBySurname() {
    add("person-1", "Solène Harquebuse a parlé à Nantes. Mme Harquebuse est maire de la ville.");
    String second =
        add("person-2", "Mme Harquebuse a répondu hier. Mme Harquebuse se dit sereine.");
    // Something that is joined comes later: the person would have been by then.
    explain(UNION, "USDP");
    String uses = use("USDP");
    eventually(() -> assertThat(organisations(uses)).containsExactly(UNION_ID));
    assertThat(strings(document("articles", second).path("persons")))
        .doesNotContain("person:solene-harquebuse");
  }

  /** Expectation 3 of deploy/sample-archive/queries.md. */
  @Test
  void joinsTheAcronymOfTheSampleArchive() throws IOException {
    Path sample = Path.of("..", "deploy", "sample-archive", "le-littoral");
    for (String file : List.of("articles-2020.jsonl", "articles-2019.jsonl")) {
      ndjson(Files.readString(sample.resolve(file)))
          .post(ARTICLES + "/bulk")
          .then()
          .statusCode(200);
    }
    writing()
        .contentType("text/plain")
        .queryParam("datePublished", "2016-04-14")
        .body(
            Files.readAllBytes(sample.resolve("depots-texte/2016-04-14-oceade-accord-emploi.txt")))
        .post(ARTICLES)
        .then()
        .statusCode(201);
    for (String url :
        List.of(
            "https://littoral.example/2020/10/01/oceade-marivel-les-garanties-sont-signees",
            "https://littoral.example/2020/09/16/oceade-confie-au-groupe-marivel",
            "https://littoral.example/2019/11/21/oceade-perd-le-ferry-de-la-trans-iroise")) {
      eventually(() ->
          assertThat(organisations(Archives.idOf(url)))
              .as(url)
              .contains("organisation:federation-ouvriere-de-la-construction-navale"));
    }
  }
}
