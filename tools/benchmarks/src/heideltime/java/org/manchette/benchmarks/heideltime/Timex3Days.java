package org.manchette.benchmarks.heideltime;

import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;

/** The days that a TIMEX3 value means, in the way in which the annotated articles give them. */
final class Timex3Days {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("(BC)?(\\d{2,4})");

  /** « 21h », « 18 h 35 », « 22H35 GMT »: alone, the annotations leave it out. */
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("\\d{1,2} ?(h|heures?|:)[\\d ]*( ?[A-Z]+)?", Pattern.CASE_INSENSITIVE);

  private Timex3Days() {}

  private record Days(LocalDate from, LocalDate to, Precision precision) {}

  /** The expression; null for durations, recurring times, times of day alone and what
   * it does not resolve. */
  static @Nullable TemporalExpression read(Timex3 timex, String text) {
    boolean dated =
        timex.getTimexType().equals("DATE")
            || (timex.getTimexType().equals("TIME")
                && !TIME_OF_DAY.matcher(timex.getCoveredText()).matches());
    Days days = dated ? days(timex.getTimexValue()) : null;
    if (days == null) {
      return null;
    }
    Days meant = part(days, timex.getTimexMod());
    return new TemporalExpression(
        TextField.TEXT,
        timex.getBegin(),
        timex.getEnd(),
        text.substring(timex.getBegin(), timex.getEnd()),
        meant.from(),
        meant.to(),
        meant.precision(),
        Relation.ON,
        1,
        null,
        List.of(timex.getTimexType(), timex.getTimexValue()));
  }

  private static @Nullable Days days(String value) {
    try {
      return resolve(value);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private static @Nullable Days resolve(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.parse(day.group(1));
      return new Days(date, date, Precision.DAY);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(DayOfWeek.MONDAY);
      LocalDate from = week.group(3) == null ? monday : monday.plusDays(5);
      return new Days(from, monday.plusDays(6), Precision.WEEK);
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth found = YearMonth.parse(month.group(1));
      return new Days(found.atDay(1), found.atEndOfMonth(), Precision.MONTH);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return partOfYear(Integer.parseInt(part.group(1)), part.group(2));
    }
    Matcher years = YEARS.matcher(value);
    return years.matches() ? years(years.group(1) != null, years.group(2)) : null;
  }

  /** « 2019 », « 199 » (the nineties), « 18 » (the nineteenth century), « BC0052 ». */
  private static Days years(boolean beforeChrist, String digits) {
    int unit = (int) Math.pow(10, 4 - digits.length());
    int number = Integer.parseInt(digits);
    int first = beforeChrist ? 1 - number * unit : number * unit;
    // The nineteenth century is 1801 to 1900, the nineties 1990 to 1999.
    int shift = unit == 100 ? 1 : 0;
    Precision precision =
        switch (unit) {
          case 1 -> Precision.YEAR;
          case 10 -> Precision.DECADE;
          default -> Precision.CENTURY;
        };
    return new Days(
        LocalDate.of(first + shift, 1, 1),
        LocalDate.of(first + unit - 1 + shift, 12, 31),
        precision);
  }

  private static Days partOfYear(int year, String part) {
    return switch (part) {
      case "Q1", "Q2", "Q3", "Q4" -> months(year, 3, part.charAt(1) - '0', Precision.QUARTER);
      case "H1", "H2" -> months(year, 6, part.charAt(1) - '0', Precision.QUARTER);
      case "SP" -> season(LocalDate.of(year, 3, 20), LocalDate.of(year, 6, 21));
      case "SU" -> season(LocalDate.of(year, 6, 21), autumn(year));
      case "FA" -> season(autumn(year), LocalDate.of(year, 12, 21));
      default -> season(LocalDate.of(year, 12, 21), LocalDate.of(year + 1, 3, 20));
    };
  }

  private static Days months(int year, int length, int number, Precision precision) {
    LocalDate from = LocalDate.of(year, (number - 1) * length + 1, 1);
    return new Days(from, from.plusMonths(length).minusDays(1), precision);
  }

  private static Days season(LocalDate from, LocalDate next) {
    return new Days(from, next.minusDays(1), Precision.SEASON);
  }

  private static LocalDate autumn(int year) {
    return LocalDate.of(year, 9, Year.isLeap(year) || Year.isLeap(year - 1) ? 22 : 23);
  }

  /** « début », « mi- », « fin »: of a month as the annotations have it, of a longer one a third. */
  private static Days part(Days days, @Nullable String mod) {
    if (mod == null || days.precision() == Precision.DAY || days.precision() == Precision.WEEK) {
      return days;
    }
    LocalDate from = days.from();
    LocalDate to = days.to();
    boolean month = days.precision() == Precision.MONTH;
    long months = ChronoUnit.MONTHS.between(from, to.plusDays(1)) / 3;
    return switch (mod) {
      case "START" ->
          new Days(from, month ? from.withDayOfMonth(10) : end(from, months), days.precision());
      case "MID" ->
          new Days(
              month ? from.withDayOfMonth(11) : from.plusMonths(months),
              month ? from.withDayOfMonth(20) : end(from, 2 * months),
              days.precision());
      case "END" ->
          new Days(month ? to.minusDays(9) : from.plusMonths(2 * months), to, days.precision());
      default -> days;
    };
  }

  private static LocalDate end(LocalDate from, long months) {
    return from.plusMonths(months).minusDays(1);
  }
}
