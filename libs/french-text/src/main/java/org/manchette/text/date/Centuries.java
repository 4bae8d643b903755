package org.manchette.text.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** What is longer than a year: decades, centuries, millennia, their halves, and other eras. */
final class Centuries {

  static final List<Rule> RULES =
      List.of(
          Centuries::ofEra,
          Centuries::decade,
          Centuries::namedDecade,
          Centuries::century,
          Centuries::millennium,
          Centuries::share);

  private Centuries() {}

  /** « en 52 av. J.-C. », « 940 avant Jésus-Christ », « en 79 après J.-C. ». */
  static @Nullable Found ofEra(Reading r, int i) {
    int year = r.text(i).length() <= 4 ? Words.figures(r.lower(i)) : 0;
    int end = era(r, i + 1);
    if (year == 0 || end == i + 1) {
      return null;
    }
    return Found.on(end, Period.year(isBefore(r, i + 1) ? 1 - year : year), 0.98);
  }

  /**
   * The index behind « av. J.-C. », « après Jésus-Christ », « avant notre ère », « de notre ère ».
   */
  private static int era(Reading r, int i) {
    boolean after = r.isAny(i, "ap.", "apr.", "après");
    if (!isBefore(r, i) && !after && !r.is(i, "de")) {
      return i;
    }
    boolean christ = r.isAny(i + 1, "j.-c.", "jésus-christ", "jc") && !r.is(i, "de");
    boolean ours = r.is(i + 1, "notre") && r.is(i + 2, "ère");
    return christ ? i + 2 : ours ? i + 3 : i;
  }

  private static boolean isBefore(Reading r, int i) {
    return r.isAny(i, "av.", "avant");
  }

  /** « les années 1970 », « années 90 », « les années quatre-vingt ». */
  static @Nullable Found decade(Reading r, int i) {
    int noun = r.is(i, "les") ? i + 1 : i;
    if (!r.is(noun, "années")) {
      return null;
    }
    int number = Words.number(r.lower(noun + 1));
    if (number == 0 || number % 10 != 0) {
      return null;
    }
    int first = number < 100 ? 1900 + number : number;
    boolean decade = (number >= 10 && number < 100) || (number >= FIRST && number <= LAST);
    if (!decade || (number == 10 && !isFigures(r, noun + 1))) {
      return null;
    }
    first = number == 10 ? 2010 : first;
    return Found.on(noun + 2, Period.years(first, first + 9, Precision.DECADE), 0.95);
  }

  private static final int FIRST = 1000;
  private static final int LAST = 2090;

  private static boolean isFigures(Reading r, int i) {
    return Words.figures(r.lower(i)) > 0;
  }

  /**
   * « le XIXe siècle », « le 19ème siècle », « le IIe siècle av. J.-C. », « le dix-neuvième siècle
   * », « les XVIIe et XVIIIe siècles ».
   */
  static @Nullable Found century(Reading r, int i) {
    int first = r.is(i, "les") ? i + 1 : r.afterArticle(i);
    boolean both = r.isAny(first + 1, "et", "au") && r.is(first + 3, "siècles");
    int noun = both ? first + 3 : first + 1;
    if (!both && !r.is(noun, "siècle")) {
      return null;
    }
    int number = centuryNumber(r.lower(first));
    int last = both ? centuryNumber(r.lower(first + 2)) : number;
    if (number == 0 || number > 30 || last < number || last > 30) {
      return null;
    }
    int era = era(r, noun + 1);
    boolean before = era > noun + 1 && isBefore(r, noun + 1);
    if (before && both) {
      return null;
    }
    int begin = before ? 1 - 100 * number : 100 * (number - 1) + 1;
    int end = begin + 99 + 100 * (last - number);
    return Found.on(era, Period.years(begin, end, Precision.CENTURY), 0.95);
  }

  private static int centuryNumber(String ordinal) {
    boolean plain = ordinal.endsWith("e") || ordinal.endsWith("ᵉ");
    int suffix =
        ordinal.endsWith("ème") || ordinal.endsWith("eme") ? 3 : ordinal.endsWith("er") ? 2 : 1;
    if (ordinal.length() <= suffix || !(plain || suffix > 1)) {
      return 0;
    }
    String digits = ordinal.substring(0, ordinal.length() - suffix);
    int number = Math.max(Words.figures(digits), Words.roman(digits));
    return number > 0 ? number : Words.letteredOrdinal(ordinal);
  }

  /** « la décennie 1990 », « la décennie 2010-2020 ». */
  static @Nullable Found namedDecade(Reading r, int i) {
    int noun = r.afterArticle(i);
    String years = r.is(noun, "décennie") ? r.lower(noun + 1) : "";
    int first = Partial.year(years.length() == 9 ? years.substring(0, 4) : years);
    if (first == Partial.NO_YEAR || first % 10 != 0) {
      return null;
    }
    int last = years.length() == 9 ? Partial.year(years.substring(5)) : first + 9;
    boolean decade = last == first + 9 || last == first + 10;
    return decade ? Found.on(noun + 2, Period.years(first, last, Precision.DECADE), 0.95) : null;
  }

  /** « le troisième millénaire », « le IIe millénaire avant notre ère ». */
  static @Nullable Found millennium(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int number = r.is(ordinal + 1, "millénaire") ? centuryNumber(r.lower(ordinal)) : 0;
    if (number == 0 || number > 10) {
      return null;
    }
    int end = era(r, ordinal + 2);
    boolean before = end > ordinal + 2 && isBefore(r, ordinal + 2);
    int first = before ? 1 - 1000 * number : 1000 * (number - 1) + 1;
    return Found.on(end, Period.years(first, first + 999, Precision.CENTURY), 0.9);
  }

  /** « la première moitié du XXe siècle », « le dernier quart du XIXe siècle ». */
  static @Nullable Found share(Reading r, int i) {
    int ordinal = r.afterArticle(i);
    int parts =
        switch (r.lower(ordinal + 1)) {
          case "moitié" -> 2;
          case "tiers" -> 3;
          case "quart" -> 4;
          default -> 0;
        };
    boolean last = r.isAny(ordinal, "dernier", "dernière");
    int number = last ? parts : Words.ordinal(r.lower(ordinal));
    boolean joined = r.isAny(ordinal + 2, "du", "de", "des") || r.is(ordinal + 2, "d'");
    if (parts == 0 || number == 0 || number > parts || !joined) {
      return null;
    }
    Found whole = whole(r, ordinal + 3);
    Period period = whole == null ? null : whole.period();
    return whole == null || period == null
        ? whole
        : whole.with(shareOf(period, number, parts), Relation.ON);
  }

  private static @Nullable Found whole(Reading r, int i) {
    int year = Partial.year(r.lower(i));
    return year == Partial.NO_YEAR
        ? Rule.first(WHOLES, r, i)
        : Found.on(i + 1, Period.year(year), 0.9);
  }

  private static final List<Rule> WHOLES =
      List.of(Centuries::decade, Centuries::namedDecade, Centuries::century, Years::namedYear);

  private static Period shareOf(Period whole, int number, int parts) {
    long months = whole.from().until(whole.to().plusDays(1)).toTotalMonths();
    Precision precision = months > 12 ? Precision.YEAR : Precision.MONTH;
    // A third of a century is 33 years, the last one 34: no year is cut.
    long unit = months > 12 ? 12 : 1;
    long begin = months / unit * (number - 1) / parts * unit;
    long end = months / unit * number / parts * unit;
    return new Period(
        whole.from().plusMonths(begin), whole.from().plusMonths(end).minusDays(1), precision);
  }
}
