package org.manchette.text.date;

import org.jspecify.annotations.Nullable;

/** Two days of one month in figures, with the month written once. */
final class DayPairs {

  private DayPairs() {}

  /** « 12-18 mai », « du 4-23 du mois prochain »: one token and a month. */
  static @Nullable Found hyphened(Reading r, int i) {
    int pair = r.isAny(i, "du", "depuis") ? i + 1 : i;
    int[] days = pairOfDays(r, pair);
    if (days.length == 0) {
      return null;
    }
    Partial first = new Partial(pair + 1, null, days[0], 0, Partial.NO_YEAR);
    Partial last = new Partial(pair + 1, null, days[1], 0, Partial.NO_YEAR);
    return Ranges.ofMonth(r, i, first, last);
  }

  /** « novembre 19-20 », « novembre 19 au 20 », « novembre entre 19 et 20 ». */
  static @Nullable Found monthFirst(Reading r, int i) {
    int month = Words.month(r.lower(i));
    if (month == 0) {
      return null;
    }
    int[] days = pairOfDays(r, i + 1);
    int end = i + 2;
    int first = r.is(i + 1, "entre") ? i + 2 : i + 1;
    boolean linked = r.is(first + 1, first > i + 1 ? "et" : "au");
    if (days.length == 0 && linked) {
      days = ascending(r.lower(first), r.lower(first + 2));
      end = first + 3;
    }
    if (days.length == 0 || !Partial.ends(r, end)) {
      return null;
    }
    Partial from = new Partial(end, null, days[0], month, Partial.NO_YEAR);
    Partial to = Partial.withYear(r, new Partial(end, null, days[1], month, Partial.NO_YEAR));
    Found found = Ranges.joined(r, i, from, to);
    return found == null ? null : found.doubted(0.5);
  }

  /** « 19-20 »: two days in a row of the same month; empty if it is none. */
  private static int[] pairOfDays(Reading r, int i) {
    String text = r.lower(i);
    int hyphen = text.indexOf('-');
    return hyphen < 1 || text.length() > 5
        ? new int[0]
        : ascending(text.substring(0, hyphen), text.substring(hyphen + 1));
  }

  private static int[] ascending(String one, String other) {
    int first = Words.figures(one);
    int last = Words.figures(other);
    return first >= 1 && last > first && last <= 31 ? new int[] {first, last} : new int[0];
  }
}
