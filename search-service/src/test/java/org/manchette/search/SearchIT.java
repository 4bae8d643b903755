package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.api.TimelineResponse;

@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class SearchIT {

  private static final int ARTICLES = 18;

  // ---- words

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As written above inflected, title above body, short above long.
        "marins | marins,greve,marin",
        "marin | marin,marins,greve",
        "bac | bac,archive,greve",
        "l'ilot | bac",
        "d’ÎLOT | bac",
        "bac naufrage | archive",
        "bac Carpentier | bac",
        "bac OU ferry | english,bac,archive,greve",
        "bac -grève | bac,archive",
        "bac SAUF (grève OU naufrage) | bac",
        "« bac reste à quai » | greve",
        "“reste à quai” | greve",
        "\"reste quai\" | ''",
        "« marin » | marin",
        "l` embarcadère | greve",
        "titre:bac | bac",
        "jeanne le goff marin | marin,greve",
        "Oberlin ? | greve",
      })
  void findsWordsInOrder(String q, String ids) {
    assertThat(ids(search("q", q, "sort", "relevance")))
        .containsExactlyElementsOf(ids.isEmpty() ? List.of() : Arrays.asList(ids.split(",")));
  }

  @Test
  void findsEverythingWithoutWordsNewestFirst() {
    SearchResponse all = search("size", "100");
    assertThat(all.total()).isEqualTo(new SearchResponse.Total(ARTICLES, true));
    assertThat(ids(all)).startsWith("marin", "marins", "greve", "english", "bac", "breve-10");
    assertThat(ids(all)).endsWith("breve-01", "archive");
    assertThat(ids(search("sort", "oldest", "size", "2"))).containsExactly("breve-00", "breve-01");
    assertThat(all.hits()).allSatisfy(hit -> assertThat(hit.score()).isNull());
  }

  @Test
  void repairsAndSaysSo() {
    SearchResponse repaired = search("q", "« bac (naufrage OU");
    assertThat(ids(repaired)).containsExactly("archive");
    assertThat(repaired.notes())
        .extracting(SearchResponse.Note::code, SearchResponse.Note::part)
        .containsExactly(
            tuple("unbalancedQuote", "«"),
            tuple("danglingOperator", "OU"),
            tuple("unbalancedParenthesis", "("));
    assertThat(repaired.notes())
        .extracting(SearchResponse.Note::understood)
        .containsOnly("bac naufrage");
    assertThat(repaired.understood()).isEqualTo("bac naufrage");
    assertThat(search("q", "bac").notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\u0000b",
        "((((((((((((((((((((((",
        "\"\"\"\"\"\"\"\"\"",
        "«»",
        "-",
        "- - -",
        "OU OU ET SAUF",
        "*:*",
        "a:b:c",
        "/.*/",
        "[1 TO 2]",
        "\\",
        "~5",
        "^",
        "' '' '",
        "l’",
        "-l’",
        "😀",
        "\uFFFD\uFFFE",
        "é\u0301",
        "(a OU (b SAUF (c OU (d -e))))",
      })
  void neverFailsOnWords(String q) {
    given().queryParam("q", q).get("/api/v1/articles").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=%ED%A0%80", "q=%00", "q=%FF%FE", "q=%C3", "person=%00", "source=%ED%A0%80"})
  void neverFailsOnBytes(String raw) {
    int status = given().urlEncodingEnabled(false).get("/api/v1/articles?" + raw).statusCode();
    assertThat(status).isIn(200, 400);
  }

  // ---- facets

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=marins",
        "q=bac&place=Vannes",
        "place=Vannes",
        "topic=medtop:04000000&source=Le Littoral",
        "person=Marc Oberlin&person=Hélène Carpentier",
        "from=2021&to=2021",
        "mentionedFrom=2021",
      })
  void countsWhatAClickShows(String base) {
    SearchResponse before = get(base);
    for (Facet facet : before.facets()) {
      for (FacetValue value : facet.values()) {
        String without =
            Arrays.stream(base.split("&"))
                .filter(parameter -> !parameter.startsWith(facet.name() + "="))
                .collect(Collectors.joining("&"));
        SearchResponse clicked = get(without + "&" + facet.name() + "=" + value.value());
        assertThat(clicked.total().value())
            .as("%s + %s=%s", base, facet.name(), value.value())
            .isEqualTo(value.count());
        assertThat(selected(clicked, facet.name())).containsExactly(value.value());
      }
      assertThat(facet.others()).isZero();
    }
  }

  @Test
  void joinsValuesOfOneFacetAndIntersectsFacets() {
    assertThat(ids(search("place", "Paris", "place", "Vannes", "sort", "oldest")))
        .containsExactly("bac", "greve", "marins", "marin");
    assertThat(ids(search("place", "Paris", "place", "Vannes", "person", "Marc Oberlin")))
        .containsExactly("marins", "greve");
    SearchResponse both = search("place", "Paris", "person", "Marc Oberlin");
    assertThat(value(both, "place", Archive.VANNES).count()).isEqualTo(2);
    assertThat(value(both, "person", Archive.MARC).count()).isEqualTo(1);
  }

  @Test
  void keepsSelectedValuesThatNothingHas() {
    SearchResponse none = search("q", "naufrage", "place", "Nulle-Part", "person", Archive.MARC);
    assertThat(none.total().value()).isZero();
    assertThat(value(none, "place", "place:nulle-part"))
        .isEqualTo(new FacetValue("place:nulle-part", "Nulle-Part", 0, true, null));
    assertThat(value(none, "person", Archive.MARC).selected()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "person, person:helene-carpentier, person:helene-carpentier",
    "person, HELENE CARPENTIER, person:helene-carpentier",
    "organisation, L'Oceade, organisation:oceade",
    "organisation, océade sa, organisation:oceade",
    "topic, economie, medtop:04000000",
    "place, place:corbin-sur-mer, place:corbin-sur-mer",
    "language, en, en",
  })
  void understandsNames(String facet, String asked, String value) {
    assertThat(selected(search(facet, asked), facet)).containsExactly(value);
  }

  @Test
  void takesAllNamesakes() {
    assertThat(selected(search("person", "mme Carpentier"), "person"))
        .containsExactlyInAnyOrder(Archive.HELENE, "person:paul-carpentier");
  }

  @Test
  void namesValuesAndTheirTree() {
    SearchResponse all = search();
    assertThat(all.facets().stream().map(Facet::name))
        .containsExactly(
            "person",
            "organisation",
            "place",
            "topic",
            "source",
            "section",
            "author",
            "language",
            "year");
    assertThat(value(all, "topic", Archive.TRANSPORT))
        .isEqualTo(new FacetValue(Archive.TRANSPORT, "Transports", 1, false, Archive.ECONOMY));
    assertThat(value(all, "topic", Archive.ECONOMY).labelEn()).isEqualTo("economy");
    assertThat(value(all, "place", "place:corbin-sur-mer").label()).isEqualTo("Corbin Sur Mer");
    assertThat(value(all, "organisation", Archive.OCEADE).label()).isEqualTo("L’Océade");
  }

  // ---- periods

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-05-06, 2021-05-06, bac",
        "2021-05, 2021-05, english bac",
        "2021, 2021-06, english bac",
        "2022, -, marin marins",
        "-, 2020-01, breve-00 breve-01",
      })
  void findsByPublication(@Nullable String from, @Nullable String to, String ids) {
    assertThat(ids(get(period("from", from) + period("to", to))))
        .containsExactlyInAnyOrder(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2021-05-06, 2021-05-06, bac",
        "2021-06-15, 2021-06-15, ''",
        "2021-06, 2021-06, bac",
        "2021-07, 2021-08, greve",
        "2021, 2021, bac greve marins",
        "2030, -, marins",
        "-, 1900, archive",
        "-0044, 1895, ''",
        "1896-03, 1896-03, ''",
        "1896, 1896, archive",
      })
  void findsByDaysMentioned(@Nullable String from, @Nullable String to, String ids) {
    assertThat(ids(get(period("mentionedFrom", from) + period("mentionedTo", to))))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "day, ''",
    "week, ''",
    "month, bac",
    " Month , bac",
    "quarter, bac",
    "season, bac",
    "year, bac marins",
    "decade, bac marins",
    "century, bac marins",
    "any, bac marins",
  })
  void findsThoseThatNameADayFinelyEnough(String precision, String ids) {
    SearchResponse found =
        search(
            "mentionedFrom", "2021-06-15",
            "mentionedTo", "2021-06-15",
            "mentionedPrecision", precision);
    assertThat(ids(found))
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
  }

  @Test
  void saysHowFinelyDaysHadToBeNamed() {
    assertThat(search("mentionedFrom", "2021-06-15", "mentionedTo", "2021-06-15"))
        .extracting(SearchResponse::mentionedPrecision)
        .isEqualTo("week");
    assertThat(search("mentionedFrom", "2021-06", "mentionedTo", "2021-06").mentionedPrecision())
        .isEqualTo("month");
    assertThat(search("mentionedFrom", "2021-06").mentionedPrecision()).isEqualTo("any");
    assertThat(search("mentionedPrecision", "day").mentionedPrecision()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "from=2021-05&to=2021-07", "mentionedPrecision=any"})
  void aBarOfDaysMentionedShowsWhatItCounts(String base) {
    for (Bucket bucket : get(base).mentioned().buckets()) {
      assertThat(
              get(base + "&mentionedFrom=" + bucket.from() + "&mentionedTo=" + bucket.to())
                  .total()
                  .value())
          .as(bucket.toString())
          .isEqualTo(bucket.count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=bac OU marins",
        "from=2021-05&to=2021-07",
        "person=" + Archive.HELENE,
        "mentionedFrom=2021",
        "mentionedPrecision=any"
      })
  void aCellOfTheDoubleTimelineIsTheSearchForItsDays(String base) {
    TimelineResponse timeline =
        Asking.with(base).get("/api/v1/articles/timeline").as(TimelineResponse.class);
    SearchResponse same = get(base);
    assertThat(timeline.total()).isEqualTo(same.total());
    assertThat(timeline.published().undated()).isEqualTo(same.published().undated());
    assertThat(timeline.mentioned().undated()).isEqualTo(same.mentioned().undated());
    assertThat(timeline.cells()).isNotEmpty().allMatch(cell -> cell.count() > 0);
    for (TimelineResponse.Cell cell : timeline.cells()) {
      String days =
          "&from=%s&to=%s&mentionedFrom=%s&mentionedTo=%s"
              .formatted(
                  cell.publishedFrom(),
                  cell.publishedTo(),
                  cell.mentionedFrom(),
                  cell.mentionedTo());
      String rest = base.replaceAll("(^|&)(from|to|mentionedFrom|mentionedTo)=[^&]*", "");
      assertThat(get(rest + days).total().value()).as(cell.toString()).isEqualTo(cell.count());
    }
  }

  @Test
  void theDoubleTimelineLeavesNoArticleWithBothDaysOut() {
    TimelineResponse all = given().get("/api/v1/articles/timeline").as(TimelineResponse.class);
    assertThat(all.published().interval()).isEqualTo("month");
    assertThat(all.published().buckets()).hasSizeLessThanOrEqualTo(40);
    assertThat(all.mentioned().buckets()).hasSizeLessThanOrEqualTo(48);
    assertThat(all.published().buckets().stream().mapToLong(Bucket::count).sum())
        .isEqualTo(ARTICLES - 1);
    // Of four articles that name days one has no day of its own; two name several periods.
    assertThat(all.cells().stream().mapToLong(TimelineResponse.Cell::count).sum())
        .isGreaterThanOrEqualTo(3);
    TimelineResponse nothing =
        Asking.with("q=zygomatiquement")
            .get("/api/v1/articles/timeline")
            .as(TimelineResponse.class);
    assertThat(nothing.total().value()).isZero();
    assertThat(nothing.cells()).isEmpty();
    assertThat(Asking.with("year=2020").get("/api/v1/articles/timeline").as(TimelineResponse.class))
        .satisfies(undescribed -> {
          assertThat(undescribed.published().buckets()).isNotEmpty();
          assertThat(undescribed.cells()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=1", "sort=newest", "after=x", "explain=true", "from=hier"})
  void theDoubleTimelineTakesNoPage(String parameter) {
    assertThat(Asking.with(parameter).get("/api/v1/articles/timeline").statusCode()).isEqualTo(400);
  }

  @Test
  void countsPublicationByMonthsWithoutGaps() {
    SearchResponse all = search();
    assertThat(all.published().interval()).isEqualTo("month");
    assertThat(all.published().undated()).isEqualTo(1);
    assertThat(all.published().buckets()).hasSize(26);
    assertThat(all.published().buckets().stream().mapToLong(Bucket::count).sum())
        .isEqualTo(ARTICLES - 1);
    assertContiguous(all.published().buckets());
    for (Bucket bucket : all.published().buckets()) {
      assertThat(get("&from=" + bucket.from() + "&to=" + bucket.to()).total().value())
          .isEqualTo(bucket.count());
    }
  }

  @Test
  void showsDaysWhenAMonthIsChosen() {
    SearchResponse may = search("from", "2021-05", "to", "2021-05");
    assertThat(may.published())
        .isEqualTo(
            new SearchResponse.Histogram(
                "day",
                List.of(
                    new Bucket(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 5, 6), 1),
                    new Bucket(LocalDate.of(2021, 5, 7), LocalDate.of(2021, 5, 7), 1)),
                0));
  }

  @Test
  void countsDaysMentioned() {
    SearchResponse all = search();
    assertThat(all.mentioned().interval()).isEqualTo(all.published().interval());
    assertThat(all.mentioned().undated()).isEqualTo(ARTICLES - 4);
    assertContiguous(all.mentioned().buckets());
    assertThat(all.mentioned().buckets().getFirst().from()).isEqualTo("1896-01-01");
    assertThat(all.mentioned().buckets().getLast().to()).isEqualTo("2021-12-31");
    // An article that talks about days in several buckets counts in each.
    assertThat(all.mentioned().buckets().stream().mapToLong(Bucket::count).sum())
        .isGreaterThanOrEqualTo(4);
    SearchResponse june = search("mentionedFrom", "2021-06", "mentionedTo", "2021-06");
    assertThat(june.mentioned().interval()).isEqualTo("day");
    assertThat(june.mentioned().buckets())
        .hasSize(30)
        .allSatisfy(bucket -> assertThat(bucket.count()).isZero());
    assertThat(
            search(
                    "mentionedFrom",
                    "2021-06",
                    "mentionedTo",
                    "2021-06",
                    "mentionedPrecision",
                    "year")
                .mentioned()
                .buckets())
        .hasSize(30)
        .allSatisfy(bucket -> assertThat(bucket.count()).isEqualTo(2));
  }

  // ---- hits

  @Test
  void marksWhatMatchedAndNothingElse() {
    Hit hit = search("q", "l'ilot traversée").hits().getFirst();
    assertThat(marked(hit.headline())).isEqualTo("Le bac de l’[îlot] Corbin suspendu");
    assertThat(marked(search("q", "suspendu bac").hits().getFirst().headline()))
        .isEqualTo("Le [bac] de l’îlot Corbin [suspendu]");
    assertThat(hit.snippets().stream().map(SearchIT::marked))
        .containsExactly(
            "La préfecture a suspendu jeudi les [traversées]. « Nous reprendrons en juin », a promis"
                + " Hélène Carpentier, présidente de l’Océade.");
    assertThat(hit.score()).isPositive();
  }

  @Test
  void beginsWithTheStandfirstWhenNothingIsMarked() {
    assertThat(search("q", "suspendu Corbin", "source", "Le Littoral").hits().getFirst().snippets())
        .isNotEmpty();
    Hit hit = search("place", "Vannes", "sort", "oldest").hits().getFirst();
    assertThat(hit.snippets().stream().map(SearchIT::marked))
        .containsExactly("Une avarie immobilise le navire jusqu’à l’été.");
    Hit bare = search("sort", "newest", "size", "1").hits().getFirst();
    assertThat(bare.snippets().stream().map(SearchIT::marked))
        .containsExactly("Il expose ses aquarelles au musée de la Marine.");
  }

  @Test
  void showsLeadingActorsAndNarrowestTopics() {
    Hit hit = search("q", "îlot").hits().getFirst();
    assertThat(hit.actors())
        .containsExactly(
            new Label(Archive.HELENE, "person", "Hélène Carpentier"),
            new Label(Archive.OCEADE, "organisation", "L’Océade"),
            new Label(Archive.VANNES, "place", "Vannes"));
    assertThat(hit.topics()).containsExactly(new Label(Archive.TRANSPORT, "topic", "Transports"));
    assertThat(search("q", "prime").hits().getFirst().topics())
        .containsExactly(new Label(Archive.ECONOMY, "topic", "Économie", "economy"));
    assertThat(hit.fictional()).isFalse();
    assertThat(search("q", "manuscrit").hits().getFirst().fictional()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest", "relevance"})
  void pagesThroughEverythingOnce(String sort) {
    List<String> whole = ids(search("sort", sort, "size", "100"));
    List<String> paged = new ArrayList<>();
    SearchResponse page = search("sort", sort, "size", "4");
    for (int i = 0; i < 10; i++) {
      paged.addAll(ids(page));
      assertThat(page.total().value()).isEqualTo(ARTICLES);
      if (page.next() == null) {
        break;
      }
      page = search("sort", sort, "size", "4", "after", page.next());
    }
    assertThat(paged).isEqualTo(whole).hasSize(ARTICLES).doesNotHaveDuplicates();
  }

  @Test
  void givesNoTokenAfterTheLastHit() {
    assertThat(search("size", String.valueOf(ARTICLES)).next()).isNull();
    assertThat(search("size", String.valueOf(ARTICLES - 1)).next()).isNotNull();
    assertThat(search("size", "0").next()).isNull();
    assertThat(search("size", "0").hits()).isEmpty();
  }

  @Test
  void namesTheTopicsOfAnArticleInEnglishWhereTheyHaveAName() {
    ArticleView article = given().get("/api/v1/articles/bac").as(ArticleView.class);
    assertThat(article.analysis().topics())
        .extracting(AnalysisView.Topic::name, AnalysisView.Topic::nameEn)
        .containsExactly(tuple("Économie", "economy"), tuple("Le bac", null));
  }

  // ---- errors

  @ParameterizedTest
  @CsvSource({
    "size, 100000",
    "size, abc",
    "size, -1",
    "size, 1.5",
    "size, 99999999999",
    "after, xyz",
    "after, é",
    "after, AQ",
    "from, 2020-13-45",
    "from, 2020-02-30",
    "from, hier",
    "to, 20200101",
    "mentionedFrom, 0",
    "mentionedTo, 2020-1",
    "mentionedPrecision, minute",
    "sort, date",
    "sort, NEWEST",
    "person, Zoé Inconnue",
    "person, place:paris",
    "person, person:inconnue",
    "organisation, Rien",
    "place, Paris-Plage-sur-Mer",
    "topic, medtop:99999999",
    "topic, Jonglage",
    "source, Le Monde imaginaire",
    "section, rien",
    "language, zz",
    "titre, bac",
    "personNot, Zoé Inconnue",
    "yearNot, 1812",
    "explain, oui",
    "authorMode, tous",
    "personMode, both",
    "organisationMode, ALL",
    "placeMode, tous",
    "topicMode, 1",
    "sourceMode, all",
  })
  void refusesWrongValuesByName(String parameter, String value) {
    problem(given().queryParam(parameter, value), parameter);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/api/v1/articles?size=1&q=100% 200",
        "/api/v1/articles?q=a|b&size=% 400",
        "/api/v1/articles/a|b 404",
      })
  void readsAnAddressAsItWasTyped(String address, int status) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .formatted(address)
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 " + status)
          .containsIgnoringCase(
              "content-type: application/" + (status == 200 ? "json" : "problem+json"));
    }
  }

  @Test
  void refusesWhatTheServerWouldCutOff() {
    given()
        .queryParam("q", "a".repeat(100_000))
        .get("/api/v1/articles")
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/address-too-large"))
        .body("field", equalTo("address"))
        .body("detail", containsString("at most 65536"));
    given()
        .header("Cookie", "a=" + "b".repeat(20_000))
        .get("/api/v1/articles")
        .then()
        .statusCode(431)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/headers-too-large"))
        .body("field", equalTo("headers"));
  }

  @Test
  void refusesWhatIsTooMuch() {
    problem(given().queryParam("q", "\"".repeat(10_000)), "q");
    problem(given().queryParam("q", "a ".repeat(151)), "q");
    problem(given().queryParam("q", "mots* ".repeat(11)), "q");
    problem(given().queryParam("q", "a>=21"), "q");
    problem(given().queryParam("q", "a PRES51 b"), "q");
    problem(given().queryParam("person", "a".repeat(301)), "person");
    problem(given().queryParam("after", "A".repeat(5_000)), "after");
    problem(given().queryParam("size", "1", "2"), "size");
    problem(given().queryParam("personMode", "any", "all"), "personMode");
    problem(given().queryParam("from", "2021").queryParam("to", "2020"), "from");
    problem(
        given().queryParam("mentionedFrom", "2021").queryParam("mentionedTo", "2020"),
        "mentionedFrom");
    RequestSpecification many = given();
    for (int i = 0; i < 51; i++) {
      many.queryParam("source", "s" + i);
    }
    problem(many, "source");
  }

  @Test
  void refusesATokenOfAnotherSearch() {
    String token = Objects.requireNonNull(search("q", "brève", "size", "2").next());
    problem(given().queryParam("q", "bac").queryParam("after", token), "after");
    problem(
        given().queryParam("q", "brève").queryParam("sort", "newest").queryParam("after", token),
        "after");
    problem(given().queryParam("q", "brève").queryParam("after", token.substring(0, 30)), "after");
  }

  private static void problem(RequestSpecification request, String field) {
    Response response = request.get("/api/v1/articles");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.jsonPath().getString("field")).isEqualTo(field);
    assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/invalid-parameter");
    assertThat(response.jsonPath().getString("detail")).startsWith(field + ": ").contains(";");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/articles/inconnu",
        "/api/v1/articles/a%00b",
        "/api/v1/articles/%ED%A0%80",
        "/api/v1/actors/person:inconnue",
        "/api/v1/actors/%22",
        "/api/v1/nothing",
      })
  void knowsWhatIsNotThere(String path) {
    Response response = given().urlEncodingEnabled(false).get(path);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.contentType()).startsWith("application/problem+json");
  }

  @Test
  void answersAnIdThatIsTooLongForElasticsearch() {
    given().get("/api/v1/articles/" + "a".repeat(600)).then().statusCode(404);
    given().get("/api/v1/actors/person:" + "a".repeat(6_000)).then().statusCode(404);
  }

  // ---- one article

  @Test
  void readsAnArticleWithItsAnalysis() {
    ArticleView article = given().get("/api/v1/articles/bac").as(ArticleView.class);
    assertThat(article.headline()).isEqualTo("Le bac de l’îlot Corbin suspendu");
    assertThat(article.datePublished()).isEqualTo("2021-05-06");
    assertThat(article.datePublishedOrigin()).isEqualTo("metadata");
    assertThat(article.datePublishedReliability()).isEqualTo(0.95);
    assertThat(article.credits()).containsExactly("AFP");
    assertThat(article.warnings()).containsExactly("unreadableDate");
    assertThat(article.analysis().dates().stream().map(AnalysisView.Date::anchor))
        .containsExactly(
            new AnalysisView.Anchor(
                "publication", LocalDate.of(2021, 5, 6), LocalDate.of(2021, 5, 6), "past"),
            null);
    assertThat(article.analysis().quotations())
        .singleElement()
        .satisfies(quotation ->
            assertThat(article.articleBody().substring(quotation.start(), quotation.end()))
                .contains("Nous reprendrons"));
  }

  // ---- around it

  @Test
  void describesItself() {
    Response openApi = given().accept("application/json").get("/q/openapi?format=json");
    assertThat(openApi.statusCode()).isEqualTo(200);
    assertThat(openApi.jsonPath().getList("paths.'/api/v1/articles'.get.parameters.name"))
        .contains("q", "person", "personMode", "mentionedTo", "after")
        .hasSize(33);
    for (String status : List.of("400", "503")) {
      assertThat(
              openApi
                  .jsonPath()
                  .getString(
                      "paths.'/api/v1/articles'.get.responses.'%s'.content.'application/problem+json'.examples"
                          .formatted(status)))
          .contains("/problems/");
    }
  }

  @Test
  void isReadyAndCompresses() {
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .header("Accept-Encoding", "gzip")
        .get("/api/v1/articles")
        .then()
        .header("Content-Encoding", "gzip");
  }

  // ---- helpers

  private static SearchResponse search(String... parameters) {
    RequestSpecification request = given();
    for (int i = 0; i < parameters.length; i += 2) {
      request.queryParam(parameters[i], parameters[i + 1]);
    }
    return answer(request);
  }

  private static SearchResponse get(String parameters) {
    RequestSpecification request = given();
    for (String parameter : parameters.split("&", -1)) {
      if (!parameter.isEmpty()) {
        int equals = parameter.indexOf('=');
        request.queryParam(parameter.substring(0, equals), parameter.substring(equals + 1));
      }
    }
    return answer(request);
  }

  private static SearchResponse answer(RequestSpecification request) {
    Response response = request.get("/api/v1/articles");
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response.as(SearchResponse.class);
  }

  private static String period(String name, @Nullable String value) {
    return value == null ? "" : "&" + name + "=" + value;
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).toList();
  }

  private static List<String> selected(SearchResponse response, String facet) {
    return facet(response, facet).values().stream()
        .filter(FacetValue::selected)
        .map(FacetValue::value)
        .toList();
  }

  private static FacetValue value(SearchResponse response, String facet, String value) {
    return facet(response, facet).values().stream()
        .filter(each -> each.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static Facet facet(SearchResponse response, String name) {
    return response.facets().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertContiguous(List<Bucket> buckets) {
    for (int i = 1; i < buckets.size(); i++) {
      assertThat(buckets.get(i).from()).isEqualTo(buckets.get(i - 1).to().plusDays(1));
    }
  }

  private static String marked(@Nullable Highlight highlight) {
    return Objects.requireNonNull(highlight).parts().stream()
        .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
