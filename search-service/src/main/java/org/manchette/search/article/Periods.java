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
public record Periods(String interval, List<Bucket> buckets) {

  private static final int MOST_DAYS = 92;
  private static final int MOST_MONTHS = 120;

  /** So many buckets on either side even of a single day of publication. */
  private static final int LEAST_MARGIN = 6;

  /** A period; both days inclusive. */
  public record Bucket(LocalDate from, LocalDate to) {}

  /** Of nothing. */
  public static final Periods NONE = new Periods("year", List.of());

  /**
   * The periods from one day to another.
   *
   * @param from first day
   * @param to last day, not before the first
   * @param years articles by year between them, to know where the most are
   * @param limit buckets at most, at least 2
   */
  public static Periods between(
      LocalDate from, LocalDate to, SortedMap<Integer, Long> years, int limit) {
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

  /**
   * The periods of what is talked about beside those of publication: as fine, reaching a little
   * further on either side, so that both can be drawn on one axis. Its first and last bucket take
   * in all that lies before and after.
   *
   * @param published at least one bucket
   * @param first first day talked about
   * @param last last day talked about, not before the first
   * @param years articles by year talked about
   * @param limit buckets at most, at least 4
   */
  static Periods beside(
      Periods published,
      LocalDate first,
      LocalDate last,
      SortedMap<Integer, Long> years,
      int limit) {
    ChronoUnit unit =
        switch (published.interval) {
          case "day" -> ChronoUnit.DAYS;
          case "month" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    int most = Math.min(unit == ChronoUnit.DAYS ? MOST_DAYS : MOST_MONTHS, limit - 2);
    int count = published.buckets.size();
    int margin = Math.clamp((most - count) / 2, 0, count / 2 + LEAST_MARGIN);
    LocalDate from = start(published.buckets.getFirst().from(), unit).minus(margin, unit);
    LocalDate to = start(published.buckets.getLast().to(), unit).plus(margin + 1, unit);
    if (unit == ChronoUnit.YEARS || last.isBefore(from) || !first.isBefore(to)) {
      return between(first, last, years, limit);
    }
    List<Bucket> buckets = new ArrayList<>();
    if (first.isBefore(from)) {
      buckets.add(new Bucket(first, from.minusDays(1)));
    }
    for (LocalDate day = from; day.isBefore(to); day = day.plus(1, unit)) {
      LocalDate end = day.plus(1, unit).minusDays(1);
      if (!end.isBefore(first) && !day.isAfter(last)) {
        buckets.add(new Bucket(later(first, day), earlier(last, end)));
      }
    }
    if (!last.isBefore(to)) {
      buckets.add(new Bucket(to, last));
    }
    return new Periods(published.interval, buckets);
  }

  private static LocalDate start(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> day;
      case MONTHS -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
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
