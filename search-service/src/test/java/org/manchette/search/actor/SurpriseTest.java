package org.manchette.search.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurpriseTest {

  /** By hand: 2 Σ observed · ln(observed / expected) over the four cells. */
  @ParameterizedTest
  @CsvSource({
    // 2 (10 ln(10/2) + 10 ln(10/18) + 10 ln(10/18) + 170 ln(170/162))
    "10, 20, 20, 200, 2, 25.0660",
    // Fewer than expected: the same measure with a minus.
    "1, 20, 50, 200, 5, -6.2291",
    "5, 10, 100, 200, 5, 0",
    // Nobody is a surprise who is in every article, nor in an archive of one.
    "3, 3, 200, 200, 3, 0",
    "1, 1, 1, 1, 1, 0",
    "0, 0, 0, 0, 0, 0",
  })
  void measures(long both, long one, long other, long all, double expected, double score) {
    Surprise surprise = Surprise.of(both, one, other, all);
    assertThat(surprise.expected()).isCloseTo(expected, within(1e-9));
    assertThat(surprise.score()).isCloseTo(score, within(1e-3));
  }

  @Test
  void growsWithEvidenceAndNotWithNumbersAlone() {
    double everywhere = Surprise.of(30, 50, 1200, 2000).score();
    double once = Surprise.of(1, 50, 1, 2000).score();
    double often = Surprise.of(10, 50, 20, 2000).score();
    assertThat(often).isGreaterThan(once).isGreaterThan(everywhere);
    assertThat(once).isGreaterThan(everywhere);
  }

  @Test
  void bearsNumbersThatDisagree() {
    assertThat(Surprise.of(5, 4, 3, 2).score()).isFinite();
    assertThat(Surprise.of(1_000_000_000L, 2_000_000_000L, 3_000_000_000L, 10_000_000_000L).score())
        .isPositive();
  }
}
