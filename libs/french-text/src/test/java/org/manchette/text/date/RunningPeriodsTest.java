package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manchette.text.date.DateTables.assertFinds;
import static org.manchette.text.date.DateTables.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks, months and seasons around the publication, their parts and the days in them. */
class RunningPeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il gardera la chambre le reste de la semaine. | le reste de la semaine    | 2020-10-14 | 2020-10-18
          Il gardera la chambre le reste du mois.       | le reste du mois          | 2020-10-14 | 2020-10-31
          Il avait prévenu plus tôt cette semaine.      | plus tôt cette semaine    | 2020-10-12 | 2020-10-14
          Il votera plus tard dans l'année.             | plus tard dans l'année    | 2020-10-14 | 2020-12-31
          Il votera tard cette semaine.                 | tard cette semaine        | 2020-10-15 | 2020-10-18
          Il votera en début de semaine prochaine.      | début de semaine prochaine | 2020-10-19 | 2020-10-21
          Il a voté en fin d'année dernière.            | fin d'année dernière      | 2019-09-01 | 2019-12-31
          Il votera au début du mois prochain.          | début du mois prochain    | 2020-11-01 | 2020-11-10
          Le projet sera prêt à la fin de l'hiver.      | la fin de l'hiver         | 2021-02-21 | 2021-03-19
          Il a plu au début de l'été.                   | début de l'été            | 2020-06-21 | 2020-07-20
          Le musée rouvrira l'été.                      | l'été                     | 2021-06-21 | 2021-09-21
          Elle votera la prochaine semaine.             | la prochaine semaine      | 2020-10-19 | 2020-10-25
          Elle votera le mois après le prochain.        | le mois après le prochain | 2020-12-01 | 2020-12-31
          Le reste du week-end sera calme.              | Le reste du week-end      | 2020-10-17 | 2020-10-18
          Elle votera dans la semaine à venir.          | la semaine à venir        | 2020-10-19 | 2020-10-25
          Il a plu la semaine du 12.                    | la semaine du 12          | 2020-10-12 | 2020-10-18
          Elle jouera la semaine commençant le 3 mai.   | la semaine commençant le 3 mai | 2021-05-03 | 2021-05-09
          Le premier week-end de juillet, il a plu.     | Le premier week-end de juillet | 2020-07-04 | 2020-07-05
          Le premier mardi en juillet, il a plu.        | Le premier mardi en juillet | 2020-07-07 | 2020-07-07
          Le premier mardi de Juillet, il a plu.        | Le premier mardi de Juillet | 2020-07-07 | 2020-07-07
          Elle votera apres demain.                     | apres demain              | 2020-10-16 | 2020-10-16
          Il a plu la nuit dernière.                    | la nuit dernière          | 2020-10-13 | 2020-10-14
          Il viendra le troisième lundi.                | le troisième lundi        | 2020-10-19 | 2020-10-19
          La semaine prochaine, du mardi au jeudi, il jouera. | La semaine prochaine, du mardi au jeudi | 2020-10-20 | 2020-10-22
          La troisième semaine de 2027 sera longue.     | La troisième semaine de 2027 | 2027-01-18 | 2027-01-24
          Le deuxième quart de 2019 fut bon.            | Le deuxième quart de 2019 | 2019-04-01 | 2019-06-30
          Il revient aujourd'hui.                       | aujourd'hui               | 2020-10-14 | 2020-10-14
          La ville en mai 68 bouge.                     | mai 68                    | 1968-05-01 | 1968-05-31
          Il a vu en mai 68 ouvriers partir.            | mai                       | 2020-05-01 | 2020-05-31
          Couronné en l'an 800 à Rome.                  | l'an 800                  | 0800-01-01 | 0800-12-31
          Il a plu en fevrier et la semaine derniere.   | fevrier                   | 2020-02-01 | 2020-02-29
          Il a plu en fevrier et la semaine derniere.   | la semaine derniere       | 2020-10-05 | 2020-10-11
          """)
  void finds(String text, String expression, String from, String to) {
    assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La veille de la fête du Nouvel An 2019.        | La veille de la fête du Nouvel An 2019 | 2019-12-31
          Le réveillon de Nouvel An 2018 fut gai.        | Le réveillon de Nouvel An 2018 | 2018-12-31
          Le jour de l'Action de grâce en 2012, il neige. | Le jour de l'Action de grâce en 2012 | 2012-11-22
          Le vendredi noir en 2012, il neige.            | Le vendredi noir en 2012 | 2012-11-23
          Le Cyber Monday 2012 a déçu.                   | Le Cyber Monday 2012     | 2012-11-26
          Le jour de la Terre en 2016, il neige.         | Le jour de la Terre en 2016 | 2016-04-22
          Le jour de Martin Luther King 2016 est férié.  | Le jour de Martin Luther King 2016 | 2016-01-18
          Le jour des Présidents 2016 est férié.         | Le jour des Présidents 2016 | 2016-02-15
          Yuandan 2016 est férié à Pékin.                | Yuandan 2016             | 2016-01-01
          La fete des peres 2019 a plu.                  | La fete des peres 2019   | 2019-06-16
          """)
  void feasts(String text, String expression, String day) {
    assertFinds(text, expression, day, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le reste de la troupe est parti, il reste une semaine de congés.",
        "L'ascension du mont Blanc, la toussaint des arbres.",
        "La prochaine semaine de la mode, la prochaine année scolaire.",
        "Deux ans plus tard, il est plus tard que prévu.",
        "La dixième semaine de grève épuise tout le monde.",
      })
  void notDates(String text) {
    assertThat(tag(text)).isEmpty();
  }
}
