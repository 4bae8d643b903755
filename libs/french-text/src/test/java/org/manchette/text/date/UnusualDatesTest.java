package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.text.date.DateTables.assertFinds;
import static org.manchette.text.date.DateTables.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.TemporalExpression;

/** Forms that French does not use: read, and doubted. */
class UnusualDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La note est datée du 06/25/2019.         | 06/25/2019            | 2019-06-25
          La note est datée du 6-25-19.            | 6-25-19               | 2019-06-25
          La note du 17/09,2018 a fuité.           | 17/09,2018            | 2018-09-17
          Le chantier a repris le 07-09.           | le 07-09              | 2020-09-07
          Le chantier a repris, noté 28/7 ici.     | 28/7                  | 2020-07-28
          Paru Juin 5, 2017 à Lyon.                | Juin 5, 2017          | 2017-06-05
          Le bail court du jeudi juillet 5 2018.   | jeudi juillet 5 2018  | 2018-07-05
          Reçu Sept. 3, classé.                    | Sept. 3               | 2020-09-03
          Reçu Sept-3, classé.                     | Sept-3                | 2020-09-03
          Reçu mai trente et un, classé.           | mai trente et un      | 2020-05-31
          Il a signé mardi, le 6.                  | mardi, le 6           | 2020-10-06
          Le conseil se réunira ven.               | ven.                  | 2020-10-16
          Il a signé mardi le treize.              | mardi le treize       | 2020-10-13
          Le conseil se réunira le 22.             | le 22                 | 2020-10-22
          Le conseil s'est réuni le 22.            | le 22                 | 2020-09-22
          """)
  void days(String text, String expression, String day) {
    TemporalExpression found = assertFinds(text, expression, day, day);

    assertThat(found.confidence()).isLessThanOrEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Relevé 2017.4, du fonds.                 | 2017.4           | 2017-04-01 | 2017-04-30
          Relevé 2017 - 04                         | 2017 - 04        | 2017-04-01 | 2017-04-30
          Il a plu en ce septembre.                | ce septembre     | 2020-09-01 | 2020-09-30
          Il partira le prochain juin.             | le prochain juin | 2021-06-01 | 2021-06-30
          Le bénéfice du Q2 2019 recule.           | Q2 2019          | 2019-04-01 | 2019-06-30
          Le bénéfice de 2019 H1 recule.           | 2019 H1          | 2019-01-01 | 2019-06-30
          Le bénéfice de 2019S2 recule.            | 2019S2           | 2019-07-01 | 2019-12-31
          La mode des années 80s revient.          | années 80s       | 1980-01-01 | 1989-12-31
          """)
  void longerPeriods(String text, String expression, String from, String to) {
    TemporalExpression found = assertFinds(text, expression, from, to);

    assertThat(found.confidence()).isLessThanOrEqualTo(0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un écran 16/9 ouvert 24/7.",
        "Remy Février et Marie Octobre ont chanté.",
        "Le score de 2-4, puis 3.12 et 1.2.10.",
        "La mer, 22 mouettes et un lundi sur deux.",
        "Les modèles H2 et Q7 ont plu.",
        "En cas d'urgence, composez le 17.",
        "Il a vu le 12 de France.",
      })
  void notDates(String text) {
    assertThat(tag(text)).isEmpty();
  }
}
