package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/** Days that count from the day of publication. */
final class RelativeDates {

  static final List<Rule> RULES =
      List.of(
          RelativeDates::nextToToday,
          RelativeDates::today,
          RelativeDates::weekday,
          RelativeDates::period,
          RelativeDates::ago,
          RelativeDates::ahead,
          RelativeDates::lastFew);

  private RelativeDates() {}

  /** « hier », « avant-hier soir », « demain matin », « après-demain ». */
  static @Nullable Found nextToToday(Reading r, int i) {
    int days =
        switch (r.lower(i)) {
          case "avant-hier" -> -2;
          case "hier" -> -1;
          case "demain" -> 1;
          case "après-demain", "apres-demain" -> 2;
          default -> 0;
        };
    // « le monde de demain » is no day.
    boolean vague = r.isAny(i - 1, "de", "d'") && (days == 1 || days == -1);
    return days == 0 || vague ? null : fromToday(r, afterPartOfDay(r, i + 1), days, 0.95);
  }

  /** « aujourd'hui » when a past or future verb is near (else it means nowadays), « ce soir ». */
  static @Nullable Found today(Reading r, int i) {
    if (r.is(i, "aujourd'hui")) {
      Direction direction = r.direction(i, i + 1);
      boolean nowadays = direction == Direction.UNKNOWN || r.is(i - 1, "d'");
      boolean close = r.isAny(i - 1, "dès", "paru", "publié") || r.is(i - 1, "annoncé");
      boolean comes =
          VerbForms.isFuture(r.lower(i - 1))
              || (direction == Direction.FUTURE && VerbForms.isInfinitive(r.lower(i - 1)));
      return nowadays || (!close && !comes) ? null : fromToday(r, i + 1, 0, 0.6);
    }
    boolean partOfDay =
        r.is(i, "ce") && (r.isAny(i + 1, "matin", "soir", "midi") || r.is(i + 1, "jour"));
    boolean afternoon = r.isAny(i, "cet", "cette") && r.isAny(i + 1, "après-midi", "nuit");
    boolean demonstrative = r.is(i + 1, "jour") && !r.is(i - 1, "avant");
    if ((!partOfDay && !afternoon) || demonstrative) {
      return null;
    }
    return fromToday(r, i + 2, 0, 0.8);
  }

  /** « dimanche », « ce mardi », « lundi soir », « dimanche dernier », « mardi prochain ». */
  static @Nullable Found weekday(Reading r, int i) {
    boolean demonstrative = r.is(i, "ce");
    boolean article = r.is(i, "le");
    int noun = demonstrative || article ? i + 1 : i;
    DayOfWeek weekday = Words.weekday(r.lower(noun));
    boolean alone = r.lower(noun + 1).isEmpty() || r.isAny(noun + 1, ".", ",");
    boolean adverb = alone && VerbForms.isFuture(r.lower(i - 1));
    boolean title = r.capitalised(noun) && noun == i && ((!r.opens(i) && !adverb) || isTitle(r, i));
    if (weekday == null || title) {
      return null;
    }
    int end = noun + 1;
    boolean last = r.isAny(end, "dernier", "passé");
    boolean next = r.is(end, "prochain");
    if (last || next) {
      end++;
    } else if (article || isRecurring(r, i)) {
      return null;
    }
    end = afterPartOfDay(r, end);
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(end, Precision.DAY);
    }
    if (last) {
      return Found.on(end, Period.day(published.with(TemporalAdjusters.previous(weekday))), 0.95);
    }
    if (next) {
      return Found.on(end, Period.day(published.with(TemporalAdjusters.next(weekday))), 0.95);
    }
    Direction direction = Outlook.ofWeekday(r, i, end);
    boolean unknown = direction == Direction.UNKNOWN;
    LocalDate day =
        published.with(
            direction == Direction.FUTURE || (unknown && Outlook.isAhead(r, i, weekday))
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    // « avait dit jeudi », published on a Thursday: not the same day.
    if (day.equals(published) && VerbGroup.isPluperfect(r, i)) {
      day = day.minusWeeks(1);
    }
    return Found.on(end, Period.day(day), unknown ? 0.6 : 0.85);
  }

