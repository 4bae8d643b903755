package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a date without its year lies: the verb that governs it decides, else the calendar. */
class OutlookTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Il a été arrêté le 5 décembre. | le 5 décembre = 2019-12-05
          Il a quitté la ville en décembre. | décembre = 2019-12
          Le 5 décembre, il a été arrêté. | Le 5 décembre = 2019-12-05
          En décembre, il avait quitté la ville. | décembre = 2019-12
          L'hypothèse d'un vote fin novembre a fait son chemin. | fin novembre = 2020-11-21/2020-11-30
          Le tribunal a mis sa décision en délibéré au 10 décembre. | 10 décembre = 2020-12-10
          Ils ont décalé la rentrée du 2 au 16 novembre. | du 2 au 16 novembre = 2020-11-02/2020-11-16
          Le procès, initialement prévu pour septembre, a été reporté. | septembre = 2020-09
          Il se mariera en septembre. | septembre = 2021-09
          Elle est détenue depuis décembre. | depuis décembre = 2019-12-01/
          Elle est détenue depuis le 3 novembre. | depuis le 3 novembre = 2019-11-03/
          Le bar est fermé depuis le 3 octobre. | depuis le 3 octobre = 2020-10-03/
          """)
  void theGoverningVerbDecides(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
