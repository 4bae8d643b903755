package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
          RelativeDates::night,
          RelativeDates::comingPeriod,
          RelativeDates::period);

  private RelativeDates() {}

  /** « hier », « avant-hier soir », « demain matin », « après-demain ». */
  static @Nullable Found nextToToday(Reading r, int i) {
    int days =
        switch (r.lower(i)) {
          case "avant-hier" -> -2;
          case "hier" -> -1;
          case "demain" -> 1;
          case "après-demain", "apres-demain" -> 2;
          default -> bareMorrow(r, i);
        };
    // « le monde de demain » is no day.
    boolean vague = r.isAny(i - 1, "de", "d'") && (days == 1 || days == -1);
    return days == 0 || vague ? null : fromToday(r, afterPartOfDay(r, i + 1), days, 0.95);
  }

  /**
   * « aujourd'hui », « hier », « avant-hier », « (le) lendemain » as what something else is counted
   * from or bounded by: there they mean the day itself.
   */
  static @Nullable Found near(Reading r, int i) {
    int noun = r.afterArticle(i);
    int days =
        switch (r.lower(noun)) {
          case "aujourd'hui" -> 0;
          case "avant-hier" -> -2;
          case "hier" -> -1;
          case "demain", "lendemain" -> 1;
          case "après-demain", "apres-demain" -> 2;
          default -> 3;
        };
    boolean article = noun > i && !r.is(noun, "lendemain");
    return days == 3 || article ? null : fromToday(r, noun + 1, days, 0.7);
  }

  /** « Il revient lendemain. »: the article is missing, nothing else is told. */
  private static int bareMorrow(Reading r, int i) {
    boolean bare = VerbForms.isFuture(r.lower(i - 1)) || r.is(i - 1, "après");
    return r.is(i, "lendemain") && bare && Partial.ends(r, i + 1) ? 1 : 0;
  }

  /** « aujourd'hui » when a past or future verb is near (else it means nowadays), « ce soir ». */
  static @Nullable Found today(Reading r, int i) {
    if (r.is(i, "aujourd'hui")) {
      Direction direction = r.direction(i, i + 1);
      if (isArrival(r.lower(i - 1))) {
        return fromToday(r, i + 1, 0, 0.6);
      }
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
    // « à ce jour » is until now; behind a date told, « ce jour » is that one.
    boolean another =
        r.is(i + 1, "jour")
            && (r.told().last() != null
                || r.isAny(i - 1, "à", "a", "de")
                || !Partial.ends(r, i + 2));
    if ((!partOfDay && !afternoon) || another) {
      return null;
    }
    return fromToday(r, i + 2, 0, 0.8);
  }

  /** « paraît aujourd'hui »: what happens once happens on the day itself, though in the present. */
  private static boolean isArrival(String verb) {
    return switch (verb) {
      case "reviens", "revient", "reviennent", "pars", "part", "partent", "rentre", "rentrent" ->
          true;
      case "débute", "débutent", "paraît", "paraissent", "sort", "sortent", "rouvre" -> true;
      default -> false;
    };
  }

  /** « dimanche », « ce mardi », « lundi soir », « dimanche dernier », « mardi prochain ». */
  static @Nullable Found weekday(Reading r, int i) {
    boolean demonstrative = r.isAny(i, "ce", "cet", "cette");
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
    boolean last = shift(r.lower(end)) < 0;
    boolean next = shift(r.lower(end)) > 0;
    if (last || next) {
      end++;
    } else if (article || isRecurring(r, i)) {
      return null;
    }
    end = afterPartOfDay(r, end);
    LocalDate published = r.published();
    int weeks = weeksAhead(r, end);
    if (weeks > 0 && published != null) {
      LocalDate first = published.with(TemporalAdjusters.next(weekday));
      return Found.on(end + 2, Period.day(first.plusWeeks(weeks)), 0.9);
    }
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

  /** « mercredi en huit », « lundi en quinze »: so many weeks after the next one. */
  private static int weeksAhead(Reading r, int i) {
    boolean two = r.isAny(i + 1, "15", "quinze");
    return r.is(i, "en") && (two || r.isAny(i + 1, "8", "huit")) ? two ? 2 : 1 : 0;
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

  /** « la nuit dernière », « la nuit prochaine »: from one day to the next. */
  static @Nullable Found night(Reading r, int i) {
    int shift = r.is(i, "la") && r.is(i + 1, "nuit") ? shift(r.lower(i + 2)) : 0;
    LocalDate today = r.published();
    if (shift == 0 || today == null) {
      return shift == 0 ? null : Found.unanchored(i + 3, Precision.DAY);
    }
    LocalDate evening = shift < 0 ? today.minusDays(1) : today;
    return Found.on(i + 3, new Period(evening, evening.plusDays(1), Precision.DAY), 0.8);
  }

  /** « la prochaine semaine », « le prochain week-end », « l'année après la prochaine ». */
  static @Nullable Found comingPeriod(Reading r, int i) {
    int first = r.afterArticle(i);
    boolean coming = r.isAny(first, "prochain", "prochaine");
    String unit = r.lower(coming ? first + 1 : first);
    if (first == i || !isUnit(unit)) {
      return null;
    }
    boolean other =
        r.isAny(first + 2, "de", "du", "d'") || r.isAny(first + 2, "scolaire", "universitaire");
    if (coming) {
      return isLong(unit) || other ? null : shifted(r, i, first + 2, unit, 1).doubted(0.7);
    }
    boolean afterNext =
        r.is(first + 1, "après")
            && r.isAny(first + 2, "le", "la")
            && r.isAny(first + 3, "prochain", "prochaine");
    return afterNext ? shifted(r, i, first + 4, unit, 2).doubted(0.7) : null;
  }

  /** « La prochaine décennie » is the ten years to come. */
  private static boolean isLong(String unit) {
    return unit.equals("décennie") || unit.equals("siècle");
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
    boolean coming = r.is(noun + 1, "à") && r.is(noun + 2, "venir");
    int shift = coming ? comingShift(r, unit) : shift(r.lower(noun + 1));
    boolean contracted = (coming || shift != 0) && r.isAny(i - 1, "du", "au");
    if (!isUnit(unit) || (noun == i && !isWeekend(unit) && !contracted)) {
      return null;
    }
    if (noun > i && r.is(noun + 1, "en") && r.is(noun + 2, "cours")) {
      return shifted(r, i, noun + 3, unit, 0);
    }
    if (coming) {
      return shifted(r, i, noun + 3, unit, shift).doubted(0.5);
    }
    if (shift == 0 && !demonstrative) {
      return around(r, i, noun);
    }
    boolean counted = demonstrative && shift != 0;
    int end = shift == 0 || counted ? noun + 1 : noun + 2;
    return shifted(r, i, end, unit, counted ? 0 : shift);
  }

  /** « la semaine à venir » is the next, but on a Monday this one; « l'année à venir » likewise. */
  private static int comingShift(Reading r, String unit) {
    LocalDate today = r.published();
    boolean begins =
        today != null
            && switch (unit) {
              case "semaine" -> today.getDayOfWeek() == DayOfWeek.MONDAY;
              case "mois" -> today.getDayOfMonth() <= 5;
              case "an", "année" -> today.getMonthValue() == 1;
              default -> false;
            };
    return begins ? 0 : 1;
  }

  /**
   * « la semaine du 3 mars », « le week-end du 5 mai », « la semaine commençant le 4 février », «
   * la semaine du 18 »: the one that holds the day.
   */
  private static @Nullable Found around(Reading r, int i, int noun) {
    int next = r.isAny(noun + 1, "commençant", "débutant") ? noun + 2 : noun + 1;
    boolean led = next > noun + 1 ? r.is(next, "le") : r.is(next, "du");
    Partial date = led ? Partial.day(r, next + 1) : null;
    if (led && date == null && r.text(next + 1).length() <= 2 && Partial.ends(r, next + 2)) {
      int number = Words.figures(r.lower(next + 1));
      date = number < 1 || number > 31 ? null : dayAlone(next + 2, number);
    }
    Found day = date == null || date.weekday() != null ? null : date.resolve(r, i);
    Period period = day == null ? null : day.period();
    if (day == null || period == null) {
      return day;
    }
    return switch (r.lower(noun)) {
      case "semaine" -> day.with(Period.weekOf(period.from()), Relation.ON);
      case "week-end", "weekend" -> day.with(Period.weekendOf(period.from()), Relation.ON);
      case "mois" -> day.with(Period.monthOf(period.from()), Relation.ON);
      default -> null;
    };
  }

  private static Partial dayAlone(int end, int day) {
    return new Partial(end, null, day, 0, Partial.NO_YEAR);
  }

  /** The unit that today is in, moved. */
  static Found shifted(Reading r, int i, int end, String unit, int shift) {
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
          case "an", "année", "annee" -> Period.year(today.getYear() + shift);
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
      return Period.weekendOf(today.plusWeeks(begun ? shift : shift - 1));
    }
    // « ce week-end », told on a Monday in the past tense, is the one before.
    boolean past = r.direction(i, end) == Direction.PAST;
    boolean earlyInWeek = today.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    return past && earlyInWeek ? Period.weekendOf(today.minusWeeks(1)) : thisWeek;
  }

  static boolean isUnit(String word) {
    return switch (word) {
      case "semaine", "mois", "trimestre", "an", "année", "annee", "décennie", "siècle" -> true;
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
      case "an", "année", "annee" -> Precision.YEAR;
      case "décennie" -> Precision.DECADE;
      case "siècle" -> Precision.CENTURY;
      default -> Precision.DAY;
    };
  }

  /** -1 for « dernier », 1 for « prochain », 0 for any other word. */
  static int shift(String adjective) {
    return switch (Words.folded(adjective)) {
      case "dernier", "derniere", "passe", "passee", "ecoule", "ecoulee" -> -1;
      case "prochain", "prochaine" -> 1;
      default -> 0;
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
