package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in letters, abbreviations, quarters, seasons, feasts. */
class WrittenFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le deux mai, la foule se souleva. | Le deux mai = 2020-05-02
          La guerre éclate en mil neuf cent quatorze. | mil neuf cent quatorze = 1914
          Le monde changea en l'an deux mille. | l'an deux mille = 2000
          L'an deux mille approche. | L'an deux mille = 2000
          Il est né en dix-neuf cent quarante. | dix-neuf cent quarante = 1940
          Né le vingt-trois mars mil neuf cent cinquante-six à Lyon. | le vingt-trois mars mil neuf cent cinquante-six = 1956-03-23
          Le premier avril deux mille dix-neuf, il a neigé. | Le premier avril deux mille dix-neuf = 2019-04-01
          Le trente et un décembre dernier, ils ont dansé. | Le trente et un décembre dernier = 2019-12-31
          En dix-sept cent quatre-vingt-neuf, la Bastille tombe. | dix-sept cent quatre-vingt-neuf = 1789
          Le 1er janvier deux mille, tout le monde dansait. | Le 1er janvier deux mille = 2000-01-01
          Il avait vingt ans en mil neuf cent soixante-huit. | mil neuf cent soixante-huit = 1968
          Le quatorze juillet mille sept cent quatre-vingt-neuf, la foule prend la Bastille. | Le quatorze juillet mille sept cent quatre-vingt-neuf = 1789-07-14
          Il a signé le onze novembre mil neuf cent dix-huit. | le onze novembre mil neuf cent dix-huit = 1918-11-11
          """)
  void numbersInLetters(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le 3 janv. 2019, il a plu. | Le 3 janv. 2019 = 2019-01-03
          Le 3 févr. 2019, il a plu. | Le 3 févr. 2019 = 2019-02-03
          Réuni le 12 sept. 2019 à Lyon. | le 12 sept. 2019 = 2019-09-12
          Réuni le 12 déc. 2019 à Lyon. | le 12 déc. 2019 = 2019-12-12
          Le 12 oct. 1984, il est né. | Le 12 oct. 1984 = 1984-10-12
          Le 5 juil. 1962, l'Algérie devient indépendante. | Le 5 juil. 1962 = 1962-07-05
          Relevé le 12.03.19 à Nice. | le 12.03.19 = 2019-03-12
          Relevé le 12/03/19 à Nice. | le 12/03/19 = 2019-03-12
          Relevé le 12-03-2019 à Nice. | le 12-03-2019 = 2019-03-12
          Relevé le 12/3/2019 à Nice. | le 12/3/2019 = 2019-03-12
          Publié le 2020-03-12 à 10h. | le 2020-03-12 = 2020-03-12
          Publié le 01/02/2020. | le 01/02/2020 = 2020-02-01
          En janv. 2019, les prix ont grimpé. | janv. 2019 = 2019-01
          En sept. 2018, il est élu. | sept. 2018 = 2018-09
          Le sam. 14 mars 2020, tout ferme. | Le sam. 14 mars 2020 = 2020-03-14
          """)
  void abbreviationsAndFigures(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Les ventes du T3 2021 baissent. | T3 2021 = 2021-07-01/2021-09-30
          Les ventes ont reculé au 2e trimestre. | 2e trimestre = 2020-04-01/2020-06-30
          Le deuxième semestre 2019 fut bon. | Le deuxième semestre 2019 = 2019-07-01/2019-12-31
          Au premier semestre, le chiffre d'affaires a reculé de 3 %. | premier semestre = 2020-01-01/2020-06-30
          Au quatrième trimestre 2019, la croissance cale. | quatrième trimestre 2019 = 2019-10-01/2019-12-31
          Au dernier trimestre 2019, la croissance cale. | dernier trimestre 2019 = 2019-10-01/2019-12-31
          Au troisième trimestre de 2019, elle cale. | troisième trimestre de 2019 = 2019-07-01/2019-09-30
          Les résultats du 1er trimestre 2020 sont bons. | 1er trimestre 2020 = 2020-01-01/2020-03-31
          La rentrée 2020 sera masquée. | La rentrée 2020 = 2020-09
          À la rentrée de septembre 2020, tout rouvre. | septembre 2020 = 2020-09
          Au printemps 2021, on votera. | printemps 2021 = 2021-03-20/2021-06-20
          L'été 1976 fut sec. | L'été 1976 = 1976-06-21/1976-09-21
          L'hiver 54 fut rude. | L'hiver 54 = 1954-12-21/1955-03-20
          Pendant l'hiver 1954, l'abbé Pierre appelle. | l'hiver 1954 = 1954-12-21/1955-03-20
          La saison 2019-2020 a été écourtée. | La saison 2019-2020 = 2019-07-01/2020-06-30
          L'année scolaire 2018-2019 a commencé. | L'année scolaire 2018-2019 = 2018-07-01/2019-06-30
          Au cours de l'été dernier, il a plu. | l'été dernier = 2020-06-21/2020-09-21
          L'été prochain, il ira en mer. | L'été prochain = 2021-06-21/2021-09-21
          Cet hiver, le froid sera vif. | Cet hiver = 2020-12-21/2021-03-19
          Cet été, les plages ont été prises d'assaut. | Cet été = 2020-06-21/2020-09-21
          """)
  void quartersAndSeasons(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          À Pâques, les familles étaient confinées. | Pâques = 2020-04-12
          Le lundi de Pentecôte est férié. | Le lundi de Pentecôte = 2020-06-01
          Il est mort à la Toussaint 2018. | la Toussaint 2018 = 2018-11-01
          Le 8-Mai a été célébré sans public. | Le 8-Mai = 2020-05-08
          Le 11-Novembre sera célébré à huis clos. | Le 11-Novembre = 2020-11-11
          La Saint-Sylvestre sera triste. | La Saint-Sylvestre = 2020-12-31
          Le 1er-Mai a été annulé. | Le 1er-Mai = 2020-05-01
          Le jeudi de l'Ascension, il a plu. | Le jeudi de l'Ascension = 2020-05-21
          Mardi gras fut joyeux. | Mardi gras = 2020-02-25
          Le soir de Noël, il neigera. | Noël = 2020-12-25
          Le 14-Juillet 2019, il a défilé. | Le 14-Juillet 2019 = 2019-07-14
          Les attentats du 11-Septembre ont fait 3 000 morts. | 11-Septembre = 2001-09-11
          Les attentats du 11 septembre 2001 ont fait 3 000 morts. | 11 septembre 2001 = 2001-09-11
          Les événements de Mai 68 ont marqué. | Mai 68 = 1968-05
          Mai-68 a marqué la France. | Mai-68 = 1968-05
          Les slogans de mai 68 restent. | mai 68 = 1968-05
          La mobilisation d'Août 1914 fut rapide. | Août 1914 = 1914-08
          En juin 40, il fuit. | juin 40 = 1940-06
          Le 18 juin 40, de Gaulle parle. | Le 18 juin 40 = 1940-06-18
          Le 6 juin 44, ils débarquent. | Le 6 juin 44 = 1944-06-06
          """)
  void feastsAndLandmarks(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
