package org.manchette.text.date;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** Expressions that mean one stretch of time by themselves, and parts of one. */
final class Points {

  private static final List<Rule> WHOLES =
      Stream.of(
              RepublicanDates.RULES,
              Feasts.RULES,
              Within.RULES,
              List.<Rule>of(Years::monthOfShortYear),
              CalendarDates.RULES,
              ToldDates.RULES,
              Remainders.RULES,
              Counted.RULES,
              RelativeDates.RULES,
              Centuries.RULES,
              Years.RULES)
          .flatMap(List::stream)
          .toList();

  private Points() {}

  /** A part of a stretch (« fin mars ») or a whole one. */
  static @Nullable Found match(Reading r, int i) {
    Found part = part(r, i);
    return part != null ? part : Rule.first(WHOLES, r, i);
  }

  /**
   * « fin mars », « le début de l'année », « mi-juin », « milieu des années 1970 », « fin du mois
   * ».
   */
  private static @Nullable Found part(Reading r, int i) {
    int noun = r.afterArticle(i);
    Part part = Part.named(r.lower(noun));
    if (part != null) {
      int next = r.isAny(noun + 1, "de", "du", "d'") || r.is(noun + 1, "des") ? noun + 2 : noun + 1;
      return of(part, r, r.is(noun + 1, "du") && r.is(next, "mois") ? next - 1 : next, i);
    }
    return r.lower(noun).startsWith("mi-") ? middle(r, noun) : fortnight(r, i, noun);
  }

  /** « mi-juin », « mi-2019 »: the word behind the hyphen is read as the stretch. */
  private static @Nullable Found middle(Reading r, int i) {
    String name = r.lower(i).substring(3);
    int month = Words.month(name);
    int year = Partial.year(name);
    if (month > 0) {
      int after = Partial.year(r.lower(i + 1));
      int end = after == Partial.NO_YEAR ? i + 1 : i + 2;
      Found found = new Partial(end, null, 0, month, after).resolve(r, i);
      return found == null ? null : narrow(found, Part.MIDDLE);
    }
    return year == Partial.NO_YEAR
        ? null
        : narrow(Found.on(i + 1, Period.year(year), 0.9), Part.MIDDLE);
  }

  /** « la première quinzaine d'août », « la seconde quinzaine de juillet 2019 ». */
  private static @Nullable Found fortnight(Reading r, int i, int first) {
    int number = Words.ordinal(r.lower(first));
    if (number == 0 || number > 2 || !r.is(first + 1, "quinzaine")) {
      return null;
    }
    int next = r.isAny(first + 2, "de", "d'") ? first + 3 : first + 2;
    Partial month = Partial.month(r, next);
    Found found = month == null ? null : month.resolve(r, i);
    Period period = found == null ? null : found.period();
    if (found == null || period == null) {
      return found;
    }
    Period half =
        number == 1
            ? new Period(period.from(), period.from().plusDays(14), Precision.DAY)
            : new Period(period.from().plusDays(15), period.to(), Precision.DAY);
    return found.with(half, Relation.ON);
  }

  private static @Nullable Found of(Part part, Reading r, int next, int i) {
    Found whole = whole(r, next, i);
    return whole == null ? null : narrow(whole, part);
  }

  /** What a part may be of: a month, a year, a decade, a century, the running month or year. */
  private static @Nullable Found whole(Reading r, int i, int first) {
    int noun = r.is(i, "du") ? i + 1 : r.afterArticle(i);
    boolean running = r.isAny(noun, "mois", "année", "semaine") || r.is(noun, "siècle");
    boolean article = noun > i || r.isAny(i - 1, "d'", "de");
    boolean bareOf = r.isAny(noun + 1, "de", "d'");
    Partial month = Partial.month(r, r.is(i, "du") ? i + 1 : i);
    if (month != null) {
      return month.hasYear()
          ? month.resolve(r, first)
          : CalendarDates.month(r, r.is(i, "du") ? i + 1 : i);
    }
    int year = Partial.year(r.lower(i));
    if (year != Partial.NO_YEAR) {
      return Found.on(i + 1, Period.year(year), 0.95);
    }
    if (RelativeDates.isUnit(r.lower(noun)) && RelativeDates.shift(r.lower(noun + 1)) != 0) {
      return RelativeDates.shifted(
          r, first, noun + 2, r.lower(noun), RelativeDates.shift(r.lower(noun + 1)));
    }
    boolean told = r.isAny(noun + 1, "précédent", "suivant");
    Seasons season = noun > i && !told ? Seasons.named(r.lower(noun)) : null;
    Found found = Rule.first(Centuries.RULES, r, i);
    found = found == null ? Rule.first(Years.RULES, r, i) : found;
    found = found == null && season != null ? Years.near(r, first, noun + 1, season) : found;
    found = found == null ? Rule.first(RelativeDates.RULES, r, i) : found;
    if (found != null && found.precision() != Precision.DAY) {
      return found;
    }
    return running && article && !bareOf
        ? RelativeDates.shifted(r, first, noun + 1, r.lower(noun), 0)
        : null;
  }

  private static Found narrow(Found whole, Part part) {
    Period period = whole.period();
    return period == null ? whole : whole.with(part.of(period), Relation.ON);
  }
}
