package org.manchette.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PartialDateTest {

  @Test
  void yearsAndMonthsAreAllTheirDays() {
    assertThat(PartialDate.first("2020")).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(PartialDate.last("2020")).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(PartialDate.last(" 2020-02 ")).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(PartialDate.last("2020-08-03")).isEqualTo(LocalDate.of(2020, 8, 3));
    assertThat(PartialDate.first("-0044-03-15")).isEqualTo(LocalDate.of(-44, 3, 15));
  }

  @Test
  void otherWordsAreNoDate() {
    assertThat(PartialDate.first("hier")).isNull();
    assertThat(PartialDate.first("2020-13-45")).isNull();
    assertThat(PartialDate.first("-")).isNull();
    assertThat(PartialDate.first("")).isNull();
    assertThat(PartialDate.first(null)).isNull();
  }
}
