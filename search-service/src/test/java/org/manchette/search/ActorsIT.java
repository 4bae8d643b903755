package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Alias;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.ActorView.ExternalId;
import org.manchette.search.api.ActorView.Office;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Role;
import org.manchette.search.api.AnalysisView.ActorMentions;
import org.manchette.search.api.AnalysisView.Candidate;
import org.manchette.search.api.AnalysisView.Mention;
import org.manchette.search.api.AnalysisView.Reason;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.FacetResponse;
import org.manchette.search.api.FacetResponse.Value;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SuggestionResponse;
import org.manchette.search.api.SuggestionResponse.Suggestion;

/** Finding actors, searching inside facets and between actors, and the page of an actor. */
@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.PORTRAITS))
class ActorsIT {

  // ---- suggestions

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A whole alias above a word inside a name.
        "varenne | person:emma-varenne,person:luc-varenne",
        "VARENNE | person:emma-varenne,person:luc-varenne",
        "  varenne   emm | person:emma-varenne",
        "varenne, emm | person:emma-varenne",
        "emma v | person:emma-varenne",
        "warenne | person:emma-varenne",
        // Whose words stand in different names of one actor.
        "maire warenne | person:emma-varenne",
        "emm varenne | ''",
        "renne | ''",
        // Named ones first; beginning above inside, though fewer articles name it.
        "roch | person:rocha-da-silva,organisation:banque-rochambeau,place:rochambeau,place:rochambelle",
        "rochambeau | organisation:banque-rochambeau,place:rochambeau",
        "br | organisation:banque-rochambeau",
        "da roc | person:rocha-da-silva",
        "cap n | place:cap-noir",
        "le cap | place:cap-noir",
        "ines | person:ines-rol",
        "inès R | person:ines-rol",
        "academie | organisation:academie-des-oeuvres",
        "l'acad | organisation:academie-des-oeuvres",
        "L’ACADÉMIE DES ŒUV | organisation:academie-des-oeuvres",
        "oeuvres des academie | organisation:academie-des-oeuvres",
        "œuv | organisation:academie-des-oeuvres",
        "sncm | organisation:sncm",
        "S.N.C. | organisation:sncm",
        "saint denis | place:saint-denis-sur-huisne",
        "Saint-Den | place:saint-denis-sur-huisne",
        "huisne denis | place:saint-denis-sur-huisne",
        "o'conn | person:john-o-connor",
        "john O’ | person:john-o-connor",
        "lukasz so | person:lukasz-sorensen",
        "Łukasz Sør | person:lukasz-sorensen",
        "port achard | place:port-achard",
        "zzz | ''",
        "l' | ''",
        "- | ''",
        "* | ''",
        "\\ | ''",
        "(emma | person:emma-varenne",
        "\"emma -varenne~2 | ''",
        "😀 | ''",
      })
  void findsNamesInOrder(String q, String ids) {
    assertThat(suggest(q).suggestions().stream().map(Suggestion::id))
        .containsExactly(ids.isEmpty() ? new String[0] : ids.split(","));
  }

  @Test
  void ranksAWholeNameAboveItsBeginning() {
    assertThat(suggest("p", "kind", "place").suggestions().getFirst().id())
        .isEqualTo(Portraits.PORT);
    // Sans Nom is registered nowhere, so that no name of it is known.
    assertThat(suggest("sans").suggestions()).isEmpty();
  }

  @Test
  void saysWhomItSuggestsAndWhy() {
    assertThat(suggest("emma var").suggestions())
        .containsExactly(
            new Suggestion(
                Portraits.EMMA, "person", "Emma Varenne", null, "femme politique", "imported", 6));
    assertThat(suggest("varenne-d").suggestions().getFirst().alias()).isEqualTo("Emma Varenne-Dol");
    assertThat(suggest("maire").suggestions().getFirst().alias()).isEqualTo("Mme la maire");
    assertThat(suggest("sncm").suggestions())
        .containsExactly(
            new Suggestion(
                "organisation:sncm", "organisation", "S.N.C.M.", null, null, "shipped", 0));
  }

  @Test
  void suggestsByKindAndNoMoreThanAsked() {
    assertThat(suggest("roch", "kind", "place").suggestions().stream().map(Suggestion::id))
        .containsExactly("place:rochambeau", "place:rochambelle");
    SuggestionResponse one = suggest("roch", "limit", "1");
    assertThat(one.suggestions().stream().map(Suggestion::id))
        .containsExactly("person:rocha-da-silva");
    assertThat(one.others()).isEqualTo(3);
    assertThat(suggest("roch").others()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"var", "roch", "cap", "p", "rol"})
  void countsTheArticlesThatASearchFinds(String q) {
    assertThat(suggest(q).suggestions())
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(search(each.kind() + "=" + each.id()).total().value())
                .isEqualTo(each.articles()));
  }

  // ---- inside a facet

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person | varenne | person:emma-varenne=6,person:luc-varenne=5",
        "person | rol in | person:ines-rol=2",
        "person | rochambeau | ''",
        "organisation | roch | organisation:banque-rochambeau=3",
        "place | cap | place:cap-noir=2",
        "place | saint | ''",
        "topic | eco | medtop:20000001=2",
        "topic | BLUE | medtop:20000001=2",
        "source | echo | L’Écho du Large=18",
        "source | l'éch | L’Écho du Large=18",
        "source | large ec | L’Écho du Large=18",
        "section | pol | Politique=4",
        "language | f | fr=40",
        "person | - | ''",
      })
  void findsValuesInsideAFacet(String facet, String typed, String values) {
    assertThat(
            facet(facet, "", typed).values().stream()
                .map(value -> value.value() + "=" + value.count())
                .collect(Collectors.joining(",")))
        .isEqualTo(values);
  }

  @Test
  void namesValuesAsTheFacetDoes() {
    assertThat(facet("person", "person=Emma Varenne", "warenne").values())
        .containsExactly(
            new Value(Portraits.EMMA, "Emma Varenne", null, "Emma Warenne", 6, true, null));
    assertThat(facet("topic", "", "sea blue").values()).isEmpty();
    assertThat(facet("topic", "", "blue").values())
        .containsExactly(
            new Value(
                Portraits.SEA,
                "Économie de la mer",
                "blue economy",
                "blue economy",
                2,
                false,
                null));
  }

  @Test
  void listsTheMostFrequentValuesWithoutAName() {
    FacetResponse all = facet("person", "", null);
    assertThat(all.values().stream().map(Value::value))
        .startsWith(Portraits.OMAR, Portraits.EMMA, Portraits.LUC);
    assertThat(all.others()).isZero();
    FacetResponse two = facet("person", "&limit=2", null);
    assertThat(two.values()).hasSize(2);
    assertThat(two.others()).isEqualTo(all.values().size() - 2);
    assertThat(facet("person", "&limit=1", "varenne").others()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=mer",
        "from=2020&to=2020",
        "person=person:emma-varenne",
        "person=person:emma-varenne&personMode=all",
        "person=person:emma-varenne&person=person:omar-belin&personMode=all",
        "place=place:port-achard&person=person:omar-belin&personMode=all&source=Le Phare",
      })
  void countsWhatAClickShows(String base) {
    for (String facet : List.of("person", "place", "source")) {
      for (String typed : Arrays.asList("varenne", "o", "p", "l", null)) {
        for (Value value : facet(facet, base, typed).values()) {
          boolean keeps = facet.equals("person") && base.contains("personMode=all");
          String without =
              Stream.of(base.split("&"))
                  .filter(each -> keeps || !each.startsWith(facet + "="))
                  .collect(Collectors.joining("&"));
          assertThat(search(without + "&" + facet + "=" + value.value()).total().value())
              .as("%s, %s %s", base, facet, value)
              .isEqualTo(value.count());
        }
      }
    }
  }

  // ---- between actors

  @Test
  void findsArticlesThatNameAllOfThem() {
    String both = "person=person:emma-varenne&person=person:omar-belin";
    assertThat(search(both).total().value()).isEqualTo(23);
    SearchResponse all = search(both + "&personMode=all&sort=oldest");
    assertThat(all.hits().stream().map(Hit::id)).containsExactly("emma-1", "emma-2", "emma-3");
    assertThat(search(both + "&personMode=any").total().value()).isEqualTo(23);
    assertThat(search("person=" + Portraits.EMMA + "&personMode=all").total().value()).isEqualTo(6);
    assertThat(search("personMode=all").total().value()).isEqualTo(Portraits.ARTICLES);
    assertThat(
            search("place=" + Portraits.PORT + "&place=" + Portraits.CAP + "&placeMode=all")
                .total()
                .value())
        .isZero();
  }

  @Test
  void countsUnderAllWhatOneMoreWouldLeave() {
    String base = "person=person:emma-varenne&person=person:omar-belin&personMode=all";
    List<FacetValue> persons =
        search(base).facets().stream()
            .filter(facet -> facet.name().equals("person"))
            .findFirst()
            .orElseThrow()
            .values();
    assertThat(persons.stream().map(value -> value.value() + "=" + value.count()))
        .containsExactly(
            "person:emma-varenne=3",
            "person:omar-belin=3",
            "person:ines-rol=1",
            "person:luc-varenne=1");
    assertThat(persons)
        .allSatisfy(value ->
            assertThat(search(base + "&person=" + value.value()).total().value())
                .isEqualTo(value.count()));
  }

  @Test
  void takesNamesakesAsAlternativesAlsoUnderAll() {
    // « BR » and an id: each must be named, whoever else bears the name.
    assertThat(
            search(
                    "organisation=BR&organisation=organisation:banque-rochambeau&organisationMode=all")
                .total()
                .value())
        .isEqualTo(3);
  }

  @Test
  void pagesThroughArticlesThatNameAll() {
    String base =
        "person=person:emma-varenne&person=person:omar-belin&personMode=all&sort=oldest&size=2";
    String next = search(base).next();
    assertThat(search(base + "&after=" + next).hits().stream().map(Hit::id))
        .containsExactly("emma-3");
    Response other =
        Asking.with(base.replace("&personMode=all", "") + "&after=" + next).get(ARTICLES);
    assertThat(other.statusCode()).isEqualTo(400);
    assertThat(other.jsonPath().getString("field")).isEqualTo("after");
  }

  // ---- the page of an actor

  @Test
  void knowsWhatTheAuthorityKnows() {
    ActorView emma = actor(Portraits.EMMA);
    assertThat(emma.name()).isEqualTo("Emma Varenne");
    assertThat(emma.kind()).isEqualTo("person");
    assertThat(emma.origin()).isEqualTo("imported");
    assertThat(emma.description()).isEqualTo("femme politique");
    assertThat(emma.wikidataId()).isEqualTo("Q900000001");
    assertThat(emma.externalIds())
        .containsExactly(new ExternalId("viaf", "12:3"), new ExternalId("isni", "0000"));
    assertThat(emma.aliases())
        .containsExactly(
            new Alias("Varenne", null, null, null, true),
            new Alias("Emma Varenne-Dol", null, day("2002-11-17"), day("2015-05-29"), false),
            new Alias("Emma Warenne", "de", null, null, false),
            new Alias("Mme la maire", null, null, null, false));
    assertThat(emma.from()).isEqualTo("1970-02-28");
    assertThat(emma.to()).isNull();
    assertThat(emma.offices())
        .containsExactly(
            new Office("maire de Port-Achard", day("2014-03-30"), day("2022-05-19")),
            new Office("ministre de la Mer", day("2022-05-20"), null));
  }

  @Test
  void countsTheWholeArchive() {
    ActorView emma = actor(Portraits.EMMA);
    assertThat(emma.articles()).isEqualTo(6);
    assertThat(emma.firstPublished()).isEqualTo("2019-04-01");
    assertThat(emma.lastPublished()).isEqualTo("2023-02-01");
    assertThat(emma.published().interval()).isEqualTo("month");
    assertThat(emma.published().buckets().stream().mapToLong(Bucket::count).sum()).isEqualTo(5);
    assertThat(emma.published().undated()).isEqualTo(1);
    assertThat(emma.topics())
        .containsExactly(
            new FacetValue(Portraits.SEA, "Économie de la mer", "blue economy", 2, false, null));
    assertThat(emma.newest().stream().map(Hit::id))
        .containsExactly("emma-5", "emma-4", "emma-3", "emma-2", "emma-1", "emma-6");
    assertThat(emma.newest().getFirst().actors())
        .contains(new SearchResponse.Label(Portraits.CAP, "place", "Le Cap Noir"));
    assertThat(actor(Portraits.OMAR).articles()).isEqualTo(20);
    assertThat(actor(Portraits.OMAR).newest()).hasSize(10);
  }

  @Test
  void ordersRolesByTimeWithTheirProofs() {
    assertThat(actor(Portraits.EMMA).roles())
        .containsExactly(
            new Role(
                "maire de Port-Achard",
                2,
                day("2019-04-01"),
                day("2020-06-28"),
                new Proof("emma-2", "La maire réélue", day("2020-06-28"), "Le Phare")),
            new Role(
                "ministre de la Mer",
                2,
                day("2022-05-21"),
                day("2023-01-10"),
                new Proof("emma-4", "La ministre au large", day("2023-01-10"), "L’Écho du Large")),
            new Role("navigatrice", 1, null, null, new Proof("emma-6", "Sans date", null, null)));
    assertThat(actor(Portraits.LUC).roles().stream().map(Role::text))
        .containsExactly("frère de la maire");
  }

  @Test
  void ranksCompanyBySurprise() {
    ActorView emma = actor(Portraits.EMMA);
    assertThat(emma.persons().stream().map(Companion::id))
        .containsExactly(Portraits.INES, Portraits.LUC, Portraits.OMAR);
    Companion ines = emma.persons().getFirst();
    assertThat(ines.name()).isEqualTo("Inès Rol");
    assertThat(ines.articles()).isEqualTo(2);
    assertThat(ines.inArchive()).isEqualTo(2);
    assertThat(ines.expected()).isCloseTo(6 * 2 / 40.0, within(1e-9));
    assertThat(ines.score()).isGreaterThan(3.8);
    // Three of her six articles, and twenty of forty: just what chance gives.
    Companion omar = emma.persons().getLast();
    assertThat(omar.articles()).isEqualTo(3);
    assertThat(omar.inArchive()).isEqualTo(20);
    assertThat(omar.score()).isCloseTo(0, within(1e-9));
    assertThat(emma.places().stream().map(Companion::id))
        .containsExactly(Portraits.CAP, Portraits.PORT);
    assertThat(emma.places().getLast().score()).isNegative();
    assertThat(emma.organisations()).isEmpty();
    for (Companion each : emma.persons()) {
      assertThat(
              search("person=" + Portraits.EMMA + "&person=" + each.id() + "&personMode=all")
                  .total()
                  .value())
          .isEqualTo(each.articles());
      assertThat(search("person=" + each.id()).total().value()).isEqualTo(each.inArchive());
    }
  }

  private static String told(QuotationResponse.Hit said) {
    QuotationResponse.Speaker speaker = Objects.requireNonNull(said.speaker());
    return "%s (%s, %s): %s"
        .formatted(
            speaker.name(), speaker.words(), said.verb(), said.text().parts().getFirst().text());
  }

  @Test
  void quotesItAndWhatIsSaidOfIt() {
    ActorView emma = actor(Portraits.EMMA);
    assertThat(emma.quotationsBy().total()).isEqualTo(3);
    assertThat(emma.quotationsBy().newest().stream().map(ActorsIT::told))
        .containsExactly(
            "Emma Varenne (la ministre, Selon): le large attend",
            "Emma Varenne (elle, null): Le cap reste",
            "Emma Varenne (Emma Varenne, dit): La mer nous oblige");
    assertThat(emma.quotationsBy().newest().getFirst().article())
        .isEqualTo(
            new QuotationResponse.Article(
                "emma-4", "La ministre au large", day("2023-01-10"), "L’Écho du Large"));
    assertThat(emma.quotationsAbout().total()).isEqualTo(1);
    assertThat(emma.quotationsAbout().newest().stream().map(ActorsIT::told))
        .containsExactly("Omar Belin (Belin, dit): Emma Varenne ira loin");
    assertThat(actor(Portraits.OMAR).quotationsAbout().newest()).isEmpty();
  }

  @Test
  void listsNoMoreThanAsked() {
    ActorView one =
        actor(Portraits.EMMA, "roles", "1", "company", "1", "quotations", "1", "newest", "1");
    assertThat(one.roles().stream().map(Role::text)).containsExactly("maire de Port-Achard");
    assertThat(one.persons()).hasSize(1);
    assertThat(one.places()).hasSize(1);
    assertThat(one.quotationsBy().newest().stream().map(ActorsIT::told))
        .containsExactly("Emma Varenne (la ministre, Selon): le large attend");
    assertThat(one.quotationsBy().total()).isEqualTo(3);
    assertThat(one.newest()).hasSize(1);
    ActorView none =
        actor(Portraits.EMMA, "roles", "0", "company", "0", "quotations", "0", "newest", "0");
    assertThat(none.articles()).isEqualTo(6);
    assertThat(none.roles()).isEmpty();
    assertThat(none.persons()).isEmpty();
    assertThat(none.topics()).isEmpty();
    assertThat(none.quotationsBy().newest()).isEmpty();
    assertThat(none.quotationsBy().total()).isEqualTo(3);
    assertThat(none.newest()).isEmpty();
  }

  @Test
  void hasAPageForWhomNoArticleNamesYet() {
    ActorView none = actor("organisation:sncm");
    assertThat(none.name()).isEqualTo("S.N.C.M.");
    assertThat(none.articles()).isZero();
    assertThat(none.firstPublished()).isNull();
    assertThat(none.published().buckets()).isEmpty();
    assertThat(none.persons()).isEmpty();
    assertThat(none.newest()).isEmpty();
  }

  @Test
  void hasAPageForWhomNoRegisterKnows() {
    ActorView place = actor("place:sans-nom");
    assertThat(place.name()).isEqualTo("Sans Nom");
    assertThat(place.origin()).isEqualTo("provisional");
    assertThat(place.articles()).isEqualTo(7);
    assertThat(place.places().stream().map(Companion::id)).containsExactly(Portraits.PORT);
    assertThat(actor(Portraits.LUC).origin()).isEqualTo("provisional");
    assertThat(actor(Portraits.LUC).aliases())
        .containsExactly(new Alias("M. Varenne", null, null, null, false));
  }

  @Test
  void staysWholeWhereAnEntryIsBroken() {
    assertThat(actor("place:rochambelle").name()).isEqualTo("Rochambelle");
  }

  @Test
  void passesOnWhyAMentionIsTakenForItsActor() {
    ArticleView article = given().get(ARTICLES + "/emma-3").as(ArticleView.class);
    ActorMentions emma = article.analysis().actors().getFirst();
    assertThat(emma.mentions().stream().map(Mention::reason))
        .containsExactly(new Reason("preferred_name", null), new Reason("context", "kind:person"));
    assertThat(emma.alternatives())
        .containsExactly(new Candidate(Portraits.LUC, "Luc Varenne", 0.2));
  }

  // ---- errors

  @ParameterizedTest
  @CsvSource({
    "/api/v1/suggestions, q",
    "/api/v1/suggestions?q=, q",
    "/api/v1/suggestions?q=%20%09, q",
    "/api/v1/suggestions?q=a&q=b, q",
    "/api/v1/suggestions?q=a&limit=51, limit",
    "/api/v1/suggestions?q=a&limit=0, limit",
    "/api/v1/suggestions?q=a&limit=dix, limit",
    "/api/v1/suggestions?q=a&kind=topic, kind",
    "/api/v1/suggestions?q=a&kind=PERSON, kind",
    "/api/v1/suggestions?q=a&size=3, size",
    "/api/v1/facets/person?limit=201, limit",
    "/api/v1/facets/person?limit=0, limit",
    "/api/v1/facets/person?facetQuery=a&facetQuery=b, facetQuery",
    "/api/v1/facets/person?personMode=any&personMode=all, personMode",
    "/api/v1/facets/person?personMode=both, personMode",
    "/api/v1/facets/person?person=person:inconnue, person",
    "/api/v1/facets/person?size=abc, size",
    "/api/v1/facets/person?q=a&nom=b, nom",
    "/api/v1/actors/person:emma-varenne?roles=201, roles",
    "/api/v1/actors/person:emma-varenne?company=-1, company",
    "/api/v1/actors/person:emma-varenne?quotations=x, quotations",
    "/api/v1/actors/person:emma-varenne?newest=101, newest",
    "/api/v1/actors/person:emma-varenne?limit=3, limit",
  })
  void refusesWrongValuesByName(String path, String field) {
    Response response = given().urlEncodingEnabled(false).get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameter");
    assertThat(response.jsonPath().getString("field")).isEqualTo(field);
    assertThat(response.jsonPath().getString("detail")).startsWith(field + ": ").contains(";");
  }

  @Test
  void refusesWhatIsTooLong() {
    for (String path : List.of("/api/v1/suggestions?q=", "/api/v1/facets/person?facetQuery=")) {
      assertThat(given().get(path + "a".repeat(300)).statusCode()).isEqualTo(200);
      assertThat(given().get(path + "a ".repeat(150).strip()).statusCode()).isEqualTo(200);
      assertThat(given().get(path + "a".repeat(301)).statusCode()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/facets/colour | person, organisation, place, topic, source, section, author,"
            + " language, year",
        "/api/v1/facets/persons | person, organisation",
        "/api/v1/actors/person:jean-inconnu | /api/v1/suggestions?q=Jean+Inconnu",
        "/api/v1/actors/person:emma | /api/v1/suggestions?q=Emma",
        "/api/v1/actors/medtop:20000001 | /api/v1/suggestions?q=20000001",
        "/api/v1/actors/emma-varenne | /api/v1/suggestions?q=Emma+Varenne",
        "/api/v1/actors/person:.* | /api/v1/suggestions?q=",
      })
  void saysWhereToFindWhatIsNotThere(String path, String hint) {
    Response response = given().get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.jsonPath().getString("detail")).contains(hint);
  }

  @Test
  void describesItself() {
    Response openApi = given().accept("application/json").get("/q/openapi?format=json");
    for (String path :
        List.of(
            "/api/v1/suggestions",
            "/api/v1/completions",
            "/api/v1/articles/{id}/similar",
            "/api/v1/facets/{facet}",
            "/api/v1/actors/{id}")) {
      String operation = "paths.'%s'.get.".formatted(path);
      assertThat(openApi.jsonPath().getList(operation + "parameters.name")).isNotEmpty();
      assertThat(openApi.jsonPath().getList(operation + "parameters.description"))
          .doesNotContainNull()
          .hasSameSizeAs(openApi.jsonPath().getList(operation + "parameters.name"));
      assertThat(openApi.jsonPath().getString(operation + "responses.'400'"))
          .contains("/problems/");
    }
    assertThat(openApi.jsonPath().getList("paths.'/api/v1/facets/{facet}'.get.parameters.name"))
        .contains("facet", "q", "personMode", "facetQuery", "limit")
        .hasSize(36);
  }

  // ---- helpers

  private static final String ARTICLES = "/api/v1/articles";

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static SuggestionResponse suggest(String q, String... more) {
    RequestSpecification request = given().queryParam("q", q);
    for (int i = 0; i < more.length; i += 2) {
      request.queryParam(more[i], more[i + 1]);
    }
    return ok(request.get("/api/v1/suggestions")).as(SuggestionResponse.class);
  }

  private static FacetResponse facet(String facet, String base, @Nullable String typed) {
    RequestSpecification request = Asking.with(base);
    if (typed != null) {
      request.queryParam("facetQuery", typed);
    }
    return ok(request.get("/api/v1/facets/" + facet)).as(FacetResponse.class);
  }

  private static SearchResponse search(String parameters) {
    return ok(Asking.with(parameters).get(ARTICLES)).as(SearchResponse.class);
  }

  private static ActorView actor(String id, String... limits) {
    RequestSpecification request = given();
    for (int i = 0; i < limits.length; i += 2) {
      request.queryParam(limits[i], limits[i + 1]);
    }
    return ok(request.get("/api/v1/actors/" + id)).as(ActorView.class);
  }

  private static Response ok(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response;
  }
}
