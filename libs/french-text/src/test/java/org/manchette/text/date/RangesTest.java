package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.text.date.DateTables.assertFinds;
import static org.manchette.text.date.DateTables.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il a gouverné entre 2011 et mai 2014.          | entre 2011 et mai 2014          | 2011-01-01 | 2014-05-31
          Il a plu du 2 septembre 2020 à aujourd'hui.    | du 2 septembre 2020 à aujourd'hui | 2020-09-02 | 2020-10-14
          Elle paiera entre aujourd'hui et le 6 novembre. | entre aujourd'hui et le 6 novembre | 2020-10-14 | 2020-11-06
          Le parc a fermé de fin mars à début juin.      | de fin mars à début juin        | 2020-03-22 | 2020-06-10
          La grève a duré de la mi-août à début septembre. | de la mi-août à début septembre | 2020-08-11 | 2020-09-10
          Elle jouera du mardi prochain au 7 novembre 2020. | du mardi prochain au 7 novembre 2020 | 2020-10-20 | 2020-11-07
          Il a plu du 3 mars jusqu'au 9 avril.           | du 3 mars jusqu'au 9 avril      | 2020-03-03 | 2020-04-09
          Il a plu depuis le 3 mars jusqu'au 9 avril.    | depuis le 3 mars jusqu'au 9 avril | 2020-03-03 | 2020-04-09
          L'épreuve (6 au 9 juillet) a eu lieu.          | 6 au 9 juillet                  | 2020-07-06 | 2020-07-09
          Il est fermé du 5 au 9 ce mois-ci.             | du 5 au 9 ce mois-ci            | 2020-10-05 | 2020-10-09
          Il fermera du 5 au 9 le mois prochain.         | du 5 au 9 le mois prochain      | 2020-11-05 | 2020-11-09
          Il a plu du 6 au 8 du mois de mai.             | du 6 au 8 du mois de mai        | 2020-05-06 | 2020-05-08
          Il a plu, aujourd'hui jusqu'à demain.          | aujourd'hui jusqu'à demain      | 2020-10-14 | 2020-10-15
          Le salon a ouvert les 6, 7 et 8 mai 2019.      | les 6, 7 et 8 mai 2019          | 2019-05-06 | 2019-05-08
          Les ventes de mars-avril 2019 baissent.        | mars-avril 2019                 | 2019-03-01 | 2019-04-30
          Les ventes de mars/avril 2019 baissent.        | mars/avril 2019                 | 2019-03-01 | 2019-04-30
          Il a voté mardi 5 et jeudi 7 mai 2020.         | mardi 5                         | 2020-05-05 | 2020-05-05
          Le tournoi (28 mai-4 juin 2019) a plu.         | 28 mai-4 juin 2019              | 2019-05-28 | 2019-06-04
          Salon : mai 6 au 8.                            | mai 6 au 8                      | 2020-05-06 | 2020-05-08
          """)
  void ends(String text, String expression, String from, String to) {
    assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il passe de 8 au 12 sans effort, de 3 à 5 places.",
        "Entre 30 et 40 personnes ont 5 à 6 enfants.",
      })
  void notDates(String text) {
    assertThat(tag(text)).isEmpty();
  }
}
