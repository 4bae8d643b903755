package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/** Days and months that are written as such, with or without their year. */
final class CalendarDates {

  static final List<Rule> RULES = List.of(CalendarDates::day, CalendarDates::month);

  private CalendarDates() {}

  /**
   * « le 3 août 2020 », « ce vendredi 21 octobre », « 12/03/2019 », « lundi 3 (août) et le 5 août
   * ».
   */
  static @Nullable Found day(Reading r, int i) {
    int first = r.is(i, "ce") ? i + 1 : i;
    Partial date = Partial.day(r, first);
    if (date == null || (first > i && date.weekday() == null)) {
      return null;
    }
    return withYearOfNext(r, date).resolve(r, i);
  }

  /** « mars 2019 », « le mois d'août », « en juin et juillet 2019 », « juin dernier ». */
  static @Nullable Found month(Reading r, int i) {
    Partial month = Partial.month(r, i);
    if (month == null) {
      return null;
    }
    if (!month.hasYear() && r.isAny(month.end(), "dernier", "passé")) {
      return relativeMonth(r, month, -1);
    }
    if (!month.hasYear() && r.is(month.end(), "prochain")) {
      return relativeMonth(r, month, 1);
    }
    return withYearOfNext(r, month).resolve(r, i);
  }

  private static @Nullable Found relativeMonth(Reading r, Partial month, int sign) {
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(month.end() + 1, Precision.MONTH);
    }
    int year = published.getYear();
    if (sign < 0 && month.month() >= published.getMonthValue()) {
      year--;
    } else if (sign > 0 && month.month() <= published.getMonthValue()) {
      year++;
    }
    return month.endingAt(month.end() + 1).withYear(year).resolve(r, month.end());
  }

  /** A year written once behind several dates belongs to all of them. */
  private static Partial withYearOfNext(Reading r, Partial date) {
    Partial current = date;
    for (int step = 0; step < 4 && !current.hasYear(); step++) {
      int next = current.end();
      if (!r.isAny(next, "et", "ou", ",") && !r.is(next, "puis")) {
        return date;
      }
      next++;
      if (r.isAny(next, "en", "au", "du") || r.isAny(next, "d'", "de")) {
        next++;
      }
      Partial following = Partial.day(r, next);
      if (following == null) {
        following = Partial.month(r, next);
      }
      if (following == null || following.month() == 0) {
        return date;
      }
      current = following;
    }
    return current.hasYear() ? date.withYear(current.year()) : date;
  }
}
