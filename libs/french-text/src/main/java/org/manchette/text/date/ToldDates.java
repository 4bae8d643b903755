package org.manchette.text.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/** Days that count from the last ones told, or from the publication if none were. */
final class ToldDates {

  static final List<Rule> RULES =
      List.of(ToldDates::dayAround, ToldDates::thatUnit, ToldDates::same, ToldDates::unitAround);

  private ToldDates() {}

  /** « la veille », « le lendemain », « l'avant-veille », « le surlendemain ». */
  static @Nullable Found dayAround(Reading r, int i) {
    int noun = r.afterArticle(i);
    int days =
        switch (r.lower(noun)) {
          case "avant-veille" -> -2;
          case "veille" -> -1;
          case "lendemain" -> 1;
          case "surlendemain" -> 2;
          default -> 0;
        };
    // « à la veille de », « le lendemain de son élection » count from an event.
    if (days == 0 || noun == i || r.isAny(noun + 1, "de", "du", "d'") || r.is(noun + 1, "des")) {
      return null;
    }
    // « du 3 au 5 mai… le lendemain » counts from the last day, « la veille » from the first.
    Period before = r.told();
    LocalDate told = before == null ? r.published() : days < 0 ? before.from() : before.to();
    int end = r.isAny(noun + 1, "soir", "matin") ? noun + 2 : noun + 1;
    return told == null
        ? Found.unanchored(end, Precision.DAY)
        : Found.on(end, Period.day(told.plusDays(days)), r.told() == null ? 0.5 : 0.8);
  }

  /** « ce jour-là », « cette année-là », « ce mois-là », and « avant ce jour ». */
  static @Nullable Found thatUnit(Reading r, int i) {
    if (!r.isAny(i, "ce", "cet", "cette")) {
      return null;
    }
    String unit = r.lower(i + 1);
    boolean bare = unit.equals("jour") && r.is(i - 1, "avant");
    if (!unit.endsWith("-là") && !bare) {
      return null;
    }
    LocalDate told = toldDay(r);
    String word = bare ? unit : unit.substring(0, unit.length() - 3);
    return unitOf(told, word, i + 2);
  }

  private static @Nullable Found unitOf(@Nullable LocalDate told, String unit, int end) {
    Precision precision =
        switch (unit) {
          case "jour", "soir", "matin", "nuit" -> Precision.DAY;
          case "semaine" -> Precision.WEEK;
          case "mois" -> Precision.MONTH;
          case "année" -> Precision.YEAR;
          default -> null;
        };
    if (precision == null) {
      return null;
    }
    if (told == null) {
      return Found.unanchored(end, precision);
    }
    Period period =
        switch (precision) {
          case WEEK -> Period.weekOf(told);
          case MONTH -> Period.monthOf(told);
          case YEAR -> Period.year(told.getYear());
          default -> Period.day(told);
        };
    return Found.on(end, period, 0.75).echo();
  }

  /** « le même jour », « la même période », « cette période », « la même année ». */
  static @Nullable Found same(Reading r, int i) {
    Period told = r.told();
    boolean same = r.isAny(i, "le", "la") && r.is(i + 1, "même");
    if (!same || told == null) {
      return null;
    }
    return r.is(i + 2, "période")
        ? Found.on(i + 3, told, 0.7).echo()
        : unitOf(told.from(), r.lower(i + 2), i + 3);
  }

  /** « la semaine précédente », « le mois suivant », « l'année suivante ». */
  static @Nullable Found unitAround(Reading r, int i) {
    int noun = r.afterArticle(i);
    int shift =
        switch (r.lower(noun + 1)) {
          case "précédent", "précédente", "d'avant" -> -1;
          case "suivant", "suivante", "d'après" -> 1;
          default -> 0;
        };
    if (noun == i || shift == 0) {
      return null;
    }
    LocalDate told = toldDay(r);
    if (told == null) {
      return RelativeDates.isUnit(r.lower(noun)) ? Found.unanchored(noun + 2, Precision.DAY) : null;
    }
    Period period =
        switch (r.lower(noun)) {
          case "jour" -> Period.day(told.plusDays(shift));
          case "semaine" -> Period.weekOf(told.plusWeeks(shift));
          case "mois" -> Period.monthOf(told.plusMonths(shift));
          case "an", "année" -> Period.year(told.getYear() + shift);
          case "décennie" -> Period.decade(told.getYear() + 10 * shift);
          case "week-end" -> Period.weekendOf(told.plusWeeks(shift));
          default -> null;
        };
    return period == null ? null : Found.on(noun + 2, period, 0.7).echo();
  }

  private static @Nullable LocalDate toldDay(Reading r) {
    Period told = r.told();
    return told == null ? r.published() : told.from();
  }
}
