package org.manchette.search.article;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The periods that a histogram counts.
 *
 * <p>Up to three months it shows days, up to ten years months, else years. When the years are more
 * than a histogram can show, it shows the stretch that holds the most articles, and its first and
 * last bucket take in all that lies before and after: no article is left out.
 *
 * @param interval {@code day}, {@code month} or {@code year}
 * @param buckets in order, without gaps; empty if there is nothing to count
 */
record Periods(String interval, List<Bucket> buckets) {

  private static final int MOST_DAYS = 92;
  private static final int MOST_MONTHS = 120;

  /** A period; both days inclusive. */
  record Bucket(LocalDate from, LocalDate to) {}

  static final Periods NONE = new Periods("year", List.of());

  /**
   * The periods from one day to another.
   *
   * @param from first day
   * @param to last day, not before the first
   * @param years articles by year between them, to know where the most are
   * @param limit buckets at most, at least 2
   */
  static Periods between(LocalDate from, LocalDate to, SortedMap<Integer, Long> years, int limit) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days <= Math.min(MOST_DAYS, limit)) {
      return new Periods(
          "day", from.datesUntil(to.plusDays(1)).map(day -> new Bucket(day, day)).toList());
    }
    long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    List<Bucket> buckets = new ArrayList<>();
    if (months <= Math.min(MOST_MONTHS, limit)) {
      for (int i = 0; i < months; i++) {
        YearMonth month = YearMonth.from(from).plusMonths(i);
        buckets.add(new Bucket(later(from, month.atDay(1)), earlier(to, month.atEndOfMonth())));
      }
      return new Periods("month", buckets);
    }
    int count = (int) Math.min((long) to.getYear() - from.getYear() + 1, limit);
    int first = fullest(new TreeMap<>(years), from.getYear(), to.getYear(), count);
    for (int i = 0; i < count; i++) {
      Year year = Year.of(first + i);
      buckets.add(
          new Bucket(
              i == 0 ? from : year.atDay(1),
              i == count - 1 ? to : year.atMonth(12).atEndOfMonth()));
    }
    return new Periods("year", buckets);
  }

  /** The first of {@code count} years in a row that hold the most articles. */
  private static int fullest(SortedMap<Integer, Long> years, int first, int last, int count) {
    int best = Math.max(first, last - count + 1);
    long most = sum(years, best, count);
    for (Map.Entry<Integer, Long> year : years.entrySet()) {
      int start = year.getKey();
      if (start >= first && start <= last - count + 1) {
        long articles = sum(years, start, count);
        if (articles > most) {
          most = articles;
          best = start;
        }
      }
    }
    return best;
  }

  private static long sum(SortedMap<Integer, Long> years, int first, int count) {
    return years.subMap(first, first + count).values().stream().mapToLong(Long::longValue).sum();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
