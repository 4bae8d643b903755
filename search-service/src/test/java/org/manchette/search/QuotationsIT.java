package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationResponse.Hit;
import org.manchette.search.api.QuotationResponse.Speaker;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.api.SearchResponse.Total;

@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.SAYINGS))
class QuotationsIT {

  private static final String QUOTATIONS = "/api/v1/quotations";
  private static final String EXPORT = QUOTATIONS + "/export";
  private static final int ALL = Sayings.FEW + Sayings.DISPATCHES * Sayings.IN_EACH;
  private static final ObjectMapper JSON = new ObjectMapper();

  // ---- what is found

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker=person:helene-carpentier | bac.0000,bac.0001",
        "speaker=Hélène Carpentier | bac.0000,bac.0001",
        "speaker=mme carpentier | bac.0000,bac.0001",
        "speaker=Océade SA | greve.0002",
        "speaker=person:helene-carpentier&speaker=organisation:oceade | greve.0002,bac.0000,bac.0001",
        "about=Hélène Carpentier | greve.0001",
        "about=organisation:oceade | greve.0001,bac.0000",
        "about=organisation:oceade&about=place:vannes | greve.0001,bac.0000,bac.0001",
        "about=organisation:oceade&about=person:helene-carpentier&aboutMode=all | greve.0001",
        "about=organisation:oceade&speaker=Marc Oberlin | greve.0001",
        "topic=medtop:20000337 | bac.0000,bac.0001,bac.0002",
        "topic=économie&direct=false | greve.0002,bac.0001",
        "source=La Dépêche du Sillon&direct=true | marins.0000,marins.0001",
        "source=La Dépêche du Sillon&source=Le Littoral&direct=false | marins.0002,greve.0002,bac.0001",
        "from=2021&to=2021-06 | bac.0000,bac.0001,bac.0002",
        "from=2021-07-12&to=2021-07-12 | greve.0000,greve.0001,greve.0002",
        "from=2022 | marins.0000,marins.0001,marins.0002",
        // The shorter one is more about it.
        "q=bac | archive.0000,bac.0001",
        "q=bac&sort=oldest | bac.0001,archive.0000",
        "q=traversée&sort=newest | greve.0000,bac.0000",
        "q=traversée&sort=relevance | greve.0000,bac.0000",
        "q=« traversée » | greve.0000",
        "q=traversée -prime | bac.0000",
        "q=prime OU juin&sort=newest | greve.0000,bac.0000",
        "q=l`OCEADE juin | bac.0000",
        "q=dit-par:\"Hélène Carpentier\"&sort=oldest | bac.0000,bac.0001",
        "q=citation:bac | archive.0000,bac.0001",
        "q=organisation:\"Océade SA\" traversée | bac.0000",
        "q=reprendrons PRES3 traversées | bac.0000",
        "q=reprend* juin | bac.0000",
        "q=date:2021-05-06 juin | bac.0000",
        // The words of the article around it are not its own.
        "q=promis | ''",
        "speaker=person:jamais-cite | ''",
      })
  void narrows(String parameters, String ids) {
    QuotationResponse found = get(parameters);
    List<String> expected = ids.isEmpty() ? List.of() : Arrays.asList(ids.split(","));
    assertThat(ids(found)).containsExactlyElementsOf(expected);
    assertThat(found.total()).isEqualTo(new Total(expected.size(), true));
  }

  @Test
  void ordersByDayAndWithinAnArticleByPlace() {
    List<String> newest = ids(get("size=8"));
    assertThat(newest)
        .containsExactly(
            "marins.0000",
            "marins.0001",
            "marins.0002",
            "greve.0000",
            "greve.0001",
            "greve.0002",
            "bac.0000",
            "bac.0001");
    assertThat(ids(get("sort=oldest&size=2")))
        .containsExactly("depeche-000.0000", "depeche-000.0001");
    assertThat(get("size=1").hits().getFirst().score()).isNull();
    assertThat(get("q=bac&size=1").hits().getFirst().score()).isPositive();
  }

  @Test
  void tellsWhoSaysWhatOfWhomAndWhere() {
    Hit hit = get("q=traversees&speaker=" + Sayings.HELENE).hits().getFirst();
    assertThat(hit.text().parts())
        .containsExactly(
            new SearchResponse.Highlight.Part("Nous reprendrons les ", false),
            new SearchResponse.Highlight.Part("traversées", true),
            new SearchResponse.Highlight.Part(" en juin avec l’Océade", false));
    assertThat(hit.speaker())
        .isEqualTo(new Speaker(Sayings.HELENE, "person", "Hélène Carpentier", "Hélène"));
    assertThat(hit.direct()).isTrue();
    assertThat(hit.verb()).isEqualTo("promis");
    assertThat(hit.about()).containsExactly(new Label(Sayings.OCEADE, "organisation", "L’Océade"));
    assertThat(hit.topics()).containsExactly(new Label(Archive.TRANSPORT, "topic", "Transports"));
    assertThat(hit.article().headline()).isEqualTo("Le bac suspendu");
    assertThat(hit.article().source()).isEqualTo("Le Littoral");
    assertThat(hit.article().datePublished()).isEqualTo("2021-05-06");
    assertThat(hit.fictional()).isTrue();
    String body = given().get("/api/v1/articles/bac").path("articleBody");
    assertThat(body.substring(hit.start(), hit.end()))
        .isEqualTo("Nous reprendrons les traversées en juin avec l’Océade");

    assertThat(get("q=attend").hits().getFirst().speaker())
        .isEqualTo(new Speaker(null, null, "un riverain", "un riverain"));
    assertThat(get("q=alert").hits().getFirst().speaker())
        .isEqualTo(new Speaker(null, null, "M. Dupont", "il"));
    assertThat(get("q=naufrage").hits().getFirst().speaker()).isNull();
  }

  @Test
  void repairsAndSaysSo() {
    QuotationResponse repaired = get("q=« bac (naufrage");
    assertThat(ids(repaired)).containsExactly("archive.0000");
    assertThat(repaired.notes())
        .extracting(SearchResponse.Note::code)
        .containsExactly("unbalancedQuote", "unbalancedParenthesis");
  }

  // ---- counts

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=bac",
        "speaker=person:helene-carpentier",
        "speaker=person:helene-carpentier&speaker=person:marc-oberlin",
        "speaker=person:marc-oberlin&direct=true",
        "about=organisation:oceade&source=Le Littoral",
        "topic=medtop:04000000&direct=false",
        "from=2021&to=2022",
      })
  void countsWhatAClickShows(String base) {
    QuotationResponse before = get(base);
    assertThat(before.facets())
        .extracting(Facet::name)
        .containsExactly("speaker", "about", "topic", "source", "direct");
    for (Facet facet : before.facets()) {
      assertThat(facet.others()).isZero();
      for (FacetValue value : facet.values()) {
        String without =
            Arrays.stream(base.split("&"))
                .filter(parameter -> !parameter.startsWith(facet.name() + "="))
                .collect(Collectors.joining("&"));
        QuotationResponse clicked = get(without + "&" + facet.name() + "=" + value.value());
        assertThat(clicked.total().value())
            .as("%s + %s=%s", base, facet.name(), value.value())
            .isEqualTo(value.count());
        assertThat(selected(clicked, facet.name())).containsExactly(value.value());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "speaker=person:marc-oberlin", "source=Le Littoral", "q=bac"})
  void countsPeriodsAsAClickShows(String base) {
    QuotationResponse before = get(base);
    long dated = 0;
    for (Bucket bucket : before.published().buckets()) {
      dated += bucket.count();
      if (bucket.count() > 0) {
        assertThat(get(base + "&from=" + bucket.from() + "&to=" + bucket.to()).total().value())
            .isEqualTo(bucket.count());
      }
    }
    assertThat(dated + before.published().undated()).isEqualTo(before.total().value());
  }

  @Test
  void namesTheValuesOfFacets() {
    QuotationResponse all = get("");
    assertThat(facet(all, "speaker"))
        .containsExactly(
            new FacetValue(
                Sayings.AGENCY,
                "Agence maritime",
                (long) Sayings.DISPATCHES * Sayings.IN_EACH,
                false,
                null),
            new FacetValue(Sayings.MARC, "Marc Oberlin", 4, false, null),
            new FacetValue(Sayings.HELENE, "Hélène Carpentier", 2, false, null),
            new FacetValue(Sayings.OCEADE, "L’Océade", 1, false, null));
    assertThat(facet(all, "topic"))
        .containsExactly(
            new FacetValue(Archive.ECONOMY, "Économie", "economy", 6, false, null),
            new FacetValue(Archive.TRANSPORT, "Transports", 3, false, Archive.ECONOMY));
    assertThat(facet(all, "direct"))
        .containsExactly(
            new FacetValue("true", "true", ALL - 3, false, null),
            new FacetValue("false", "false", 3, false, null));
    assertThat(all.published().undated()).isEqualTo(1);
  }

  // ---- pages

  @ParameterizedTest
  @ValueSource(strings = {"sort=newest", "q=Brève OU bac&sort=relevance"})
  void pagesThroughAllWithoutRepeats(String parameters) {
    Set<String> seen = new HashSet<>();
    String next = "";
    long total = -1;
    while (next != null) {
      QuotationResponse page =
          get(parameters + "&size=100" + (next.isEmpty() ? "" : "&after=" + next));
      if (total < 0) {
        total = page.total().value();
      }
      assertThat(page.total().value()).isEqualTo(total);
      page.hits().forEach(hit -> assertThat(seen.add(hit.id())).as(hit.id()).isTrue());
      next = page.next();
    }
    assertThat(seen).hasSize((int) total);
    assertThat(total).isGreaterThan(10_000);
  }

  @Test
  void refusesAPageOfAnotherSearch() {
    String next = Objects.requireNonNull(get("size=1").next());
    problem("after=" + next + "&speaker=" + Sayings.MARC, "after", "belongs to another search");
    problem("after=abc", "after", "is no page token");
    String articles = given().get("/api/v1/articles?size=1").path("next");
    problem("after=" + articles, "after", "belongs to another search");
  }

  // ---- export

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "speaker=Marc Oberlin",
        "q=bac OU traversée",
        "about=place:vannes",
        "from=2023"
      })
  void exportsAsManyAsAreFound(String parameters) {
    long total = get(parameters).total().value();
    List<JsonNode> lines = lines(export(parameters + "&format=ndjson"));
    assertThat(lines.getFirst().path("total").asLong()).isEqualTo(total);
    List<String> ids = lines.stream().skip(1).map(line -> line.path("id").asText()).toList();
    assertThat(ids).hasSize((int) total).doesNotHaveDuplicates();
    String csv = export(parameters).asString();
    assertThat(csv).contains("\r\n# total," + total + "\r\n");
    assertThat(
            Csv.records(csv.substring(1)).stream()
                .filter(record -> !record.getFirst().startsWith("#")))
        .hasSize((int) total + 1);
    List<String> first = ids(get(parameters + "&size=100"));
    assertThat(ids.subList(0, first.size())).isEqualTo(first);
  }

  @Test
  void saysOfAnExportWhatItIs() throws IOException {
    Response export =
        export("q=bac&speaker=Hélène Carpentier&direct=false&sort=oldest&format=ndjson");
    assertThat(export.contentType()).isEqualTo("application/x-ndjson");
    assertThat(export.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"quotations.ndjson\"");
    List<JsonNode> lines = lines(export);
    JsonNode head = lines.getFirst();
    assertThat(head.path("export").asText()).isEqualTo("quotations");
    assertThat(head.path("asked"))
        .isEqualTo(
            JSON.readTree(
                "{\"q\":[\"bac\"],\"speaker\":[\"Hélène Carpentier\"],\"direct\":[\"false\"],\"sort\":[\"oldest\"]}"));
    assertThat(Instant.parse(head.path("at").asText())).isBeforeOrEqualTo(Instant.now());
    assertThat(head.path("index").asText()).endsWith("quotations-000001");
    assertThat(lines.get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":"bac.0001","text":"le bac de Vannes sera réparé","direct":false,
                "verb":"assure","speaker":"person:helene-carpentier",
                "speakerName":"Hélène Carpentier","speakerWords":"elle","about":["place:vannes"],
                "aboutNames":["Vannes"],"articleId":"bac","headline":"Le bac suspendu",
                "datePublished":"2021-05-06","source":"Le Littoral",
                "topics":["medtop:20000337","medtop:04000000"],
                "topicNames":["Transports","Économie"],"field":"text","start":0,"end":28,
                "confidence":0.9}
                """));
  }

  @Test
  void writesCsvThatASpreadsheetReadsAndDoesNotRun() {
    Response export = export("source=La Dépêche du Sillon&direct=true");
    assertThat(export.contentType()).isEqualTo("text/csv;charset=UTF-8");
    String csv = new String(export.asByteArray(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF# export,quotations\r\n");
    List<List<String>> records = Csv.records(csv.substring(1));
    assertThat(records.subList(0, 3))
        .containsExactly(
            List.of("# export", "quotations"),
            List.of("# source", "La Dépêche du Sillon"),
            List.of("# direct", "true"));
    assertThat(records.get(3)).containsExactly("# understood", "");
    List<String> header = records.get(7);
    assertThat(header).startsWith("id", "text", "direct", "verb", "speaker");
    assertThat(records.get(8)).startsWith("marins.0000", "'" + Sayings.HOSTILE, "true", "", "");
    assertThat(records.get(9)).startsWith("marins.0001", Sayings.LINES, "true", "", Sayings.MARC);
    assertThat(records).allSatisfy(record -> assertThat(record.size()).isIn(2, header.size()));
    assertThat(
            export("q=nous&direct=true&about=" + Sayings.OCEADE + "&about=" + Sayings.HELENE)
                .asString())
        .contains(",person:helene-carpentier; organisation:oceade,Hélène Carpentier; L’Océade,");
  }

  @Test
  void exportsOneAfterTheOther() {
    for (int i = 0; i < 10; i++) {
      assertThat(export("speaker=Marc Oberlin").statusCode()).isEqualTo(200);
    }
  }

  // ---- bad input

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "speaker=Jean Inconnu | speaker | the archive knows no speaker « Jean Inconnu »",
        "speaker=medtop:04000000 | speaker | the archive knows no speaker",
        "about=person:x | about | the archive knows no actor « person:x »",
        "topic=Bigoudis | topic | the archive knows no topic",
        "source=Ailleurs | source | the archive knows no source",
        "direct=oui | direct | is neither true nor false",
        "aboutMode=most | aboutMode | is no mode; write any or all",
        "from=hier | from | is no day, month or year",
        "from=2022&to=2021 | from | exchange them",
        "sort=length | sort | is no order; write relevance, newest or oldest",
        "sort=mentions | sort | is no order; write relevance, newest or oldest",
        "q=bac titre:suspendu | q | « titre:suspendu » cannot be asked of quotations",
        "size=101 | size | is no number from 0 to 100",
        "person=x | person | there is no parameter « person »",
        "q=a&q=b | q | was sent more than once",
      })
  void namesWhatIsWrong(String parameters, String field, String detail) {
    problem(parameters, field, detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format=xls | format | is no format; write csv or ndjson",
        "size=10 | size | there is no parameter",
        "speaker=Jean Inconnu | speaker | the archive knows no speaker",
      })
  void namesWhatIsWrongWithAnExport(String parameters, String field, String detail) {
    Asking.with(parameters)
        .get(EXPORT)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "«»", "*:*", "/.*/", "((((((", "😀", "l’", "-", "a:b"})
  void neverFailsOnWords(String q) {
    given().queryParam("q", q).get(QUOTATIONS).then().statusCode(200);
    given().queryParam("q", q).queryParam("from", "2023").get(EXPORT).then().statusCode(200);
  }

  @Test
  void describesItselfWithExamples() {
    String search = "paths.'/api/v1/quotations'.get.";
    String export = "paths.'/api/v1/quotations/export'.get.";
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(search + "parameters.example", everyItem(notNullValue()))
        .body(search + "parameters.description", everyItem(notNullValue()))
        .body(
            search + "responses.'400'.content.'application/problem+json'.examples", notNullValue())
        .body(
            search + "responses.'503'.content.'application/problem+json'.examples", notNullValue())
        .body(export + "parameters.name.flatten()", org.hamcrest.Matchers.hasItem("format"))
        .body(export + "responses.'200'.content.'text/csv'.examples", notNullValue())
        .body(export + "responses.'200'.content.'application/x-ndjson'.examples", notNullValue());
  }

  // ---- asking

  private static QuotationResponse get(String parameters) {
    Response response = Asking.with(parameters).get(QUOTATIONS);
    assertThat(response.statusCode()).as(parameters + ": " + response.asString()).isEqualTo(200);
    return response.as(QuotationResponse.class);
  }

  private static Response export(String parameters) {
    Response response = Asking.with(parameters).get(EXPORT);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response;
  }

  private static void problem(String parameters, String field, String detail) {
    Asking.with(parameters)
        .get(QUOTATIONS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }

  private static List<String> ids(QuotationResponse found) {
    return found.hits().stream().map(Hit::id).toList();
  }

  private static List<FacetValue> facet(QuotationResponse found, String name) {
    return found.facets().stream()
        .filter(facet -> facet.name().equals(name))
        .findFirst()
        .orElseThrow()
        .values();
  }

  private static List<String> selected(QuotationResponse found, String name) {
    return facet(found, name).stream().filter(FacetValue::selected).map(FacetValue::value).toList();
  }

  private static List<JsonNode> lines(Response ndjson) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line :
          new String(ndjson.asByteArray(), StandardCharsets.UTF_8).lines().toList()) {
        lines.add(JSON.readTree(line));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return lines;
  }
}
