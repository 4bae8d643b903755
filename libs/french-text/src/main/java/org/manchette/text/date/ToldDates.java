package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/**
 * Days that count from the last ones told; some also from the publication if none were. « La veille
 * » counts from a day, « l'année suivante » from whatever lies in one year: {@link Told} knows the
 * last of each.
 */
final class ToldDates {

  static final List<Rule> RULES =
      List.of(
          ToldDates::dayAround,
          ToldDates::thatUnit,
          ToldDates::same,
          ToldDates::unitAround,
          ToldDates::weekdayAround,
          ToldDates::later,
          ToldDates::dayAlone);

  private static final int LONGEST_COUNT = 500;

  private ToldDates() {}

  /** « la veille », « le lendemain matin », « l'avant-veille », « le surlendemain ». */
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
    Period before = r.told().last(Precision.DAY);
    // « en 1998… le lendemain » counts from a day that was not told.
    if (before == null && days > 0 && r.told().last() != null) {
      return null;
    }
    LocalDate day = before == null ? r.published() : days < 0 ? before.from() : before.to();
    int end = afterPartOfDay(r, noun + 1);
    return day == null
        ? Found.unanchored(end, Precision.DAY)
        : Found.on(end, Period.day(day.plusDays(days)), before == null ? 0.5 : 0.8);
  }

  /** « ce jour-là », « cette année-là », « cet été-là », « ce dimanche-là », « avant ce jour ». */
  static @Nullable Found thatUnit(Reading r, int i) {
    if (!r.isAny(i, "ce", "cet", "cette")) {
      return null;
    }
    boolean same = r.is(i + 1, "même");
    int noun = same ? i + 2 : i + 1;
    String unit = r.lower(noun);
    boolean there = unit.endsWith("-là");
    boolean bare = same || (unit.equals("jour") && r.is(i - 1, "avant"));
    return (there || bare) && RelativeDates.shift(r.lower(noun + 1)) == 0
        ? unitOf(r, there ? unit.substring(0, unit.length() - 3) : unit, noun + 1)
        : null;
  }

  /** « le même jour », « la même période », « la même année », « le jour même ». */
  static @Nullable Found same(Reading r, int i) {
    Period told = r.told().last();
    if (told == null || !r.isAny(i, "le", "la")) {
      return null;
    }
    if (isOfAnother(r, i + 3)) {
      return null;
    }
    if (r.isAny(i + 1, "jour", "soir") && r.is(i + 2, "même")) {
      return unitOf(r, r.lower(i + 1), i + 3);
    }
    if (!r.is(i + 1, "même")) {
      return null;
    }
    return r.is(i + 2, "période")
        ? Found.on(i + 3, told, 0.7).echo()
        : unitOf(r, r.lower(i + 2), i + 3);
  }

  /** « le jour même du crime », « le même jour que lui », « le même jour en juin 1951 ». */
  private static boolean isOfAnother(Reading r, int i) {
    boolean compared = r.isAny(i, "que", "qu'") && r.isAny(i - 1, "jour", "soir");
    boolean dated =
        r.is(i, "en")
            && (Partial.month(r, i + 1) != null || Partial.year(r.lower(i + 1)) != Partial.NO_YEAR);
    return r.isAny(i, "de", "du", "d'") || compared || dated;
  }

  /**
   * The unit that what was told lies in; null if the word is no unit, or a coarser one was told.
   */
  private static @Nullable Found unitOf(Reading r, String unit, int end) {
    DayOfWeek weekday = Words.weekday(unit);
    Seasons season = Seasons.named(unit);
    Precision precision =
        switch (unit) {
          case "jour", "soir", "matin", "nuit", "week-end" -> Precision.DAY;
          case "semaine" -> Precision.WEEK;
          case "mois" -> Precision.MONTH;
          case "année" -> Precision.YEAR;
          case "décennie" -> Precision.DECADE;
          default -> weekday != null ? Precision.DAY : season != null ? Precision.SEASON : null;
        };
    if (precision == null) {
      return null;
    }
    Period told = r.told().last(season == null ? precision : Precision.YEAR);
    if (told == null && weekday != null) {
      return null;
    }
    LocalDate day = told == null ? r.published() : told.from();
    if (day == null) {
      return Found.unanchored(end, precision);
    }
    Period period =
        switch (unit) {
          case "week-end" -> Period.weekendOf(day);
          case "semaine" -> Period.weekOf(day);
          case "mois" -> Period.monthOf(day);
          case "année" -> Period.year(day.getYear());
          case "décennie" -> Period.decade(day.getYear());
          default ->
              weekday != null
                  ? Period.day(
                      Period.weekOf(day).from().with(TemporalAdjusters.nextOrSame(weekday)))
                  : season != null ? season.in(day.getYear()) : Period.day(day);
        };
    return Found.on(end, period, told == null ? 0.5 : 0.75).echo();
  }

  /** « la semaine précédente », « le mois suivant », « l'année d'avant ». */
  static @Nullable Found unitAround(Reading r, int i) {
    int noun = r.afterArticle(i);
    boolean elided = r.is(noun + 1, "d'");
    int shift = shift(r.lower(elided ? noun + 2 : noun + 1), elided);
    // « le jour d'après » is a way of speaking.
    if (noun == i || shift == 0 || (elided && r.is(noun, "jour")) || isVerb(r, noun)) {
      return null;
    }
    Precision precision =
        switch (r.lower(noun)) {
          case "jour", "week-end" -> Precision.DAY;
          case "semaine" -> Precision.WEEK;
          case "mois" -> Precision.MONTH;
          case "an", "année" -> Precision.YEAR;
          case "décennie" -> Precision.DECADE;
          default -> null;
        };
    if (precision == null) {
      return null;
    }
    int end = elided ? noun + 3 : noun + 2;
    Period told = r.told().last(precision);
    LocalDate day = told == null ? r.published() : shift < 0 ? told.from() : told.to();
    if (day == null) {
      return Found.unanchored(end, precision);
    }
    Period period =
        switch (r.lower(noun)) {
          case "jour" -> Period.day(day.plusDays(shift));
          case "semaine" -> Period.weekOf(day.plusWeeks(shift));
          case "mois" -> Period.monthOf(day.plusMonths(shift));
          case "week-end" -> Period.weekendOf(day.plusWeeks(shift));
          case "décennie" -> Period.decade(day.getYear() + 10 * shift);
          default -> Period.year(day.getYear() + shift);
        };
    return Found.on(end, period, told == null ? 0.5 : 0.7).echo();
  }

  /** « la semaine suivant la déclaration », « le mois suivant son départ »: the verb. */
  private static boolean isVerb(Reading r, int noun) {
    boolean feminine = r.isAny(noun, "semaine", "année");
    boolean agrees = !r.isAny(noun + 1, "suivant", "précédent") || !feminine;
    return !agrees
        || (r.isAny(noun + 1, "suivant", "précédant")
            && TenseWords.DETERMINERS.contains(r.lower(noun + 2))
            && !r.isAny(noun + 2, "à", "en", "pour"));
  }

  private static int shift(String word, boolean elided) {
    return switch (word) {
      case "précédent", "précédente" -> elided ? 0 : -1;
      case "suivant", "suivante" -> elided ? 0 : 1;
      case "avant" -> elided ? -1 : 0;
      case "après" -> elided ? 1 : 0;
      default -> 0;
    };
  }

  /** « le dimanche suivant », « le lundi précédent », « le jeudi d'après ». */
  static @Nullable Found weekdayAround(Reading r, int i) {
    DayOfWeek weekday = r.is(i, "le") ? Words.weekday(r.lower(i + 1)) : null;
    Period told = r.told().last(Precision.DAY);
    if (weekday == null || told == null) {
      return null;
    }
    boolean elided = r.is(i + 2, "d'");
    int shift = shift(r.lower(elided ? i + 3 : i + 2), elided);
    if (shift == 0) {
      return null;
    }
    LocalDate day =
        shift < 0
            ? told.from().with(TemporalAdjusters.previous(weekday))
            : told.to().with(TemporalAdjusters.next(weekday));
    return Found.on(elided ? i + 4 : i + 3, Period.day(day), 0.75);
  }

  /**
   * « trois jours plus tard », « deux ans auparavant », « un mois après »: as exact as what it
   * counts from. « Trois jours après sa mort » counts from an event, and what a date explains
   * follows (« un an plus tard, en octobre 2018 ») is told by that date.
   */
  static @Nullable Found later(Reading r, int i) {
    int count = Words.number(r.lower(i));
    ChronoUnit unit = count > 0 && count <= LONGEST_COUNT ? unit(r.lower(i + 1)) : null;
    int sign = unit == null ? 0 : order(r, i + 2);
    Period told = r.told().last(unit == ChronoUnit.YEARS ? Precision.YEAR : Precision.MONTH);
    if (unit == null || sign == 0 || told == null) {
      return null;
    }
    int end = r.is(i + 2, "plus") ? i + 4 : i + 3;
    boolean days = unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS;
    boolean fine = told.precision() == Precision.DAY;
    boolean whole = told.precision() == Precision.MONTH || told.precision() == Precision.YEAR;
    // « deux mois plus tôt qu'il y a 20 ans » compares.
    if (isExplained(r, end) || r.isAny(end, "que", "qu'") || !(fine || (whole && !days))) {
      return null;
    }
    LocalDate day = (sign < 0 ? told.from() : told.to()).plus((long) sign * count, unit);
    Period period =
        switch (told.precision()) {
          case YEAR -> Period.year(day.getYear());
          case MONTH -> Period.monthOf(day);
          default -> Period.day(day);
        };
    // What lies behind the publication was counted from something else, unless it is still to be.
    LocalDate published = r.published();
    boolean ahead = published != null && period.from().isAfter(published);
    return ahead && r.direction(i, end) != Direction.FUTURE ? null : Found.on(end, period, 0.65);
  }

  private static @Nullable ChronoUnit unit(String word) {
    return switch (word) {
      case "jour", "jours" -> ChronoUnit.DAYS;
      case "semaine", "semaines" -> ChronoUnit.WEEKS;
      case "mois" -> ChronoUnit.MONTHS;
      case "an", "ans", "année", "années" -> ChronoUnit.YEARS;
      default -> null;
    };
  }

  /** 1 for « plus tard », -1 for « plus tôt », 0 for what orders nothing. */
  private static int order(Reading r, int i) {
    if (r.is(i, "plus")) {
      return r.is(i + 1, "tard") ? 1 : r.is(i + 1, "tôt") ? -1 : 0;
    }
    return switch (r.lower(i)) {
      case "auparavant" -> -1;
      case "avant" -> isEnd(r, i + 1) ? -1 : 0;
      case "après" -> isEnd(r, i + 1) ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean isExplained(Reading r, int end) {
    int next = r.isAny(end + 1, "en", "au", "dès") ? end + 2 : end + 1;
    return r.isAny(end, ",", "(")
        && (Partial.day(r, next) != null
            || Partial.month(r, next) != null
            || Partial.year(r.lower(next)) != Partial.NO_YEAR);
  }

  /** « il arrive le 3 mai et repart le 27 », « le 3 mai à Lyon, le 5 à Nantes »; never a number. */
  static @Nullable Found dayAlone(Reading r, int i) {
    Period told = r.told().age() <= 1 ? r.told().last(Precision.MONTH) : null;
    int number = r.is(i, "le") ? dayOfMonth(r, i + 1) : 0;
    boolean listed = r.is(i + 2, "à") && r.told().age() == 0;
    // « vendredi, le 15 » is one date.
    boolean named = r.is(i - 1, ",") && Words.weekday(r.lower(i - 2)) != null;
    boolean follows = i == 0 ? r.is(i + 2, ",") : isEnd(r, i + 2) || listed || isPair(r, i + 2);
    if (told == null || number == 0 || !follows || named || UnusualDates.isTelephone(r, i - 1)) {
      return null;
    }
    Period month = Period.monthOf(told.to());
    boolean passed = told.precision() == Precision.DAY && number <= told.to().getDayOfMonth();
    month =
        passed && told.to().equals(told.from()) ? Period.monthOf(month.to().plusDays(1)) : month;
    if (number > month.to().getDayOfMonth()) {
      return null;
    }
    LocalDate day = month.from().withDayOfMonth(number);
    LocalDate published = r.published();
    boolean ahead = published != null && day.isAfter(published) && !told.to().isAfter(published);
    return ahead && r.direction(i, i + 2) == Direction.PAST
        ? null
        : Found.on(i + 2, Period.day(day), 0.5);
  }

  private static int dayOfMonth(Reading r, int i) {
    if (r.is(i, "1er")) {
      return 1;
    }
    // « Le 1 » is a newspaper: the day is « le 1er ».
    int number = r.text(i).length() <= 2 ? Words.figures(r.lower(i)) : 0;
    return number > 1 && number <= 31 ? number : 0;
  }

  /** « le 5 et le 7 », « le 5 puis le 7 ». */
  private static boolean isPair(Reading r, int i) {
    return r.isAny(i, "et", "puis", "ou")
        && r.is(i + 1, "le")
        && dayOfMonth(r, i + 2) > 0
        && Words.month(r.lower(i + 3)) == 0;
  }

  private static boolean isEnd(Reading r, int i) {
    return r.lower(i).isEmpty() || r.isAny(i, ".", ",", ";") || r.isAny(i, ")", ":", "!");
  }

  /**
   * The same days in the year that follows them: « entre janvier et mars de la même année », « en
   * juin de l'année suivante »; {@code found} itself if none follows.
   */
  static Found inYearOf(Reading r, Found found) {
    int of = found.end();
    Period period = found.period();
    boolean dated = Partial.year(r.lower(of - 1)) != Partial.NO_YEAR;
    if (period == null || dated || !r.is(of, "de") || found.precision() == Precision.YEAR) {
      return found;
    }
    Found year = Rule.first(YEARS, r, of + 1);
    Period whole = year == null ? null : year.period();
    if (year == null || whole == null || whole.precision() != Precision.YEAR) {
      return found;
    }
    long shift = (long) whole.from().getYear() - period.from().getYear();
    Period moved =
        period.precision() == Precision.MONTH
            ? Period.monthOf(period.from().plusYears(shift))
                .until(Period.monthOf(period.to().plusYears(shift)))
            : new Period(
                period.from().plusYears(shift), period.to().plusYears(shift), period.precision());
    return found.endingAt(year.end()).with(moved, Relation.ON).doubted(0.7);
  }

  private static final List<Rule> YEARS =
      List.of(ToldDates::thatUnit, ToldDates::same, ToldDates::unitAround);

  private static int afterPartOfDay(Reading r, int i) {
    boolean part = r.isAny(i, "soir", "matin", "midi") || r.is(i, "après-midi");
    return part ? i + 1 : r.is(i, "au") && r.isAny(i + 1, "soir", "matin") ? i + 2 : i;
  }
}
