package org.manchette.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.query.QueryNode.All;
import org.manchette.search.query.QueryNode.Any;
import org.manchette.search.query.QueryNode.Not;
import org.manchette.search.query.QueryNode.Phrase;
import org.manchette.search.query.QueryNode.Word;

class QueryParserTest {

  @Test
  void understandsWordsPhrasesExclusionsAndAlternatives() {
    assertThat(QueryParser.parse("bac « l’îlot Corbin » -grève panne OU avarie").node())
        .isEqualTo(
            new All(
                List.of(
                    new Word("bac"),
                    new Phrase("l’îlot Corbin"),
                    new Not(new Word("grève")),
                    new Any(List.of(new Word("panne"), new Word("avarie"))))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "bac grève | bac grève",
        "bac ET grève | bac grève",
        "bac AND grève | bac grève",
        "bac et grève | bac et grève",
        "bac OR grève panne | (bac OU grève) panne",
        "bac SAUF grève | bac -grève",
        "SAUF (SAUF a) | a",
        "bac NOT (grève panne) | bac -(grève panne)",
        "-(a OU b) | -(a OU b)",
        "--a | -a",
        "(bac) | bac",
        "a OU (b c) | (a OU (b c))",
        "\"bac à quai\" | « bac à quai »",
        "“bac à quai” | « bac à quai »",
        "„bac à quai“ | « bac à quai »",
        "‹ bac › | « bac »",
        "«bac»grève | « bac » grève",
        "Saint-Denis | Saint-Denis",
        "titre:bac | titre:bac",
        "14:30 | 14:30",
        "l’« affaire » | « affaire »",
        "grève ? | grève",
        "grève ! … | grève",
        "C++ | C++",
        "bac\u00A0grève\u202Fpanne | bac grève panne",
      })
  void writesWhatItUnderstood(String typed, String understood) {
    ParsedQuery query = QueryParser.parse(typed);
    assertThat(query.written()).isEqualTo(understood);
    assertThat(query.repairs()).isEmpty();
    assertThat(QueryParser.parse(query.written()).node()).isEqualTo(query.node());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "« bac grève | bac grève | unbalancedQuote",
        "bac » grève | bac grève | unbalancedQuote",
        "\"bac | bac | unbalancedQuote",
        "(bac | bac | unbalancedParenthesis",
        "bac) grève | bac grève | unbalancedParenthesis",
        "bac OU | bac | danglingOperator",
        "OU bac | bac | danglingOperator",
        "bac ET | bac | danglingOperator",
        "bac SAUF | bac | danglingOperator",
        "ba\u0000c | ba c | controlCharacters",
        "?! | §§ | noWords",
        "« » | §§ | noWords",
        "((((((((((bac)))))))))) | bac | unbalancedParenthesis deepParenthesis",
      })
  void repairsWhatItCannotUnderstand(String typed, String understood, String codes) {
    ParsedQuery query = QueryParser.parse(typed);
    assertThat(query.written()).isEqualTo(understood);
    assertThat(query.codes()).containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void findsEverythingForNothing(String typed) {
    assertThat(QueryParser.parse(typed).node()).isNull();
    assertThat(QueryParser.parse(typed).repairs()).isEmpty();
  }

  @Test
  void takesLoneSurrogatesForSpaces() {
    assertThat(QueryParser.parse("bac\uD800grève").written()).isEqualTo("bac grève");
  }

  @Test
  void countsWords() {
    assertThat(QueryParser.parse("a « b c » -d (e OU f)").words()).isEqualTo(5);
  }

  @Test
  void neverFailsAndAlwaysUnderstandsItself() {
    List<String> pieces =
        List.of(
            "a", "l’", "é", "«", "»", "\"", "“", "”", "(", ")", "-", " ", "OU", "ET", "SAUF", ":",
            "*", "\\", "\u0000", "\uD800", "'", "\u00A0", "?", "😀");
    Random random = new Random(20_261_123);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        typed.append(pieces.get(random.nextInt(pieces.size())));
        if (random.nextBoolean()) {
          typed.append(' ');
        }
      }
      ParsedQuery query = QueryParser.parse(typed.toString());
      ParsedQuery again = QueryParser.parse(query.written());
      assertThat(again.written()).isEqualTo(query.written());
      assertThat(again.repairs()).as(query.written()).isEmpty();
    }
  }
}
