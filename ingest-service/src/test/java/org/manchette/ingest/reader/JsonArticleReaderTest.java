package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.manchette.ingest.reader.ReaderTests.utf8;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.ingest.Problem;
import org.manchette.ingest.RefusedException;

class JsonArticleReaderTest {

  private final JsonArticleReader reader = new JsonArticleReader(ReaderTests.LIMITS);

  private SubmittedArticle read(String json) {
    return reader.read(utf8(json.replace('\'', '"')));
  }

  private Problem refusal(String json) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> reader.read(utf8(json)));
    assertThat(refused).as(json).isNotNull();
    return refused.problem();
  }

  @Test
  void readsNewsArticle() {
    SubmittedArticle article =
        read(
            "{'@type':'NewsArticle','url':'https://a.example/x','headline':'Titre','description':'Chapô',"
                + "'articleBody':'Texte.','datePublished':'2020-08-03T10:00:00+02:00',"
                + "'author':[{'name':'Anne'},'Paul','Anne'],'publisher':{'name':'Le Journal'},"
                + "'articleSection':['Monde','Europe'],'unknown':{'x':[1]}}");
    assertThat(article.url()).isEqualTo("https://a.example/x");
    assertThat(article.headline()).isEqualTo("Titre");
    assertThat(article.description()).isEqualTo("Chapô");
    assertThat(article.articleBody()).isEqualTo("Texte.");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.published().origin()).isEqualTo(PublicationOrigin.METADATA);
    assertThat(article.authors()).containsExactly("Anne", "Paul");
    assertThat(article.publisher()).isEqualTo("Le Journal");
    assertThat(article.section()).isEqualTo("Monde");
    assertThat(article.warnings()).isEmpty();
  }

  @Test
  void takesTheNamesOfAnAnalysisRequest() {
    SubmittedArticle article =
        read("{'title':'','text':'Texte.','publishedOn':'2020-08-03','id':1}");
    assertThat(article.headline()).isNull();
    assertThat(article.articleBody()).isEqualTo("Texte.");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
  }

  @Test
  void takesTheDayFromTheUrlWhenNothingElseSaysIt() {
    SubmittedArticle article = read("{'text':'Texte.','url':'https://a.example/2020/08/03/x'}");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(article.published().origin()).isEqualTo(PublicationOrigin.URL);
  }

  @Test
  void takesTheDayOfThePublishersOwnOffset() {
    assertThat(read("{'text':'x','datePublished':'2020-08-02T23:30:00-04:00'}").published().day())
        .isEqualTo(LocalDate.of(2020, 8, 2));
  }

  @Test
  void readsNoOtherDateAsPublication() {
    assertThat(
            read("{'text':'x','dateModified':'2020-08-03','dateCreated':'2020-08-03',"
                    + "'copyrightYear':2020,'dateReceived':'2020-08-03'}")
                .published())
        .isEqualTo(Publication.UNKNOWN);
  }

  @Test
  void leavesADayZeroAndGoesOn() {
    SubmittedArticle article =
        read("{'text':'Publié le 12 mars 2020\\nLe bac.','datePublished':'0000-00-00T00:00:00'}");
    assertThat(article.published().day()).isEqualTo(LocalDate.of(2020, 3, 12));
    assertThat(article.published().origin()).isEqualTo(PublicationOrigin.TEXT);
    assertThat(article.warnings()).containsExactly("implausibleDate@0000-00-00");
  }

  @Test
  void repairsWhatNoIndexHoldsWithoutMovingOffsets() {
    SubmittedArticle article = read("{'text':'a\\u0000b\\ud800c\\ud83d\\ude00\\td'}");
    assertThat(article.articleBody()).isEqualTo("a b\uFFFDc😀\td");
    assertThat(article.warnings()).containsExactly("controlCharacters", "loneSurrogate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|articleBody",
        "{\"articleBody\":\"  \"}|articleBody",
        "{\"text\":3}|text",
        "{\"text\":\"x\",\"headline\":[]}|headline",
        "{\"text\":\"x\",\"title\":{}}|title",
        "{\"text\":\"x\",\"datePublished\":\"2020-13-45\"}|datePublished",
        "{\"text\":\"x\",\"publishedOn\":20200803}|publishedOn",
        "{\"text\":\"x\",\"url\":\"javascript:alert(1)\"}|url",
        "{\"text\":\"x\",\"author\":{\"nom\":\"A\"}}|author",
        "{\"text\":\"x\",\"author\":[\"a\",\"b\",\"c\",\"d\"]}|author",
        "{\"text\":\"x\",\"publisher\":true}|publisher",
        "{\"text\":\"x\",\"articleSection\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}|articleSection"
      })
  void namesTheFieldThatIsWrong(String json, String field) {
    Problem problem = refusal(json);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.field()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": tru|line 1, column",
        "[]|got an array",
        "\"x\"|got a string",
        "{\"text\":\"x\"} {}|line 1",
        "{\"text\":[[[[[[[[[[1]]]]]]]]]]}|nesting depth"
      })
  void saysWhereJsonIsInvalid(String json, String detail) {
    Problem problem = refusal(json);
    assertThat(problem.type()).isEqualTo("/problems/invalid-json");
    assertThat(problem.detail()).contains(detail).doesNotContain("java.", "fasterxml");
  }

  @Test
  void refusesBytesThatAreNoText() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> reader.read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}));
    assertThat(refused.problem().type()).isEqualTo("/problems/invalid-json");
  }
}
