package org.manchette.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FormatTest {

  @Test
  void whatIsExpectedByChanceIsNeverNothing() {
    assertThat(french.expected(2.34)).isEqualTo("2,3");
    assertThat(french.expected(12.6)).isEqualTo("13");
    assertThat(french.expected(0.004)).isEqualTo("0,1");
    assertThat(new Format(Locale.ENGLISH).expected(2.34)).isEqualTo("2.3");
  }

  private final Format french = new Format(Locale.FRENCH);
  private final Format english = new Format(Locale.ENGLISH);

  @Test
  void daysAreWrittenOut() {
    assertThat(french.day(LocalDate.of(2020, 8, 3))).isEqualTo("3 août 2020");
    assertThat(french.weekday(LocalDate.of(2020, 8, 3))).isEqualTo("lundi 3 août 2020");
    assertThat(english.weekday(LocalDate.of(2020, 8, 3))).isEqualTo("Monday 3 August 2020");
  }

  @Test
  void theFirstOfAMonthIsAnOrdinalInFrench() {
    assertThat(french.day(LocalDate.of(2020, 8, 1))).isEqualTo("1er août 2020");
    assertThat(french.period(LocalDate.of(2020, 8, 1), LocalDate.of(2020, 8, 5)))
        .isEqualTo("1er – 5 août 2020");
    assertThat(english.day(LocalDate.of(2020, 8, 1))).isEqualTo("1 August 2020");
  }

  @Test
  void periodsAreAsShortAsTheyCanBe() {
    assertThat(period("2020-01-01", "2020-12-31")).isEqualTo("2020");
    assertThat(period("2015-01-01", "2020-12-31")).isEqualTo("2015 – 2020");
    assertThat(period("2020-02-01", "2020-02-29")).isEqualTo("février 2020");
    assertThat(period("2020-07-01", "2020-09-30")).isEqualTo("juillet – septembre 2020");
    assertThat(period("2019-12-01", "2020-01-31")).isEqualTo("décembre 2019 – janvier 2020");
    assertThat(period("2020-05-03", "2020-05-05")).isEqualTo("3 – 5 mai 2020");
    assertThat(period("2020-05-30", "2020-06-02")).isEqualTo("30 mai – 2 juin 2020");
    assertThat(period("2019-12-30", "2020-01-02")).isEqualTo("30 décembre 2019 – 2 janvier 2020");
    assertThat(period("2020-05-03", "2020-05-03")).isEqualTo("3 mai 2020");
  }

  @Test
  void numbersAreGroupedByLanguage() {
    assertThat(french.number(12345)).isEqualTo("12\u202f345");
    assertThat(english.number(12345)).isEqualTo("12,345");
    for (long number : new long[] {0, 7, 999, 1_000, -999, -1_000, 1_234_567, -12_345_678}) {
      assertThat(french.number(number))
          .isEqualTo(NumberFormat.getIntegerInstance(Locale.FRENCH).format(number));
    }
  }

  @Test
  void readingTakesAtLeastAMinute() {
    assertThat(french.minutes(0)).isEqualTo(1);
    assertThat(french.minutes(880)).isEqualTo(4);
  }

  private String period(String from, String to) {
    return french.period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
