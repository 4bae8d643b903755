package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year that is told once holds for what follows, until something contradicts it. */
class FrameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          En 2015, la France est frappée. Le 9 janvier, l'Hyper Cacher est attaqué. | 2015 = 2015; Le 9 janvier = 2015-01-09
          En 2015, le pays a été frappé deux fois : en janvier puis le 13 novembre. | 2015 = 2015; janvier = 2015-01; le 13 novembre = 2015-11-13
          Il a été élu le 1er janvier 2019 puis en mars il a démissionné. | le 1er janvier 2019 = 2019-01-01; mars = 2019-03
          Il est né en 1950. Il est mort en mai 1998. En juin de la même année, sa femme est partie. | 1950 = 1950; mai 1998 = 1998-05; juin de la même année = 1998-06
          Le 12 mars 2019, il est arrêté. Le 15 mars, il est libéré. | Le 12 mars 2019 = 2019-03-12; Le 15 mars = 2019-03-15
          Le 28 décembre 2018, il est arrêté. Le 3 janvier, il est libéré. | Le 28 décembre 2018 = 2018-12-28; Le 3 janvier = 2019-01-03
          En décembre 2015, il est arrêté. En février, il est libéré. | décembre 2015 = 2015-12; février = 2016-02
          En 1944, les Alliés débarquent. Le 25 août, Paris est libéré. | 1944 = 1944; Le 25 août = 1944-08-25
          En 1944, les Alliés débarquent. En août, Paris est libéré. | 1944 = 1944; août = 1944-08
          L'attentat de 2016 reste dans les mémoires. Le préfet a annoncé lundi que la fête aura lieu le 14 juillet. | 2016 = 2016; lundi = 2020-10-12; le 14 juillet = 2021-07-14
          Le club, fondé en 1920, jouera le 3 novembre. | 1920 = 1920; le 3 novembre = 2020-11-03
          Le club, fondé en 1920, a joué le 3 octobre. | 1920 = 1920; le 3 octobre = 2020-10-03
          Le groupe a perdu 3 millions en 2019. Il a annoncé le 3 septembre un plan. | 2019 = 2019; le 3 septembre = 2020-09-03
          Il avait été condamné en 2012. Son procès s'ouvrira le 5 novembre. | 2012 = 2012; le 5 novembre = 2020-11-05
          En juillet 2019, il gagne. En octobre de la même année, il perd. | juillet 2019 = 2019-07; octobre de la même année = 2019-10
          Le 3 mai 2019, il part. Il revient le 27. | Le 3 mai 2019 = 2019-05-03; le 27 = 2019-05-27
          Il arrive le 3 mai et repart le 27. | le 3 mai = 2020-05-03; le 27 = 2020-05-27
          Le 27 a été cambriolé. | -
          Il habite au 27. | -
          Le festival aura lieu du 3 au 12 mars 2021. Le 5, un concert est prévu. | du 3 au 12 mars 2021 = 2021-03-03/2021-03-12; Le 5 = 2021-03-05
          La réunion du 3 octobre a été suivie d'une autre le 10. | 3 octobre = 2020-10-03; le 10 = 2020-10-10
          Le 3 mai, le 5 de devant a marqué. | Le 3 mai = 2020-05-03
          """)
  void aYearToldHoldsForWhatFollows(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          En 1789, le peuple gronde. Le 14 juillet, la Bastille tombe. Le 4 août, les privilèges sont abolis. | 1789 = 1789; Le 14 juillet = 1789-07-14; Le 4 août = 1789-08-04
          En 1968, le 3 mai, la Sorbonne est évacuée. | 1968 = 1968; le 3 mai = 1968-05-03
          En mars 1968, Nanterre s'agite. Le 22, des étudiants occupent la tour. | mars 1968 = 1968-03; Le 22 = 1968-03-22
          Le 1er janvier 2018, il est nommé ; le 3 mars, il est renvoyé. | Le 1er janvier 2018 = 2018-01-01; le 3 mars = 2018-03-03
          L'année 2017 fut noire. En mars, il perd son fils ; en mai, son travail. | L'année 2017 = 2017; mars = 2017-03; mai = 2017-05
          En 2018, il gagnait 2 000 euros. Il gagne désormais le double depuis mars. | 2018 = 2018; depuis mars = 2019-03-01/
          En 2018, il avait été condamné. Il sera jugé en appel le 3 octobre. | 2018 = 2018; le 3 octobre = 2019-10-03
          En 2022, la France présidera l'Union. En avril, elle votera. | 2022 = 2022; avril = 2022-04
          En 2024, Paris accueillera les Jeux. Le 26 juillet, la flamme sera allumée. | 2024 = 2024; Le 26 juillet = 2024-07-26
          """)
  void aYearToldHoldsInHistory(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.FRIDAY);
  }
}
