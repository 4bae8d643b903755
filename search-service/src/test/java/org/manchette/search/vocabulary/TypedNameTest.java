package org.manchette.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.search.vocabulary.NameFit.Fit;

class TypedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "l’Élysée|elysee",
        "L'ELYSEE |elysee",
        "Saint-Étienne-du-Rouvray|saint etienne du rouvray",
        "d’Ornano, Michel|ornano michel",
        "aujourd’hui|aujourd'hui",
        "O’Connor|o'connor",
        "qu’l’École|ecole",
        "rock 'n' roll|rock roll",
        "S.N.C.F.|sncf",
        "s.n.c.f|sncf",
        "M. Martin|m martin",
        "H&M|h m",
        "3M|3m",
        "Canal+|canal",
        "Œuvre æsir Straße Łódź Sørensen|oeuvre aesir strasse lodz sorensen",
        "e\u0301tat|etat",
        "’’'|",
        " - |",
      })
  void cutsWords(String text, @org.jspecify.annotations.Nullable String words) {
    assertThat(String.join(" ", TypedName.wordsOf(text))).isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "macron | Macron | WHOLE",
        "emmanuel macron | Emmanuel Macron | WHOLE",
        "monde | Le Monde | WHOLE",
        "le monde | Monde | WHOLE",
        "la | La | WHOLE",
        "élysée | l’Élysée | WHOLE",
        "saint denis | Saint-Denis | WHOLE",
        "emm | Emmanuel Macron | BEGINNING",
        "emmanuel ma | Emmanuel Macron | BEGINNING",
        "le mon | Le Monde diplomatique | BEGINNING",
        "macron emm | Emmanuel Macron | INSIDE",
        "roth | Banque Rothschild | INSIDE",
        "les mon | Tous les mondes | INSIDE",
        "emm macron | Emmanuel Macron | NONE",
        "acron | Emmanuel Macron | NONE",
        "macron z | Emmanuel Macron | NONE",
        "emmanuel macron brigitte | Emmanuel Macron | NONE",
      })
  void tellsHowWellANameFits(String typed, String name, Fit fit) {
    assertThat(TypedName.of(typed).fit(name)).isEqualTo(fit);
  }

  @Test
  void prefersThePreferredNameWhereItFitsAsWell() {
    TypedName typed = TypedName.of("var");
    assertThat(typed.best("Emma Varenne", List.of("La Varenne")))
        .isEqualTo(new NameFit(Fit.BEGINNING, "La Varenne"));
    assertThat(typed.best("Emma Varenne", List.of("Mme Varenne")))
        .isEqualTo(new NameFit(Fit.INSIDE, null));
    assertThat(typed.best("Rol", List.of())).isEqualTo(new NameFit(Fit.NONE, null));
  }
}
