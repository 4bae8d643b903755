package org.manchette.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrenchAnalysisIT {

  private TestArchive archive;

  @BeforeAll
  void open() {
    archive = new TestArchive("analysis-");
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’", "‘", "ʼ", "´", "`", "＇", "ʹ"})
  void undoesElisionForEachApostrophe(String apostrophe) {
    assertThat(exact("l" + apostrophe + "Élysée")).containsExactly("elysee");
    assertThat(exact("L" + apostrophe + "AMBASSADE")).containsExactly("ambassade");
    assertThat(exact("jusqu" + apostrophe + "à")).containsExactly("a");
    assertThat(exact("Qu" + apostrophe + "il parte")).containsExactly("il", "parte");
    assertThat(exact("aujourd" + apostrophe + "hui")).containsExactly("aujourd'hui");
  }

  @ParameterizedTest
  @CsvSource({
    "Emmanuel, emmanuel",
    "Élysée, elysee",
    "Elysée, elysee",
    "ÉLYSÉE, elysee",
    "d’Estaing, estaing",
    "L’Oréal, oreal",
    "Lyon, lyon",
    "Quimper, quimper",
    "Cœur, coeur",
    "Œuvre, oeuvre",
    "ŒUVRE, oeuvre",
    "curriculum vitæ, 'curriculum vitae'",
    "Saint-Denis, 'saint denis'",
    "jeudi.Le gouvernement, 'jeudi le gouvernement'",
    "S.N.C.F., sncf",
    "É.N.A., ena",
    "l’« affaire », affaire",
    "‘l’homme’, homme",
    "rock’n’roll, rock'n'roll",
    "'1,5 million d’euros', '1,5 million euros'",
    "manger.lemonde.fr, manger.lemonde.fr",
  })
  void keepsWordsWhole(String text, String tokens) {
    assertThat(exact(text)).isEqualTo(List.of(tokens.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD\u200B"})
  void seesNoInvisibleCharacterInsideAWord(String invisible) {
    assertThat(exact("le cha" + invisible + "lutage" + invisible + " interdit"))
        .containsExactly("le", "chalutage", "interdit");
    assertThat(exact("l" + invisible + "’Ély" + invisible + "sée")).containsExactly("elysee");
    assertThat(archive.tokens(FrenchAnalysis.STEMMED, "cha" + invisible + "lutages"))
        .isEqualTo(archive.tokens(FrenchAnalysis.STEMMED, "chalutages"));
    assertThat(archive.normalised("Port-" + invisible + "Achard")).containsExactly("port-achard");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\u202F"})
  void partsWordsFromTheSpaceBesidePunctuation(String space) {
    String printed = "«" + space + "Crue" + space + "» : à 12" + space + "% du lit" + space + "!";
    assertThat(exact(printed)).containsExactly("crue", "a", "12", "du", "lit");
    assertThat(archive.tokens(FrenchAnalysis.STEMMED, "Crues" + space + ":"))
        .isEqualTo(archive.tokens(FrenchAnalysis.STEMMED, "crue"));
  }

  @ParameterizedTest
  @CsvSource({
    "interdiction, interdictions",
    "éboueur, éboueurs",
    "national, nationaux",
    "œuvre, œuvres",
    "grande, grand",
    "l’ambassadeur, ambassadeurs",
  })
  void joinsInflectionsOnlyInTheStemmedField(String one, String other) {
    assertThat(archive.tokens(FrenchAnalysis.STEMMED, one))
        .isEqualTo(archive.tokens(FrenchAnalysis.STEMMED, other));
    assertThat(exact(one)).isNotEqualTo(exact(other));
  }

  @Test
  void countsPositionsAlikeInBothChains() {
    String text = "L’Élysée et les œuvres d’art : jusqu’ici, aujourd’hui.Le S.N.C.F. gagne";
    assertThat(archive.tokens(FrenchAnalysis.STEMMED, text)).hasSameSizeAs(exact(text));
  }

  @Test
  void foldsWholeNames() {
    assertThat(archive.normalised("Valéry Giscard d’Estaing"))
        .isEqualTo(archive.normalised("VALERY GISCARD D'ESTAING"))
        .containsExactly("valery giscard d'estaing");
    assertThat(archive.normalised("Sacré-Cœur")).containsExactly("sacre-coeur");
  }

  private List<String> exact(String text) {
    return archive.tokens(FrenchAnalysis.EXACT, text);
  }
}
