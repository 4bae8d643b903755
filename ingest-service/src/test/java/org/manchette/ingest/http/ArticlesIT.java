package org.manchette.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.manchette.ingest.Archives.document;
import static org.manchette.ingest.Archives.json;
import static org.manchette.ingest.Archives.lines;
import static org.manchette.ingest.Archives.ndjson;
import static org.manchette.ingest.Archives.versions;
import static org.manchette.ingest.Archives.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.Archives;
import org.manchette.ingest.ElasticsearchResource;

@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class ArticlesIT {

  private static final String ARTICLES = "/api/v1/articles";
  private static final String BULK = ARTICLES + "/bulk";

  private static final String ARTICLE =
      """
      {"url":"https://journal.example/2020/08/03/%s","headline":"Le canal ferme","author":"Anne Roux",
       "articleBody":"Emmanuel Macron a annoncé dimanche à Paris la fermeture du canal.%s",
       "datePublished":"2020-08-03","publisher":"Le Journal","articleSection":"Local"}
      """;

  @Test
  void storesTheSourceAndIndexesTheArticle() {
    String body = ARTICLE.formatted("vertical", "");
    Response response = json(body).queryParam("collection", "sample").post(ARTICLES);
    response.then().statusCode(201).body("status", equalTo("created"));
    String id = response.path("id");
    response.then().header("Location", endsWith(ARTICLES + "/" + id));
    JsonNode article = document("articles", id);
    assertThat(article.path("headline").asText()).isEqualTo("Le canal ferme");
    assertThat(article.path("source").asText()).isEqualTo("Le Journal");
    assertThat(article.path("language").asText()).isEqualTo("fr");
    assertThat(article.path("collection").asText()).isEqualTo("sample");
    assertThat(article.path("persons").toString()).contains("person:emmanuel-macron");
    assertThat(article.path("places").toString()).contains("place:paris");
    assertThat(article.path("mentioned").toString()).contains("2020-08-02");
    assertThat(article.path("mentionedSpan").toString()).contains("2020-08-02");
    JsonNode source = document("sources", article.path("sourceId").asText());
    assertThat(
            new String(
                Base64.getDecoder().decode(source.path("original").asText()),
                StandardCharsets.UTF_8))
        .isEqualTo(body);
    JsonNode actor = document("actors", "person:emmanuel-macron");
    assertThat(actor.path("name").asText()).isEqualTo("Emmanuel Macron");
    assertThat(actor.path("kind").asText()).isEqualTo("person");
  }

  @Test
  void storesTheAnalysisThatAnalysesGives() {
    String text = "Emmanuel Macron était lundi à Lyon. « Tout va bien », a dit le président.";
    String id =
        json("{\"text\":\"" + text + "\",\"publishedOn\":\"2020-08-03\"}")
            .post(ARTICLES)
            .path("id");
    String analysis =
        given()
            .contentType("application/json")
            .body(
                "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"publishedOn\":\"2020-08-03\"}")
            .post("/api/v1/analyses")
            .then()
            .statusCode(200)
            .body("language", equalTo("fr"))
            .body("actors.id", hasItem("person:emmanuel-macron"))
            .extract()
            .asString();
    assertThat(document("articles", id).path("analysis").asText()).isEqualTo(analysis);
  }

  @Test
  void writesNothingForTheSameContentAgain() {
    String body = ARTICLE.formatted("again", "").replace("\n", "");
    String id = json(body).post(ARTICLES).then().statusCode(201).extract().path("id");
    String received = given().get(ARTICLES + "/" + id).path("receivedAt");
    json(body)
        .post(ARTICLES)
        .then()
        .statusCode(200)
        .body("status", equalTo("unchanged"))
        .body("id", equalTo(id));
    String bulk = ndjson(body).post(BULK).asString();
    assertThat(bulk).contains("unchanged");
    assertThat(versions(id)).isEqualTo(1);
    given().get(ARTICLES + "/" + id).then().body("receivedAt", equalTo(received));
  }

  @Test
  void keepsTheOldVersionWhenTheTextOfAUrlChanges() {
    String id = json(ARTICLE.formatted("versions?utm_source=x", "")).post(ARTICLES).path("id");
    json(ARTICLE.formatted("versions", " Mise à jour."))
        .post(ARTICLES)
        .then()
        .statusCode(200)
        .body("status", equalTo("updated"))
        .body("id", equalTo(id));
    assertThat(versions(id)).isEqualTo(2);
    assertThat(document("articles", id).path("articleBody").asText()).endsWith("Mise à jour.");
    String original =
        given().get(ARTICLES + "/" + id).then().statusCode(200).extract().path("original");
    assertThat(new String(Base64.getDecoder().decode(original), StandardCharsets.UTF_8))
        .contains("Mise à jour.");
    json(ARTICLE.formatted("versions?utm_source=x", ""))
        .post(ARTICLES)
        .then()
        .body("status", equalTo("updated"));
    assertThat(versions(id)).isEqualTo(2);
    assertThat(document("articles", id).path("articleBody").asText())
        .doesNotContain("Mise à jour.");
  }

  @Test
  void keepsTheNameOfAnActorAndAddsTheFormsItIsMetUnder() {
    String text = "{\"text\":\"%s a parlé. %s est maire de Nantes, selon Solveig Harquelin.\"}";
    json(text.formatted("Solveig Harquelin", "Mme Harquelin"))
        .post(ARTICLES)
        .then()
        .statusCode(201);
    JsonNode first = document("actors", "person:solveig-harquelin");
    json(text.formatted("Mme Solveig Harquelin", "Solveig HARQUELIN"))
        .post(ARTICLES)
        .then()
        .statusCode(201);
    JsonNode second = document("actors", "person:solveig-harquelin");
    assertThat(first.path("name").asText()).isEqualTo("Solveig Harquelin");
    assertThat(second.path("name")).isEqualTo(first.path("name"));
    assertThat(second.path("aliases").toString())
        .contains("Harquelin")
        .contains("Solveig HARQUELIN");
    assertThat(second.path("origin").asText()).isEqualTo("provisional");
  }

  @Test
  void takesTextInAnyEncoding() {
    String id =
        writing()
            .contentType("text/plain; charset=ISO-8859-1")
            .queryParam("datePublished", "2019-11-28")
            .queryParam("publisher", "Le Littoral")
            .queryParam("url", "https://littoral.example/a")
            .body("Le titre\n\nL’été dernier, à Brest.".getBytes(Charset.forName("windows-1252")))
            .post(ARTICLES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonNode article = document("articles", id);
    assertThat(article.path("headline").asText()).isEqualTo("Le titre");
    assertThat(article.path("articleBody").asText()).isEqualTo("L’été dernier, à Brest.");
    assertThat(article.path("datePublished").asText()).isEqualTo("2019-11-28");
    assertThat(article.path("source").asText()).isEqualTo("Le Littoral");
    given()
        .get(ARTICLES + "/" + id)
        .then()
        .body("mediaType", equalTo("text/plain; charset=ISO-8859-1"))
        // Without these the article could not be made again from its source.
        .body("url", equalTo("https://littoral.example/a"))
        .body("datePublished", equalTo("2019-11-28"))
        .body("publisher", equalTo("Le Littoral"));
  }

  @Test
  void leavesOutAnImplausibleDayOfPublicationAndTellsWhereItsOwnComesFrom() {
    String id =
        writing()
            .contentType("application/json")
            .body(
                "{\"url\":\"https://bac.example/2020/08/03/le-bac\",\"datePublished\":\"9999-12-31\","
                    + "\"text\":\"Hier, le bac a repris ses traversées. Il était à quai depuis mai 2019. (AFP)\"}")
            .post(ARTICLES)
            .then()
            .statusCode(201)
            .body("warnings", hasItem("implausibleDate@9999-12-31"))
            .extract()
            .path("id");
    JsonNode article = document("articles", id);
    assertThat(article.path("datePublished").asText()).isEqualTo("2020-08-03");
    assertThat(article.path("datePublishedOrigin").asText()).isEqualTo("url");
    assertThat(article.path("datePublishedReliability").asDouble()).isEqualTo(0.85);
    assertThat(article.path("mentionedBy").path("day").toString()).contains("2020-08-02");
    assertThat(article.path("mentionedBy").path("month").toString()).contains("2019-05-31");
    assertThat(article.path("credits").toString()).contains("AFP");
    assertThat(article.path("analysis").asText())
        .contains(
            "\"anchor\":{\"kind\":\"publication\",\"from\":\"2020-08-03\",\"to\":\"2020-08-03\"");
  }

  @Test
  void takesPagesWithoutTheirMarkup() {
    String page =
        "<html><head><title>T</title></head><body><nav>Accueil</nav><article><h1>Le canal</h1>"
            + "<p>Le canal ferme <script>alert(1)</script>lundi pour <b onclick='x()'>six semaines</b>.</p></article></body></html>";
    String id =
        writing()
            .contentType("text/html")
            .body(page)
            .post(ARTICLES)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonNode article = document("articles", id);
    assertThat(article.path("headline").asText()).isEqualTo("Le canal");
    assertThat(article.path("articleBody").asText())
        .isEqualTo("Le canal ferme lundi pour six semaines.");
  }

  @Test
  void flagsWhatIsNotFrench() {
    String text =
        "The mayor of the city said on Monday that the bridge would be closed for six weeks, and that the works"
            + " would cost about three hundred thousand euros to the people of the town.";
    String id =
        json("{\"text\":\"" + text + "\"}")
            .post(ARTICLES)
            .then()
            .statusCode(201)
            .body("warnings", hasItem("notFrench"))
            .extract()
            .path("id");
    JsonNode article = document("articles", id);
    assertThat(article.path("language").asText()).isEqualTo("en");
    assertThat(article.path("articleBody").asText()).isEqualTo(text);
    assertThat(article.path("persons").size()).isZero();
  }

  @Test
  void deletesEveryVersion() {
    String id = json(ARTICLE.formatted("gone", "")).post(ARTICLES).path("id");
    json(ARTICLE.formatted("gone", " Suite.")).post(ARTICLES);
    writing().delete(ARTICLES + "/" + id).then().statusCode(204);
    given().get(ARTICLES + "/" + id).then().statusCode(404).contentType("application/problem+json");
    writing().delete(ARTICLES + "/" + id).then().statusCode(404);
    assertThat(versions(id)).isZero();
    assertThat(document("articles", id).isMissingNode()).isTrue();
    json(ARTICLE.formatted("gone", "")).post(ARTICLES).then().statusCode(201);
  }

  @Test
  void answersEachLineInOrderWhateverTheOthersAre() {
    String big = "{\"text\":\"" + "x".repeat(10_000_000) + "\"}";
    String body =
        String.join(
            "\n",
            "{\"text\":\"Ligne une.\"}",
            "",
            big,
            "zut",
            "{\"text\":\"a\\u0000b \\udc00\"}",
            "{\"text\":\"Ligne\",\"datePublished\":\"2020-13-45\"}",
            "{\"url\":\"https://lines.example/a\",\"text\":\"Version une.\"}",
            "{\"url\":\"https://lines.example/a\",\"text\":\"Version deux.\"}",
            "{\"text\":\"Ligne une.\"}",
            "{\"text\":\"Dernière ligne, sans fin de ligne.\"}");
    Response response = ndjson(body).queryParam("collection", "bulk").post(BULK);
    response.then().statusCode(200);
    List<JsonNode> lines = lines(response.asString());
    assertThat(lines)
        .extracting(line -> line.path("line").asInt())
        .containsExactly(1, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(lines)
        .extracting(line -> line.path("status").asText())
        .containsExactly(
            "created",
            "refused",
            "refused",
            "created",
            "refused",
            "created",
            "updated",
            "unchanged",
            "created");
    assertThat(lines.get(1).path("problem").path("status").asInt()).isEqualTo(413);
    assertThat(lines.get(2).path("problem").path("type").asText())
        .isEqualTo("/problems/invalid-json");
    assertThat(lines.get(4).path("problem").path("field").asText()).isEqualTo("datePublished");
    String id = lines.get(6).path("id").asText();
    assertThat(document("articles", id).path("articleBody").asText()).isEqualTo("Version deux.");
    given()
        .get("/api/v1/imports/" + response.header("Import-Id"))
        .then()
        .statusCode(200)
        .body("status", equalTo("finished"))
        .body("collection", equalTo("bulk"))
        .body("created", equalTo(4))
        .body("updated", equalTo(1))
        .body("unchanged", equalTo(1))
        .body("refused", equalTo(3));
  }

  @Test
  void answersALineBeforeTheNextIsSent() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(
          ("POST "
                  + BULK
                  + " HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer "
                  + Archives.TOKEN
                  + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      for (int i = 1; i <= 3; i++) {
        String line = "{\"text\":\"Bavarder " + i + "\"}\n";
        out.write(
            (Integer.toHexString(line.length()) + "\r\n" + line + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        String answer = in.readLine();
        while (!answer.startsWith("{")) {
          answer = in.readLine();
        }
        assertThat(answer).startsWith("{\"line\":" + i + ",").contains("created");
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void takesThousandsOfLines() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      body.append("{\"text\":\"Brève numéro %d.\"}\n".formatted(i));
    }
    List<JsonNode> lines = lines(ndjson(body.toString()).post(BULK).asString());
    assertThat(lines)
        .hasSize(1_500)
        .allMatch(line -> line.path("status").asText().equals("created"));
  }

  @Test
  void describesItself() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.keySet()", hasItem(BULK))
        .body("paths.'/api/v1/articles'.post.responses.keySet()", hasItem("503"));
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200).body("status", containsString("UP"));
  }

  @Test
  void namesTheTopics() {
    String id =
        json("{\"text\":\"Le Sénat a voté le projet de loi du gouvernement. Les députés et les sénateurs de la majorité ont approuvé la réforme, malgré l’opposition, avant l’élection présidentielle.\"}")
            .post(ARTICLES)
            .path("id");
    JsonNode topics = document("articles", id).path("topics");
    assertThat(topics.toString()).contains("medtop:");
    JsonNode first = topics.isArray() ? topics.path(0) : topics;
    assertThat(document("topics", first.asText()).path("name").asText()).isNotEmpty();
  }
}
