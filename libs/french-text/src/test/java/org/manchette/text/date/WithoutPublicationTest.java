package org.manchette.text.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a day of publication what is absolute resolves, and what counts from it. */
class WithoutPublicationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Il est arrivé le 3 mai 2019. Le lendemain, il repart. | le 3 mai 2019 = 2019-05-03; Le lendemain = 2019-05-04
          Il est arrivé le 3 mai 2019. Trois jours plus tard, il repart. | le 3 mai 2019 = 2019-05-03; Trois jours plus tard = 2019-05-06
          En 2015, la France est frappée. Le 9 janvier, l'Hyper Cacher est attaqué. | 2015 = 2015; Le 9 janvier = 2015-01-09
          Il est arrivé lundi. Le lendemain, il repart. | lundi = ?; Le lendemain = ?
          Le lendemain, il repart. | Le lendemain = ?
          Le 9 janvier, il repart. | Le 9 janvier = ?
          En janvier, il repart. | janvier = ?
          Cet été, il repart. | Cet été = ?
          Le mois prochain, il repart. | Le mois prochain = ?
          À Noël, il repart. | Noël = ?
          À Noël 2019, il repart. | Noël 2019 = 2019-12-25
          Au premier trimestre, il repart. | premier trimestre = ?
          Il y a trois ans, il repart. | Il y a trois ans = ?
          Depuis lundi, il repart. | Depuis lundi = ?
          Avant le 15 septembre, il repart. | Avant le 15 septembre = ?
          Le siècle dernier, il repart. | Le siècle dernier = ?
          Cette année-là, il repart. | Cette année-là = ?
          En 1998, il part. Cette année-là, il gagne. L'année suivante, il perd. | 1998 = 1998; Cette année-là = 1998; L'année suivante = 1999
          Ce week-end, il repart. | Ce week-end = ?
          """)
  void neverGuesses(String text, String expected) {
    DateTables.assertReads(text, expected, null);
  }
}
