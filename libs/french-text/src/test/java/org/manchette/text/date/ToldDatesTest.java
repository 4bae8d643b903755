package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts from the last days told; articles are published on Wednesday 14 October 2020. */
class ToldDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le pont a cédé le 3 mai 2019. La veille, il avait plu. | le 3 mai 2019 = 2019-05-03; La veille = 2019-05-02
          Le pont a cédé le 3 mai 2019. Le lendemain matin, il a plu. | le 3 mai 2019 = 2019-05-03; Le lendemain matin = 2019-05-04
          Le pont a cédé le 3 mai 2019. Le surlendemain, il a plu. | le 3 mai 2019 = 2019-05-03; Le surlendemain = 2019-05-05
          Le pont a cédé le 3 mai 2019. L'avant-veille, il avait plu. | le 3 mai 2019 = 2019-05-03; L'avant-veille = 2019-05-01
          Le pont a cédé le 3 mai 2019. La veille au soir, il avait plu. | le 3 mai 2019 = 2019-05-03; La veille au soir = 2019-05-02
          Le pont a cédé le 3 mai 2019. Dès le lendemain, il rouvrait. | le 3 mai 2019 = 2019-05-03; le lendemain = 2019-05-04
          Le pont a cédé le 3 mai 2019. Trois jours plus tard, il rouvrait. | le 3 mai 2019 = 2019-05-03; Trois jours plus tard = 2019-05-06
          Le pont a cédé le 3 mai 2019. Il avait été construit deux ans auparavant. | le 3 mai 2019 = 2019-05-03; deux ans auparavant = 2017-05-03
          Le pont a cédé le 3 mai 2019. Un mois plus tôt, un rapport avait alerté. | le 3 mai 2019 = 2019-05-03; Un mois plus tôt = 2019-04-03
          Le pont a cédé le 3 mai 2019. Quelques jours après, il rouvrait. | le 3 mai 2019 = 2019-05-03
          Le pont a cédé le 3 mai 2019. Deux semaines après, il rouvrait. | le 3 mai 2019 = 2019-05-03; Deux semaines après = 2019-05-17
          Le pont a cédé le 3 mai 2019. Deux semaines avant, il avait été inspecté. | le 3 mai 2019 = 2019-05-03; Deux semaines avant = 2019-04-19
          Le pont a cédé le 3 mai 2019. Le même jour, une route s'est effondrée. | le 3 mai 2019 = 2019-05-03; Le même jour = 2019-05-03
          Le pont a cédé le 3 mai 2019. Ce jour-là, il pleuvait. | le 3 mai 2019 = 2019-05-03; Ce jour-là = 2019-05-03
          Le pont a cédé le 3 mai 2019. Ce soir-là, il pleuvait. | le 3 mai 2019 = 2019-05-03; Ce soir-là = 2019-05-03
          Il est élu en 1998. Cette année-là, la France gagne. | 1998 = 1998; Cette année-là = 1998
          Il est élu en 1998. Cet été-là, la France gagne. | 1998 = 1998; Cet été-là = 1998-06-21/1998-09-22
          Il est élu en 1998. L'année suivante, il démissionne. | 1998 = 1998; L'année suivante = 1999
          Il est élu en 1998. L'année précédente, il avait perdu. | 1998 = 1998; L'année précédente = 1997
          Il est élu en 1998. L'année d'avant, il avait perdu. | 1998 = 1998; L'année d'avant = 1997
          Il est élu en 1998. L'année d'après, il avait perdu. | 1998 = 1998; L'année d'après = 1999
          Il est élu en 1998. Deux ans plus tard, il démissionne. | 1998 = 1998; Deux ans plus tard = 2000
          Il est élu en 1998. Dix ans auparavant, il enseignait. | 1998 = 1998; Dix ans auparavant = 1988
          Il est élu en mars 1998. Deux mois plus tard, il démissionne. | mars 1998 = 1998-03; Deux mois plus tard = 1998-05
          Le vol a eu lieu le 12 mars 2019. La semaine précédente, tout allait bien. | le 12 mars 2019 = 2019-03-12; La semaine précédente = 2019-03-04/2019-03-10
          Le vol a eu lieu le 12 mars 2019. La semaine suivante, tout allait bien. | le 12 mars 2019 = 2019-03-12; La semaine suivante = 2019-03-18/2019-03-24
          Le vol a eu lieu le 12 mars 2019. Le mois suivant, il fut jugé. | le 12 mars 2019 = 2019-03-12; Le mois suivant = 2019-04
          Le vol a eu lieu le 12 mars 2019. Le dimanche suivant, il fut jugé. | le 12 mars 2019 = 2019-03-12; Le dimanche suivant = 2019-03-17
          Le vol a eu lieu le 12 mars 2019. Le lundi précédent, il était libre. | le 12 mars 2019 = 2019-03-12; Le lundi précédent = 2019-03-11
          Le vol a eu lieu le 12 mars 2019. Le jour suivant, il fut jugé. | le 12 mars 2019 = 2019-03-12; Le jour suivant = 2019-03-13
          Le vol a eu lieu le 12 mars 2019. Ce mois-là, il y en eut dix. | le 12 mars 2019 = 2019-03-12; Ce mois-là = 2019-03
          Le vol a eu lieu le 12 mars 2019. Cette semaine-là, il y en eut dix. | le 12 mars 2019 = 2019-03-12; Cette semaine-là = 2019-03-11/2019-03-17
          Le vol a eu lieu le 12 mars 2019. À la même époque, rien. | le 12 mars 2019 = 2019-03-12
          Les travaux dureront de mai à juin 2021. Le mois suivant, le pont rouvrira. | de mai à juin 2021 = 2021-05-01/2021-06-30; Le mois suivant = 2021-07
          Il a vécu à Lyon de 1990 à 1995. L'année suivante, il part. | de 1990 à 1995 = 1990/1995; L'année suivante = 1996
          Depuis 1998, il joue. L'année suivante, il gagne. | Depuis 1998 = 1998-01-01/; L'année suivante = 1999
          """)
  void countsFromTheLastDaysTold(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le 2 juin, il est parti. Deux jours après, il est revenu. | Le 2 juin = 2019-06-02; Deux jours après = 2019-06-04
          Le 2 juin, il est parti. Il est revenu deux jours après sa sortie. | Le 2 juin = 2019-06-02
          Hier, il est parti. Deux jours plus tôt, il riait. | Hier = 2019-06-13; Deux jours plus tôt = 2019-06-11
          Mardi, il est parti. La veille, il riait. | Mardi = 2019-06-11; La veille = 2019-06-10
          Il est parti mardi. Il reviendra le lendemain. | mardi = 2019-06-11; le lendemain = 2019-06-12
          Arrêté le 3 avril, il a été libéré le lendemain, puis arrêté de nouveau le surlendemain. | le 3 avril = 2019-04-03; le lendemain = 2019-04-04; le surlendemain = 2019-04-06
          Elle est née en 1950. Son frère naît l'année suivante. | 1950 = 1950; l'année suivante = 1951
          Le film sort en mars 1977. Deux mois plus tard, il triomphe à Cannes. | mars 1977 = 1977-03; Deux mois plus tard = 1977-05
          En 1914, la guerre éclate. Quatre ans plus tard, elle s'achève. | 1914 = 1914; Quatre ans plus tard = 1918
          Le 28 juin 1914, l'archiduc est tué. Un mois plus tard, l'Autriche déclare la guerre. | Le 28 juin 1914 = 1914-06-28; Un mois plus tard = 1914-07-28
          Au XIXe siècle, on voyageait peu. À cette époque, tout allait lentement. | XIXe siècle = 1801/1900
          Le 12 mai, un séisme frappe. Le même jour, un barrage cède. Le lendemain, on compte les morts. | Le 12 mai = 2019-05-12; Le même jour = 2019-05-12; Le lendemain = 2019-05-13
          Le 12 mai 2008 au matin, un séisme frappe. Le soir même, l'armée arrive. | Le 12 mai 2008 = 2008-05-12; Le soir même = 2008-05-12
          Ce samedi-là, il dormait. Nous étions le 4 mai 2013. | le 4 mai 2013 = 2013-05-04
          Le 4 mai 2013 était un samedi. Ce samedi-là, il dormait. | Le 4 mai 2013 = 2013-05-04; Ce samedi-là = 2013-05-04
          Au printemps 1968, tout bascule. Ce printemps-là, les facs ferment. | printemps 1968 = 1968-03-20/1968-06-20; Ce printemps-là = 1968-03-20/1968-06-20
          En juillet 1969, l'homme marche sur la Lune. Cet été-là, il fit chaud. | juillet 1969 = 1969-07; Cet été-là = 1969-06-21/1969-09-22
          En août 1944, Paris est libéré. Ce mois-là, le soleil brille. | août 1944 = 1944-08; Ce mois-là = 1944-08
          """)
  void countsOn(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Il a plu. La veille, il avait neigé. | La veille = 2020-10-13
          Hier, il a plu. La veille, il avait neigé. | Hier = 2020-10-13; La veille = 2020-10-12
          Dimanche, il a plu. Le lendemain, il a neigé. | Dimanche = 2020-10-11; Le lendemain = 2020-10-12
          Deux jours plus tôt, il avait neigé. | -
          """)
  void countsFromThePublicationIfNothingWasTold(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
