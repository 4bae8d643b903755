package org.manchette.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;

final class TimelineTest {

  private static final Format FRENCH = new Format(Locale.FRENCH);

  private static final Address ADDRESS = Address.search().with("q", "accord");

  @Test
  void aBarChoosesItsPeriod() {
    Timeline timeline = new Timeline(months(2020, 3), months(2020, 3), ADDRESS);
    assertThat(timeline.wide(FRENCH).published().get(1).link())
        .hasToString("/?q=accord&from=2020-02-01&to=2020-02-29");
    assertThat(timeline.wide(FRENCH).mentioned().get(1).link())
        .hasToString("/?q=accord&mentionedFrom=2020-02-01&mentionedTo=2020-02-29");
  }

  @Test
  void aPhoneShowsFewerAndLargerBars() {
    Timeline timeline = new Timeline(months(2018, 36), null, ADDRESS);
    assertThat(timeline.wide(FRENCH).published()).hasSize(36);
    List<Timeline.Bar> narrow = timeline.narrow(FRENCH).published();
    assertThat(narrow).hasSize(12);
    assertThat(narrow.getFirst().bucket())
        .isEqualTo(new Bucket(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 3, 31), 6));
    assertThat(narrow).allSatisfy(bar -> assertThat(bar.width()).isGreaterThan(24));
  }

  @Test
  void barsLieSideBySideInsideThePicture() {
    List<Timeline.Bar> bars =
        new Timeline(months(2018, 36), null, ADDRESS).wide(FRENCH).published();
    for (int i = 1; i < bars.size(); i++) {
      assertThat(bars.get(i).x())
          .isGreaterThanOrEqualTo(bars.get(i - 1).x() + bars.get(i - 1).width());
    }
    assertThat(bars.getLast().x() + bars.getLast().width()).isLessThanOrEqualTo(980);
    assertThat(bars).allSatisfy(bar -> assertThat(bar.top()).isBetween(0.0, 60.0));
  }

  @Test
  void barsAboveEachOtherAreAboutTheSameDays() {
    Timeline.Drawing drawing =
        new Timeline(months(2020, 40), months(2019, 60), ADDRESS).wide(FRENCH);
    assertThat(drawing.mentioned().getFirst().bucket().to()).isEqualTo(LocalDate.of(2019, 2, 28));
    assertThat(drawing.published()).extracting(Timeline.Bar::width).allMatch(w -> w > 30);
  }

  @Test
  void aPeriodThatBeginsInAMonthHasABarAsWideAsOthers() {
    Bucket part = new Bucket(LocalDate.of(2020, 1, 30), LocalDate.of(2020, 1, 31), 1);
    Bucket whole = new Bucket(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29), 1);
    Histogram histogram = new Histogram("month", List.of(part, whole), 0);
    List<Timeline.Bar> bars = new Timeline(histogram, null, ADDRESS).wide(FRENCH).published();
    assertThat(bars.getFirst().width()).isGreaterThan(bars.getLast().width());
    assertThat(bars.getFirst().link()).hasToString("/?q=accord&from=2020-01-30&to=2020-01-31");
  }

  @Test
  void whatIsFarAwayIsCountedBesideThePicture() {
    Histogram years =
        new Histogram(
            "year", List.of(year(1789, 2), year(1944, 1), year(2020, 7), year(2050, 3)), 0);
    Timeline.Drawing drawing = new Timeline(months(2018, 36), years, ADDRESS).wide(FRENCH);
    assertThat(drawing.before()).isEqualTo(3);
    assertThat(drawing.after()).isEqualTo(3);
    assertThat(drawing.earlier()).hasToString("/?q=accord&mentionedTo=2017-12-31");
    assertThat(drawing.later()).hasToString("/?q=accord&mentionedFrom=2021-01-01");
    assertThat(drawing.mentioned()).extracting(bar -> bar.bucket().count()).containsExactly(7L);
  }

  @Test
  void chosenBarsAreThoseOfThePeriod() {
    Address chosen = ADDRESS.with("from", "2020-02").with("to", "2020-03-05");
    assertThat(new Timeline(months(2020, 5), null, chosen).wide(FRENCH).published())
        .extracting(Timeline.Bar::chosen)
        .containsExactly(false, true, true, false, false);
  }

  @Test
  void theTableHasBothCountsOfAPeriodInOneLine() {
    List<Timeline.Row> rows = new Timeline(months(2020, 2), months(2020, 3), ADDRESS).rows(FRENCH);
    assertThat(rows)
        .extracting(row -> row.period() + " " + row.published() + " " + row.mentioned())
        .containsExactly("janvier 2020 1 1", "février 2020 2 2", "mars 2020 null 3");
  }

  @Test
  void aBarSaysWhatItStandsForInTheLanguageOfTheReader() {
    Timeline timeline = new Timeline(months(2020, 2), null, ADDRESS);
    assertThat(timeline.wide(FRENCH).published())
        .extracting(bar -> bar.period() + " " + bar.number() + " " + bar.single())
        .containsExactly("janvier 2020 1 true", "février 2020 2 false");
    assertThat(timeline.narrow(new Format(Locale.ENGLISH)).published().getFirst().period())
        .isEqualTo("January 2020");
  }

  @Test
  void labelsStandAtTheBeginningsOfMonthsOrYears() {
    assertThat(new Timeline(months(2012, 120), null, ADDRESS).wide(FRENCH).ticks())
        .allSatisfy(tick -> assertThat(tick.day().getDayOfYear()).isEqualTo(1))
        .hasSizeBetween(3, 12);
    assertThat(new Timeline(months(2020, 1), null, ADDRESS).narrow(FRENCH).ticks()).hasSize(1);
  }

  @Test
  void anEmptyArchiveHasNoPicture() {
    Histogram none = new Histogram("month", List.of(), 4);
    assertThat(new Timeline(none, none, ADDRESS).isEmpty()).isTrue();
  }

  private static Histogram months(int year, int number) {
    return new Histogram(
        "month",
        IntStream.range(0, number)
            .mapToObj(i -> {
              YearMonth month = YearMonth.of(year, 1).plusMonths(i);
              return new Bucket(month.atDay(1), month.atEndOfMonth(), i + 1);
            })
            .toList(),
        0);
  }

  private static Bucket year(int year, long count) {
    return new Bucket(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), count);
  }
}
