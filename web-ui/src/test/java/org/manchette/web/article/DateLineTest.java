package org.manchette.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AnalysisView.Date;

final class DateLineTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 3);

  @Test
  void daysLieOnTheirSideOfPublication() {
    DateLine line = line("2020-08-02", "2020-08-03", "2020-09-15");
    assertThat(line.points().get(0).x()).isLessThan(line.published());
    assertThat(line.points().get(1).x()).isEqualTo(line.published());
    assertThat(line.points().get(2).x()).isGreaterThan(line.published());
    assertThat(line.points().get(2).entry().due()).isTrue();
    assertThat(line.points()).allMatch(point -> point.width() == 0);
  }

  @Test
  void whatIsRemoteDoesNotSqueezeWhatIsNear() {
    DateLine line = line("1789-07-14", "2020-08-02", "2020-08-10");
    assertThat(line.points().get(0).x()).isBetween(0.0, 20.0);
    assertThat(line.published() - line.points().get(1).x()).isGreaterThan(10);
    assertThat(line.points().get(2).x() - line.published()).isGreaterThan(30);
  }

  @Test
  void labelsDoNotTouch() {
    List<Double> places =
        line("0800-12-25", "2050-01-01").ticks().stream()
            .map(DateLine.Tick::label)
            .sorted()
            .toList();
    assertThat(places).isNotEmpty();
    for (int i = 1; i < places.size(); i++) {
      assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(52);
    }
    assertThat(line("1900-08-03").ticks()).extracting(DateLine.Tick::unit).contains("century");
  }

  @Test
  void aPeriodIsAsLongAsItsDays() {
    Date september = date("2020-09-01", "2020-09-30");
    DateLine line = Objects.requireNonNull(DateLine.of(List.of(period(september)), PUBLISHED));
    assertThat(line.points().getFirst().width()).isPositive();
    assertThat(line.points().getFirst().x() + line.points().getFirst().width())
        .isLessThanOrEqualTo(line.width());
  }

  @Test
  void aDayInsideAPeriodLiesAboveIt() {
    DateLine line =
        Objects.requireNonNull(
            DateLine.of(
                List.of(
                    period(date("2020-09-15", "2020-09-15")),
                    period(date("2020-09-01", "2020-09-30"))),
                PUBLISHED));
    assertThat(line.points()).extracting(point -> point.width() > 0).containsExactly(true, false);
  }

  @Test
  void withoutPublicationOrDaysThereIsNoLine() {
    assertThat(DateLine.of(List.of(period(date("2020-08-01", "2020-08-01"))), null)).isNull();
    assertThat(DateLine.of(List.of(), PUBLISHED)).isNull();
  }

  private static DateLine line(String... days) {
    return Objects.requireNonNull(
        DateLine.of(Arrays.stream(days).map(day -> period(date(day, day))).toList(), PUBLISHED));
  }

  private static NamedPeriod period(Date date) {
    DateEntry entry = DateEntry.of(date, PUBLISHED);
    return new NamedPeriod(entry, List.of(entry));
  }

  private static Date date(String from, String to) {
    return new Date(
        "text",
        0,
        1,
        "x",
        LocalDate.parse(from),
        LocalDate.parse(to),
        "day",
        "on",
        1,
        null,
        List.of());
  }
}
