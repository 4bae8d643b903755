package org.manchette.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.SearchResponse.Total;
import org.manchette.search.api.TimelineResponse;
import org.manchette.search.api.TimelineResponse.Cell;
import org.manchette.web.page.Address;

final class ChronologyTest {

  /** January to March of 2020 against what lies before, February and March. */
  private static Chronology chronology() {
    Histogram published = new Histogram("month", months(2020, 1, 3), 0);
    Histogram mentioned =
        new Histogram(
            "month",
            List.of(
                new Bucket(LocalDate.of(1990, 1, 1), LocalDate.of(2020, 1, 31), 5),
                month(2020, 2),
                month(2020, 3)),
            0);
    Cell before =
        new Cell(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 1, 31),
            LocalDate.of(1990, 1, 1),
            LocalDate.of(2020, 1, 31),
            1);
    Cell same =
        new Cell(
            LocalDate.of(2020, 3, 1),
            LocalDate.of(2020, 3, 31),
            LocalDate.of(2020, 3, 1),
            LocalDate.of(2020, 3, 31),
            100);
    return new Chronology(
        new TimelineResponse(
            new Total(101, true), published, mentioned, List.of(before, same), List.of(), 1),
        Address.chronology().with("q", "accord"),
        Address.search().with("q", "accord"));
  }

  @Test
  void theLatestDaysAreOnTop() {
    Chronology picture = chronology();
    assertThat(picture.mentioned())
        .extracting(Chronology.Period::day)
        .containsExactly(
            LocalDate.of(2020, 3, 1), LocalDate.of(2020, 2, 1), LocalDate.of(2020, 1, 31));
    assertThat(picture.mentioned())
        .extracting(Chronology.Period::sign)
        .containsExactly("", "", "≤ ");
    assertThat(picture.mentioned().getFirst().at()).isZero();
    Chronology.Bubble last = picture.bubbles().getLast();
    assertThat(last.square().x()).isEqualTo(picture.published().getLast().at());
    assertThat(last.square().y()).isZero();
  }

  @Test
  void theAreaOfADotTellsTheNumber() {
    List<Chronology.Bubble> bubbles = chronology().bubbles();
    assertThat(bubbles.getFirst().radius()).isBetween(2.0, bubbles.getLast().radius() / 3);
    assertThat(2 * bubbles.getLast().radius()).isLessThan(bubbles.getLast().square().height());
  }

  @Test
  void aDotLeadsToTheSearchAndAnAxisToItsPeriod() {
    Chronology picture = chronology();
    assertThat(picture.bubbles().getFirst().link())
        .hasToString(
            "/?q=accord&from=2020-01-01&to=2020-01-31&mentionedFrom=1990-01-01&mentionedTo=2020-01-31");
    assertThat(picture.published().getFirst().link())
        .hasToString("/timeline?q=accord&from=2020-01-01&to=2020-01-31");
    assertThat(picture.mentioned().getFirst().link())
        .hasToString("/timeline?q=accord&mentionedFrom=2020-03-01&mentionedTo=2020-03-31");
  }

  @Test
  void theBandIsWhereBothAxesMeet() {
    assertThat(chronology().same()).hasSize(3);
  }

  @Test
  void manyPeriodsStayLargeEnoughToBePressed() {
    Histogram many = new Histogram("month", months(2015, 1, 40), 0);
    Chronology picture =
        new Chronology(
            new TimelineResponse(new Total(0, true), many, many, List.of(), List.of(), 1),
            Address.chronology(),
            Address.search());
    assertThat(picture.width()).isEqualTo(40 * 26);
    assertThat(picture.published()).allMatch(period -> period.size() >= 24);
    // Names have room: every second one is written.
    assertThat(picture.published()).filteredOn(Chronology.Period::named).hasSize(20);
    assertThat(picture.published()).filteredOn(Chronology.Period::first).hasSize(4);
    assertThat(picture.isEmpty()).isTrue();
  }

  private static List<Bucket> months(int year, int month, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> YearMonth.of(year, month).plusMonths(i))
        .map(each -> month(each.getYear(), each.getMonthValue()))
        .toList();
  }

  private static Bucket month(int year, int month) {
    YearMonth days = YearMonth.of(year, month);
    return new Bucket(days.atDay(1), days.atEndOfMonth(), 2);
  }
}
