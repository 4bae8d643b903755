package org.manchette.text.date;

import org.jspecify.annotations.Nullable;

/** Days and months of which two or more stand together without a word between them. */
final class DayPairs {

  private DayPairs() {}

  /** « les 12, 13 et 14 mai »: days that follow one another, as one stretch. */
  static @Nullable Found inARow(Reading r, int i) {
    int first = r.isAny(i, "les", "des") && r.is(i + 2, ",") ? dayNumber(r, i + 1) : 0;
    int day = first;
    int next = i + 1;
    while (day > 0 && r.is(next + 1, ",") && dayNumber(r, next + 2) == day + 1) {
      day++;
      next += 2;
    }
    if (day == first || !r.is(next + 1, "et") || dayNumber(r, next + 2) != day + 1) {
      return null;
    }
    Partial last = Partial.day(r, next + 2);
    return last == null || last.month() == 0
        ? null
        : Ranges.joined(r, i, new Partial(i + 2, null, first, 0, Partial.NO_YEAR), last);
  }

  /** « 31 août-13 septembre 2019 »: the hyphen has glued a month to the day behind it. */
  static @Nullable Found glued(Reading r, int i) {
    int day = dayNumber(r, i);
    int hyphen = day == 0 ? -1 : r.lower(i + 1).indexOf('-');
    if (hyphen < 0) {
      return null;
    }
    int month = Words.month(r.lower(i + 1).substring(0, hyphen));
    int lastDay = Words.figures(r.lower(i + 1).substring(hyphen + 1));
    int lastMonth = Words.month(r.lower(i + 2));
    if (month == 0 || lastDay < 1 || lastDay > 31 || lastMonth == 0) {
      return null;
    }
    int end = i + 3;
    Partial last = Partial.withYear(r, new Partial(end, null, lastDay, lastMonth, Partial.NO_YEAR));
    return Ranges.joined(r, i, new Partial(end, null, day, month, Partial.NO_YEAR), last);
  }

  private static int dayNumber(Reading r, int i) {
    int day = r.is(i, "1er") ? 1 : r.text(i).length() <= 2 ? Words.figures(r.lower(i)) : 0;
    return day <= 31 ? day : 0;
  }

  /** « mars-avril 2019 », « mars/avril », « juin-juillet ». */
  static @Nullable Found months(Reading r, int i) {
    boolean slashed = r.is(i + 1, "/");
    String[] names =
        slashed ? new String[] {r.lower(i), r.lower(i + 2)} : r.lower(i).split("-", -1);
    int first = names.length == 2 ? Words.month(names[0]) : 0;
    int last = names.length == 2 ? Words.month(names[1]) : 0;
    if (first == 0 || last <= first) {
      return null;
    }
    int end = slashed ? i + 3 : i + 1;
    Partial close = Partial.withYear(r, new Partial(end, null, 0, last, Partial.NO_YEAR));
    return Ranges.joined(r, i, new Partial(end, null, 0, first, Partial.NO_YEAR), close);
  }

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
