package org.manchette.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@QuarkusIntegrationTest
@WithTestResource(
    value = RealElasticsearch.class,
    initArgs = @ResourceArg(name = RealElasticsearch.ARCHIVE, value = RealElasticsearch.VOLUME))
class FeedIT {

  private static final String FEED = "/api/v1/articles/feed";

  @Test
  void isAFeedOfTheNewest() throws Exception {
    Response response = given().queryParam("q", "bac").get(FEED);
    assertThat(response.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
    Element feed = parsed(response);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(text(feed, "id")).startsWith("urn:manchette:search:");
    assertThat(text(feed, "title")).isEqualTo("Manchette – bac");
    assertThat(text(feed, "updated")).isEqualTo("2026-11-30T08:15:38Z");
    assertThat(link(feed, "self")).isEqualTo("feed?q=bac");
    assertThat(link(feed, "alternate")).isEqualTo("http://127.0.0.1:8080/?q=bac");
    List<Element> entries = children(feed, "entry");
    assertThat(entries)
        .extracting(entry -> text(entry, "id"))
        .containsExactly(
            "urn:manchette:article:controls",
            "urn:manchette:article:tex%20%26%20co_1",
            "urn:manchette:article:bac",
            "urn:manchette:article:undated");

    Element controls = entries.getFirst();
    assertThat(text(controls, "title")).isEqualTo("Sonnez et stop ]]> <fin>");
    assertThat(controls.hasAttribute("xml:lang")).isFalse();
    assertThat(names(controls)).containsExactly("La Dépêche \"du\" Sillon");
    assertThat(text(controls, "summary")).startsWith("Un bac de plus.").endsWith("…");

    Element bac = entries.get(2);
    assertThat(bac.getAttribute("xml:lang")).isEqualTo("fr");
    assertThat(text(bac, "title")).isEqualTo(Volume.FORMULA);
    assertThat(text(bac, "summary")).isEqualTo(Volume.FRENCH_CELL);
    assertThat(text(bac, "published")).isEqualTo("2021-05-06T00:00:00Z");
    assertThat(text(bac, "updated")).isEqualTo("2026-11-30T08:15:34Z");
    assertThat(names(bac)).containsExactly("Jeanne Le Goff", "O’Brien, Jo and {Co");
    assertThat(link(bac, "alternate")).isEqualTo("http://127.0.0.1:8080/articles/bac");
    assertThat(link(bac, "via")).isEqualTo("http://localhost/bac");
    assertThat(children(bac, "category"))
        .extracting(category -> category.getAttribute("term"), c -> c.getAttribute("label"))
        .containsExactly(tuple(Archive.TRANSPORT, "Transports"));

    Element undated = entries.getLast();
    assertThat(children(undated, "published")).isEmpty();
    assertThat(names(undated)).isEmpty();
  }

  @Test
  void holdsFiftyOfVeryManyAndNamesWhatItIsAbout() throws Exception {
    Response response =
        given()
            .queryParam("source", "Dépêches")
            .queryParam("personNot", Archive.HELENE)
            .queryParam("from", "2000")
            .get(FEED);
    Element feed = parsed(response);
    assertThat(children(feed, "entry")).hasSize(50);
    assertThat(text(feed, "title"))
        .isEqualTo("Manchette – Dépêches – −Hélène Carpentier – 2000-01-01…");
    assertThat(link(feed, "self"))
        .isEqualTo("feed?personNot=person%3Ahelene-carpentier&source=D%C3%A9p%C3%AAches&from=2000");
  }

  @Test
  void nothingFoundIsAFeedToo() throws Exception {
    Element feed = parsed(given().queryParam("q", "<\u0001zygomatique & \"co\"").get(FEED));
    assertThat(children(feed, "entry")).isEmpty();
    assertThat(text(feed, "updated")).isNotEmpty();
  }

  @Test
  void isSentOnlyWhenItHasChanged() {
    Response first = given().queryParam("q", "bac -sans").get(FEED);
    String tag = first.header("ETag");
    String modified = first.header("Last-Modified");
    assertThat(tag).startsWith("W/\"");
    assertThat(modified).isEqualTo("Mon, 30 Nov 2026 08:15:38 GMT");
    assertThat(asked("If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(asked("If-None-Match", tag).asString()).isEmpty();
    assertThat(asked("If-None-Match", tag).header("ETag")).isEqualTo(tag);
    assertThat(asked("If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    assertThat(asked("If-None-Match", "W/\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(asked("If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(asked("If-Modified-Since", "Mon, 30 Nov 2026 08:15:37 GMT").statusCode())
        .isEqualTo(200);
    // The tag says more than the day.
    assertThat(
            given()
                .queryParam("q", "bac -sans")
                .header("If-None-Match", "W/\"other\"")
                .header("If-Modified-Since", modified)
                .get(FEED)
                .statusCode())
        .isEqualTo(200);
    // Nobody knows when one of these came.
    assertThat(given().queryParam("q", "bac").get(FEED).header("Last-Modified")).isNull();
  }

  private static Response asked(String header, String value) {
    return given().queryParam("q", "bac -sans").header(header, value).get(FEED);
  }

  @Test
  void theSameSearchHasTheSameId() throws Exception {
    String id = text(parsed(given().queryParam("person", "Hélène Carpentier").get(FEED)), "id");
    assertThat(text(parsed(given().queryParam("person", Archive.HELENE).get(FEED)), "id"))
        .isEqualTo(id);
    assertThat(text(parsed(given().get(FEED)), "id")).isNotEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sort | newest | there is no parameter",
        "size | 10 | there is no parameter",
        "from | hier | is no day, month or year",
      })
  void namesWhatIsWrong(String field, String value, String detail) {
    given()
        .queryParam(field, value)
        .accept("application/rss+xml")
        .get(FEED)
        .then()
        .statusCode(400)
        .body("field", equalTo(field))
        .body("detail", containsString(detail));
  }

  private static Element parsed(Response response) throws Exception {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(response.asByteArray()))
        .getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        assertThat(element.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    List<Element> children = children(parent, name);
    assertThat(children).hasSize(1);
    return children.getFirst().getTextContent();
  }

  private static List<String> names(Element entry) {
    return children(entry, "author").stream().map(author -> text(author, "name")).toList();
  }

  private static String link(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }
}
