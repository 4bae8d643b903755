package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days whose name tells their year too. */
class NamedDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Les attentats du 11 septembre ont marqué l'Amérique. | 11 septembre = 2001-09-11
          Les attentats du 11 septembre 2001 ont marqué l'Amérique. | 11 septembre 2001 = 2001-09-11
          Avant le 11 Septembre, il enseignait. | Avant le 11 Septembre = /2001-09-10
          Les victimes du 13-Novembre seront honorées. | 13-Novembre = 2015-11-13
          Le procès des attentats du 13 novembre approche. | 13 novembre = 2015-11-13
          Il est venu à Lyon le 11 septembre. | le 11 septembre = 2020-09-11
          La réunion du 13 novembre aura lieu à Lyon. | 13 novembre = 2020-11-13
          """)
  void aNameKeepsItsDay(String text, String expected) {
    DateTables.assertReads(text, expected, DateTables.PUBLISHED);
  }
}
