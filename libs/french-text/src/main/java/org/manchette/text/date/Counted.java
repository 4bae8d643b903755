package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** Days that are a number of days, weeks, months or years away. */
final class Counted {

  static final List<Rule> RULES =
      List.of(Counted::distance, Counted::ago, Counted::ahead, Counted::lastFew);

  /** More is no distance that anybody counts by. */
  private static final int MOST = 500;

  /** « deux ans, un mois et 21 jours ». */
  private static final int LONGEST_SUM = 3;

  private Counted() {}

  /**
   * A length of time as it is written.
   *
   * @param end index of the token after its last
   * @param years true if it is counted in years only, which are round figures more often
   */
  private record Length(int end, java.time.Period period, boolean years) {

    Length plus(Length other) {
      return new Length(other.end, period.plus(other.period), false);
    }

    LocalDate from(LocalDate day, int sign) {
      return sign < 0 ? day.minus(period) : day.plus(period);
    }
  }

  /**
   * « il y a trois semaines », « voici deux ans », « il y a un mois et 21 jours »: the exact day.
   */
  static @Nullable Found ago(Reading r, int i) {
    int next;
    if (r.is(i, "il") && r.is(i + 1, "y") && r.is(i + 2, "a")) {
      next = i + 3;
    } else if (r.isAny(i, "voici", "voilà")) {
      next = i + 1;
    } else {
      return null;
    }
    next = r.isAny(next, "tout", "exactement") ? next + 1 : next;
    next = r.is(next, "juste") ? next + 1 : next;
    return fromToday(r, next, -1);
  }

  /** « dans deux semaines », « dans un an », « dans deux ans et 21 jours »: the exact day. */
  static @Nullable Found ahead(Reading r, int i) {
    return r.is(i, "dans") ? fromToday(r, i + 1, 1) : null;
  }

  /** A length of time, counted from today. */
  static @Nullable Found fromToday(Reading r, int i, int sign) {
    Length length = sum(r, i);
    if (length == null || r.isAny(length.end(), "de", "d'")) {
      return null;
    }
    LocalDate today = r.published();
    if (today == null) {
      return Found.unanchored(length.end(), Precision.DAY);
    }
    LocalDate day = length.from(today, sign);
    boolean half = r.is(length.end(), "et") && r.isAny(length.end() + 1, "demi", "demie");
    if (half && length.years()) {
      return Found.on(length.end() + 2, Period.day(day.plusMonths(6L * sign)), 0.5);
    }
    return Found.on(length.end(), Period.day(day), length.years() ? 0.6 : 0.75);
  }

  /**
   * « deux ans », « un mois et 21 jours », « deux ans plus un mois », « 5 ans 1 mois 12 jours ».
   */
  private static @Nullable Length sum(Reading r, int i) {
    Length sum = length(r, i);
    for (int k = 1; sum != null && k < LONGEST_SUM; k++) {
      int next = sum.end();
      // « deux ans, un mois et 21 jours »: a list ends in « et ».
      boolean listed = r.is(next, ",") && r.is(next + 3, "et") && length(r, next + 4) != null;
      next = listed || r.isAny(next, "et", "plus") ? next + 1 : next;
      next = next > sum.end() && r.isAny(next, "de", "d'") ? next + 1 : next;
      Length more = length(r, next);
      if (more == null) {
        return sum;
      }
      sum = sum.plus(more);
    }
    return sum;
  }

  private static @Nullable Length length(Reading r, int i) {
    int number = Words.number(r.lower(i));
    if (number == 0 || number > MOST) {
      return null;
    }
    return switch (r.lower(i + 1)) {
      case "jour", "jours" -> new Length(i + 2, java.time.Period.ofDays(number), false);
      case "semaine", "semaines" -> new Length(i + 2, java.time.Period.ofWeeks(number), false);
      case "mois" -> new Length(i + 2, java.time.Period.ofMonths(number), false);
      case "an", "ans", "année", "années" ->
          new Length(i + 2, java.time.Period.ofYears(number), true);
      default -> null;
    };
  }

