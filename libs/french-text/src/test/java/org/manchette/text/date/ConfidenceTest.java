package org.manchette.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The confidence falls with what must be guessed: each row tells the surer expression first. */
class ConfidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il est parti le 3 mai 2019.        | Il est parti hier.
          Il est parti en mai 2019.          | Il est parti en mai.
          Il est parti hier.                 | Le conseil s'est réuni lundi.
          Le conseil s'est réuni lundi.      | Réunion lundi à Genève.
          Il est parti le 3 mai 2019.        | Il est parti le 3 mai.
          Il est parti le 3 mai.             | Réunion le 3 mai à Genève.
          Il est parti à Noël 2019.          | Il est parti à Noël.
          Il est parti la semaine dernière.  | Il est parti cet été.
          Il est parti vendredi 9 octobre.   | Il est parti vendredi 10 octobre.
          Il est parti le 3 mai.             | Je reviens pour le 27.
          Le 3 mai 1998, il part.            | Le 18 brumaire an VIII, il part.
          """)
  void fallsWithTheRisk(String surer, String riskier) {
    assertThat(confidenceOfLast(surer)).isGreaterThan(confidenceOfLast(riskier));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Il est parti le 3 mai 2019. La veille, il a plu.           | La veille, il a plu.
          Il est parti le 3 mai 2019. La veille, il a plu.           | Il est parti le 3 mai 2019. Trois jours plus tard, il a plu.
          Il est parti le 3 mai 2019. Le 5 mai 2019, il a plu.       | Il est parti le 3 mai 2019. La veille, il a plu.
          Il est parti en 2015. Le 9 janvier 2015, il a plu.         | En 2015, il part. Le 9 janvier, il a plu.
          Il est parti le 3 mai 2019. Ce jour-là, il a plu.          | Il est parti le 3 mai 2019, puis le 27.
          """)
  void fallsWithWhatItCountsFrom(String surer, String riskier) {
    assertThat(confidenceOfLast(surer)).isGreaterThan(confidenceOfLast(riskier));
  }

  private static double confidenceOfLast(String text) {
    return DateTables.tag(text, DateTables.PUBLISHED).getLast().confidence();
  }
}
