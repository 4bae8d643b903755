package org.manchette.web.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.web.page.Address;

/**
 * A month with the number of due dates of each day.
 *
 * @param weeks each of seven days, from Monday
 */
public record Calendar(List<List<Day>> weeks) {

  /**
   * A day of the month.
   *
   * @param day null beside the month
   * @param count of due dates
   * @param link the agenda of the day
   */
  public record Day(@Nullable LocalDate day, long count, Address link, boolean today) {}

  /**
   * The days of a month.
   *
   * @param month any day of it
   * @param due by day
   * @param agenda with all filters
   */
  static Calendar of(LocalDate month, Histogram due, Address agenda, LocalDate today) {
    Map<LocalDate, Long> counts =
        due.buckets().stream().collect(Collectors.toMap(Bucket::from, Bucket::count));
    LocalDate monday =
        month.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate week = monday;
        !week.isAfter(month.with(TemporalAdjusters.lastDayOfMonth()));
        week = week.plusWeeks(1)) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < DayOfWeek.values().length; i++) {
        LocalDate day = week.plusDays(i);
        days.add(
            new Day(
                day.getMonth() == month.getMonth() ? day : null,
                counts.getOrDefault(day, 0L),
                agenda.with("from", day).with("to", day),
                day.equals(today)));
      }
      weeks.add(days);
    }
    return new Calendar(weeks);
  }

  /** The days of the week, to be named. */
  public List<LocalDate> weekdays() {
    LocalDate monday = LocalDate.EPOCH.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return monday.datesUntil(monday.plusWeeks(1)).toList();
  }
}
