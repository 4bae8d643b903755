package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusIntegrationTest
@WithTestResource(RealElasticsearch.class)
class BatchesIT {

  private static final String BATCHES = "/api/v1/batches";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init") // set by Quarkus
  URI service;

  private static RequestSpecification sending(String type, String body) {
    return sending(type, body.getBytes(StandardCharsets.UTF_8));
  }

  private static RequestSpecification sending(String type, byte[] body) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(type, ContentType.BINARY)))
        .contentType(type)
        .body(body);
  }

  private static List<JsonNode> lines(Response response) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return new String(response.asByteArray(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> {
          try {
            return JSON.readTree(line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }

  private static List<JsonNode> answers(List<JsonNode> lines) {
    return lines.subList(1, lines.size() - 1);
  }

  private static JsonNode answer(String type, String body) {
    List<JsonNode> answers = answers(lines(sending(type, body).post(BATCHES)));
    assertThat(answers).hasSize(1);
    return answers.getFirst();
  }

  /** What the search that an answer names finds. */
  private static int found(JsonNode answer) {
    return given()
        .urlEncodingEnabled(false)
        .get(answer.path("search").asText())
        .then()
        .statusCode(200)
        .extract()
        .path("total.value");
  }

  // ---- what a line means

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hélène Carpentier | ok | person:helene-carpentier",
        "HELENE  CARPENTIER | ok | person:helene-carpentier",
        "Océade SA | ok | organisation:oceade",
        "Nulle-Part | ok | place:nulle-part",
        // No article names the other one.
        "Mme Carpentier | ok | person:helene-carpentier",
        "cité close | ambiguous | place:vannes",
        "Un marin | unknown | ''",
        "Marks AND Spencer | unknown | ''",
        "traversées OU marins | unknown | ''",
        "Grève (au port | unknown | ''",
        "titre:Grève | unknown | ''",
        "\"Grève \"au\" port | unknown | ''",
        "« Hélène Carpentier » | unknown | ''",
        "bac* -suspendu | unknown | ''",
        "=HYPERLINK(\"http://localhost\") | unknown | ''",
        "<script>alert(1)</script> | unknown | ''",
        "*** | invalid | ''",
      })
  void takesNamesLiterally(String name, String status, String actor) {
    JsonNode answer = answer("text/plain", name);
    assertThat(answer.path("line").asInt()).isEqualTo(1);
    assertThat(answer.path("kind").asText()).isEqualTo("name");
    assertThat(answer.path("asked").asText()).isEqualTo(name);
    assertThat(answer.path("status").asText()).isEqualTo(status);
    assertThat(answer.path("actor").path("id").asText()).isEqualTo(actor);
    assertThat(answer.path("note").isNull()).isEqualTo(status.equals("ok"));
    if (!status.equals("invalid")) {
      assertThat(found(answer)).isEqualTo(answer.path("total").asInt());
    }
  }

  @Test
  void searchesWhatNobodyIsCalledAsItStands() {
    assertThat(answer("text/plain", "Un marin").path("total").asInt()).isEqualTo(1);
    assertThat(answer("text/plain", "« Hélène Carpentier »").path("total").asInt()).isPositive();
    assertThat(answer("text/plain", "traversées OU marins").path("total").asInt()).isZero();
  }

  @Test
  void tellsWhomAnAmbiguousNameMayMean() {
    JsonNode answer = answer("text/plain", "Cité close");
    assertThat(answer.path("candidates").findValuesAsText("id"))
        .containsExactly("place:vannes", "place:paris");
    assertThat(answer.path("candidates").get(0).path("articles").asInt())
        .isEqualTo(answer.path("total").asInt())
        .isPositive();
    assertThat(answer.path("candidates").get(1).path("articles").asInt()).isPositive();
  }

  @Test
  void readsColumnsObjectsAndPeriods() {
    List<JsonNode> csv =
        answers(
            lines(
                sending(
                        "text/csv",
                        """
                        Remarque;Nom;Requête;identifiant;Du;Au
                        x;Hélène Carpentier;;;;
                        ;;grève SAUF bac;;;
                        ;;;place:vannes;2021-05;2021-05
                        ;;« bac;;;
                        ;Vannes;bac;;;

                        ;Vannes;;;hier;
                        ;;;vannes;;
                        ;;;person:inconnue;;
                        ;;titre:;;;
                        """)
                    .post(BATCHES)));
    assertThat(csv.stream().map(line -> line.path("status").asText()))
        .containsExactly(
            "ok", "ok", "ok", "repaired", "invalid", "invalid", "invalid", "unknown", "repaired");
    assertThat(csv.stream().map(line -> line.path("line").asInt()))
        .containsExactly(2, 3, 4, 5, 6, 8, 9, 10, 11);
    for (JsonNode line : csv) {
      assertThat(line.path("note").isNull()).isEqualTo(line.path("status").asText().equals("ok"));
      if (line.path("search").isTextual()) {
        assertThat(found(line)).as(line.toString()).isEqualTo(line.path("total").asInt());
      }
    }
    assertThat(csv.get(2).path("search").asText()).contains("from=2021-05-01&to=2021-05-31");
    assertThat(csv.get(5).path("note").asText()).startsWith("La période ne se lit pas");
    List<JsonNode> json =
        answers(
            lines(
                sending(
                        "application/json",
                        """
                        ["Vannes",{"query":"bac"},{"id":"place:vannes"},7,null,{},{"name":""},"",
                        {"name":"Vannes","from":"2021","to":"2020"}]
                        """)
                    .post(BATCHES)));
    assertThat(json.stream().map(line -> line.path("status").asText()))
        .containsExactly(
            "ok", "ok", "ok", "invalid", "invalid", "invalid", "invalid", "invalid", "invalid");
  }

  @Test
  void readsWhatSpreadsheetsSave() {
    byte[] windows = "Nom\r\nHélène Carpentier\r\n".getBytes(Charset.forName("windows-1252"));
    assertThat(
            answers(lines(sending("text/csv", windows).post(BATCHES)))
                .getFirst()
                .path("status")
                .asText())
        .isEqualTo("ok");
    assertThat(answer("text/csv", "\uFEFFname\nVannes").path("status").asText()).isEqualTo("ok");
  }

  // ---- the matrix

  @ParameterizedTest
  @ValueSource(strings = {"year", "topic", "source"})
  void countsByWhatTheFacetOfASearchCounts(String by) {
    List<JsonNode> lines =
        lines(
            sending("text/csv", "name,query\nHélène Carpentier,\n,marin*\n,bac OU Brève\n")
                .queryParam("by", by)
                .post(BATCHES));
    List<String> columns = lines.getFirst().path("columns").findValuesAsText("value");
    assertThat(columns).isNotEmpty();
    for (JsonNode line : answers(lines)) {
      JsonNode facets;
      try {
        facets =
            JSON.readTree(
                    given().urlEncodingEnabled(false).get(line.path("search").asText()).asString())
                .path("facets");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (JsonNode facet : facets) {
        if (facet.path("name").asText().equals(by)) {
          for (JsonNode value : facet.path("values")) {
            if (columns.contains(value.path("value").asText())) {
              assertThat(line.path("counts").path(value.path("value").asText()).asInt())
                  .isEqualTo(value.path("count").asInt());
            }
          }
        }
      }
    }
  }

  @Test
  void tellsTheColumnsFirst() {
    JsonNode years =
        lines(sending("text/plain", "Vannes").queryParam("by", "year").post(BATCHES)).getFirst();
    assertThat(years.path("columns").findValuesAsText("value"))
        .containsExactly("2020", "2021", "2022", "undated");
    assertThat(years.path("by").asText()).isEqualTo("year");
    assertThat(years.path("lines").asInt()).isEqualTo(1);
    assertThat(years.path("asked").path("by").get(0).asText()).isEqualTo("year");
    assertThat(years.path("index").asText()).endsWith("articles-000001");
    assertThat(Instant.parse(years.path("at").asText())).isBeforeOrEqualTo(Instant.now());
    JsonNode topics =
        lines(sending("text/plain", "Vannes").queryParam("by", "topic").post(BATCHES)).getFirst();
    assertThat(topics.path("columns").findValuesAsText("label")).containsExactly("Économie");
    assertThat(topics.path("columns").findValuesAsText("labelEn")).containsExactly("economy");
    JsonNode period =
        lines(
                sending("text/plain", "Vannes")
                    .queryParam("by", "year")
                    .queryParam("from", "2021")
                    .queryParam("to", "2021")
                    .post(BATCHES))
            .getFirst();
    assertThat(period.path("columns").findValuesAsText("value")).containsExactly("2021");
  }

  @Test
  void narrowsAllLines() {
    List<JsonNode> lines =
        lines(
            sending("text/plain", "Hélène Carpentier\nMarc Oberlin")
                .queryParam("source", "Le Littoral")
                .queryParam("topic", "Transports")
                .queryParam("from", "2021")
                .post(BATCHES));
    assertThat(answers(lines).stream().map(line -> line.path("total").asInt()))
        .containsExactly(1, 0);
    answers(lines).forEach(line -> assertThat(found(line)).isEqualTo(line.path("total").asInt()));
  }

  @Test
  void writesCsvThatASpreadsheetReadsAndDoesNotRun() {
    Response response =
        sending("text/plain", "Vannes\n=1+1\nCité close\n")
            .accept("text/csv")
            .queryParam("by", "year")
            .post(BATCHES);
    assertThat(response.contentType()).isEqualTo("text/csv;charset=UTF-8");
    String csv = new String(response.asByteArray(), StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\uFEFF# batch,names\r\n# by,year\r\n")
        .contains("\r\n# lines,3\r\n");
    List<String> records =
        csv.lines().dropWhile(line -> line.startsWith("#") || line.startsWith("\uFEFF")).toList();
    assertThat(records).hasSize(4);
    assertThat(records.getFirst())
        .isEqualTo(
            "line,kind,asked,status,note,actor,name,candidates,articles,exact,search,2020,2021,2022,undated");
    assertThat(records.get(1)).startsWith("1,name,Vannes,ok,,place:vannes,Vannes,,");
    assertThat(records.get(2)).startsWith("2,name,'=1+1,unknown,");
    assertThat(records.get(3)).contains("place:vannes; place:paris");
    assertThat(
            sending("text/plain", "Vannes")
                .accept("text/csv")
                .queryParam("format", "ndjson")
                .post(BATCHES)
                .contentType())
        .isEqualTo("application/x-ndjson");
    assertThat(sending("text/plain", "Vannes").post(BATCHES).contentType())
        .isEqualTo("application/x-ndjson");
  }

  // ---- many lines

  @Test
  void answersThousandsOfLinesInOrderWhateverIsBetweenThem() {
    List<String> good = List.of("Vannes", "Marc Oberlin", "Océade SA", "Un marin à Paris");
    List<String> bad = List.of("!!!", "x".repeat(400), "(\"", "\u0000\u0007");
    List<String> names =
        IntStream.range(0, 3_000)
            .mapToObj(i -> i % 7 == 3 ? bad.get(i % bad.size()) : good.get(i % good.size()))
            .toList();
    List<JsonNode> lines =
        lines(
            sending("text/plain", String.join("\n", names)).queryParam("by", "year").post(BATCHES));
    List<JsonNode> answers = answers(lines);
    assertThat(answers).hasSize(names.size());
    for (int i = 0; i < names.size(); i++) {
      JsonNode answer = answers.get(i);
      assertThat(answer.path("line").asInt()).isEqualTo(i + 1);
      assertThat(answer.path("status").asText().equals("invalid")).isEqualTo(i % 7 == 3);
      if (i % 7 != 3) {
        assertThat(answer.path("total").asInt()).as(answer.toString()).isPositive();
      }
    }
    JsonNode summary = lines.getLast();
    assertThat(summary.path("summary").asText()).isEqualTo("names");
    assertThat(summary.path("lines").asInt()).isEqualTo(3_000);
    int counted = 0;
    for (JsonNode status : summary.path("statuses")) {
      counted += status.asInt();
    }
    assertThat(counted).isEqualTo(3_000);
  }

  @Test
  void freesThePlaceOfAReaderWhoHasGone() throws IOException, InterruptedException {
    String many =
        IntStream.range(0, 9_000).mapToObj(i -> "Personne " + i).collect(Collectors.joining("\n"));
    List<Socket> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 2; i++) {
        readers.add(begin(many));
      }
      sending("text/plain", "Vannes")
          .post(BATCHES)
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .body("type", equalTo("/problems/too-many-batches"));
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    int status = 503;
    while (status == 503 && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      status = sending("text/plain", "Vannes").post(BATCHES).statusCode();
    }
    assertThat(status).isEqualTo(200);
  }

  /** Sends a batch and waits for the first byte of its answer. */
  private Socket begin(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Socket socket = new Socket(service.getHost(), service.getPort());
    socket
        .getOutputStream()
        .write(
            """
            POST /api/v1/batches?by=year HTTP/1.1\r
            Host: localhost\r
            Content-Type: text/plain\r
            Content-Length: %d\r
            \r
            """
                .formatted(bytes.length)
                .getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(bytes);
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  // ---- what is refused as a whole

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | ' ' | holds no line",
        "text/csv | name | holds no line",
        "text/csv | surname,age | begins with no header",
        "application/json | [] | holds no line",
        "application/json | [\"a\" | is no JSON",
        "application/json | {\"name\":\"a\"} | is no array",
      })
  void refusesWhatIsNoList(String type, String body, String detail) {
    sending(type, body)
        .post(BATCHES)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("field", equalTo("body"))
        .body("detail", containsString(detail));
  }

  @Test
  void refusesTooMuch() {
    sending("text/plain", "a\n".repeat(10_001))
        .post(BATCHES)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-large"))
        .body("detail", containsString("more than 10000 lines"));
    sending("text/plain", "a".repeat(2 * 1024 * 1024 + 1))
        .post(BATCHES)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("detail", containsString("bytes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "application/xml", "application/octet-stream"})
  void refusesOtherTypes(String type) {
    sending(type, "Vannes")
        .post(BATCHES)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource({
    "by, colour, write year",
    "format, xls, write csv or ndjson",
    "from, hier, is no day",
    "topic, Astrologie, knows no topic",
    "source, Nulle part, knows no source",
    "size, 5, there is no parameter"
  })
  void refusesParametersAndSaysWhatToDo(String field, String value, String detail) {
    sending("text/plain", "Vannes")
        .queryParam(field, value)
        .post(BATCHES)
        .then()
        .statusCode(400)
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }
}
