package org.manchette.search.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversariesTest {

  @ParameterizedTest
  @CsvSource({
    "2020-08-03, 1, 2019-08-03, 2019-08-03",
    "2020-08-03, 50, 1970-08-03, 1970-08-03",
    // 29 February, with and without one then
    "2024-02-29, 4, 2020-02-29, 2020-02-29",
    "2024-02-29, 1, 2023-02-28, 2023-02-28",
    // 28 February: the 29th has no day of its own
    "2023-02-28, 3, 2020-02-28, 2020-02-29",
    "2023-02-28, 1, 2022-02-28, 2022-02-28",
    "2024-02-28, 4, 2020-02-28, 2020-02-28",
    "1900-02-28, 4, 1896-02-28, 1896-02-29",
  })
  void looksBackOverLeapYears(LocalDate day, int years, LocalDate from, LocalDate to) {
    assertThat(Anniversaries.ago(day, years)).isEqualTo(new Anniversaries.Days(from, to));
  }
}
