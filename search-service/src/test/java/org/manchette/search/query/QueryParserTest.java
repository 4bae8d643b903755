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
import org.manchette.search.query.QueryNode.AtLeast;
import org.manchette.search.query.QueryNode.In;
import org.manchette.search.query.QueryNode.Named;
import org.manchette.search.query.QueryNode.Near;
import org.manchette.search.query.QueryNode.Not;
import org.manchette.search.query.QueryNode.Phrase;
import org.manchette.search.query.QueryNode.Prefix;
import org.manchette.search.query.QueryNode.Together;
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

  @Test
  void understandsWhereAndHowOften() {
    assertThat(
            QueryParser.parse(
                    "titre:(bac OU ferry) personne:\"Anne Roc\">=3 MEME-PHRASE(port syndic)"
                        + " grève PRES5 quai synd*")
                .node())
        .isEqualTo(
            new All(
                List.of(
                    new In(QueryField.TITLE, new Any(List.of(new Word("bac"), new Word("ferry")))),
                    new AtLeast(new Named(QueryField.PERSON, "Anne Roc", List.of()), 3),
                    new Together(List.of(new Word("port"), new Word("syndic"))),
                    new Near(List.of(new Word("grève"), new Word("quai")), 5),
                    new Prefix("synd"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "bac grève | bac grève",
        "bac ET grève | bac grève",
        "bac AND grève | bac grève",
        "+bac +grève | bac grève",
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
        "14:30 | 14:30",
        "l’« affaire » | « affaire »",
        "grève ? | grève",
        "grève ! … | grève",
        "bac\u00A0grève\u202Fpanne | bac grève panne",
        "façon | façon",
        "24/7 | 24/7",
        "R&D | R&D",
        // fields, in French and English
        "titre:bac | titre:bac",
        "TITLE:bac | titre:bac",
        "chapô:bac | chapo:bac",
        "titre:(bac -grève) | titre:(bac -grève)",
        "titre:-bac | -titre:bac",
        "-titre:bac | -titre:bac",
        "titre:\"bac à quai\" | titre:« bac à quai »",
        "texte:bac PRES3 quai | texte:bac quai",
        "texte:(bac PRES3 quai) | texte:(bac PRES3 quai)",
        "auteur:Roc | auteur:Roc",
        "person:Roc | personne:Roc",
        "personne:(Anne Roc) | personne:« Anne Roc »",
        "personne:(Roc OU \"Paul Loc\") | (personne:Roc OU personne:« Paul Loc »)",
        "personne:Roc>=3 | personne:Roc>=3",
        "org:x | org x",
        "citation:\"c’est fini\" | citation:« c’est fini »",
        "dit-par:Roc | dit-par:Roc",
        "said-by:Roc | dit-par:Roc",
        "source:\"Le Littoral\" | source:« Le Littoral »",
        // days
        "date:2020 | date:2020",
        "published:2020-08 | date:2020-08",
        "date:2020-08-03 | date:2020-08-03",
        "date:03/08/2020 | date:2020-08-03",
        "date:08/2020 | date:2020-08",
        "date:2020-08-01..2020-09-15 | date:2020-08-01..2020-09-15",
        "date:2019..2020 | date:2019-01-01..2020-12-31",
        "date:2020.. | date:>=2020-01-01",
        "date:..2020-02 | date:<=2020-02-29",
        "date:>=2020-03 | date:>=2020-03-01",
        "date:<2020 | date:<=2019-12-31",
        "date:août 2020 | date:2020-08",
        "date:« août 2020 » | date:2020-08",
        "date:AOUT 2020 | date:2020-08",
        "date:1er août 2020 bac | date:2020-08-01 bac",
        "date:\"3 August 2020\" | date:2020-08-03",
        "date:(2019 OU \"août 2020\") | (date:2019 OU date:2020-08)",
        "mention:2020-09-15 | mention:2020-09-15",
        "mentioned:1896 | mention:1896",
        "date:-0044-03 | date:-0044-03",
        // forms, nearness, numbers
        "=tours | =tours",
        "=\"les tours\" | « les tours »",
        "syndic* | syndic*",
        "\"bac quai\"~5 | bac PRES5 quai",
        "\"bac\"~5 | « bac »",
        "bac PRES5 quai | bac PRES5 quai",
        "bac PRÈS5 quai | bac PRES5 quai",
        "bac NEAR/5 quai | bac PRES5 quai",
        "bac PRES5 quai PRES5 port | bac PRES5 quai PRES5 port",
        "bac PRES5 quai PRES3 port | bac PRES5 quai quai PRES3 port",
        "(bac OU ferry) PRES5 \"à quai\" | (bac OU ferry) PRES5 « à quai »",
        "SNCF>=3 | SNCF>=3",
        "SNCF ≥ 3 | SNCF>=3",
        "SNCF>2 | SNCF>=3",
        "SNCF>=1 | SNCF",
        "\"le bac\">=2 | « le bac »>=2",
        "(bac OU ferry)>=4 | (bac OU ferry)>=4",
        "titre:bac>=2 | titre:bac>=2",
        "MEME-PHRASE(bac quai) | MEME-PHRASE(bac quai)",
        "MÊME-PHRASE (bac \"à quai\") | MEME-PHRASE(bac « à quai »)",
        "SAME-SENTENCE((bac OU ferry) quai) | MEME-PHRASE((bac OU ferry) quai)",
        "MEME-PHRASE(bac) | bac",
        "-MEME-PHRASE(bac quai) | -MEME-PHRASE(bac quai)",
      })
  void writesWhatItUnderstood(String typed, String understood) {
    ParsedQuery query = QueryParser.parse(typed);
    assertThat(query.written()).isEqualTo(understood);
    assertThat(QueryParser.parse(query.written()).node()).isEqualTo(query.node());
    assertThat(QueryParser.parse(query.written()).notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "« bac grève | bac grève | unbalancedQuote «",
        "bac » grève | bac grève | unbalancedQuote »",
        "\"bac | bac | unbalancedQuote \"",
        "(bac | bac | unbalancedParenthesis (",
        "bac) grève | bac grève | unbalancedParenthesis )",
        "bac OU | bac | danglingOperator OU",
        "OU bac | bac | danglingOperator OU",
        "bac ET | bac | danglingOperator ET",
        "bac SAUF | bac | danglingOperator SAUF",
        "bac PRES5 | bac | danglingOperator PRES5",
        "ba\u0000c | ba c | controlCharacters",
        "?! | §§ | noWords",
        "« » | §§ | noWords",
        "a ET b OU c | a (b OU c) | mixedOperators a ET b OU c",
        "LA BOURSE OU LA VIE | LA BOURSE ou LA VIE | operatorsAsWords OU",
        "SNCF OU RATP | (SNCF OU RATP) |",
        "affaire:procès | affaire procès | unknownField affaire",
        "Océade : l’offre jugée recevable | Océade l’offre jugée recevable |",
        "titre : bac | titre:bac | spacedField titre",
        "Source : Le Littoral | Source Le Littoral |",
        "titre: | §§ | emptyField titre; noWords",
        "titre: OU bac | bac | spacedField titre; emptyField titre; danglingOperator OU",
        "date:demain | « demain » | unknownDate demain",
        "date:2020-13 | « 2020-13 » | unknownDate 2020-13",
        "date:2020..2019 | date:2019-01-01..2020-12-31 | exchangedDates 2020..2019",
        "2021/10/25 | (« 2021/10/25 » OU mention:2021-10-25) | dayInFigures 2021/10/25",
        "25.10.2021 | (« 25.10.2021 » OU mention:2021-10-25) | dayInFigures 25.10.2021",
        "https://a.example/b?c=d, | (url:« https://a.example/b?c=d » OU « https://a.example/b?c=d ») | address https://a.example/b?c=d",
        "C++ | C | signsIgnored C++",
        "mot~2 | mot | signsIgnored mot~2",
        "mot^3 | mot | signsIgnored mot^3",
        "*mot | mot | signsIgnored *mot",
        "gr* | gr | shortPrefix gr*",
        "grè*e | grè* | starInside grè*e",
        "chal?tage | chal* | starInside chal?tage",
        "titre:personne:Roc | personne:Roc | fieldIgnored titre",
        "titre:chapo:bac | chapo:bac | fieldIgnored titre",
        "titre:MEME-PHRASE(a b) | MEME-PHRASE(a b) | fieldIgnored titre",
        "MEME-PHRASE(a b -c) | MEME-PHRASE(a b) | exclusionIgnored -c",
        "MEME-PHRASE(=a b) | MEME-PHRASE(a b) | anyFormInSentence =a",
        "MEME-PHRASE(a date:2020) | a date:2020 | notCountable date:2020",
        "personne:Roc PRES5 quai | personne:Roc quai | notCountable PRES5",
        "(a b)>=3 | a b | notCountable >=3",
        "date:2020>=3 | « 2020>=3 » | unknownDate 2020>=3",
        "personne:syn* | personne:syn | signsIgnored syn*",
        "Dupont ET, Fils | Dupont et Fils |",
      })
  void repairsAndSaysSo(String typed, String understood, String notes) {
    ParsedQuery query = QueryParser.parse(typed);
    assertThat(query.written()).isEqualTo(understood);
    assertThat(
            query.notes().stream()
                .map(note -> (note.repair().code() + " " + note.part()).strip())
                .toList())
        .isEqualTo(notes == null ? List.of() : List.of(notes.split("; ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void findsEverythingForNothing(String typed) {
    assertThat(QueryParser.parse(typed).node()).isNull();
    assertThat(QueryParser.parse(typed).notes()).isEmpty();
  }

  @Test
  void takesLoneSurrogatesForSpaces() {
    assertThat(QueryParser.parse("bac\uD800grève").written()).isEqualTo("bac grève");
  }

  @Test
  void readsDeepParenthesesAsFarAsAllowed() {
    assertThat(QueryParser.parse("((((((((((bac))))))))))").written()).isEqualTo("bac");
    assertThat(QueryParser.parse("((((((((((bac))))))))))").codes())
        .containsExactly("deepParenthesis", "unbalancedParenthesis");
    assertThat(QueryParser.parse("((bac))", new QueryLimits(1, 3)).codes())
        .contains("deepParenthesis");
    assertThat(QueryParser.parse("bac*", new QueryLimits(1, 4)).codes())
        .containsExactly("shortPrefix");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+", "~", "~5", "^", "a+", "*", "(", "\"", "-", "titre:", "=", "a ", ">=3", "« "})
  void readsMuchOfTheSame(String shard) {
    ParsedQuery query = QueryParser.parse(shard.repeat(4_000 / shard.length()));
    assertThat(query.notes()).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void countsWhatItCosts() {
    assertThat(QueryParser.parse("a « b c » -d (e OU personne:f)").words()).isEqualTo(5);
    assertThat(QueryParser.parse("syndic* (port*)>=9 \"a b\"~7 mer>=12 date:2020").cost())
        .isEqualTo(new ParsedQuery.Cost(6, 2, 12, 7));
  }

  @Test
  void neverFailsAndAlwaysUnderstandsItself() {
    Random random = new Random(20_261_123);
    for (int i = 0; i < 20_000; i++) {
      String typed = QueryFuzz.query(random);
      ParsedQuery query = QueryParser.parse(typed);
      // What is written has a parenthesis around each alternative.
      ParsedQuery again = QueryParser.parse(query.written(), new QueryLimits(64, 3));
      assertThat(again.written()).as(typed).isEqualTo(query.written());
      assertThat(again.notes()).as("%s -> %s", typed, query.written()).isEmpty();
      assertThat(query.node() == null && query.notes().isEmpty() && !typed.isBlank())
          .as("nothing without a reason: %s", typed)
          .isFalse();
    }
  }
}
