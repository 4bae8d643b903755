package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are pages that say what to do, whatever fails. */
@Isolated("takes search-service away for a while")
final class ProblemsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/articles/00000000000000000000000000000000",
        "/articles/..%2F..%2Fetc",
        "/actors/person:personne-de-ce-nom",
        "/topics/medtop:99999999",
        "/topics/person:irene-vasseur",
        "/topics/",
        "/articles"
      })
  void whatIsNotThereIsMissing(String path) {
    HttpResponse<String> page = House.open().get(path);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Page introuvable");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2020-13-45, 2020-13-45, Publié à partir de",
    "mentionedTo=hier, hier, Évoque jusqu’à",
    "size=100000, 100000, Nombre de résultats",
    "size=-1, -1, Nombre de résultats",
    "sort=bizarre, bizarre, Tri",
    "after=%00x, , Suite des résultats",
    "person=Personne%20de%20ce%20nom, Personne de ce nom, Personne",
    "topic=medtop:99999999, medtop:99999999, Sujet",
    "personMode=both, both, Personnes cochées"
  })
  void aBadValueIsNamedInWords(String query, String value, String parameter) {
    HttpResponse<String> page = House.open().get("/?" + query);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(parameter).contains("Chercher sans cela");
    if (value != null) {
      assertThat(page.body()).contains(value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/quotations?speaker=Personne%20de%20ce%20nom, Personne de ce nom, Dit par",
    "/quotations?about=place:nulle-part, place:nulle-part, Au sujet de",
    "/quotations?direct=peut-etre, peut-etre, Forme",
    "/quotations/export?format=xls, xls, Format",
    "/export?format=xls, xls, Format",
    "/export?person=Personne%20de%20ce%20nom, Personne de ce nom, Personne",
    "/feed?topic=medtop:99999999, medtop:99999999, Sujet",
    "/timeline?mentionedFrom=hier, hier, Évoque à partir de",
    "/timeline?topic=medtop:99999999, medtop:99999999, Sujet",
    "/actors?q=vasseur&kind=animal, animal, Genre"
  })
  void aBadValueOfAnotherPageIsNamedInWords(String path, String value, String parameter) {
    HttpResponse<String> page = House.open().get(path);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains(parameter, value, "Chercher sans cela");
  }

  @Test
  void theWayOutOfABadValueKeepsTheRest() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=accord&from=jamais");
      page.getByText("Chercher sans cela").click();
      assertThat(page).hasURL(House.open().page("/?q=accord"));
    }
  }

  @Test
  void strangeInputIsNeverOurFault() {
    for (String query :
        new String[] {
          "q=%00",
          "q=%ED%A0%80",
          "q=((((((((((((",
          "q=%22",
          "q=OU",
          "person=&person=",
          "lang=xx",
          "q=" + "a".repeat(3000),
          "utm_source=x",
          "personFind=%00",
          "personFind=!!!",
          "personFind=" + "a".repeat(500),
          "topicFind=((&sourceFind=%22",
          "personMode=all&personMode=any",
          "from=2020&from=2021"
        }) {
      assertThat(House.open().get("/?" + query).statusCode()).as(query).isLessThan(500);
    }
  }

  @Test
  void whatIsTooLongForTheServerIsAPageAsWell() {
    String names = "person=Irène%20Vasseur&".repeat(20_000 / 24).replace("è", "%C3%A8");
    HttpResponse<String> address = House.open().get("/?" + names);
    assertThat(address.statusCode()).isEqualTo(414);
    assertThat(address.body())
        .contains("Cette adresse est trop longue", "href=\"/batch\"", "Revenir à la recherche");
    // It does not send back what was too long.
    assertThat(address.body()).hasSizeLessThan(20_000).doesNotContain("Vasseur");
    HttpResponse<String> english =
        House.open().get("/topics/" + "a".repeat(100_000), "Accept-Language", "en");
    assertThat(english.statusCode()).isEqualTo(414);
    assertThat(english.body()).contains("This address is too long");
    HttpResponse<String> headers = House.open().get("/", "Cookie", "a=" + "b".repeat(20_000));
    assertThat(headers.statusCode()).isEqualTo(431);
    assertThat(headers.body()).contains("Votre navigateur en envoie trop", "cookies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/%2e%2e/etc",
        "/topics/%00",
        "/topics/%ff%fe",
        "/<script>",
        "//elsewhere.example/"
      })
  void whatNoBrowserSendsIsAPageAsWell(String path) throws IOException {
    assertThat(getAsTyped(path))
        .matches("(?s)HTTP/1.1 (400|404) .*")
        .contains("<title>", "Manchette</a>", "Content-Security-Policy: default-src 'none'")
        .doesNotContain("Exception", "java.", "<script>");
  }

  @ParameterizedTest
  @CsvSource({"/?q=100%, 100%", "/?q=100%&sort=newest, 100%", "/?q=quai|{digue}, quai|{digue}"})
  void anAddressIsReadAsItWasTyped(String address, String words) throws IOException {
    assertThat(getAsTyped(address))
        .startsWith("HTTP/1.1 200 ")
        .contains("name=\"q\"", "value=\"" + words + "\"", "Content-Security-Policy");
  }

  @Test
  void aPathThatIsWronglyEscapedLeadsToThePageThatWasMeant() throws IOException {
    assertThat(getAsTyped("/topics/100%?q=5%"))
        .startsWith("HTTP/1.1 308 ")
        .containsIgnoringCase("\r\nlocation: /topics/100%25?q=5%25\r\n");
    // Nobody is led elsewhere.
    assertThat(getAsTyped("//elsewhere.example/%")).doesNotContainIgnoringCase("location:");
  }

  /** As it is, without the escapes that every client adds. */
  private static String getAsTyped(String address) throws IOException {
    URI house = URI.create(House.open().page(""));
    try (Socket socket = new Socket(house.getHost(), house.getPort())) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                  .formatted(address, house.getAuthority())
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"POST, /", "DELETE, /actors", "PUT, /batch"})
  void whatAPageDoesNotTakeIsAPageAsWell(String method, String path)
      throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(House.open().page(path)))
                    .method(method, BodyPublishers.noBody())
                    .build(),
                BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(405);
    assertThat(page.body()).contains("Page introuvable", "Revenir à la recherche");
  }

  @Test
  void strangeNamesAreNeverOurFault() {
    for (String path :
        new String[] {
          "/actors?q=%00",
          "/actors?q=!!!",
          "/actors?q=%ED%A0%80",
          "/actors?q=a&q=b",
          "/actors?q=" + "a".repeat(3000),
          "/actors?kind=person",
          "/actors/organisation:",
          "/actors/person:-dupont",
          "/acteurs?q=%0D%0ASet-Cookie:%20x=y"
        }) {
      assertThat(House.open().get(path).statusCode()).as(path).isLessThan(500);
    }
  }

  @Test
  void withoutTheArchiveThePageStaysCalmAndComesBack() {
    House house = House.open();
    Map<String, String> paths =
        Map.ofEntries(
            Map.entry("search", "/?q=accord"),
            Map.entry("inside a facet", "/?q=accord&personFind=carp"),
            Map.entry("article", "/articles/" + house.hostileId()),
            Map.entry("actor", "/actors/" + House.KNOWN),
            Map.entry("topic", "/topics/medtop:04000000"),
            Map.entry("timeline", "/timeline?q=accord"),
            Map.entry("actors", "/actors?q=vasseur"),
            Map.entry("quotations", "/quotations?q=accord"),
            Map.entry("export", "/quotations/export?q=accord"),
            Map.entry("export of articles", "/export?q=accord"),
            Map.entry("feed", "/feed?q=accord"));
    house.search().stop();
    try (Reader reader = Reader.french()) {
      paths.forEach((name, path) -> {
        HttpResponse<String> page = house.get(path);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
            .contains("L’archive ne répond pas")
            .doesNotContain("Exception", "org.manchette", "java.", "127.0.0.1");
      });
      reader.goTo("/?q=accord");
      reader.picture("unavailable-1440-light-fr");
      reader.assertAccessible();
      assertThat(house.get("/help").statusCode()).isEqualTo(200);
      assertThat(house.get("/q/health/live").statusCode()).isEqualTo(200);

      house.search().start();
      reader.page().getByText("Réessayer").click();
      assertThat(reader.page().locator(".hit").first()).isVisible();
    }
  }

  @Test
  void aSlowArchiveIsNotWaitedForWithoutEnd() {
    House house = House.open();
    assertThat(house.get("/?q=accord").statusCode()).isEqualTo(200);
    house.search().pause();
    try {
      HttpResponse<String> page = house.get("/?q=accord");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("L’archive ne répond pas");
    } finally {
      house.search().goOn();
    }
    assertThat(house.get("/?q=accord").statusCode()).isEqualTo(200);
  }
}
