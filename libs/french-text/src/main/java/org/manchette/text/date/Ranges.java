package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** Stretches of time that are given by both their ends. */
final class Ranges {

  private static final List<Rule> RULES =
      List.of(Ranges::night, Ranges::led, Ranges::listed, Ranges::joined, Ranges::years);

  private Ranges() {}

  static @Nullable Found match(Reading r, int i) {
    return Rule.first(RULES, r, i);
  }

  /**
   * « la nuit de mercredi à jeudi », « la nuit du 3 au 4 mai », « la nuit de mardi 13 à mercredi 14
   * ».
   */
  static @Nullable Found night(Reading r, int i) {
    int noun = r.afterArticle(i);
    if (!r.isAny(noun, "nuit", "soirée") || !r.isAny(noun + 1, "de", "du")) {
      return null;
    }
    return between(r, i, noun + 2);
  }

  /**
   * « du 3 au 5 mai », « de mars à juin 2020 », « entre le 7 et le 12 août », « de 2015 à 2018 ».
   */
  static @Nullable Found led(Reading r, int i) {
    boolean led = r.isAny(i, "du", "de", "d'") || r.is(i, "entre");
    // « du lundi au vendredi » comes round every week.
    boolean weekly =
        r.is(i, "du")
            && Words.weekday(r.lower(i + 1)) != null
            && Words.figures(r.lower(i + 2)) == 0;
    return led && !weekly ? between(r, i, i + 1) : null;
  }

  /** « les 3 et 4 mai », « les samedi 3 et dimanche 4 mai »: days in a row only. */
  static @Nullable Found listed(Reading r, int i) {
    Found found = r.isAny(i, "les", "des") ? between(r, i, i + 1) : null;
    Period period = found == null ? null : found.period();
    boolean adjacent = period == null || period.from().plusDays(1).equals(period.to());
    return adjacent ? found : null;
  }

  /** « 18 septembre au 3 octobre 2021 », « 12-18 mai » (one token and a month). */
  static @Nullable Found joined(Reading r, int i) {
    Partial first = Partial.day(r, i);
    if (first != null && first.month() > 0) {
      return r.isAny(first.end(), "au", "-", "–") ? between(r, i, i) : null;
    }
    String[] days = r.lower(i).split("-", -1);
    int month = days.length == 2 ? Words.month(r.lower(i + 1)) : 0;
    if (month == 0) {
      return null;
    }
    int from = Words.figures(days[0]);
    int to = Words.figures(days[1]);
    if (from < 1 || to <= from || to > 31) {
      return null;
    }
    int year = Partial.year(r.lower(i + 2));
    int end = year == Partial.NO_YEAR ? i + 2 : i + 3;
    Found last = new Partial(end, null, to, month, year).resolve(r, i);
    Period period = last == null ? null : last.period();
    return last == null || period == null
        ? last
        : last.with(Period.day(period.from().withDayOfMonth(from)).until(period), Relation.ON);
  }

  /** « 2015-2018 », « 1914-1918 », « (2015-18) »: whole years. */
  static @Nullable Found years(Reading r, int i) {
    String text = r.lower(i);
    if (text.length() != 9 || (text.charAt(4) != '-' && text.charAt(4) != '/')) {
      return null;
    }
    int first = Partial.year(text.substring(0, 4));
    int last = Partial.year(text.substring(5));
    return first == Partial.NO_YEAR || last < first
        ? null
        : Found.on(i + 1, Period.years(first, last, Precision.YEAR), 0.85);
  }

