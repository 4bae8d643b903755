package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.text.date.DateTables.assertFinds;
import static org.manchette.text.date.DateTables.tag;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.TemporalExpression.Relation;

class CountedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Il est parti il y a un an et deux mois.     | il y a un an et deux mois     | 2019-08-14 | 2019-08-14 | ON
          Il est parti il y a deux ans, un mois et 3 jours. | il y a deux ans, un mois et 3 jours | 2018-09-11 | 2018-09-11 | ON
          Il sort dans un an plus 15 jours.           | dans un an plus 15 jours      | 2021-10-29 | 2021-10-29 | ON
          Elle a témoigné trois jours après le 5 mai 2019. | trois jours après le 5 mai 2019 | 2019-05-08 | 2019-05-08 | ON
          Il viendra deux jours avant Noël 2020.      | deux jours avant Noël 2020    | 2020-12-23 | 2020-12-23 | ON
          Il a appelé trois jours avant hier.         | trois jours avant hier        | 2020-10-10 | 2020-10-10 | ON
          Il finira une semaine à compter de demain.  | une semaine à compter de demain | 2020-10-22 | 2020-10-22 | ON
          Il jugera plus de dix jours après aujourd'hui. | plus de dix jours après aujourd'hui | 2020-10-24 | - | SINCE
          Il a fui plus de dix jours avant aujourd'hui. | plus de dix jours avant aujourd'hui | - | 2020-10-04 | UNTIL
          Il jugera moins de dix jours après demain.  | moins de dix jours après demain | 2020-10-15 | 2020-10-25 | ON
          Il a plu ces 2 semaines passées.            | ces 2 semaines passées        | 2020-09-28 | 2020-10-11 | ON
          Il a plu ces dernières 2 semaines.          | ces dernières 2 semaines      | 2020-09-28 | 2020-10-11 | ON
          """)
  void distances(
      String text,
      String expression,
      @Nullable String from,
      @Nullable String to,
      Relation relation) {
    assertThat(assertFinds(text, expression, from, to).relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Après trois semaines passées dans le coma, il parle.",
        "Il a plus de 2 jours de retard, moins de trois mois de bail.",
        "Une peine de deux ans après appel.",
      })
  void notDates(String text) {
    assertThat(tag(text)).isEmpty();
  }

  /** « vingt ans après » tells the age of a day, « pendant dix jours » how long; neither a day. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Vingt ans après le 11-Septembre, il parle. | après le 11-Septembre | 2001-09-12 | -
          Fermé pendant dix jours à partir du 9 mars 2020. | à partir du 9 mars 2020 | 2020-03-09 | -
          """)
  void lengths(String text, String expression, @Nullable String from, @Nullable String to) {
    assertFinds(text, expression, from, to);
  }
}
