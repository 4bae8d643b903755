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
      List.of(
          Ranges::night,
          Ranges::led,
          Ranges::listed,
          DayPairs::glued,
          DayPairs::inARow,
          DayPairs::months,
          Ranges::joined,
          DayPairs::hyphened,
          DayPairs::monthFirst,
          Ranges::years);

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
   * « du 3 au 5 mai », « de mars à juin 2020 », « entre le 7 et le 12 août », « de 2015 à 2018 », «
   * depuis le 3 mai jusqu'au 5 juin ».
   */
  static @Nullable Found led(Reading r, int i) {
    boolean led = r.isAny(i, "du", "de", "d'") || r.isAny(i, "entre", "depuis");
    // « du lundi au vendredi » comes round every week.
    boolean weekly =
        r.is(i, "du")
            && Words.weekday(r.lower(i + 1)) != null
            && Words.figures(r.lower(i + 2)) == 0
            && RelativeDates.shift(r.lower(i + 2)) == 0;
    if (!led || weekly) {
      return null;
    }
    Found alike = between(r, i, i + 1);
    return alike == null ? unlike(r, i, i + 1) : alike;
  }

  /** « les 3 et 4 mai », « les samedi 3 et dimanche 4 mai »: days in a row only. */
  static @Nullable Found listed(Reading r, int i) {
    Found found = r.isAny(i, "les", "des") ? between(r, i, i + 1) : null;
    Period period = found == null ? null : found.period();
    boolean adjacent = period == null || period.from().plusDays(1).equals(period.to());
    return adjacent ? found : null;
  }

  /** « 18 septembre au 3 octobre 2021 », « 4 au 22 mai », « aujourd'hui jusqu'à demain ». */
  static @Nullable Found joined(Reading r, int i) {
    if (r.is(i + 1, "jusqu'") && RelativeDates.near(r, i) != null) {
      return unlike(r, i, i);
    }
    Partial first = end(r, i);
    if (first == null || first.day() == 0) {
      return null;
    }
    // « 3 à 5 mai » may be part of a longer list of numbers.
    boolean linked =
        r.isAny(first.end(), "au", "jusqu'") || (first.month() > 0 && isDash(r, first));
    boolean verb = first.month() > 0 && r.is(first.end(), "a");
    Found found = linked || verb ? between(r, i, i) : null;
    Period period = found == null ? null : found.period();
    // « passé à 16 au 14 juillet »: the first number is no day.
    boolean descending = first.month() == 0 && period != null && isLong(period);
    return descending ? null : found;
  }

  private static boolean isLong(Period period) {
    return period.from().plusDays(31).isBefore(period.to());
  }

  private static boolean isDash(Reading r, Partial first) {
    return r.isAny(first.end(), "-", "–");
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
    boolean both = r.isAny(i, "les", "des") && r.is(first.end(), "et");
    int next = both ? first.end() + 1 : afterLink(r, i, first.end());
    if (next < 0) {
      return null;
    }
    Partial last = end(r, r.isAny(next, "le", "la", "fin") ? next + 1 : next);
    if (last == null || !sameKind(first, last)) {
      return null;
    }
    // « a » is the verb, unless two days with their months stand around it.
    if (r.is(first.end(), "a") && (first.month() == 0 || first.day() == 0 || last.day() == 0)) {
      return null;
    }
    Found ofMonth = ofMonth(r, i, first, last);
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

  /** The index behind what joins two ends, « au », « jusqu'en », « et » after « entre »; or -1. */
  private static int afterLink(Reading r, int i, int link) {
    if (r.is(link, "jusqu'")) {
      return r.isAny(link + 1, "à", "a") || r.isAny(link + 1, "au", "en") ? link + 2 : -1;
    }
    boolean dash = r.isAny(link, "-", "–");
    boolean plain = r.isAny(link, "au", "à", "a") || r.is(link, r.is(i, "entre") ? "et" : "au");
    return dash || plain ? link + 1 : -1;
  }

  /**
   * « entre 2015 et février 2018 », « du 1er août 2019 à aujourd'hui »: each end places itself, but
   * for a first one that lacks its year.
   */
  private static @Nullable Found unlike(Reading r, int i, int from) {
    Found first = isLinked(r, from) ? bound(r, from) : null;
    int next = first == null ? -1 : afterLink(r, i, first.end());
    Found last = next < 0 ? null : bound(r, next);
    Period open = first == null ? null : first.period();
    Period close = last == null ? null : last.period();
    if (first == null || last == null || open == null || close == null) {
      return null;
    }
    Partial written = end(r, from);
    LocalDate begin =
        written == null || written.month() == 0 || written.hasYear()
            ? nearestBefore(r, from, first.end(), open.from(), close)
            : begin(written, close);
    return begin == null || !begin.isBefore(close.to())
        ? null
        : last.with(new Period(begin, close.to(), close.precision()), Relation.ON).doubted(0.7);
  }

  /** Cheap look ahead: a bound has at most seven words before what joins it to the other. */
  private static boolean isLinked(Reading r, int from) {
    for (int k = from + 1; k <= from + 7; k++) {
      if (r.isAny(k, "à", "au", "jusqu'") || r.isAny(k, "et", "-", "–")) {
        return true;
      }
    }
    return false;
  }

  /** « entre la mi-juillet et début août »: of the same year, unless the first tells its own. */
  private static LocalDate nearestBefore(
      Reading r, int from, int end, LocalDate begin, Period close) {
    for (int k = from; k < end; k++) {
      if (Character.isDigit(r.lower(k).charAt(0)) && r.lower(k).length() >= 2) {
        return begin;
      }
    }
    boolean months = close.precision() == Precision.DAY || close.precision() == Precision.MONTH;
    LocalDate near = begin.withYear(close.to().getYear());
    near = near.isAfter(close.to()) ? near.minusYears(1) : near;
    return months && near.isAfter(begin) ? near : begin;
  }

  /** An end that is placed by itself. */
  private static @Nullable Found bound(Reading r, int i) {
    Found near = RelativeDates.near(r, i);
    if (near != null) {
      return near;
    }
    Partial written = end(r, i);
    if (written == null) {
      return Points.match(r, i);
    }
    boolean year = written.hasYear() && written.month() == 0;
    if (year && Years.isCounted(r, written.end() - 1)) {
      return null;
    }
    return written.month() > 0 || year ? placed(r, i, written) : Points.match(r, i);
  }

  /** « du 4 au 22 de ce mois », « du 4 au 23 du mois prochain », « du 3 au 12 de sept. ». */
  static @Nullable Found ofMonth(Reading r, int i, Partial first, Partial last) {
    boolean days = first.day() > 0 && first.month() == 0 && last.day() > first.day();
    if (!days || last.month() > 0) {
      return null;
    }
    Partial named = namedMonth(r, last.end());
    if (named != null) {
      Partial close = new Partial(named.end(), null, last.day(), named.month(), named.year());
      return joined(r, i, first.withMonth(named.month()), close);
    }
    Found month = Within.relativeMonth(r, i, last.end());
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

  /** « mai », « de sept », « du mois de mai 2019 », behind the days of that month. */
  private static @Nullable Partial namedMonth(Reading r, int i) {
    int noun = r.is(i, "du") && r.is(i + 1, "mois") ? i + 2 : i;
    noun = r.isAny(noun, "de", "d'") ? noun + 1 : noun;
    int month = Words.month(Partial.monthWord(r, noun));
    return month == 0
        ? null
        : Partial.withYear(r, new Partial(noun + 1, null, 0, month, Partial.NO_YEAR));
  }

  /** From the one end to the other; the first takes from the last what it lacks. */
  static @Nullable Found joined(Reading r, int i, Partial first, Partial last) {
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
    day = day == null ? UnusualDates.partial(r, i) : day;
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