  /** « "Dimanche en politique" »: a name that a quotation mark opens. */
  private static boolean isTitle(Reading r, int i) {
    return r.isAny(i - 1, "\"", "«", "“") && r.is(i + 1, "en");
  }

  /**
   * « un lundi », « chaque lundi », « le lundi », « le journal du lundi », « du lundi au jeudi »:
   * no one day.
   */
  private static boolean isRecurring(Reading r, int i) {
    return switch (r.lower(i - 1)) {
      case "le", "les", "un", "chaque", "tout", "du", "au", "tel", "même" -> true;
      default -> false;
    };
  }

  /**
   * « la semaine dernière », « le mois prochain », « l'an dernier », « cette année », « ce week-end
   * ».
   */
  static @Nullable Found period(Reading r, int i) {
    boolean demonstrative = r.isAny(i, "ce", "cet", "cette");
    int noun = demonstrative ? i + 1 : r.afterArticle(i);
    String unit = r.lower(noun);
    // « cette année-là » counts from what was told.
    boolean here = unit.endsWith("-ci");
    unit = here ? unit.substring(0, unit.length() - 3) : unit;
    int shift = shift(r.lower(noun + 1));
    boolean contracted = shift != 0 && r.isAny(i - 1, "du", "au");
    if (!isUnit(unit) || (noun == i && !isWeekend(unit) && !contracted)) {
      return null;
    }
    if (noun > i && r.is(noun + 1, "en") && r.is(noun + 2, "cours")) {
      return shifted(r, i, noun + 3, unit, 0);
    }
    if (shift == 0 && !demonstrative) {
      return around(r, i, noun);
    }
    boolean counted = demonstrative && shift != 0;
    int end = shift == 0 || counted ? noun + 1 : noun + 2;
    return shifted(r, i, end, unit, counted ? 0 : shift);
  }

  /** « la semaine du 3 mars », « le week-end du 5 mai »: the one that holds the day. */
  private static @Nullable Found around(Reading r, int i, int noun) {
    Partial date = r.is(noun + 1, "du") ? Partial.day(r, noun + 2) : null;
    Found day = date == null || date.month() == 0 ? null : date.resolve(r, i);
    Period period = day == null ? null : day.period();
    if (day == null || period == null) {
      return day;
    }
    return switch (r.lower(noun)) {
      case "semaine" -> day.with(Period.weekOf(period.from()), Relation.ON);
      case "week-end", "weekend" -> day.with(Period.weekendOf(period.from()), Relation.ON);
      default -> null;
    };
  }

  /** The unit that today is in, moved; null if the word is no unit. */
  static @Nullable Found shifted(Reading r, int i, int end, String unit, int shift) {
    LocalDate today = r.published();
    if (today == null) {
      return Found.unanchored(end, precision(unit));
    }
    Period period =
        switch (unit) {
          case "semaine" -> Period.weekOf(today.plusWeeks(shift));
          case "mois" -> Period.monthOf(today.plusMonths(shift));
          case "trimestre" ->
              Period.partOfYear(
                  today.plusMonths(3L * shift).getYear(),
                  (today.plusMonths(3L * shift).getMonthValue() + 2) / 3,
                  3);
          case "an", "année" -> Period.year(today.getYear() + shift);
          case "décennie" -> Period.decade(today.getYear() + 10 * shift);
          case "siècle" -> century(today.getYear() + 100 * shift);
          default -> weekend(r, i, end, today, shift);
        };
    return Found.on(end, period, 0.9);
  }

  private static Period century(int year) {
    int first = (year - 1) / 100 * 100 + 1;
    return Period.years(first, first + 99, Precision.CENTURY);
  }

  private static Period weekend(Reading r, int i, int end, LocalDate today, int shift) {
    Period thisWeek = Period.weekendOf(today);
    boolean begun = !today.isBefore(thisWeek.from());
    if (shift < 0) {
      return Period.weekendOf(today.minusWeeks(1));
    }
    if (shift > 0) {
      return begun ? Period.weekendOf(today.plusWeeks(1)) : thisWeek;
    }
    // « ce week-end », told on a Monday in the past tense, is the one before.
    boolean past = r.direction(i, end) == Direction.PAST;
    boolean earlyInWeek = today.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    return past && earlyInWeek ? Period.weekendOf(today.minusWeeks(1)) : thisWeek;
  }

