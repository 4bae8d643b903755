package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-08-03",
        " 2020-08-03 ",
        "2020-08-03T23:59:59+02:00",
        "2020-08-03T00:10Z",
        "2020-08-03 07:30:12",
        "2020-08-03T07:30:12.123-0500",
        "2020-08-03T07:30:12+02"
      })
  void keepsTheDayOfThePublishersCalendar(String text) {
    assertThat(PublicationDay.parse(text)).isEqualTo(LocalDate.of(2020, 8, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-13-45",
        "2020-02-30",
        "2020",
        "2020-08",
        "3 août 2020",
        "03/08/2020",
        "2020-08-03x"
      })
  void guessesNothing(String text) {
    assertThat(PublicationDay.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2020/08/03/titre, 2020-08-03",
    "https://a.example/monde/2020-8-3-titre.html, 2020-08-03",
    "https://a.example/2020/13/45/titre-2019/02/01, 2019-02-01",
    "https://a.example/titre-20200803, 2020-08-03",
    "https://a.example/20181231-titre/2020/08/03/x, 2020-08-03",
    "https://a.example/titre-202008031, ",
    "https://a.example/titre-20201345, ",
    "https://a.example/?d=2020/08/03, ",
    "https://a.example/12020/08/031, "
  })
  void findsTheDayInAPath(String url, LocalDate day) {
    assertThat(PublicationDay.inUrl(url)).isEqualTo(day);
  }
}
