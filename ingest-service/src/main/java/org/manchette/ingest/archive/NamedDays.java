package org.manchette.ingest.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.manchette.index.DayRange;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;

/**
 * The days by which an expression is found. An open interval is found by the period that it names:
 * « depuis 2016 » by 2016, « avant le 15 septembre » by that day and the 14th, with which the
 * interval itself ends. Were it found by every day inside, each « depuis » of an archive would
 * answer each question about a later day.
 */
final class NamedDays {

  private NamedDays() {}

  /** Closed; null when the expression is unresolved, not in order or outside of the calendar. */
  static @Nullable DayRange of(TemporalExpression date) {
    DayRange period = period(date);
    if (period == null || period.from() == null || period.to() == null) {
      return null;
    }
    return switch (date.relation()) {
      case AFTER -> new DayRange(period.from(), period.to().plusDays(1));
      case BEFORE -> new DayRange(period.from().minusDays(1), period.to());
      default -> period;
    };
  }

  /** The period named alone: the 15th of « avant le 15 septembre ». */
  static @Nullable DayRange period(TemporalExpression date) {
    Period unit = unit(date.precision());
    LocalDate from = date.from();
    LocalDate to = date.to();
    try {
      return switch (date.relation()) {
        case ON -> range(from, to);
        case SINCE -> from == null ? null : range(from, from.plus(unit).minusDays(1));
        case AFTER -> from == null ? null : range(from.minus(unit), from.minusDays(1));
        case UNTIL -> to == null ? null : range(to.plusDays(1).minus(unit), to);
        case BEFORE -> to == null ? null : range(to.plusDays(1), to.plus(unit));
        case UNANCHORED -> null;
      };
    } catch (DateTimeException outOfCalendar) {
      return null;
    }
  }

  private static @Nullable DayRange range(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || from.isAfter(to) ? null : new DayRange(from, to);
  }

  private static Period unit(Precision precision) {
    return switch (precision) {
      case DAY -> Period.ofDays(1);
      case WEEK -> Period.ofDays(7);
      case MONTH -> Period.ofMonths(1);
      case QUARTER, SEASON -> Period.ofMonths(3);
      case YEAR -> Period.ofYears(1);
      case DECADE -> Period.ofYears(10);
      case CENTURY -> Period.ofYears(100);
    };
  }
}
