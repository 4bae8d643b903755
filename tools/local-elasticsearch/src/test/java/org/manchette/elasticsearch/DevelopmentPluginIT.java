package org.manchette.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each factory of the plugin, on the engine: what it does with a text, and what it refuses. */
@DisabledIfEnvironmentVariable(
    named = LocalElasticsearch.URL_VARIABLE,
    matches = ".+",
    disabledReason = "about the server that this module starts")
final class DevelopmentPluginIT {

  private final Analyzer analyzer = new Analyzer();

  @Test
  void rootPageTellsTheVersion() throws IOException, InterruptedException {
    assertThat(analyzer.get("/").status()).isEqualTo(200);
    assertThat(analyzer.get("/").body())
        .containsPattern("\"number\"\\s*:\\s*\"9\\.2\\.")
        .contains("\"tagline\"");
    assertThat(
            analyzer
                .send(
                    HttpRequest.newBuilder(analyzer.uri().resolve("/"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody()))
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "apostrophe       | x'y          | x",
        "asciifolding     | Élysée       | Elysee",
        "decimal_digit    | ٣            | 3",
        "edge_ngram       | abc          | a ab",
        "flatten_graph    | a b          | a b",
        "keyword_repeat   | a            | a a",
        "length           | a b          | a b",
        "lowercase        | ÉTÉ          | été",
        "ngram            | abc          | a ab b bc c",
        "remove_duplicates| a a          | a a",
        "reverse          | abc          | cba",
        "snowball         | running      | run",
        "stemmer          | running      | run",
        "trim             | a            | a",
        "unique           | a b a        | a b",
        "uppercase        | été          | ÉTÉ",
        "word_delimiter_graph | Wi-Fi PowerShot500 | Wi Fi Power Shot 500",
      })
  void filterWorksByItsNameAlone(String name, String text, String tokens)
      throws IOException, InterruptedException {
    assertThat(tokens(text, "\"%s\"".formatted(name))).containsExactly(tokens.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`asciifolding`, `preserve_original`:true            | Élysée     | Elysee Élysée",
        "`elision`, `articles`:[`l`,`d`]                     | l'eau L'Oréal d’Estaing | eau L'Oréal Estaing",
        "`elision`, `articles`:[`l`], `articles_case`:true   | L'Oréal    | Oréal",
        "`stemmer`, `language`:`light_french`                | françaises chevaux | francais cheval",
        "`stemmer`, `language`:`minimal_french`              | françaises | français",
        "`stemmer`, `language`:`french`                      | continuellement | continuel",
        "`stemmer`, `name`:`light_english`                   | libraries  | library",
        "`snowball`, `language`:`French`                     | continuellement | continuel",
        "`lowercase`, `language`:`turkish`                   | I          | ı",
        "`length`, `min`:2, `max`:2                          | a bb ccc   | bb",
        "`truncate`, `length`:3                              | abcdef     | abc",
        "`unique`, `only_on_same_position`:true              | a b a      | a b a",
        "`edge_ngram`, `min_gram`:2, `max_gram`:3            | abcd       | ab abc",
        "`edge_ngram`, `min_gram`:2, `max_gram`:3, `preserve_original`:true | abcd | ab abc abcd",
        "`pattern_capture`, `patterns`:[`([a-z]+)`], `preserve_original`:false | ab1cd | ab cd",
        "`pattern_replace`, `pattern`:`[0-9]`, `replacement`:`#` | a1b2    | a#b#",
        "`synonym_graph`, `synonyms`:[`usa, etats unis`]     | etats unis la | usa etats unis la",
        "`word_delimiter_graph`, `catenate_all`:true         | Wi-Fi      | WiFi Wi Fi",
      })
  void filterReadsItsSettings(String settings, String text, String tokens)
      throws IOException, InterruptedException {
    assertThat(tokens(text, "{\"type\":" + settings.replace('`', '"') + "}"))
        .containsExactly(tokens.split(" ", -1));
  }

  @Test
  void markedAndOverriddenWordsAreNotStemmed() throws IOException, InterruptedException {
    String stemmer = "{\"type\":\"stemmer\",\"language\":\"light_french\"}";
    assertThat(
            tokens(
                "maisons tables",
                "{\"type\":\"keyword_marker\",\"keywords\":[\"maisons\"]}," + stemmer))
        .containsExactly("maisons", "tabl");
    assertThat(
            tokens(
                "chinoises",
                "{\"type\":\"stemmer_override\",\"rules\":[\"chinoise, chinoises => chinois\"]},"
                    + stemmer))
        .containsExactly("chinois");
  }

  @Test
  void synonymRulesGoThroughTheFiltersBefore() throws IOException, InterruptedException {
    assertThat(
            tokens(
                "Élysée",
                "\"lowercase\",\"asciifolding\",{\"type\":\"synonym_graph\",\"synonyms\":[\"ÉLYSÉE"
                    + " => Présidence\"]}"))
        .containsExactly("presidence");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{`type`:`mapping`, `mappings`:[`œ=>oe`, `\\\\u2019 => '`]} | l’œuvre | l'oeuvre",
        "{`type`:`pattern_replace`, `pattern`:`(a)-(b)`, `replacement`:`$2$1`} | a-b | ba",
        "`html_strip`                                       | <b>&eacute;t&eacute;</b> | été",
        "{`type`:`html_strip`, `escaped_tags`:[`b`]}        | <b>été</b><i> | <b>été</b>",
      })
  void charFilterWorks(String filter, String text, String token)
      throws IOException, InterruptedException {
    assertThat(
            analyzer
                .analyse(
                    text,
                    "\"tokenizer\":\"whitespace\",\"char_filter\":["
                        + filter.replace('`', '"')
                        + "]")
                .tokens())
        .containsExactly(token);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "`keyword`                                          | a b     | a b",
        "`whitespace`                                       | a-b c   | a-b;c",
        "`letter`                                           | a1b     | a;b",
        "`pattern`                                          | a, b    | a;b",
        "{`type`:`pattern`, `pattern`:`-`}                  | a-b     | a;b",
        "`ngram`                                            | abc     | a;ab;b;bc;c",
        "{`type`:`ngram`, `token_chars`:[`letter`]}         | a1b     | a;b",
        "{`type`:`edge_ngram`, `min_gram`:1, `max_gram`:3}  | abcd    | a;ab;abc",
      })
  void tokenizerWorks(String tokenizer, String text, String tokens)
      throws IOException, InterruptedException {
    assertThat(analyzer.analyse(text, "\"tokenizer\":" + tokenizer.replace('`', '"')).tokens())
        .containsExactly(tokens.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "elision",
        "keyword_marker",
        "pattern_capture",
        "pattern_replace",
        "stemmer_override",
        "synonym_graph",
        "truncate",
      })
  void missingSettingIsRefused(String filter) throws IOException, InterruptedException {
    Analyzer.Answer answer =
        analyzer.analyse(
            "x", "\"tokenizer\":\"keyword\",\"filter\":[{\"type\":\"%s\"}]".formatted(filter));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("requires the setting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mapping", "pattern_replace"})
  void charFilterWithoutItsSettingIsRefused(String filter)
      throws IOException, InterruptedException {
    Analyzer.Answer answer =
        analyzer.analyse(
            "x", "\"tokenizer\":\"keyword\",\"char_filter\":[{\"type\":\"%s\"}]".formatted(filter));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("requires the setting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`asciifolding`, `preserve`:true",
        "`synonym_graph`, `synonyms_set`:`names`",
        "`stemmer`, `language`:`klingon`",
        "`snowball`, `language`:`Klingon`",
        "`lowercase`, `language`:`klingon`",
        "`edge_ngram`, `min_gram`:3, `max_gram`:2",
        "`ngram`, `min_gram`:1, `max_gram`:9",
        "`stemmer_override`, `rules`:[`a b`]",
      })
  void unknownOrWrongSettingIsRefused(String settings) throws IOException, InterruptedException {
    assertThat(
            analyzer
                .analyse(
                    "x",
                    "\"tokenizer\":\"keyword\",\"filter\":[{\"type\":"
                        + settings.replace('`', '"')
                        + "}]")
                .status())
        .isEqualTo(400);
  }

  @Test
  void keywordNormalizersTakeTheNormalizingOnes() throws IOException, InterruptedException {
    Analyzer.Answer created =
        analyzer.send(
            HttpRequest.newBuilder(analyzer.uri().resolve("/plugin-normalizer"))
                .header("Content-Type", "application/json")
                .PUT(
                    HttpRequest.BodyPublishers.ofString(
                        """
                        {"settings": {"analysis": {
                          "char_filter": {
                            "apostrophes": {"type": "mapping", "mappings": ["’ => '"]},
                            "hyphens": {"type": "pattern_replace", "pattern": "-", "replacement": " "}},
                          "filter": {"articles": {"type": "elision", "articles": ["l"]}},
                          "normalizer": {"folded": {
                            "type": "custom",
                            "char_filter": ["apostrophes", "hyphens"],
                            "filter": ["lowercase", "articles", "asciifolding", "trim"]}}}},
                         "mappings": {"properties": {
                            "name": {"type": "keyword", "normalizer": "folded"}}}}
                        """)));
    assertThat(created.status()).as(created.body()).isEqualTo(200);
    Analyzer.Answer analysed =
        analyzer.send(
            HttpRequest.newBuilder(analyzer.uri().resolve("/plugin-normalizer/_analyze"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"field\":\"name\",\"text\":\"L’Élysée-Palace\"}")));
    assertThat(analysed.tokens()).containsExactly("elysee palace");
  }

  private List<String> tokens(String text, String filters)
      throws IOException, InterruptedException {
    return analyzer
        .analyse(text, "\"tokenizer\":\"whitespace\",\"filter\":[" + filters + "]")
        .tokens();
  }
}