  /**
   * « deux jours après le 3 mai », « trois semaines avant Noël », « deux semaines à compter de
   * demain »: a day; « plus de deux semaines après aujourd'hui »: open; « moins de 3 jours après
   * demain »: all the days up to it.
   */
  static @Nullable Found distance(Reading r, int i) {
    boolean more = r.is(i, "plus") && r.isAny(i + 1, "de", "d'");
    boolean less = r.is(i, "moins") && r.isAny(i + 1, "de", "d'");
    Length length = length(r, more || less ? i + 2 : i);
    int sign = length == null ? 0 : sign(r, length.end());
    if (length == null || sign == 0) {
      return null;
    }
    boolean fromOn = r.isAny(length.end(), "à", "a");
    int next = fromOn ? length.end() + 3 : length.end() + 1;
    // « pendant deux semaines à partir du 9 mars » lasts that long.
    if (r.isAny(i - 1, "pendant", "durant", "moins")) {
      return null;
    }
    Found anchor = RelativeDates.near(r, next);
    if (anchor == null && length.period().toTotalMonths() == 0 && !fromOn) {
      // « vingt ans après le 11-Septembre » tells the age of that day, not another day.
      anchor = day(r, next);
    }
    Period from = anchor == null ? null : anchor.period();
    if (anchor == null || from == null) {
      return anchor;
    }
    LocalDate day = length.from(from.from(), sign);
    if (more) {
      return anchor.with(Period.day(day), sign < 0 ? Relation.UNTIL : Relation.SINCE);
    }
    Period all = less && sign < 0 ? new Period(day, from.to(), Precision.DAY) : Period.day(day);
    all = less && sign > 0 ? new Period(from.from(), day, Precision.DAY) : all;
    return anchor.with(all, Relation.ON).doubted(0.7);
  }

  /** A day of the calendar or a feast. */
  private static @Nullable Found day(Reading r, int i) {
    Found day = CalendarDates.day(r, i);
    return day == null ? Feasts.named(r, i) : day;
  }

  private static int sign(Reading r, int i) {
    boolean fromOn =
        r.isAny(i, "à", "a")
            && r.isAny(i + 1, "partir", "compter")
            && r.isAny(i + 2, "de", "du", "d'");
    return fromOn || r.is(i, "après") ? 1 : r.is(i, "avant") ? -1 : 0;
  }

  /**
   * « ces trois dernières nuits », « les deux prochaines semaines », « les 3 semaines passées »:
   * whole units around today.
   */
  static @Nullable Found lastFew(Reading r, int i) {
    int first = r.isAny(i, "ces", "les") ? i + 1 : i;
    // « depuis les trois derniers mois » is the same, « trois derniers jours » with no article too.
    int[] order = order(r, first);
    int count = order.length == 0 ? 0 : Words.number(r.lower(order[0]));
    int sign = order.length == 0 ? 0 : sign(r.lower(order[1]));
    if (count < 2 || count > 100 || sign == 0) {
      return null;
    }
    LocalDate today = r.published();
    String unit = r.lower(order[2]);
    int end = first + 3;
    if (today == null) {
      return isCountable(unit) ? Found.unanchored(end, Precision.DAY) : null;
    }
    Period near = lastFew(today, unit, sign);
    Period far = near == null ? null : lastFew(move(today, unit, sign * (count - 1)), unit, sign);
    if (near == null || far == null) {
      return null;
    }
    return Found.on(end, sign < 0 ? far.until(near) : near.until(far), 0.75);
  }

  /** Where the number, the adjective and the unit stand; empty if they do not. */
  private static int[] order(Reading r, int first) {
    if (sign(r.lower(first)) != 0) {
      return new int[] {first + 1, first, first + 2};
    }
    // « trois semaines passées dans le coma » are spent, not counted back from today.
    boolean behind =
        r.isAny(first - 1, "ces", "les")
            && sign(r.lower(first + 2)) != 0
            && Partial.ends(r, first + 3);
    return behind
        ? new int[] {first, first + 2, first + 1}
        : new int[] {first, first + 1, first + 2};
  }

  private static int sign(String adjective) {
    return switch (Words.folded(adjective)) {
      case "derniers", "dernieres", "derniere", "passes", "passees", "ecoules", "ecoulees" -> -1;
      case "prochains", "prochaines" -> 1;
      default -> 0;
    };
  }

  private static boolean isCountable(String unit) {
    return switch (unit) {
      case "jours", "nuits", "semaines", "mois", "années", "décennies" -> true;
      default -> false;
    };
  }

  private static LocalDate move(LocalDate day, String unit, int count) {
    return switch (unit) {
      case "semaines" -> day.plusWeeks(count);
      case "mois" -> day.plusMonths(count);
      case "années" -> day.plusYears(count);
      case "décennies" -> day.plusYears(10L * count);
      default -> day.plusDays(count);
    };
  }

  private static @Nullable Period lastFew(LocalDate today, String unit, int sign) {
    return switch (unit) {
      case "jours" -> Period.day(today.plusDays(sign));
      // A night begins on one day and ends on the next.
      case "nuits" ->
          sign < 0
              ? new Period(today.minusDays(1), today, Precision.DAY)
              : new Period(today, today.plusDays(1), Precision.DAY);
      case "semaines" -> Period.weekOf(today.plusWeeks(sign));
      case "mois" -> Period.monthOf(today.plusMonths(sign));
      case "années" -> Period.year(today.getYear() + sign);
      case "décennies" -> Period.decade(today.getYear() + 10 * sign);
      default -> null;
    };
  }
}
