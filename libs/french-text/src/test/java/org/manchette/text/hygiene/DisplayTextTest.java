package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

  /** In the expected forms ~ is U+00A0 and _ is U+202F. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          # guillemets
          Il dit "oui".                    | Il dit «~oui~».
          «oui»                            | «~oui~»
          «  oui  »                        | «~oui~»
          « oui »                          | «~oui~»
          “oui”, dit-il                    | «~oui~», dit-il
          « un “mot” là »                  | «~un “mot” là~»
          « un "mot" là »                  | «~un “mot” là~»
          „oui”                            | «~oui~»
          l'"affaire"                      | l’«~affaire~»
          ("demain")                       | («~demain~»)
          un écran de 27" au mur           | un écran de 27" au mur
          Il dit « oui.                    | Il dit «~oui.
          Il dit "oui.                     | Il dit "oui.
          # apostrophes
          l'an d'1 jour                    | l’an d’1 jour
          l´an, l`an, lʼan, l‘an           | l’an, l’an, l’an, l’an
          à 5'10 et 90'+2                  | à 5'10 et 90'+2
          # high marks
          Oui!                             | Oui_!
          Oui !                            | Oui_!
          Oui ?!                           | Oui_?!
          Quoi?!?                          | Quoi_?!?
          Bref: voilà; fin.                | Bref_: voilà_; fin.
          Il dit: "oui!"                   | Il dit_: «~oui_!~»
          Il dit :« oui »                  | Il dit_:«~oui~»
          (vraiment?)                      | (vraiment_?)
          (?) et [!]                       | (?) et [!]
          Vrai... ?                        | Vrai…_?
          Un #MeToo: fini                  | Un #MeToo_: fini
          Score: 3                         | Score_: 3
          Une fête 🎉!                     | Une fête 🎉_!
          # ellipses
          Il part...                       | Il part…
          (...) et [...]                   | (…) et […]
          ...et puis                       | …et puis
          Un....                           | Un....
          # as hygiene repairs it
          lâ€™Ã©tÃ©!                      | l’été_!
          jeudi.Le maire                   | jeudi. Le maire
          """)
  void setsFrenchOnce(String submitted, String set) {
    String expected = set.replace('~', '\u00A0').replace('_', '\u202F');

    assertThat(DisplayText.of(submitted).text()).isEqualTo(expected);
    assertThat(DisplayText.of(expected).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://exemple.fr/a?b=c!d;e:f'g...\"h\"",
        "https://exemple.fr/page?",
        "www.exemple.fr:8080/x;y",
        "jean.l'ami@exemple.fr",
        "mailto:a@b.fr?subject=x",
        "1 000,5 et 1\u00A0000,5 et 1\u202F000,5",
        "12:3 puis 20:30 puis 20:30:15 puis 20h30",
        "12 : 3",
        "3-2, 16/9, 1:25 000, 2020-03-12T20:30:00Z",
        "a:b foo!=bar x?y:z std::vector i++; C++ a;b",
        "if (a == \"b\") { return 'c' ? d : e; }",
        "{\"a\": 1, \"b\": \"c\"}",
        "int a = b ? 1 : 2;",
        "Tapez `git log: 'x' ...` ici",
        "<a href=\"x\">Titre:</a>",
        "merci :-) ;) :D :( :smile: =)",
        "Yahoo! a grandi",
        "&inconnue; reste",
        "#balance @pseudo: C:\\temp",
        "5′10″ de plus",
        "1...5",
        "👨‍👩‍👧 et ❤️"
      })
  void leavesAlone(String text) {
    String shown = DisplayText.of(text).text();
    assertThat(shown.replace("pseudo\u202F:", "pseudo:")).isEqualTo(text);
  }

  @Test
  void placesMarks() {
    String submitted = "Il l'a dit: \"Oui!\"...";
    DisplayText display = DisplayText.of(submitted);

    assertThat(display.text()).isEqualTo("Il l’a dit\u202F: «\u00A0Oui\u202F!\u00A0»…");
    assertThat(shown(display, submitted, "Oui")).isEqualTo("Oui");
    assertThat(shown(display, submitted, "Oui!")).isEqualTo("Oui\u202F!");
    assertThat(shown(display, submitted, "\"Oui!\"")).isEqualTo("«\u00A0Oui\u202F!\u00A0»");
    assertThat(shown(display, submitted, "dit")).isEqualTo("dit");
    assertThat(shown(display, submitted, "...")).isEqualTo("…");
    assertThat(shown(display, submitted, submitted)).isEqualTo(display.text());
  }

  private static String shown(DisplayText display, String submitted, String words) {
    int start = submitted.indexOf(words);
    return display
        .text()
        .substring(display.fromOriginal(start), display.fromOriginalEnd(start + words.length()));
  }

  /** Marks put together at random may show a repair only what an earlier one has uncovered. */
  @Property
  void settingComesToAnEnd(@ForAll("texts") String text) {
    String twice = DisplayText.of(DisplayText.of(text).text()).text();
    String again = DisplayText.of(twice).text();

    assertThat(DisplayText.of(again).text()).isEqualTo(again);
  }

  @Property
  void lettersAndDigitsStay(@ForAll("texts") String text) {
    assertThat(lettersAndDigits(DisplayText.of(text).text()))
        .isEqualTo(lettersAndDigits(new Hygiene().normalise(text).value()));
  }

  @Property
  void whatIsNoProseStays(@ForAll("texts") String text, @ForAll("verbatim") String verbatim) {
    assertThat(DisplayText.of(text + " " + verbatim + " fin").text()).contains(verbatim);
  }

  @Property
  void everyOffsetHasItsPlace(@ForAll("texts") String text) {
    DisplayText display = DisplayText.of(text);

    int start = 0;
    int end = 0;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(display.fromOriginal(offset)).isBetween(start, display.text().length());
      assertThat(display.fromOriginalEnd(offset)).isBetween(end, display.fromOriginal(offset) + 1);
      start = display.fromOriginal(offset);
      end = display.fromOriginalEnd(offset);
    }
    assertThat(start).isEqualTo(display.text().length());
    assertThat(end).isEqualTo(display.text().length());
  }

  private static String lettersAndDigits(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> verbatim() {
    return Arbitraries.of(
        "https://exemple.fr/a?b=c;d!e'f",
        "a.b@exemple.fr",
        "1 000,5",
        "1\u202F000",
        "20:30",
        "12:3",
        "20h30",
        "foo!=bar",
        "a:b",
        "C++");
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> parts =
        List.of(
            "oui",
            "l",
            "'",
            "’",
            "\"",
            "“",
            "”",
            "«",
            "»",
            "„",
            " ",
            "\u00A0",
            "\u202F",
            "!",
            "?",
            ";",
            ":",
            "...",
            "…",
            ".",
            ",",
            "(",
            ")",
            "[",
            "]",
            "\n",
            "`",
            "http://a.fr/b?c",
            "20:30",
            "1 000,5",
            "jeudi.Le",
            "été",
            "=",
            "&",
            "-",
            "\u2011",
            "\u00AD",
            "Yahoo",
            "#mot",
            "C++",
            "😀",
            "É",
            "5",
            "''",
            "′",
            "{",
            "}");
    return Arbitraries.of(parts).list().ofMaxSize(25).map(list -> String.join("", list));
  }
}
