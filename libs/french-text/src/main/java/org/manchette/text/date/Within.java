package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Relation;

/** Days, weeks and months that are told by their place in a longer stretch of time. */
final class Within {

  static final List<Rule> RULES =
      List.of(
          Within::weekdayOfMonth,
          Within::weekendOfMonth,
          Within::weekdayOfRunningMonth,
          Within::quart,
          Within::weekOf,
          Within::weekdaysOfWeek,
          Within::weekdayOfWeek,
          Within::dayOfMonth,
          Within::monthOfYear);

  private Within() {}

  /** « le premier dimanche de juillet », « le dernier mardi du mois ». */
  static @Nullable Found weekdayOfMonth(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = place(r, ordinal);
    DayOfWeek weekday = Words.weekday(r.lower(ordinal + 1));
    if (number == 0 || weekday == null) {
      return null;
    }
    Found month = month(r, i, ordinal + 2);
    Period period = month == null ? null : month.period();
    if (month == null || period == null) {
      return month;
    }
    LocalDate day = period.from().with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    return day.getMonth() == period.from().getMonth()
        ? month.with(Period.day(day), Relation.ON)
        : null;
  }

  /** « le premier week-end de juillet »: the one that holds its first Saturday. */
  static @Nullable Found weekendOfMonth(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = place(r, ordinal);
    if (number == 0 || !r.isAny(ordinal + 1, "week-end", "weekend")) {
      return null;
    }
    Found month = month(r, i, ordinal + 2);
    Period period = month == null ? null : month.period();
    if (month == null || period == null) {
      return month;
    }
    LocalDate saturday =
        period.from().with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SATURDAY));
    return month.with(Period.weekendOf(saturday), Relation.ON);
  }

  /** « Il reviendra le deuxième dimanche. »: of the running month, if nothing else is told. */
  static @Nullable Found weekdayOfRunningMonth(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = Words.ordinal(r.lower(ordinal));
    DayOfWeek weekday = Words.weekday(r.lower(ordinal + 1));
    LocalDate published = r.published();
    boolean end = r.lower(ordinal + 2).isEmpty() || r.is(ordinal + 2, ".");
    if (number == 0 || weekday == null || published == null || ordinal == i || !end) {
      return null;
    }
    LocalDate day = published.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    return day.getMonth() == published.getMonth()
        ? Found.on(ordinal + 2, Period.day(day), 0.3)
        : null;
  }

  /** « le troisième quart de 2016 »: its quarter. */
  static @Nullable Found quart(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = Words.ordinal(r.lower(ordinal));
    boolean quart = r.is(ordinal + 1, "quart") && r.is(ordinal + 2, "de");
    int year = quart ? Partial.year(r.lower(ordinal + 3)) : Partial.NO_YEAR;
    return number == 0 || number > 4 || year == Partial.NO_YEAR
        ? null
        : Found.on(ordinal + 4, Period.partOfYear(year, number, 3), 0.5);
  }

  /** « la semaine prochaine, du mardi au jeudi », « cette semaine entre mercredi et vendredi ». */
  static @Nullable Found weekdaysOfWeek(Reading r, int i) {
    boolean week = r.is(r.isAny(i, "la", "cette") ? i + 1 : i, "semaine");
    Found found = week ? RelativeDates.period(r, i) : null;
    Period period = found == null ? null : found.period();
    if (found == null || period == null) {
      return null;
    }
    int next = r.is(found.end(), ",") ? found.end() + 1 : found.end();
    boolean between = r.is(next, "entre");
    DayOfWeek first = Words.weekday(r.lower(next + 1));
    DayOfWeek last = Words.weekday(r.lower(next + 3));
    boolean linked = between ? r.is(next + 2, "et") : r.isAny(next + 2, "au", "à");
    if (!(between || r.isAny(next, "du", "de")) || first == null || last == null || !linked) {
      return null;
    }
    LocalDate from = period.from().with(TemporalAdjusters.nextOrSame(first));
    LocalDate to = period.from().with(TemporalAdjusters.nextOrSame(last));
    return to.isBefore(from)
        ? null
        : found.endingAt(next + 4).with(Period.day(from).until(Period.day(to)), Relation.ON);
  }

  /**
   * « la première semaine d'août », « la dernière semaine de 2019 »: from Monday to Sunday; the
   * first is the one that holds the first Thursday, as ISO 8601 counts the weeks of a year.
   */
  static @Nullable Found weekOf(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = place(r, ordinal);
    if (number == 0 || !r.is(ordinal + 1, "semaine")) {
      return null;
    }
    Found month = month(r, i, ordinal + 2);
    Found whole = month == null ? year(r, i, ordinal + 2) : month;
    Period period = whole == null ? null : whole.period();
    if (whole == null || period == null) {
      return whole;
    }
    LocalDate thursday =
        number < 0
            ? period.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
            : period
                .from()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                .plusWeeks(number - 1L);
    return whole.with(Period.weekOf(thursday), Relation.ON);
  }

  /** « vendredi de la semaine prochaine », « mardi de cette semaine ». */
  static @Nullable Found weekdayOfWeek(Reading r, int i) {
    int noun = r.is(i, "le") ? i + 1 : i;
    DayOfWeek weekday = Words.weekday(r.lower(noun));
    if (weekday == null) {
      return null;
    }
    int unit = r.is(noun + 1, "de") ? noun + 2 : noun + 1;
    boolean named = r.isAny(unit, "la", "cette") && r.is(unit + 1, "semaine");
    Found found = named ? RelativeDates.period(r, unit) : null;
    Period period = found == null ? null : found.period();
    return found == null || period == null
        ? found
        : found.with(
            Period.day(period.from().with(TemporalAdjusters.nextOrSame(weekday))), Relation.ON);
  }

  /** « le 20 du mois dernier », « le 31 de ce mois ». */
  static @Nullable Found dayOfMonth(Reading r, int i) {
    int noun = r.afterArticle(i);
    int day = r.text(noun).length() <= 2 ? Words.figures(r.lower(noun)) : 0;
    day = r.is(noun, "1er") ? 1 : day;
    if (day == 0 || day > 31 || noun == i || !r.isAny(noun + 1, "du", "de")) {
      return null;
    }
    Found month = relativeMonth(r, i, noun + 1);
    Period period = month == null ? null : month.period();
    if (month == null || period == null) {
      return month;
    }
    try {
      return month.with(Period.day(period.from().withDayOfMonth(day)), Relation.ON);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** « juin de l'année prochaine », « en mars de l'an dernier », « le 3 mars de cette année ». */
  static @Nullable Found monthOfYear(Reading r, int i) {
    Partial date = Partial.day(r, i);
    date = date == null ? Partial.month(r, i) : date;
    if (date == null || date.month() == 0 || date.hasYear() || !r.isAny(date.end(), "de", "d'")) {
      return null;
    }
    int unit = r.afterArticle(date.end() + 1);
    boolean year = r.isAny(unit, "année", "an") || r.is(unit + 1, "année");
    Found found = year ? RelativeDates.period(r, date.end() + 1) : null;
    Period period = found == null ? null : found.period();
    return found == null || period == null
        ? found
        : date.endingAt(found.end()).withYear(period.from().getYear()).resolve(r, i);
  }

  /** 1 to 5, or -1 for the last; 0 if the word tells no place. */
  private static int place(Reading r, int i) {
    return r.isAny(i, "dernier", "dernière", "derniere") ? -1 : Words.ordinal(r.lower(i));
  }

  /**
   * « d'août », « en juillet », « de juillet 2019 », « du mois de mai », « du mois prochain », « du
   * mois ».
   */
  private static @Nullable Found month(Reading r, int first, int i) {
    if (r.isAny(i, "de", "d'", "en") || (r.is(i, "du") && r.is(i + 1, "mois"))) {
      Partial month = Partial.month(r, i + 1);
      if (month == null && Words.month(r.lower(i + 1)) > 0) {
        // « le premier samedi de Mai »: behind a place, a capital says nothing.
        month = new Partial(i + 2, null, 0, Words.month(r.lower(i + 1)), Partial.NO_YEAR);
      }
      if (month != null) {
        return month.resolve(r, first);
      }
    }
    return relativeMonth(r, first, i);
  }

  /** « du mois prochain », « de ce mois », « le mois prochain », « ce mois-ci », « du mois ». */
  static @Nullable Found relativeMonth(Reading r, int first, int i) {
    int next = r.isAny(i, "de", "du", "le") ? i + 1 : i;
    boolean demonstrative = r.isAny(next, "ce", "cette") && !r.isAny(i, "du", "le");
    if (demonstrative && r.isAny(next + 1, "mois", "mois-ci")) {
      return RelativeDates.shifted(r, first, next + 2, "mois", 0);
    }
    if (!r.is(next, "mois")) {
      return null;
    }
    int shift = RelativeDates.shift(r.lower(next + 1));
    boolean running = r.is(i, "du") && !r.isAny(next + 1, "de", "d'");
    return shift != 0 || running
        ? RelativeDates.shifted(r, first, shift == 0 ? next + 1 : next + 2, "mois", shift)
        : null;
  }

  /** « de 2019 », « de l'année », « de cette année », « l'année prochaine ». */
  private static @Nullable Found year(Reading r, int first, int i) {
    boolean joined = r.is(i, "l'") && RelativeDates.shift(r.lower(i + 2)) != 0;
    if (joined && r.isAny(i + 1, "année", "an")) {
      return RelativeDates.period(r, i);
    }
    if (!r.isAny(i, "de", "d'")) {
      return null;
    }
    int year = Partial.year(r.lower(i + 1));
    if (year != Partial.NO_YEAR) {
      return Found.on(i + 2, Period.year(year), 0.9);
    }
    boolean plain = r.is(i + 1, "l'") && r.is(i + 2, "année");
    Found relative =
        plain || r.is(i + 2, "année") || r.is(i + 2, "an") ? RelativeDates.period(r, i + 1) : null;
    return relative == null && plain
        ? RelativeDates.shifted(r, first, i + 3, "année", 0)
        : relative;
  }
}
