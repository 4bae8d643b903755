package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** Each table is one family of rules; articles are published on Wednesday 14 October 2020. */
class DateTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le pont a ouvert le 3 août 2020.        | le 3 août 2020      | 2020-08-03
          La loi du 1er août 1901 reste.          | 1er août 1901       | 1901-08-01
          Il est né le premier mai 1950.          | le premier mai 1950 | 1950-05-01
          Elle fut lue le deux mai 1808.          | le deux mai 1808    | 1808-05-02
          Le bail a été signé le 12/03/2019.      | le 12/03/2019       | 2019-03-12
          Relevé du 12.03.19 à midi.              | 12.03.19            | 2019-03-12
          Fichier déposé le 2020-03-12 au greffe. | le 2020-03-12       | 2020-03-12
          Les eaux ont monté le 06/08.            | le 06/08            | 2020-08-06
          Le maire a parlé vendredi 9 octobre.    | vendredi 9 octobre  | 2020-10-09
          Elle part ce mardi 20 octobre.          | ce mardi 20 octobre | 2020-10-20
          Il a démissionné le 3 décembre.         | le 3 décembre       | 2019-12-03
          Le parc ouvrira le 3 mars.              | le 3 mars           | 2021-03-03
          Le stade a brûlé le 5 mai dernier.      | le 5 mai dernier    | 2020-05-05
          Le vote aura lieu le 5 mai prochain.    | le 5 mai prochain   | 2021-05-05
          Il a été vu mardi 13, selon eux.        | mardi 13            | 2020-10-13
          Le 14 juillet 1789, la foule marche.    | Le 14 juillet 1789  | 1789-07-14
          """)
  void days(String text, String expression, String day) {
    DateTables.assertFinds(text, expression, day, day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          L'usine a fermé en mars 2019.            | mars 2019                | 2019-03-01 | 2019-03-31
          L'usine a fermé en février.              | février                  | 2020-02-01 | 2020-02-29
          L'usine a fermé en décembre.             | décembre                 | 2019-12-01 | 2019-12-31
          L'usine fermera en février.              | février                  | 2021-02-01 | 2021-02-28
          L'usine a fermé en juin dernier.         | juin dernier             | 2020-06-01 | 2020-06-30
          Elle ouvre en mars prochain.             | mars prochain            | 2021-03-01 | 2021-03-31
          Il a plu en juin et en juillet 2019.     | juin                     | 2019-06-01 | 2019-06-30
          Le parc a fermé fin mars.                | fin mars                 | 2020-03-22 | 2020-03-31
          Le parc a fermé au début du mois d'août. | début du mois d'août     | 2020-08-01 | 2020-08-10
          Le parc a fermé à la mi-juin.            | la mi-juin               | 2020-06-11 | 2020-06-20
          Il neigeait la première quinzaine de mars. | la première quinzaine de mars | 2020-03-01 | 2020-03-15
          L'usine a fermé en 2018.                 | 2018                     | 2018-01-01 | 2018-12-31
          Un traité de 1925 le permet.             | 1925                     | 1925-01-01 | 1925-12-31
          Son film (1974) a plu.                   | 1974                     | 1974-01-01 | 1974-12-31
          Elle parle de l'année 1985.              | l'année 1985             | 1985-01-01 | 1985-12-31
          La ville est née en 52 av. J.-C.         | 52 av. J.-C.             | -0051-01-01 | -0051-12-31
          Dans les années 1990, il pleut.          | les années 1990          | 1990-01-01 | 1999-12-31
          Un tube des années 70.                   | années 70                | 1970-01-01 | 1979-12-31
          Au milieu des années 1970, tout change.  | milieu des années 1970   | 1974-01-01 | 1976-12-31
          Un château du XIXe siècle.               | XIXe siècle              | 1801-01-01 | 1900-12-31
          Pendant l'été 2020, il a lu.             | l'été 2020               | 2020-06-21 | 2020-09-21
          Elle jouera à l'automne 2021.            | l'automne 2021           | 2021-09-22 | 2021-12-20
          Il a couru l'hiver dernier.              | l'hiver dernier          | 2019-12-21 | 2020-03-19
          Elle a crû au premier trimestre 2020.    | premier trimestre 2020   | 2020-01-01 | 2020-03-31
          Les ventes du T3 2019 baissent.          | T3 2019                  | 2019-07-01 | 2019-09-30
          Meilleur joueur de la saison 2018-2019.  | la saison 2018-2019      | 2018-07-01 | 2019-06-30
          """)
  void longerPeriods(String text, String expression, String from, String to) {
    DateTables.assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il est parti hier.                       | hier                | 2020-10-13 | 2020-10-13
          Il est parti avant-hier soir.            | avant-hier soir     | 2020-10-12 | 2020-10-12
          Il partira demain.                       | demain              | 2020-10-15 | 2020-10-15
          Le conseil s'est réuni mercredi.         | mercredi            | 2020-10-14 | 2020-10-14
          Le conseil se réunira mercredi.          | mercredi            | 2020-10-14 | 2020-10-14
          Le conseil s'est réuni jeudi.            | jeudi               | 2020-10-08 | 2020-10-08
          Le conseil se réunira jeudi.             | jeudi               | 2020-10-15 | 2020-10-15
          Le conseil est attendu vendredi.         | vendredi            | 2020-10-16 | 2020-10-16
          Le maire doit répondre vendredi.         | vendredi            | 2020-10-16 | 2020-10-16
          Lundi soir, le toit a cédé.              | Lundi soir          | 2020-10-12 | 2020-10-12
          Le maire a parlé ce mardi.               | ce mardi            | 2020-10-13 | 2020-10-13
          Il a gagné dimanche dernier.             | dimanche dernier    | 2020-10-11 | 2020-10-11
          Il jouera mardi prochain.                | mardi prochain      | 2020-10-20 | 2020-10-20
          Il est parti il y a trois semaines.      | il y a trois semaines | 2020-09-23 | 2020-09-23
          Il revient dans deux semaines.           | dans deux semaines  | 2020-10-28 | 2020-10-28
          Il a plu la semaine dernière.            | la semaine dernière | 2020-10-05 | 2020-10-11
          Il pleuvra le mois prochain.             | le mois prochain    | 2020-11-01 | 2020-11-30
          Il a plu l'an dernier.                   | l'an dernier        | 2019-01-01 | 2019-12-31
          Il pleut beaucoup cette année.           | cette année         | 2020-01-01 | 2020-12-31
          Il pleuvra ce week-end.                  | ce week-end         | 2020-10-17 | 2020-10-18
          Il a plu ce week-end.                    | ce week-end         | 2020-10-10 | 2020-10-11
          Il a plu ces trois dernières nuits.      | ces trois dernières nuits | 2020-10-11 | 2020-10-14
          Il a plu ces trois dernières semaines.   | ces trois dernières semaines | 2020-09-21 | 2020-10-11
          Il part à la fin du mois.                | la fin du mois      | 2020-10-22 | 2020-10-31
          """)
  void relativeToPublication(String text, String expression, String from, String to) {
    DateTables.assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le pont a cédé le 3 août. La rue a fermé le lendemain.   | le lendemain    | 2020-08-04 | 2020-08-04
          Le pont a cédé le 3 août. La veille, il vibrait.         | La veille       | 2020-08-02 | 2020-08-02
          Le pont a cédé le 3 août. Ce jour-là, il ventait.        | Ce jour-là      | 2020-08-03 | 2020-08-03
          Elle est partie en mai 1998. Cette année-là, tout va.    | Cette année-là  | 1998-01-01 | 1998-12-31
          Il a plu du 3 au 5 mai. Sur la même période, rien.       | la même période | 2020-05-03 | 2020-05-05
          """)
  void relativeToWhatWasTold(String text, String expression, String from, String to) {
    DateTables.assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La foire a duré du 3 au 5 mai 2019.          | du 3 au 5 mai 2019          | 2019-05-03 | 2019-05-05
          Elle jouera du 28 décembre au 3 janvier.     | du 28 décembre au 3 janvier | 2020-12-28 | 2021-01-03
          Il a plu entre le 7 et le 12 août.           | entre le 7 et le 12 août    | 2020-08-07 | 2020-08-12
          Il a régné entre 2015 et 2018.               | entre 2015 et 2018          | 2015-01-01 | 2018-12-31
          Il a neigé de mars à juin 2020.              | de mars à juin 2020         | 2020-03-01 | 2020-06-30
          Le vol a eu lieu dans la nuit de mardi à mercredi. | la nuit de mardi à mercredi | 2020-10-13 | 2020-10-14
          Le vol a eu lieu dans la nuit du 3 au 4 mai. | la nuit du 3 au 4 mai       | 2020-05-03 | 2020-05-04
          La Grande Guerre (1914-1918) commence.       | 1914-1918                   | 1914-01-01 | 1918-12-31
          Le salon a ouvert les 3 et 4 octobre.        | les 3 et 4 octobre          | 2020-10-03 | 2020-10-04
          """)
  void ranges(String text, String expression, String from, String to) {
    DateTables.assertFinds(text, expression, from, to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Il règne depuis 2017.                       | depuis 2017                   | 2017-01-01 | - | SINCE
          Il pleut depuis mardi.                      | depuis mardi                  | 2020-10-13 | - | SINCE
          Il faut payer avant le 15 septembre 2021.   | avant le 15 septembre 2021    | - | 2021-09-14 | BEFORE
          Il faut finir avant la fin du mois de juillet 2021. | avant la fin du mois de juillet 2021 | - | 2021-07-31 | UNTIL
          Le plan court d'ici à 2030.                 | d'ici à 2030                  | - | 2030-12-31 | UNTIL
          Il faut payer d'ici au 15 novembre.         | d'ici au 15 novembre          | - | 2020-11-15 | UNTIL
          Le bail court jusqu'en 2022.                | jusqu'en 2022                 | - | 2022-12-31 | UNTIL
          Le parc reste ouvert jusqu'à la fin de l'année. | jusqu'à la fin de l'année | - | 2020-12-31 | UNTIL
          Le port du casque s'impose à partir du 20 octobre. | à partir du 20 octobre | 2020-10-20 | - | SINCE
          Le plan pour la période après 2025.         | après 2025                    | 2026-01-01 | - | AFTER
          Il rendra le rapport le 3 novembre au plus tard. | le 3 novembre au plus tard | - | 2020-11-03 | UNTIL
          Elle ouvrira dès lundi.                     | lundi                         | 2020-10-19 | 2020-10-19 | ON
          """)
  void openIntervals(
      String text,
      String expression,
      @Nullable String from,
      @Nullable String to,
      Relation relation) {
    TemporalExpression found = DateTables.assertFinds(text, expression, from, to);

    assertThat(found.relation()).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Le bal du 14-Juillet a eu lieu.      | 14-Juillet       | 2020-07-14
          Il est parti à Noël.                 | Noël             | 2019-12-25
          Ils ont prié à Pâques 2021.          | Pâques 2021      | 2021-04-04
          Le lundi de Pentecôte 2019, il a plu. | Le lundi de Pentecôte 2019 | 2019-06-10
          Les tombes seront fleuries à la Toussaint. | la Toussaint | 2020-11-01
          Les attentats du 11-Septembre ont choqué. | 11-Septembre | 2001-09-11
          """)
  void feasts(String text, String expression, String day) {
    DateTables.assertFinds(text, expression, day, day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le défilé a réuni 2018 manifestants.",
        "Un loyer de 2000 euros, de 1500 à 2000 euros.",
        "La sonde se pose sur Mars.",
        "Le Père Noël existe et Noël Durand aussi.",
        "Il a été blessé. Tout a été dit.",
        "Le marché a lieu chaque lundi, du lundi au vendredi, et un mardi sur deux.",
        "Il n'y a aujourd'hui plus rien.",
        "Récemment, ces derniers mois, bientôt, pendant trois heures.",
        "Il court depuis deux semaines et depuis 13 ans.",
        "À 20h30, la porte s'ouvre.",
        "Le score est de 3-2, 50/50, à 1/2.",
        "Il y a trois chaises dans deux pièces.",
        "Le début de la série, la fin des travaux.",
        "La mission Mars 2020 part, Avril Lavigne chante.",
        "Ils étaient deux mille manifestants, de deux mille à trois mille personnes.",
        "Appelez le 01 23 45 67 89 ou lisez l'article 1382, noté 15/20.",
        "Il a lu « 1984 » de George Orwell et Le Journal du dimanche.",
        "Le marché de Noël et les vacances de Noël plaisent.",
      })
  void notDates(String text) {
    assertThat(DateTables.tag(text)).isEmpty();
  }

  /** Published on 3 August 2020: the tense decides only what its verb governs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Le ministre a promis une réforme avant le 15 septembre.      | avant le 15 septembre | - | 2020-09-14
          Elle voulait être apprentie en septembre.                    | septembre             | 2020-09-01 | 2020-09-30
          Le maire a promis de rendre le rapport le 15 septembre.      | le 15 septembre       | 2020-09-15 | 2020-09-15
          Le maire a dit que le pont rouvrirait le 15 septembre.       | le 15 septembre       | 2020-09-15 | 2020-09-15
          Le parti a choisi son candidat à l'élection du 3 novembre.   | 3 novembre            | 2020-11-03 | 2020-11-03
          Le contrat a été prolongé jusqu'en juin.                     | jusqu'en juin         | - | 2021-06-30
          Il a travaillé à l'usine jusqu'au 15 mai.                    | jusqu'au 15 mai       | - | 2020-05-15
          Le syndicat a appelé à manifester jeudi.                     | jeudi                 | 2020-08-06 | 2020-08-06
          Le juge leur a donné jusqu'à vendredi pour répondre.         | jusqu'à vendredi      | - | 2020-08-07
          Il a confirmé qu'il se rendrait mercredi à Lyon.             | mercredi              | 2020-08-05 | 2020-08-05
          Il aurait tué son voisin mercredi.                           | mercredi              | 2020-07-29 | 2020-07-29
          Il est accusé d'avoir volé un vélo en décembre.              | décembre              | 2019-12-01 | 2019-12-31
          Le club a recruté un gardien pour septembre.                 | septembre             | 2020-09-01 | 2020-09-30
          Il a fixé la date limite au 30 septembre.                    | 30 septembre          | 2020-09-30 | 2020-09-30
          Il devait comparaître le 14 septembre.                       | le 14 septembre       | 2020-09-14 | 2020-09-14
          Le théâtre a annoncé des concerts du 1er au 20 septembre.    | du 1er au 20 septembre | 2020-09-01 | 2020-09-20
          Le maire avait déclaré lundi son départ.                     | lundi                 | 2020-07-27 | 2020-07-27
          Il a été arrêté le 15 septembre.                             | le 15 septembre       | 2019-09-15 | 2019-09-15
          Il a été arrêté en septembre.                                | septembre             | 2019-09-01 | 2019-09-30
          Les concerts prévus en avril ont été annulés.                | avril                 | 2020-04-01 | 2020-04-30
          Ils jouent depuis les attentats de novembre.                 | novembre              | 2019-11-01 | 2019-11-30
          Il aurait menti souvent en septembre.                        | septembre             | 2019-09-01 | 2019-09-30
          Une source l'a indiqué vendredi 1er août.                    | vendredi 1er août     | 2020-08-01 | 2020-08-01
          Il a supprimé un poste du mois dernier.                      | mois dernier          | 2020-07-01 | 2020-07-31
          Le mail, datant du mois d'octobre, sera lu.                  | mois d'octobre        | 2019-10-01 | 2019-10-31
          """)
  void nearestUnlessTheVerbContradicts(
      String text, String expression, @Nullable String from, @Nullable String to) {
    TemporalExpression found =
        DateTables.tag(text, LocalDate.of(2020, 8, 3)).stream()
            .filter(e -> e.text().equals(expression))
            .findFirst()
            .orElseThrow();

    assertThat(found.from()).isEqualTo(from == null ? null : LocalDate.parse(from));
    assertThat(found.to()).isEqualTo(to == null ? null : LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Née en mil neuf cent quatorze.                      | mil neuf cent quatorze  | 1914-01-01 | 1914-12-31
          Morte en deux mille vingt.                          | deux mille vingt        | 2020-01-01 | 2020-12-31
          Le vingt et un mai mille neuf cent quatre-vingt-dix-sept, il naît. | Le vingt et un mai mille neuf cent quatre-vingt-dix-sept | 1997-05-21 | 1997-05-21
          Dans les années quatre-vingt-dix, il joue.          | les années quatre-vingt-dix | 1990-01-01 | 1999-12-31
          Dans les années quatre-vingt dix, il joue.          | les années quatre-vingt dix | 1990-01-01 | 1999-12-31
          Au dix-neuvième siècle, on navigue.                 | dix-neuvième siècle     | 1801-01-01 | 1900-12-31
          Aux XVIIe et XVIIIe siècles, on navigue.            | XVIIe et XVIIIe siècles | 1601-01-01 | 1800-12-31
          Réunion le lun. 12 oct. à midi.                     | le lun. 12 oct.         | 2020-10-12 | 2020-10-12
          Chiffres du S1 2020.                                | S1 2020                 | 2020-01-01 | 2020-06-30
          Bilan 11/2016 en main.                              | 11/2016                 | 2016-11-01 | 2016-11-30
          Au premier trimestre de l'année prochaine, il ouvrira. | premier trimestre de l'année prochaine | 2021-01-01 | 2021-03-31
          Il est parti fin 2019.                              | fin 2019                | 2019-09-01 | 2019-12-31
          La dernière semaine de juillet, il a plu.           | La dernière semaine de juillet | 2020-07-27 | 2020-08-02
          Le premier dimanche de juillet, il a plu.           | Le premier dimanche de juillet | 2020-07-05 | 2020-07-05
          Il viendra vendredi de la semaine prochaine.        | vendredi de la semaine prochaine | 2020-10-23 | 2020-10-23
          Il viendra en juin de l'année prochaine.            | juin de l'année prochaine | 2021-06-01 | 2021-06-30
          Il est venu le 20 du mois dernier.                  | le 20 du mois dernier   | 2020-09-20 | 2020-09-20
          Il est fermé du 4 au 22 de ce mois.                 | du 4 au 22 de ce mois   | 2020-10-04 | 2020-10-22
          Ces trois dernières décennies ont compté.           | Ces trois dernières décennies | 1990-01-01 | 2019-12-31
          Il a fêté la fête des mères.                        | la fête des mères       | 2020-06-07 | 2020-06-07
          La veille de Noël, il a neigé.                      | La veille de Noël       | 2019-12-24 | 2019-12-24
          La foire a duré du 3 au 5 mai. Le lendemain, il plut. | Le lendemain          | 2020-05-06 | 2020-05-06
          """)
  void inLettersAndByPlace(String text, String expression, String from, String to) {
    DateTables.assertFinds(text, expression, from, to);
  }

  @Test
  void theDayOfTheMonthWinsOverTheWeekday() {
    TemporalExpression found =
        DateTables.assertFinds(
            "Vendredi 2 octobre 2019, il a plu.",
            "Vendredi 2 octobre 2019",
            "2019-10-02",
            "2019-10-02");

    assertThat(found.flags()).containsExactly("weekdayMismatch");
  }

  @Test
  void ofADayThatDoesNotExistTheMonthIsKept() {
    TemporalExpression found =
        DateTables.assertFinds(
            "Le 29 février 2019, il a plu.", "Le 29 février 2019", "2019-02-01", "2019-02-28");

    assertThat(found.flags()).containsExactly("noSuchDay");
    assertThat(found.precision()).isEqualTo(Precision.MONTH);
  }

  @Test
  void withoutPublicationDateOnlyAbsoluteExpressionsAreResolved() {
    List<TemporalExpression> found =
        DateTables.tag("Il est venu hier, lundi, le 3 mai et en 2018.", null);

    assertThat(found.stream().map(TemporalExpression::text))
        .containsExactly("hier", "lundi", "le 3 mai", "2018");
    assertThat(found.stream().limit(3))
        .allMatch(e -> e.from() == null && e.to() == null)
        .allMatch(e -> e.relation() == Relation.UNANCHORED);
    assertThat(found.getLast().from()).isEqualTo(LocalDate.of(2018, 1, 1));
  }

  @Test
  void tellsPrecision() {
    assertThat(DateTables.tag("En 2018, en mai 2017, le 3 mai 2016, au XXe siècle.", null))
        .extracting(TemporalExpression::precision)
        .containsExactly(Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.CENTURY);
  }
}