  /** The two ends from token {@code from} on, of an expression that begins at {@code i}. */
  private static @Nullable Found between(Reading r, int i, int from) {
    Partial first = end(r, from);
    if (first == null) {
      return null;
    }
    int link = first.end();
    boolean entre = r.is(i, "entre");
    boolean linked = r.isAny(link, "au", "à", "-") || r.isAny(link, "–", entre ? "et" : "au");
    boolean both = r.isAny(i, "les", "des") && r.is(link, "et");
    if (!linked && !both) {
      return null;
    }
    int next = r.isAny(link + 1, "le", "la", "fin") ? link + 2 : link + 1;
    Partial last = end(r, next);
    if (last == null || !sameKind(first, last)) {
      return null;
    }
    Found ofMonth = ofRelativeMonth(r, i, first, last);
    if (ofMonth != null) {
      return ofMonth;
    }
    if (isUnplaced(r, last)) {
      return null;
    }
    try {
      return joined(r, i, first, last);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** « du 4 au 22 de ce mois », « du 4 au 23 du mois prochain ». */
  private static @Nullable Found ofRelativeMonth(Reading r, int i, Partial first, Partial last) {
    boolean days = first.day() > 0 && first.month() == 0 && last.day() > first.day();
    Found month = days && last.month() == 0 ? Within.relativeMonth(r, i, last.end()) : null;
    Period period = month == null ? null : month.period();
    if (month == null || period == null) {
      return month;
    }
    if (last.day() > period.to().getDayOfMonth()) {
      return null;
    }
    LocalDate open = period.from().withDayOfMonth(first.day());
    LocalDate close = period.from().withDayOfMonth(last.day());
    return month.with(Period.day(open).until(Period.day(close)), Relation.ON);
  }

  private static @Nullable Found joined(Reading r, int i, Partial first, Partial last) {
    Partial begin =
        first.month() == 0 && last.month() > 0 && first.day() > 0
            ? first.withMonth(last.month())
            : first;
    Found end =
        last.weekday() != null && last.day() == 0 ? weekday(r, i, last) : placed(r, i, last);
    Period close = end == null ? null : end.period();
    if (end == null || close == null) {
      return end;
    }
    LocalDate open = begin(begin, close);
    if (open == null || open.isAfter(close.to())) {
      return null;
    }
    return end.with(new Period(open, close.to(), close.precision()), Relation.ON);
  }

  private static @Nullable Found placed(Reading r, int i, Partial partial) {
    return partial.month() == 0 && partial.day() == 0
        ? Found.on(partial.end(), Period.year(partial.year()), 0.9)
        : partial.resolve(r, i);
  }

  private static Found weekday(Reading r, int i, Partial last) {
    LocalDate published = r.published();
    DayOfWeek day = last.weekday();
    if (published == null || day == null) {
      return Found.unanchored(last.end(), Precision.DAY);
    }
    boolean ahead = r.direction(i, last.end()) == Direction.FUTURE;
    LocalDate placed =
        published.with(
            ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    return Found.on(last.end(), Period.day(placed), 0.8);
  }

  /** The first day, placed from the last: the nearest before it. */
  private static @Nullable LocalDate begin(Partial first, Period close) {
    DayOfWeek weekday = first.weekday();
    if (weekday != null && first.day() == 0) {
      return close.from().with(TemporalAdjusters.previous(weekday));
    }
    if (first.month() == 0 && first.day() == 0) {
      return LocalDate.of(first.year(), 1, 1);
    }
    if (first.month() == 0) {
      LocalDate sameMonth = close.from().withDayOfMonth(first.day());
      return sameMonth.isAfter(close.to()) ? sameMonth.minusMonths(1) : sameMonth;
    }
    int day = Math.max(1, first.day());
    LocalDate sameYear =
        LocalDate.of(first.hasYear() ? first.year() : close.from().getYear(), first.month(), day);
    return sameYear.isAfter(close.to()) && !first.hasYear() ? sameYear.minusYears(1) : sameYear;
  }

  /** An end: a date, a month, a year, a weekday, a day alone. */
  private static @Nullable Partial end(Reading r, int i) {
    Partial day = Partial.day(r, i);
    if (day != null) {
      return day;
    }
    Partial month = Partial.month(r, i);
    if (month != null) {
      return month;
    }
    int next = r.afterArticle(i);
    int year = Partial.year(r.lower(next));
    if (year != Partial.NO_YEAR) {
      return new Partial(next + 1, null, 0, 0, year);
    }
    DayOfWeek weekday = Words.weekday(r.lower(next));
    if (weekday != null && next == i) {
      return new Partial(next + 1, weekday, 0, 0, Partial.NO_YEAR);
    }
    int number =
        r.lower(next).equals("1er")
            ? 1
            : r.text(next).length() <= 2 ? Words.figures(r.lower(next)) : 0;
    return number >= 1 && number <= 31
        ? new Partial(next + 1, null, number, 0, Partial.NO_YEAR)
        : null;
  }

  private static boolean sameKind(Partial first, Partial last) {
    boolean firstDay = first.day() > 0;
    boolean lastDay = last.day() > 0;
    boolean firstWeekday = first.weekday() != null && !firstDay;
    boolean lastWeekday = last.weekday() != null && !lastDay;
    boolean firstMonth = first.month() > 0;
    if (firstWeekday && last.weekday() != null) {
      return true;
    }
    return firstDay == lastDay
        && firstWeekday == lastWeekday
        && (firstDay || firstMonth == (last.month() > 0));
  }

  /** « du 3 au 5 » says no month; « de 1500 à 2000 euros » counts. */
  private static boolean isUnplaced(Reading r, Partial last) {
    boolean yearOnly = last.day() == 0 && last.month() == 0 && last.hasYear();
    boolean dayOnly = last.day() > 0 && last.month() == 0 && last.weekday() == null;
    return dayOnly || (yearOnly && Years.isCounted(r, last.end() - 1));
  }
}
