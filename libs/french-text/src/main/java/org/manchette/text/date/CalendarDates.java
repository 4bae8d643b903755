package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/** Days and months that are written as such, with or without their year. */
final class CalendarDates {

  static final List<Rule> RULES =
      Stream.of(
              List.<Rule>of(CalendarDates::day),
              UnusualDates.RULES,
              List.<Rule>of(CalendarDates::month))
          .flatMap(List::stream)
          .toList();

  private CalendarDates() {}

  /**
   * « le 3 août 2020 », « ce vendredi 21 octobre », « 12/03/2019 », « mardi 3 (août) et jeudi 5
   * août ».
   */
  static @Nullable Found day(Reading r, int i) {
    int first = r.is(i, "ce") ? i + 1 : i;
    Partial date = Partial.day(r, first);
    if (date == null || (first > i && date.weekday() == null)) {
      return null;
    }
    if (!date.hasYear() && date.month() > 0) {
      Found relative = relative(r, date);
      if (relative != null) {
        return relative;
      }
    }
    return completed(r, date).resolve(r, i);
  }

  /** « mars 2019 », « le mois d'août », « en juin et juillet 2019 », « juin dernier ». */
  static @Nullable Found month(Reading r, int i) {
    Partial month = Partial.month(r, i);
    if (month == null) {
      return null;
    }
    Found relative = month.hasYear() ? null : relative(r, month);
    return relative != null ? relative : completed(r, month).resolve(r, i);
  }

  /** « juin dernier », « le 4 mars prochain »: never the day or month of publication itself. */
  private static @Nullable Found relative(Reading r, Partial date) {
    boolean last = r.isAny(date.end(), "dernier", "passé");
    if (!last && !r.is(date.end(), "prochain")) {
      return null;
    }
    LocalDate published = r.published();
    int end = date.end() + 1;
    if (published == null) {
      return Found.unanchored(end, date.day() > 0 ? Precision.DAY : Precision.MONTH);
    }
    int day = date.day() > 0 ? published.getDayOfMonth() : 0;
    int written = date.month() * 100 + date.day();
    int today = published.getMonthValue() * 100 + day;
    int year = published.getYear();
    if (last && written >= today) {
      year--;
    } else if (!last && written <= today) {
      year++;
    }
    return date.endingAt(end).withYear(year).resolve(r, date.end());
  }

  /** A year or month written once behind several dates belongs to all of them. */
  private static Partial completed(Reading r, Partial date) {
    Partial current = date;
    Partial whole = date;
    for (int step = 0; step < 4 && !current.hasYear(); step++) {
      int next = current.end();
      if (!r.isAny(next, "et", "ou", ",") && !r.is(next, "puis")) {
        return whole;
      }
      next++;
      if (r.isAny(next, "en", "au", "du") || r.isAny(next, "d'", "de")) {
        next++;
      }
      Partial following = Partial.day(r, next);
      if (following == null) {
        following = Partial.month(r, next);
      }
      boolean days = whole.month() == 0 && following != null && following.day() > 0;
      // « le 11 novembre, le 8 mai 1945 »: a list goes forward in its year.
      if (following != null && r.is(current.end(), ",") && isEarlier(following, current)) {
        return whole;
      }
      if (following == null || (following.month() == 0 && !days)) {
        return whole;
      }
      // « mardi 12 et mercredi 13 mai »: the day before is of that month, unless it is a later one.
      whole = days && following.day() > date.day() ? whole.withMonth(following.month()) : whole;
      current = following;
    }
    return current.hasYear() && whole.month() > 0 ? whole.withYear(current.year()) : whole;
  }

  private static boolean isEarlier(Partial following, Partial date) {
    boolean months = following.month() > 0 && date.month() > 0;
    return months
        && (following.month() < date.month()
            || (following.month() == date.month() && following.day() < date.day()));
  }
}
