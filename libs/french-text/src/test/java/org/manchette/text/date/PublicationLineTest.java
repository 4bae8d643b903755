package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 12);

  private static final String BODY =
      "Le bac a repris ses traversées vers l’îlot, sous les vivats.\nLes îliens sont soulagés.\n"
          + "La mairie promet un second bateau.\nLe préfet n’a rien dit.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 12 mars 2020 à 14h32",
        "Publié le 12/03/2020",
        "Publié le jeudi 12 mars 2020, 14:32",
        "Publiée le 12 mars 2020 à 14 h 32 - Mis à jour le 13 mars 2020 à 9h",
        "Publié le 12 mars 2020 Mis à jour le 13 mars 2020",
        "Par Anne Roux - Publié le 12.03.2020 à 6h",
        "Par Anne Roux, publié le 12 mars 2020",
        "Mis en ligne : 12 mars 2020",
        "Publié : 2020-03-12",
        "Culture | Publié le 12 mars 2020 | Réservé aux abonnés",
        "PARIS, 12 mars 2020 (Reuters) - Le bac a repris ses traversées.",
        "Port-Achard, jeudi 12 mars 2020. — Il aura fallu onze réunions.",
        "Le Monde, 12 mars 2020",
        "Paris, le 12 mars 2020",
        "Article paru dans l’édition du 12 mars 2020",
        "(Article paru dans Le Littoral du 12 mars 2020.)",
        "Le Littoral, édition datée du 12 mars 2020",
        "Jeudi 12 mars 2020",
        "le 12 mars 2020",
      })
  void readsTheHead(String line) {
    assertThat(PublicationLine.in("Le bac reprend\n" + line + "\n" + BODY))
        .isEqualTo(new PublicationLine(DAY, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 12 mars 2020",
        "Paris, le 12 mars 2020",
        "Article paru dans l’édition du 12 mars 2020.",
      })
  void readsTheFoot(String line) {
    assertThat(PublicationLine.in(BODY + "\n" + line)).isEqualTo(new PublicationLine(DAY, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 12 mars 2020, le rapport de la chambre des comptes étrille la régie du bac.",
        "Un rapport publié le 12 mars 2020 par la chambre des comptes étrille la régie.",
        "L’étude, publiée le 12 mars 2020.",
        "Le 12 mars 2020, le bac a repris ses traversées.",
        "Le bac a repris ses traversées le 12 mars 2020.",
        "À Paris, le 12 mars 2020, le bac a repris ses traversées.",
        "Publié le 12 mars",
        "PARIS, 12 mars (Reuters) - Le bac a repris ses traversées.",
        "Mars 2020",
        "Publié le 31 février 2020",
        "Publié le 12/03/20",
        "© Le Littoral 2020",
        "Téléphone : 12.03.2020.44",
      })
  void leavesProseAndIncompleteDates(String line) {
    assertThat(PublicationLine.in(line + "\n" + BODY)).isNull();
    assertThat(PublicationLine.in(BODY + "\n" + line)).isNull();
  }

  @Test
  void looksAtHeadAndFootOnly() {
    assertThat(PublicationLine.in(BODY + "\nPublié le 12 mars 2020\n" + BODY)).isNull();
    assertThat(PublicationLine.in("x".repeat(301) + "\nPublié le 12 mars 2020\n" + BODY)).isNull();
    assertThat(PublicationLine.in(BODY + "\nJeudi 12 mars 2020")).isNull();
  }

  @Test
  void takesAnUpdateOnlyWhereNothingBetterIsTold() {
    assertThat(PublicationLine.in("Mis à jour le 12 mars 2020 à 9h\n" + BODY))
        .isEqualTo(new PublicationLine(DAY, true));
    assertThat(PublicationLine.in("Mis à jour le 13 mars 2020\nPublié le 12/03/2020\n" + BODY))
        .isEqualTo(new PublicationLine(DAY, false));
  }

  @Test
  void choosesNoneOfSeveral() {
    assertThat(PublicationLine.in("Publié le 12 mars 2020\nPublié le 13 mars 2020\n" + BODY))
        .isNull();
    assertThat(PublicationLine.in(List.of("Publié le 12 mars 2020"), List.of("12 mars 2020")))
        .isEqualTo(new PublicationLine(DAY, false));
    assertThat(PublicationLine.in("")).isNull();
  }

  @Test
  void staysLinearOnHostileLines() {
    String hostile = "par - ".repeat(50_000) + "12 mars 2020";
    assertThat(PublicationLine.in(hostile + "\n" + BODY)).isNull();
    assertThat(PublicationLine.in("12 mars 2020 ".repeat(12) + "\n" + BODY)).isNull();
  }
}
