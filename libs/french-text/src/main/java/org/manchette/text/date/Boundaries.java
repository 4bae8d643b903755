package org.manchette.text.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Relation;

/** Intervals with one open side. */
final class Boundaries {

  private static final List<Rule> RULES =
      List.of(
          Boundaries::unhyphenated,
          Boundaries::closed,
          Boundaries::since,
          Boundaries::from,
          Boundaries::until,
          Boundaries::by,
          Boundaries::before,
          Boundaries::after,
          Boundaries::atTheLatest);

  private Boundaries() {}

  static @Nullable Found match(Reading r, int i) {
    return Rule.first(RULES, r, i);
  }

  /** « après demain », « avant hier »: the hyphen is often left out. */
  static @Nullable Found unhyphenated(Reading r, int i) {
    if (r.isAny(i, "après", "apres") && r.is(i + 1, "demain")) {
      return RelativeDates.fromToday(r, i + 2, 2, 0.7);
    }
    return r.is(i, "avant") && r.is(i + 1, "hier")
        ? RelativeDates.fromToday(r, i + 2, -2, 0.7)
        : null;
  }

  /** « depuis le 3 mai jusqu'au 5 juin »: what follows closes it. */
  static @Nullable Found closed(Reading r, int i) {
    return r.is(i, "depuis") ? Ranges.match(r.looking(Direction.PAST), i) : null;
  }

  /** « depuis 2017 », « depuis mercredi », « depuis le mois de mars 1971 ». */
  static @Nullable Found since(Reading r, int i) {
    return r.is(i, "depuis")
        ? relate(Points.match(r.looking(Direction.PAST), i + 1), Relation.SINCE)
        : null;
  }

  /** « à partir du 17 août », « à compter de lundi »: open to the future. */
  static @Nullable Found from(Reading r, int i) {
    boolean from = r.isAny(i, "à", "a") && r.isAny(i + 1, "partir", "compter");
    return from && r.isAny(i + 2, "de", "du", "d'")
        ? relate(Points.match(r.looking(Direction.UNKNOWN), i + 3), Relation.SINCE)
        : null;
  }

  /**
   * « jusqu'en 2022 », « jusqu'à la fin de l'année », « jusqu'au 15 mai »: the last day included.
   */
  static @Nullable Found until(Reading r, int i) {
    if (!r.is(i, "jusqu'")) {
      return null;
    }
    boolean preposition = r.isAny(i + 1, "à", "au", "en");
    return relate(
        Points.match(r.looking(Outlook.ofDeadline(r, i)), preposition ? i + 2 : i + 1),
        Relation.UNTIL);
  }

  /** « d'ici à 2030 », « d'ici le mois d'août », « d'ici deux ans »: the last day included. */
  static @Nullable Found by(Reading r, int i) {
    if (!r.is(i, "d'") || !r.is(i + 1, "ici")) {
      return null;
    }
    int next = r.isAny(i + 2, "à", "au", "en") ? i + 3 : i + 2;
    Reading ahead = r.looking(Direction.FUTURE);
    Found counted = Counted.fromToday(ahead, next, 1);
    Found year = Partial.year(r.lower(next)) == Partial.NO_YEAR ? null : year(r, next);
    Found point = year != null ? year : Points.match(ahead, next);
    return relate(counted != null ? counted : point, Relation.UNTIL);
  }

  private static Found year(Reading r, int i) {
    return Found.on(i + 1, Period.year(Partial.year(r.lower(i))), 0.95);
  }

  /**
   * « avant le 15 septembre »: the day before it; « avant la fin du mois »: the month's last day.
   */
  static @Nullable Found before(Reading r, int i) {
    if (!r.is(i, "avant")) {
      return null;
    }
    Found point = Points.match(r.looking(Outlook.ofDeadline(r, i)), i + 1);
    Period period = point == null ? null : point.period();
    if (point == null || period == null) {
      return point;
    }
    if (r.is(r.afterArticle(i + 1), "fin")) {
      return point.with(period, Relation.UNTIL);
    }
    Period eve = Period.day(period.from().minusDays(1));
    return point.with(new Period(eve.from(), eve.to(), point.precision()), Relation.BEFORE);
  }

  /** « après 2025 », « après le 3 mai »: from the day after it. */
  static @Nullable Found after(Reading r, int i) {
    if (!r.is(i, "après")) {
      return null;
    }
    Found point = Points.match(r, i + 1);
    Period period = point == null ? null : point.period();
    if (point == null || period == null) {
      return point;
    }
    Period next = Period.day(period.to().plusDays(1));
    return point.with(new Period(next.from(), next.to(), point.precision()), Relation.AFTER);
  }

  /** « au plus tard le 15 septembre », « le 15 septembre au plus tard ». */
  static @Nullable Found atTheLatest(Reading r, int i) {
    if (isAtTheLatest(r, i)) {
      return relate(Points.match(r.looking(Direction.FUTURE), i + 3), Relation.UNTIL);
    }
    // Cheap look ahead: a point has at most six words before « au plus tard ».
    for (int k = i + 1; k <= i + 6; k++) {
      if (isAtTheLatest(r, k)) {
        Found point = Points.match(r, i);
        return point != null && point.end() == k
            ? relate(point.endingAt(k + 3), Relation.UNTIL)
            : null;
      }
    }
    return null;
  }

  private static boolean isAtTheLatest(Reading r, int i) {
    return r.is(i, "au") && r.is(i + 1, "plus") && r.is(i + 2, "tard");
  }

  private static @Nullable Found relate(@Nullable Found point, Relation relation) {
    Period period = point == null ? null : point.period();
    return point == null || period == null ? point : point.with(period, relation);
  }
}
