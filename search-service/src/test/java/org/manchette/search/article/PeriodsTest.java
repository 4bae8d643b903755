package org.manchette.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.search.article.Periods.Bucket;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2021-05-03, 2021-05-03, day, 1",
    "2021-05-03, 2021-08-02, day, 92",
    "2021-05-03, 2021-08-03, month, 4",
    "2021-05-03, 2031-04-03, month, 120",
    "2021-05-03, 2031-05-03, year, 11",
    "-0043-03-15, -0043-03-16, day, 2",
    "-0753-04-21, 2030-12-31, year, 120",
  })
  void coverTheSpanWithoutGaps(LocalDate from, LocalDate to, String interval, int count) {
    Periods periods = Periods.between(from, to, new TreeMap<>(), 120);
    assertThat(periods.interval()).isEqualTo(interval);
    List<Bucket> buckets = periods.buckets();
    assertThat(buckets).hasSize(count);
    assertThat(buckets.getFirst().from()).isEqualTo(from);
    assertThat(buckets.getLast().to()).isEqualTo(to);
    for (int i = 0; i < count; i++) {
      assertThat(buckets.get(i).to()).isAfterOrEqualTo(buckets.get(i).from());
      if (i > 0) {
        assertThat(buckets.get(i).from()).isEqualTo(buckets.get(i - 1).to().plusDays(1));
      }
    }
  }

  @Test
  void showTheStretchWithTheMostArticles() {
    SortedMap<Integer, Long> years = new TreeMap<>();
    years.put(732, 1L);
    years.put(1515, 1L);
    for (int year = 1990; year < 2025; year++) {
      years.put(year, 40L);
    }
    years.put(9999, 2L);
    List<Bucket> buckets =
        Periods.between(LocalDate.of(732, 1, 1), LocalDate.of(9999, 12, 31), years, 50).buckets();
    assertThat(buckets).hasSize(50);
    assertThat(buckets.getFirst())
        .isEqualTo(new Bucket(LocalDate.of(732, 1, 1), LocalDate.of(1990, 12, 31)));
    assertThat(buckets.get(1))
        .isEqualTo(new Bucket(LocalDate.of(1991, 1, 1), LocalDate.of(1991, 12, 31)));
    assertThat(buckets.getLast().to()).isEqualTo(LocalDate.of(9999, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    // One day of publication: six days on either side, and all the rest in the outer two.
    "2021-05-03, 2021-05-03, 1990-01-01, 2030-12-31, day, 15",
    // Nothing is talked about outside: no outer buckets.
    "2021-05-03, 2021-05-03, 2021-05-01, 2021-05-05, day, 5",
    "2021-01-10, 2021-12-20, 1990-01-01, 2030-12-31, month, 38",
    // Ten years in months leave no room for a margin.
    "2011-01-01, 2020-10-31, 1990-01-01, 2030-12-31, month, 120",
    // Talked about is another time altogether.
    "2021-05-03, 2021-05-03, 1914-01-01, 1918-12-31, month, 60",
  })
  void reachALittleFurtherThanPublication(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last, String interval, int count) {
    Periods published = Periods.between(from, to, new TreeMap<>(), 120);
    Periods beside = Periods.beside(published, first, last, new TreeMap<>(), 120);
    assertThat(beside.interval()).isEqualTo(interval);
    List<Bucket> buckets = beside.buckets();
    assertThat(buckets).hasSize(count);
    assertThat(buckets.getFirst().from()).isEqualTo(first);
    assertThat(buckets.getLast().to()).isEqualTo(last);
    for (int i = 1; i < count; i++) {
      assertThat(buckets.get(i).from()).isEqualTo(buckets.get(i - 1).to().plusDays(1));
    }
  }
}
