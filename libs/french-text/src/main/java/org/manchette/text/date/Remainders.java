package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** The part of the running week, month or year that is over or still to come. */
final class Remainders {

  static final List<Rule> RULES = List.of(Remainders::rest, Remainders::earlierOrLater);

  private Remainders() {}

  /** « le reste de la semaine », « le reste du mois »: from today on. */
  static @Nullable Found rest(Reading r, int i) {
    int noun = r.afterArticle(i);
    if (!r.is(noun, "reste")) {
      return null;
    }
    int next = r.isAny(noun + 1, "de", "du") ? noun + 2 : noun + 1;
    int unit = next > noun + 1 ? afterDeterminer(r, next) : next;
    return running(r, i, unit, true, 0.6);
  }

  /** « plus tard cette semaine », « plus tôt dans l'année », « tard cette semaine ». */
  static @Nullable Found earlierOrLater(Reading r, int i) {
    boolean more = r.is(i, "plus");
    int adverb = more ? i + 1 : i;
    boolean later = r.is(adverb, "tard");
    if (!later && !(more && r.isAny(adverb, "tôt", "tot"))) {
      return null;
    }
    boolean within = r.is(adverb + 1, "dans");
    int determiner = within ? adverb + 2 : adverb + 1;
    if (!more) {
      Found whole = RelativeDates.period(r, determiner);
      Period period = whole == null ? null : whole.period();
      boolean week = period != null && period.precision() == Precision.WEEK;
      return whole != null && period != null && week
          ? whole.with(Part.END.of(period), Relation.ON).doubted(0.5)
          : null;
    }
    int unit = afterDeterminer(r, determiner);
    boolean article = r.isAny(determiner, "la", "l'", "le");
    return unit == determiner || (article && !within) ? null : running(r, i, unit, later, 0.6);
  }

  private static @Nullable Found running(
      Reading r, int first, int unit, boolean ahead, double confidence) {
    String word = r.lower(unit).endsWith("-ci") ? r.lower(unit).replace("-ci", "") : r.lower(unit);
    boolean narrowed =
        RelativeDates.shift(r.lower(unit + 1)) != 0
            || r.isAny(unit + 1, "de", "d'", "du")
            || Words.figures(r.lower(unit + 1)) > 0;
    if (!RelativeDates.isUnit(word) || narrowed) {
      return null;
    }
    Found whole = RelativeDates.shifted(r, first, unit + 1, word, 0);
    LocalDate today = r.published();
    Period period = whole.period();
    if (period == null || today == null) {
      return whole;
    }
    Period part =
        ahead
            ? new Period(later(today, period.from()), period.to(), Precision.DAY)
            : new Period(period.from(), today, Precision.DAY);
    return part.to().isBefore(part.from())
        ? null
        : whole.with(part, Relation.ON).doubted(confidence);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static int afterDeterminer(Reading r, int i) {
    boolean demonstrative = r.isAny(i, "ce", "cet", "cette");
    boolean possessive = r.isAny(i, "ma", "sa", "leur");
    return demonstrative || possessive ? i + 1 : r.afterArticle(i);
  }
}
