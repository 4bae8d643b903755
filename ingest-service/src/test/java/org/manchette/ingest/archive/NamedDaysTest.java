package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.index.DayRange;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;

class NamedDaysTest {

  @ParameterizedTest
  @CsvSource({
    // « du 3 au 5 août »
    "ON, DAY, 2020-08-03, 2020-08-05, 2020-08-03, 2020-08-05",
    // « avant le 15 septembre », « avant 2025 »
    "BEFORE, DAY, , 2020-09-14, 2020-09-14, 2020-09-15",
    "BEFORE, YEAR, , 2024-12-31, 2024-12-31, 2025-12-31",
    // « le 15 septembre au plus tard », « jusqu’en 2022 », « d’ici à la fin février »
    "UNTIL, DAY, , 2020-09-15, 2020-09-15, 2020-09-15",
    "UNTIL, YEAR, , 2022-12-31, 2022-01-01, 2022-12-31",
    "UNTIL, MONTH, , 2020-02-29, 2020-02-01, 2020-02-29",
    // « après le 20 septembre », « depuis 2016 », « à partir de jeudi »
    "AFTER, DAY, 2020-09-21, , 2020-09-20, 2020-09-21",
    "SINCE, YEAR, 2016-01-01, , 2016-01-01, 2016-12-31",
    "SINCE, DAY, 2020-08-06, , 2020-08-06, 2020-08-06",
  })
  void findsAnOpenIntervalByThePeriodThatItNames(
      Relation relation,
      Precision precision,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate first,
      LocalDate last) {
    assertThat(NamedDays.of(date(relation, precision, from, to)))
        .isEqualTo(new DayRange(first, last));
  }

  @ParameterizedTest
  @CsvSource({
    "UNANCHORED, DAY, ,",
    "ON, DAY, 2020-08-05, 2020-08-03",
    "BEFORE, CENTURY, , +999999999-12-31",
  })
  void leavesOutWhatHasNoDays(
      Relation relation, Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
    assertThat(NamedDays.of(date(relation, precision, from, to))).isNull();
  }

  private static TemporalExpression date(
      Relation relation, Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new TemporalExpression(
        TextField.TEXT, 0, 1, "x", from, to, precision, relation, 1, null, List.of());
  }
}