  static boolean isUnit(String word) {
    return switch (word) {
      case "semaine", "mois", "trimestre", "an", "année", "décennie", "siècle" -> true;
      default -> isWeekend(word);
    };
  }

  private static boolean isWeekend(String word) {
    return word.equals("week-end") || word.equals("weekend");
  }

  private static Precision precision(String unit) {
    return switch (unit) {
      case "semaine" -> Precision.WEEK;
      case "mois" -> Precision.MONTH;
      case "trimestre" -> Precision.QUARTER;
      case "an", "année" -> Precision.YEAR;
      case "décennie" -> Precision.DECADE;
      case "siècle" -> Precision.CENTURY;
      default -> Precision.DAY;
    };
  }

  /** -1 for « dernier », 1 for « prochain », 0 for any other word. */
  static int shift(String adjective) {
    return switch (adjective) {
      case "dernier", "dernière", "passé", "passée", "écoulé", "écoulée" -> -1;
      case "prochain", "prochaine" -> 1;
      default -> 0;
    };
  }

  /** « il y a trois semaines », « voici deux ans »: the exact day. */
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
    return counted(r, next, -1);
  }

  /** « dans deux semaines », « dans un an »: the exact day. */
  static @Nullable Found ahead(Reading r, int i) {
    return r.is(i, "dans") ? counted(r, i + 1, 1) : null;
  }

  /** A number and a unit of time, counted from today. */
  static @Nullable Found counted(Reading r, int i, int sign) {
    int number = Words.number(r.lower(i));
    ChronoUnit unit =
        switch (r.lower(i + 1)) {
          case "jour", "jours" -> ChronoUnit.DAYS;
          case "semaine", "semaines" -> ChronoUnit.WEEKS;
          case "mois" -> ChronoUnit.MONTHS;
          case "an", "ans", "année", "années" -> ChronoUnit.YEARS;
          default -> null;
        };
    if (number == 0 || number > 500 || unit == null || r.isAny(i + 2, "de", "d'")) {
      return null;
    }
    LocalDate today = r.published();
    if (today == null) {
      return Found.unanchored(i + 2, Precision.DAY);
    }
    LocalDate day = today.plus((long) sign * number, unit);
    boolean half = r.is(i + 2, "et") && r.isAny(i + 3, "demi", "demie");
    if (half && unit == ChronoUnit.YEARS) {
      return Found.on(i + 4, Period.day(day.plusMonths(6L * sign)), 0.5);
    }
    return Found.on(i + 2, Period.day(day), unit == ChronoUnit.YEARS ? 0.6 : 0.75);
  }

  /** « ces trois dernières nuits », « les deux prochaines semaines »: whole units around today. */
  static @Nullable Found lastFew(Reading r, int i) {
    int number = r.isAny(i, "ces", "les") ? i + 1 : i;
    int count = Words.number(r.lower(number));
    int sign =
        switch (r.lower(number + 1)) {
          case "derniers", "dernières" -> -1;
          case "prochains", "prochaines" -> 1;
          default -> 0;
        };
    // « depuis les trois derniers mois » is the same, « trois derniers jours » with no article too.
    if (count < 2 || count > 100 || sign == 0) {
      return null;
    }
    LocalDate today = r.published();
    String unit = r.lower(number + 2);
    int end = number + 3;
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

  /** The day that many days after the publication. */
  static Found fromToday(Reading r, int end, int days, double confidence) {
    LocalDate today = r.published();
    return today == null
        ? Found.unanchored(end, Precision.DAY)
        : Found.on(end, Period.day(today.plusDays(days)), confidence);
  }

  /** The index behind « matin », « soir »…, which belong to the day before them. */
  private static int afterPartOfDay(Reading r, int i) {
    boolean part = r.isAny(i, "matin", "soir", "midi") || r.isAny(i, "après-midi", "soirs");
    return part ? i + 1 : i;
  }
}
