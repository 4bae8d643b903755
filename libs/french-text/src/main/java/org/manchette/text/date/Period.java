package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.manchette.text.TemporalExpression.Precision;

/**
 * Whole days, both ends included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 * @param precision how fine the expression is that means them
 */
record Period(LocalDate from, LocalDate to, Precision precision) {

  static Period day(LocalDate day) {
    return new Period(day, day, Precision.DAY);
  }

  /** Monday to Sunday. */
  static Period weekOf(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), Precision.WEEK);
  }

  /** Saturday and Sunday of the day's week. */
  static Period weekendOf(LocalDate day) {
    LocalDate sunday = weekOf(day).to();
    return new Period(sunday.minusDays(1), sunday, Precision.DAY);
  }

  static Period month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(first, first.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
  }

  static Period monthOf(LocalDate day) {
    return month(day.getYear(), day.getMonthValue());
  }

  /** {@code number} from 1 to {@code 12 / months}. */
  static Period partOfYear(int year, int number, int months) {
    LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
    return new Period(first, first.plusMonths(months).minusDays(1), Precision.QUARTER);
  }

  /** {@code year} in astronomical numbering. */
  static Period year(int year) {
    return years(year, year, Precision.YEAR);
  }

  /** The ten years from the last that ends in 0. */
  static Period decade(int year) {
    int first = Math.floorDiv(year, 10) * 10;
    return years(first, first + 9, Precision.DECADE);
  }

  static Period years(int first, int last, Precision precision) {
    return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
  }

  /** The season of sport, schools and theatres that begins in {@code year}: July to June. */
  static Period seasonFrom(int year) {
    return new Period(LocalDate.of(year, 7, 1), LocalDate.of(year + 1, 6, 30), Precision.YEAR);
  }

  /** From the beginning of this one to the end of the other. */
  Period until(Period end) {
    return new Period(from, end.to, end.precision);
  }
}
