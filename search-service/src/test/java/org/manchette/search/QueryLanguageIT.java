package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.CompletionResponse;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SimilarResponse;
import org.manchette.search.query.QueryFuzz;

/** The query language and what an answer tells about itself, on a real Elasticsearch. */
@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class QueryLanguageIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "titre:bac | bac",
        "texte:bac | greve,archive",
        "chapo:avarie | bac",
        "titre:(bac OU grève) | bac,greve",
        "bac -titre:bac | greve,archive",
        "auteur:\"le goff\" | greve,marin",
        "source:\"la depeche du sillon\" | marins,marin,archive",
        "source:dépêche | marins,marin,archive",
        "section:culture | marin,archive",
        "langue:en | english",
        "id:bac | bac",
        "IDENTIFIANT:\"breve-03\" OU id:marin | marin,breve-03",
        "id:nulle-part | §§",
        "personne:\"Marc Oberlin\" | greve,marins",
        "personne:oberlin | greve,marins",
        "personne:(Marc Oberlin) lieu:Paris | marins",
        "organisation:océade | bac,greve",
        "acteur:Vannes -acteur:Paris | bac,greve",
        "sujet:transports | bac",
        "sujet:economie -sujet:transports | greve,marins",
        "date:2021-05 | bac,english",
        "date:mai 2021 | bac,english",
        "date:2021-05-07..2021-07-12 | english,greve",
        "date:>=2022 | marins,marin",
        "mention:1896 | archive",
        "mention:2021-06 | bac",
        "=marin | marin",
        "=marins | marins,greve",
        "traver* | bac",
        "Embarcad* | greve",
        "marins PRES2 prime | greve",
        "prime NEAR2 marins | greve",
        "marins PRES1 prime | §§",
        "\"prime marins\"~2 | greve",
        "(marins OU syndicat) PRES3 \"une prime\" | greve",
        "MEME-PHRASE(marins prime) | greve",
        "MEME-PHRASE(prime bac) | §§",
        "MEME-PHRASE((prime OU quai) bac) | greve",
        "MEME-PHRASE(personne:\"Marc Oberlin\" embarcadère) | greve",
        "MEME-PHRASE(personne:\"Marc Oberlin\" prime) | §§",
        "personne:\"Marc Oberlin\">=2 | greve",
        "personne:\"Marc Oberlin\">=3 | §§",
        "texte:\"les marins\">=2 | greve",
        "citation:reprendre | §§",
        "citation:reprendrons | bac",
        "dit-par:\"Hélène Carpentier\" | bac",
        "http://localhost/bac | bac",
        "6/5/2021 | bac",
      })
  void finds(String q, String ids) {
    assertThat(ids(search("q", q)))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(","));
  }

  @Test
  void countsWordsOverTheWholeArticle() {
    assertThat(search("q", "brève>=2").total().value()).isEqualTo(12);
    assertThat(search("q", "brève>=3").total().value()).isZero();
    assertThat(search("q", "(brève OU rubrique)>=3").total().value()).isEqualTo(12);
  }

  @Test
  void neverShowsAnEmptyPageWithoutAReason() {
    SearchResponse unknown = search("q", "personne:\"Zoé Inconnue\"");
    assertThat(unknown.total().value()).isZero();
    assertThat(unknown.notes())
        .extracting(SearchResponse.Note::code, SearchResponse.Note::part)
        .containsExactly(tuple("unknownName", "personne:« Zoé Inconnue »"));
    assertThat(unknown.understood()).isEqualTo("« Zoé Inconnue »");
    assertThat(search("q", "personne:oberlin").notes().getFirst().inWords())
        .contains("Marc Oberlin")
        .startsWith("Aucun nom");
    assertThat(
            answer(
                    given()
                        .header("Accept-Language", "en")
                        .queryParam("q", "titer:bac")
                        .get("/api/v1/articles"))
                .notes()
                .getFirst()
                .inWords())
        .isEqualTo("“titer:” is no field: it was read as a word.");
  }

  @Test
  void saysWhyAHitMatches() {
    SearchResponse found =
        search("q", "marins personne:\"Marc Oberlin\" OU marin", "explain", "true");
    Hit strike = hit(search("q", "marin prime", "explain", "true"), "greve");
    assertThat(strike.why())
        .extracting(
            SearchResponse.Reason::part,
            SearchResponse.Reason::how,
            SearchResponse.Reason::fields,
            SearchResponse.Reason::inWords)
        .containsExactly(
            tuple(
                "marin", "inflection", List.of("text"), "« marin » : sous une autre forme (texte)"),
            tuple("prime", "exact", List.of("text"), "« prime » : tel quel (texte)"));
    assertThat(hit(found, "marins").why())
        .extracting(SearchResponse.Reason::how)
        .contains("exact", "name");
    assertThat(search("q", "marin").hits().getFirst().why()).isEmpty();
    assertThat(hit(search("q", "vaisseaux", "explain", "true"), "bac").why())
        .extracting(SearchResponse.Reason::how, SearchResponse.Reason::inWords)
        .containsExactly(tuple("synonym", "« vaisseaux » : comme « navire » (chapô)"));
    assertThat(search("q", "=vaisseau").hits()).isEmpty();
    Hit alias = hit(search("q", "personne:\"mme carpentier\"", "explain", "true"), "bac");
    assertThat(alias.why().getFirst().how()).isEqualTo("alias");
    assertThat(alias.why().getFirst().inWords()).contains("Hélène Carpentier");
  }

  @Test
  void marksWhatIsCountedOrStandsTogether() {
    Hit hit = search("q", "MEME-PHRASE(marins prime)").hits().getFirst();
    assertThat(hit.snippets().getFirst().field()).isEqualTo("text");
    assertThat(
            hit.snippets().getFirst().parts().stream()
                .filter(SearchResponse.Highlight.Part::match)
                .map(SearchResponse.Highlight.Part::text))
        .contains("marins", "prime");
  }

  @Test
  void ordersByMentions() {
    assertThat(ids(search("person", Archive.MARC, "sort", "mentions")))
        .containsExactly("greve", "marins");
    assertThat(ids(search("q", "marins -Paris", "sort", "mentions"))).startsWith("greve");
    assertThat(ids(search("sort", "mentions", "size", "1"))).containsExactly("marin");
  }

  // ---- facets

  @ParameterizedTest
  @ValueSource(strings = {"personNot=Marc Oberlin", "place=Vannes&placeNot=Paris", "yearNot=2020"})
  void excludes(String base) {
    SearchResponse before = get(base);
    for (Facet facet : before.facets()) {
      for (FacetValue value : facet.values()) {
        String without =
            String.join(
                "&",
                Arrays.stream(base.split("&"))
                    .filter(parameter -> !parameter.startsWith(facet.name() + "="))
                    .toList());
        assertThat(get(without + "&" + facet.name() + "=" + value.value()).total().value())
            .as("%s + %s=%s", base, facet.name(), value.value())
            .isEqualTo(value.count());
      }
      for (FacetValue value : facet.excluded()) {
        String swapped =
            String.join(
                "&",
                Arrays.stream(base.split("&"))
                    .filter(parameter -> !parameter.startsWith(facet.name()))
                    .toList());
        assertThat(get(swapped + "&" + facet.name() + "=" + value.value()).total().value())
            .isEqualTo(value.count());
      }
    }
    assertThat(before.facets().stream().flatMap(facet -> facet.excluded().stream())).hasSize(1);
  }

  @Test
  void pagesThroughAFacet() {
    List<String> paged = new ArrayList<>();
    FacetResponse page = facet("limit", "2");
    for (int i = 0; i < 10 && page.next() != null; i++) {
      page.values().forEach(value -> paged.add(value.value()));
      page = facet("limit", "2", "after", page.next());
    }
    page.values().forEach(value -> paged.add(value.value()));
    assertThat(paged)
        .isEqualTo(facet("limit", "200").values().stream().map(FacetResponse.Value::value).toList())
        .hasSizeGreaterThan(2);
    given()
        .queryParam("after", Objects.requireNonNull(facet("limit", "2").next()))
        .queryParam("q", "bac")
        .get("/api/v1/facets/section")
        .then()
        .statusCode(400);
  }

  private static FacetResponse facet(String... parameters) {
    RequestSpecification request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return request.get("/api/v1/facets/section").as(FacetResponse.class);
  }

  // ---- around a search

  @Test
  void offersOtherSpellings() {
    SearchResponse misspelt = search("q", "traversées suspandu");
    assertThat(misspelt.total().value()).isZero();
    assertThat(misspelt.didYouMean())
        .containsExactly(new SearchResponse.Correction("traversées suspendu", 1));
    assertThat(search("q", "prefacture").didYouMean().getFirst().query()).isEqualTo("préfecture");
    assertThat(search("q", "brève").didYouMean()).isEmpty();
  }

  @Test
  void completesWordsActorsTopicsAndSources() {
    CompletionResponse completed = completions("mar");
    assertThat(completed.words())
        .extracting(CompletionResponse.Completion::label)
        .contains("marins", "marée");
    for (CompletionResponse.Completion word : completed.words()) {
      assertThat(search("q", word.value()).total().value())
          .as(word.value())
          .isEqualTo(word.articles());
    }
    assertThat(completed.actors().getFirst().id()).isEqualTo(Archive.MARC);
    assertThat(completions("eco").topics().getFirst().value()).isEqualTo(Archive.ECONOMY);
    assertThat(completions("eco").topics().getFirst().labelEn()).isEqualTo("economy");
    assertThat(completions("litt").sources().getFirst().value()).isEqualTo("Le Littoral");
    assertThat(completions("bac sus").words())
        .extracting(CompletionResponse.Completion::value)
        .contains("bac suspendu");
    given().get("/api/v1/completions?q=").then().statusCode(400);
  }

  private static CompletionResponse completions(String q) {
    return given().queryParam("q", q).get("/api/v1/completions").as(CompletionResponse.class);
  }

  @Test
  void findsSimilarArticles() {
    SimilarResponse similar =
        given().get("/api/v1/articles/breve-03/similar?size=3").as(SimilarResponse.class);
    assertThat(similar.articles()).hasSize(3);
    assertThat(similar.articles().stream().map(each -> each.hit().id()))
        .allMatch(id -> id.startsWith("breve-"))
        .doesNotContain("breve-03");
    given().get("/api/v1/articles/inconnu/similar").then().statusCode(404);
    given().get("/api/v1/articles/bac/similar?size=0").then().statusCode(400);
  }

  @Test
  void tellsWhetherAnArticleHasChanged() {
    Response first = given().header("X-Request-Id", "abc-1").get("/api/v1/articles/bac");
    assertThat(first.header("X-Request-Id")).isEqualTo("abc-1");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
    given()
        .header("If-None-Match", first.header("ETag"))
        .get("/api/v1/articles/bac")
        .then()
        .statusCode(304);
    assertThat(
            given().header("X-Request-Id", "a\tb").get("/api/v1/articles").header("X-Request-Id"))
        .hasSize(36);
  }

  @Test
  void takesTensOfNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      names.add("(Prénom%d Nom%d Lieu%d)".formatted(i, i, i));
    }
    names.set(49, "(Marc Oberlin embarcadère)");
    assertThat(ids(search("q", String.join(" OU ", names), "explain", "true")))
        .containsExactly("greve");
  }

  /** Bounded by number, or by time for a long run; see CONTRIBUTING.md. */
  @Test
  void neverAnswersWithAnErrorOfItsOwn() {
    Random random = new Random(Long.getLong("fuzz.seed", 20_261_201));
    int queries = Integer.getInteger("fuzz.queries", 150);
    Instant end = Instant.now().plus(Duration.ofMinutes(Long.getLong("fuzz.minutes", 1_000)));
    for (int i = 0; i < queries && Instant.now().isBefore(end); i++) {
      String q = QueryFuzz.query(random);
      Response response =
          given()
              .queryParam("q", q)
              .queryParam("size", "1")
              .queryParam("explain", String.valueOf(i % 4 == 0))
              .get("/api/v1/articles");
      assertThat(response.statusCode()).as("%s: %s", q, response.asString()).isIn(200, 400);
      if (response.statusCode() == 400) {
        assertThat(response.jsonPath().getString("field")).as(q).isEqualTo("q");
      }
    }
  }

  // ---- helpers

  private static SearchResponse search(String... parameters) {
    RequestSpecification request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return answer(request.get("/api/v1/articles"));
  }

  private static SearchResponse get(String parameters) {
    RequestSpecification request = given();
    for (String parameter : parameters.split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        request.queryParam(parameter.substring(0, equals), parameter.substring(equals + 1));
      }
    }
    return answer(request.get("/api/v1/articles"));
  }

  private static SearchResponse answer(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.as(SearchResponse.class);
  }

  private static Hit hit(SearchResponse response, String id) {
    return response.hits().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).toList();
  }
}
