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

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class AcronymJoinsIT {

  private static final String ARTICLES = "/api/v1/articles";

  private static final String EXPLAINS =
      "L’intersyndicale, qui réunit la %s (%s) et deux autres syndicats, appelle à débrayer lundi."
          + " « Nous voulons des garanties », a déclaré la %2$s dans un communiqué.";
  private static final String USES =
      "Le préavis de grève déposé la semaine dernière par la %s est levé. La %1$s appelle les"
          + " salariés à reprendre le travail. « Nous avons gagné », a déclaré la %1$s dans un"
          + " communiqué.";

  private static final String FEDERATION = "Fédération ouvrière de la construction navale";
  private static final String FEDERATION_ID =
      "organisation:federation-ouvriere-de-la-construction-navale";
  private static final String UNION = "Union syndicale des dockers";
  private static final String UNION_ID = "organisation:union-syndicale-des-dockers";

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
    return add("explains-" + acronym + name.length(), EXPLAINS.formatted(name, acronym));
  }

  private static String use(String acronym) {
    return add("uses-" + acronym, USES.formatted(acronym));
  }

  private static List<String> organisations(String article) {
    return strings(document("articles", article).path("organisations"));
  }

  /** The same two articles: what came first must not be told from what is there. */
  @ParameterizedTest
  @CsvSource({"FOCN, true", "FOCM, false"})
  void joinsWhateverCameFirst(String acronym, boolean explainedFirst) {
    String explains = explainedFirst ? explain(FEDERATION, acronym) : "";
    String uses = use(acronym);
    if (!explainedFirst) {
      eventually(() ->
          assertThat(document("actors", "organisation:" + acronym.toLowerCase(Locale.ROOT)))
              .isNotEmpty());
      explains = explain(FEDERATION, acronym);
    }
    String explaining = explains;
    eventually(() -> assertThat(organisations(uses)).containsExactly(FEDERATION_ID));
    JsonNode article = document("articles", uses);
    assertThat(strings(article.path("speakers"))).containsExactly(FEDERATION_ID);
    assertThat(article.path("analysis").asText())
        .contains("\"reason\":{\"code\":\"other_article\",\"detail\":\"%s\"}".formatted(FEDERATION))
        .contains("\"actorId\":\"" + FEDERATION_ID + "\"")
        .doesNotContain("organisation:" + acronym.toLowerCase(Locale.ROOT));
    assertThat(organisations(explaining)).containsExactly(FEDERATION_ID);
    assertThat(document("articles", explaining).path("analysis").asText())
        .doesNotContain("other_article");
    assertThat(strings(document("actors", FEDERATION_ID).path("aliases"))).contains(acronym);
    eventually(() ->
        assertThat(
                document("actors", "organisation:" + acronym.toLowerCase(Locale.ROOT))
                    .isMissingNode())
            .isTrue());
  }

  /** An acronym of two organisations is neither's, whenever the second came. */
  @ParameterizedTest
  @CsvSource({
    "QKLA, fus",
    "QKLB, fsu",
    "QKLC, ufs",
    "QKLD, usf",
    "QKLE, sfu",
    "QKLF, suf",
  })
  void leavesAnAcronymOfTwoAlone(String acronym, String order) {
    String federation = "";
    String union = "";
    String uses = "";
    for (int i = 0; i < order.length(); i++) {
      switch (order.charAt(i)) {
        case 'f' -> federation = explain(FEDERATION, acronym);
        case 's' -> union = explain(UNION, acronym);
        default -> uses = use(acronym);
      }
      // Lets what follows from the first two come to hold before the third.
      if (!uses.isEmpty() && federation.isEmpty() != union.isEmpty()) {
        String used = uses;
        String expected = union.isEmpty() ? FEDERATION_ID : UNION_ID;
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
        .doesNotContain(FEDERATION_ID);
    assertThat(organisations(federation)).containsExactly(FEDERATION_ID);
    assertThat(organisations(union)).containsExactly(UNION_ID);
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
      eventually(
          () -> assertThat(organisations(Archives.idOf(url))).as(url).contains(FEDERATION_ID));
    }
  }
}
