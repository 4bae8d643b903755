package org.manchette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchAnalyserTest {

  private static final FrenchAnalyser ANALYSER = FrenchAnalyser.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr  | Le conseil a voté le budget de la ville, et les travaux commencent dans un mois.
          en  | The council has voted on the budget of the town and the works will begin in a month.
          es  | El consejo ha votado el presupuesto de la ciudad y las obras empiezan en un mes.
          it  | Il consiglio ha votato il bilancio della città e i lavori cominciano fra un mese.
          pt  | O conselho votou o orçamento da cidade e as obras começam dentro de um mês.
          de  | Der Rat hat den Haushalt der Stadt beschlossen, und die Arbeiten beginnen im Mai.
          nl  | De raad heeft de begroting van de stad goedgekeurd en het werk begint in mei.
          und | Xyzzy plugh qwertz asdfgh
          und | 12 345
          fr  | « Oui, bien sûr », dit Jean Kermadec. « Non », dit Anne Le Bihan. « Peut-être », dit-il.
          fr  | Un marin condamné à Brest à la prison à perpétuité
          """)
  void tellsFrenchFromItsNeighbours(String language, String text) {
    assertThat(analyse(text).language()).isEqualTo(language);
  }

  @Test
  void readsNothingButWordsInAnotherLanguage() {
    Analysis analysis =
        analyse("The mayor of Paris said on 3 May 2020 that the works in the town were over.");

    assertThat(analysis.words()).isEqualTo(17);
    assertThat(analysis.actors()).isEmpty();
    assertThat(analysis.dates()).isEmpty();
    assertThat(analysis.quotations()).isEmpty();
    assertThat(analysis.topics()).isEmpty();
    assertThat(analysis.warnings()).containsExactly("notFrench");
  }

  @Test
  void recognisesWhatTheNewsroomLeft() {
    Analysis analysis =
        analyse(
            """
            Le maire a dit mardi : « Nous allons ouvrir le pont au public. »
            Lire aussi : « Nous ne voulons pas de ce pont », dit Paul Durand
            Les travaux de la ville sont finis depuis un mois. (AFP)\
            """);

    assertThat(analysis.warnings()).containsExactly("readAlso@65", "agencyCredit@181");
    assertThat(analysis.quotations()).hasSize(1);
  }

  private static final String FRENCH =
      "Le maire de la ville a dit mardi que le pont sera ouvert au public dans un mois.";

  private static final String ENGLISH =
      "The mayor Paul Smith of London said on 3 May 2019 that \"the bridge was open\" to the public.";

  @Test
  void leavesAForeignParagraphOut() {
    Analysis analysis = analyse(FRENCH + "\n" + ENGLISH + "\n\n" + FRENCH);

    assertThat(analysis.language()).isEqualTo("fr");
    assertThat(analysis.warnings()).containsExactly("foreignParagraph@" + (FRENCH.length() + 1));
    assertThat(analysis.dates()).isNotEmpty().noneMatch(d -> d.text().contains("2019"));
    assertThat(analysis.actors()).noneMatch(a -> a.name().contains("Smith"));
    assertThat(analysis.quotations()).noneMatch(Quotation::direct);
  }

  @Test
  void aFrenchTextThatQuotesEnglishStaysFrench() {
    Analysis analysis =
        analyse(
            FRENCH
                + "\nLe maire a dit : « We shall not give up on this, and the people of the town are"
                + " with us in all that we do for it. »\n« We are the people of this town and we"
                + " have the right to be here. »");

    assertThat(analysis.language()).isEqualTo("fr");
    assertThat(analysis.warnings()).isEmpty();
    assertThat(analysis.quotations()).isNotEmpty();
  }

  @Test
  void anEnglishTextWithAFrenchSentenceStaysEnglish() {
    Analysis analysis = analyse(ENGLISH + " " + ENGLISH + "\n" + ENGLISH + "\n" + FRENCH);

    assertThat(analysis.language()).isEqualTo("en");
    assertThat(analysis.dates()).isEmpty();
    assertThat(analysis.warnings()).containsExactly("notFrench");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le groupe chantera « The end of the world » et « All you need is love » à Paris.",
        "The Voice, The Guardian, New York Times",
        "Samedi 3 mai, Rio de Janeiro, Buenos Aires, Los Angeles et San Salvador.",
        "Résultats : 1. Van der Poel, 2. De Gendt, 3. Van Aert, 4. Van den Broeck"
      })
  void leavesNoFrenchParagraphOut(String paragraph) {
    assertThat(analyse(FRENCH + "\n" + paragraph).warnings()).isEmpty();
  }

  @Test
  void namesTheAgenciesThatAreCredited() {
    assertThat(analyse(FRENCH + " (avec AFP)\nReuters, AP").credits())
        .containsExactly("AFP", "Reuters", "AP");
  }

  @Test
  void doesNotWarnOfALanguageThatCannotBeTold() {
    assertThat(analyse("Xyzzy plugh").warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gazette, mai 2019", "3 mai 2019", "Kermadec, Brest, 3 mai 2019"})
  void readsATextOfWhichTheLanguageCannotBeToldAsFrench(String text) {
    Analysis analysis = analyse(text);

    assertThat(analysis.language()).isEqualTo("und");
    assertThat(analysis.dates()).hasSize(1);
  }

  @Test
  void findsDatesInEveryField() {
    Analysis analysis =
        ANALYSER.analyse(
            new ArticleText(
                "a1",
                "Fermé le 3 mai 2019",
                "Le parc avait fermé en 2018.",
                "Le parc a fermé hier, et la mairie ne dit pas pour combien de temps.",
                LocalDate.of(2020, 10, 14)));

    assertThat(analysis.id()).isEqualTo("a1");
    assertThat(analysis.dates())
        .extracting(TemporalExpression::field)
        .containsExactly(TextField.HEADLINE, TextField.DESCRIPTION, TextField.TEXT);
  }

  @Test
  void warnsByPlace() {
    assertThat(analyse("Le maire de la ville dit « oui\u0000.").warnings())
        .containsExactly("unbalancedQuote@25", "controlCharacters@30");
  }

  @Test
  void anEmptyBodySaysNothing() {
    Analysis analysis = analyse("");

    assertThat(analysis.language()).isEqualTo("und");
    assertThat(analysis.words()).isZero();
  }

  @Property(tries = 300)
  void anyTextIsReadWithSpansThatHoldTheirWords(@ForAll("articles") String text) {
    Analysis analysis =
        ANALYSER.analyse(new ArticleText(null, text, null, text, LocalDate.of(2020, 10, 14)));

    analysis.dates().forEach(d -> assertSpan(text, d.start(), d.end(), d.text()));
    analysis.quotations().forEach(q -> assertSpan(text, q.start(), q.end(), q.text()));
    analysis.actors().stream()
        .flatMap(a -> a.mentions().stream())
        .forEach(m -> assertSpan(text, m.start(), m.end(), m.text()));
    for (TemporalExpression date : analysis.dates()) {
      assertThat(isOrdered(date.from(), date.to())).isTrue();
    }
  }

  private static boolean isOrdered(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || !from.isAfter(to);
  }

  private static void assertSpan(String submitted, int start, int end, String text) {
    assertThat(start).isBetween(0, submitted.length());
    assertThat(end).isBetween(start, submitted.length());
    assertThat(submitted.substring(start, end)).isEqualTo(text);
  }

  private static Analysis analyse(String text) {
    return ANALYSER.analyse(new ArticleText(null, null, null, text, LocalDate.of(2020, 10, 14)));
  }

  @Provide
  Arbitrary<String> articles() {
    List<String> words =
        List.of(
            "le",
            "la",
            "l'",
            "du",
            "au",
            "de",
            "et",
            "à",
            "entre",
            "depuis",
            "avant",
            "jusqu'",
            "en",
            "dans",
            "nuit",
            "3",
            "31",
            "29 février",
            "12/13/2019",
            "2018",
            "9999",
            "-0",
            "lundi",
            "mardi 31",
            "mai",
            "mars",
            "années",
            "70",
            "siècle",
            "XIXe",
            "av. J.-C.",
            "il y a",
            "ans",
            "500",
            "dernier",
            "prochain",
            "fin",
            "mi-",
            "mi-juin",
            "cette",
            "semaine",
            "Noël",
            "le 0",
            "Donald",
            "M. Petit",
            "dit-il",
            "«",
            "»",
            "\"",
            "selon",
            "que",
            "Paris",
            ".",
            ",",
            "\n",
            "\u0000",
            "\uD83D",
            "e\u0301",
            "&eacute;",
            "a déclaré",
            "31-12-0000",
            "30-31 février");
    Arbitrary<String> fragment =
        Arbitraries.oneOf(Arbitraries.of(words), Arbitraries.strings().ofMaxLength(6));
    return fragment.list().ofMaxSize(40).map(parts -> String.join(" ", parts));
  }
}
