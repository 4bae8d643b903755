package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.elasticsearch.LocalElasticsearch;

@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.VOLUME))
class ArticleExportIT {

  private static final String ARTICLES = "/api/v1/articles";
  private static final String EXPORT = ARTICLES + "/export";
  private static final int MOST = 3;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern RIS_LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");
  private static final Pattern KEY =
      Pattern.compile("^@(article|misc)\\{(.*),$", Pattern.MULTILINE);

  // ---- how many

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 10054",
        "q=bac | 4",
        "q=bac&sourceNot=Le Littoral&sort=oldest | 3",
        "q=dépêche&from=1990&to=1990 | 336",
        "sort=oldest&source=Dépêches | 10050",
        "q=bac OU dépêche&sort=relevance | 10054",
        "q=bac OU dépêche&sort=mentions | 10054",
        "q=chalutage | 0",
      })
  void exportsAsManyAsAreFoundInEveryFormat(String parameters, int total) throws IOException {
    assertThat(Asking.with(parameters).get(ARTICLES).jsonPath().getInt("total.value"))
        .isEqualTo(total);

    List<JsonNode> lines = lines(export(parameters + "&format=ndjson", total));
    assertThat(lines.getFirst().path("total").asInt()).isEqualTo(total);
    List<String> ids = lines.stream().skip(1).map(line -> line.path("id").asText()).toList();
    assertThat(ids).hasSize(total).doesNotHaveDuplicates();
    List<String> first =
        Asking.with(parameters + "&size=100").get(ARTICLES).jsonPath().getList("hits.id");
    assertThat(ids.subList(0, first.size())).isEqualTo(first);

    String csv = text(export(parameters, total));
    assertThat(
            Csv.records(csv.substring(1)).stream()
                .filter(record -> !record.getFirst().startsWith("#")))
        .hasSize(total + 1);

    List<List<String>> records = ris(text(export(parameters + "&format=ris", total)));
    assertThat(records).hasSize(total);
    assertThat(records.stream().map(record -> value(record, "ID")).toList()).isEqualTo(ids);

    String bibtex = text(export(parameters + "&format=bibtex", total));
    assertThat(bibtex).contains("% total: " + total + "\n");
    Set<String> keys = new HashSet<>();
    KEY.matcher(bibtex).results().map(MatchResult::group).forEach(keys::add);
    assertThat(keys).hasSize(total);
  }

  // ---- what

  @Test
  void saysOfItselfWhatWasAskedAndUnderstood() throws IOException {
    Response export =
        Asking.with("q=« bac (quai&person=Hélène Carpentier&from=2021&sort=oldest&format=ndjson")
            .get(EXPORT);
    assertThat(export.contentType()).isEqualTo("application/x-ndjson");
    assertThat(export.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"articles.ndjson\"");
    assertThat(export.header("Export-Total")).isEqualTo("1");
    assertThat(export.header("Export-Index")).endsWith("articles-000001");
    List<JsonNode> lines = lines(export);
    JsonNode head = lines.getFirst();
    assertThat(head.path("asked"))
        .isEqualTo(
            JSON.readTree(
                """
                {"q":["« bac (quai"],"person":["Hélène Carpentier"],"from":["2021"],"sort":["oldest"]}
                """));
    assertThat(head.path("understood").asText()).isEqualTo("bac quai");
    assertThat(Instant.parse(head.path("at").asText())).isBeforeOrEqualTo(Instant.now());
    assertThat(head.path("at").asText()).isEqualTo(export.header("Export-At"));
    assertThat(head.path("index").asText()).isEqualTo(export.header("Export-Index"));
    assertThat(lines.get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"id":"bac","url":"http://localhost/bac","headline":%s,"description":%s,
                "source":"Le Littoral","section":"Société",
                "authors":["Jeanne Le Goff","O’Brien, Jo and {Co"],"datePublished":"2021-05-06",
                "datePublishedOrigin":"metadata","datePublishedReliability":0.95,"language":"fr",
                "words":5,"persons":["person:helene-carpentier"],
                "personNames":["Hélène Carpentier"],"organisations":[],"organisationNames":[],
                "places":["place:corbin-sur-mer"],"placeNames":["Corbin Sur Mer"],
                "topics":["medtop:20000337","medtop:04000000"],
                "topicNames":["Transports","Économie"],"fictional":true}
                """
                    .formatted(
                        JSON.writeValueAsString(Volume.FORMULA),
                        JSON.writeValueAsString(Volume.FRENCH_CELL))));
  }

  @Test
  void writesCsvThatNoSpreadsheetRuns() {
    List<List<String>> records =
        Csv.records(text(export("q=bac&sort=oldest", Volume.FEW)).substring(1));
    List<String> header = records.get(7);
    assertThat(header).startsWith("id", "url", "headline", "description");
    List<String> hostile = records.get(8);
    assertThat(hostile.get(header.indexOf("headline"))).isEqualTo("'" + Volume.FORMULA);
    assertThat(hostile.get(header.indexOf("description"))).isEqualTo("Un texte;'=1+1;'@SUM(A1)");
    assertThat(hostile.get(header.indexOf("personNames"))).isEqualTo("Hélène Carpentier");
    assertThat(hostile.get(header.indexOf("topicNames"))).isEqualTo("Transports; Économie");
    assertThat(records.get(9).get(header.indexOf("authors"))).isEqualTo("'@dmin");
    assertThat(records).allSatisfy(record -> assertThat(record.size()).isIn(2, header.size()));
  }

  @Test
  void writesRisThatNoTextBreaks() {
    Response export = export("q=bac&sort=oldest&format=ris", Volume.FEW);
    assertThat(export.contentType()).startsWith("application/x-research-info-systems");
    assertThat(export.header("Content-Disposition")).contains("articles.ris");
    List<List<String>> records = ris(text(export));
    assertThat(records.getFirst())
        .containsExactly(
            "TY  - NEWS",
            "TI  - " + Volume.FORMULA,
            "AU  - Jeanne Le Goff",
            "AU  - O’Brien, Jo and {Co",
            "T2  - Le Littoral",
            "SE  - Société",
            "PY  - 2021",
            "DA  - 2021/05/06",
            "AB  - " + Volume.FRENCH_CELL,
            "UR  - http://localhost/bac",
            "KW  - Transports",
            "KW  - Hélène Carpentier",
            "KW  - Corbin Sur Mer",
            "LA  - fr",
            "ID  - bac",
            "N1  - Manchette, export: articles | q: bac | sort: oldest | understood: bac | at: "
                + export.header("Export-At")
                + " | total: 4 | index: "
                + export.header("Export-Index"));
    assertThat(value(records.get(1), "AB")).isEqualTo("Fin. ER - TY - NEWS TI - Faux");
    assertThat(records.get(1)).noneMatch(line -> line.startsWith("N1"));
    assertThat(value(records.get(2), "TI")).isEqualTo("Sonnez et stop ]]> <fin>");
    assertThat(records.get(2)).noneMatch(line -> line.startsWith("LA"));
    assertThat(records.get(3)).noneMatch(line -> line.startsWith("DA"));
  }

  @Test
  void writesBibtexThatNoTextBreaks() {
    Response export = export("q=bac&sort=oldest&format=bibtex", Volume.FEW);
    assertThat(export.contentType()).startsWith("application/x-bibtex");
    assertThat(export.header("Content-Disposition")).contains("articles.bib");
    String bibtex = text(export);
    assertThat(bibtex)
        .startsWith("% Manchette, export: articles\n% q: bac\n")
        .contains(
            """
            @misc{manchette-tex_20__26__20_co_5f_1,
              title = {{Un \\textbraceleft{}bac @article\\textbraceleft{}x, à 50 \\% \\& \\_soi\\_ \
            \\textbackslash{}input\\textbraceleft{}passwd\\textbraceright{} \\#1 \\$2 \
            \\textasciitilde{} \\textasciicircum{}}},
              author = {{@dmin}},
              year = {2021},
              month = may,
              day = {7},
            """)
        .contains("author = {{Jeanne Le Goff} and {O’Brien, Jo and \\textbraceleft{}Co}}");
    int depth = 0;
    for (int i = 0; i < bibtex.length(); i++) {
      char c = bibtex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
  }

  @Test
  void aQueryCannotBeginAnEntry() {
    String bibtex = text(export("q=\"@misc{x, title={y}}\"&format=bibtex", 0));
    assertThat(bibtex).contains("% q: \"＠misc{x").doesNotContain("@");
    assertThat(text(export("q=zzz&format=ris", 0))).isEmpty();
  }

  // ---- bad input

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format=xls | format | is no format; write csv, ndjson, ris or bibtex",
        "size=10 | size | there is no parameter",
        "after=x | after | there is no parameter",
        "explain=true | explain | there is no parameter",
        "person=Jean Inconnu | person | the archive knows no person",
        "from=hier | from | is no day, month or year",
        "sort=length | sort | is no order",
      })
  void namesWhatIsWrong(String parameters, String field, String detail) {
    for (int i = 0; i <= MOST; i++) {
      // Nothing of an export that did not begin stays.
      Asking.with(parameters)
          .get(EXPORT)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("field", equalTo(field))
          .body("detail", containsString(detail));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "«»", "*:*", "/.*/", "((((((", "😀", "l’", "-", "a:b"})
  void neverFailsOnWords(String q) {
    given()
        .queryParam("q", q)
        .queryParam("from", "2021")
        .queryParam("format", "ris")
        .get(EXPORT)
        .then()
        .statusCode(200);
  }

  // ---- limits

  @Test
  void refusesMoreThanSoManyAtATimeAndGivesBackWhatItTook() throws IOException {
    await(() -> openContexts() == 0);
    List<Socket> readers = new ArrayList<>();
    try {
      for (int i = 0; i < MOST; i++) {
        readers.add(slowReader("format=ndjson"));
      }
      assertThat(openContexts()).isPositive();
      Asking.with("q=bac")
          .get(EXPORT)
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("type", equalTo("/problems/too-many-exports"));
      // Searches go on.
      Asking.with("q=bac").get(ARTICLES).then().statusCode(200);

      readers.removeFirst().close();
      await(() -> Asking.with("q=bac").get(EXPORT).statusCode() == 200);

      // The others are cut off when their time is over, and see that they have not everything.
      await(() -> openContexts() == 0);
      assertThat(Asking.with("q=bac").get(EXPORT).statusCode()).isEqualTo(200);
      assertThat(rest(readers.getFirst()).endsWith("\r\n0\r\n\r\n")).isFalse();
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
  }

  @Test
  void aReaderWhoGoesAtOnceLeavesNothing() throws IOException {
    await(() -> openContexts() == 0);
    for (int i = 0; i < 4 * MOST; i++) {
      Socket reader = connect("format=csv");
      if (i % 2 == 0) {
        assertThat(reader.getInputStream().read()).isPositive();
      }
      reader.setSoLinger(true, 0);
      reader.close();
      await(() -> Asking.with("q=bac").get(EXPORT).statusCode() == 200);
    }
    for (int i = 0; i <= MOST; i++) {
      given().head(EXPORT).then().statusCode(200).header("Export-Total", equalTo("10054"));
    }
    await(() -> openContexts() == 0);
    for (int i = 0; i <= MOST; i++) {
      assertThat(Asking.with("q=bac").get(EXPORT).statusCode()).isEqualTo(200);
    }
  }

  /** A reader who takes the first byte and no more. */
  private static Socket slowReader(String parameters) throws IOException {
    Socket reader = connect(parameters);
    assertThat(reader.getInputStream().read()).isPositive();
    return reader;
  }

  private static Socket connect(String parameters) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
    socket
        .getOutputStream()
        .write(
            "GET %s?%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                .formatted(EXPORT, parameters)
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static String rest(Socket reader) {
    StringBuilder rest = new StringBuilder();
    byte[] bytes = new byte[8192];
    try {
      for (int read = reader.getInputStream().read(bytes);
          read >= 0;
          read = reader.getInputStream().read(bytes)) {
        rest.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException reset) {
      rest.append("(reset)");
    }
    return rest.toString();
  }

  private static int openContexts() {
    return given()
        .baseUri(LocalElasticsearch.shared().uri().toString())
        .port(LocalElasticsearch.shared().uri().getPort())
        .get("/_nodes/stats/indices/search")
        .jsonPath()
        .getInt("nodes.values()[0].indices.search.open_contexts");
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  // ---- asking

  private static Response export(String parameters, int total) {
    Response response = Asking.with(parameters).get(EXPORT);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    assertThat(response.header("Export-Total")).isEqualTo(Integer.toString(total));
    return response;
  }

  private static String text(Response response) {
    return new String(response.asByteArray(), StandardCharsets.UTF_8);
  }

  private static List<JsonNode> lines(Response ndjson) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text(ndjson).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  /** Records as the format has them: from TY to ER, a tag a line. */
  private static List<List<String>> ris(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    for (String line : text.split("\r\n", -1)) {
      if (line.equals("ER  - ")) {
        assertThat(record.getFirst()).startsWith("TY  - ");
        records.add(record);
        record = new ArrayList<>();
      } else if (!line.isEmpty()) {
        assertThat(line).matches(RIS_LINE);
        record.add(line);
      }
    }
    assertThat(record).isEmpty();
    return records;
  }

  private static String value(List<String> record, String tag) {
    return record.stream()
        .filter(line -> line.startsWith(tag))
        .map(line -> line.substring(6))
        .findFirst()
        .orElseThrow();
  }
}
