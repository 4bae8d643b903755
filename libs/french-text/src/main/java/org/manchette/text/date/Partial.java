package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * A date as it is written, before it is placed: any part may be missing.
 *
 * @param end index of the token after its last
 * @param weekday null if none is written
 * @param day of the month, 0 if none is written
 * @param month 1 to 12, 0 if none is written
 * @param year in astronomical numbering, {@link #NO_YEAR} if none is written
 */
record Partial(int end, @Nullable DayOfWeek weekday, int day, int month, int year) {

  static final int NO_YEAR = Integer.MIN_VALUE;

  /** Either the weekday or the day of the month is a slip. */
  private static final double MISMATCH_CONFIDENCE = 0.65;

  private static final double NO_SUCH_DAY_CONFIDENCE = 0.4;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  /** Of « le 3 août 2020 », « vendredi 1er août », « mardi 13 », « 12/03/2019 », « 06/08 ». */
  static @Nullable Partial day(Reading r, int i) {
    int next = r.afterArticle(i);
    DayOfWeek weekday = Words.weekday(r.lower(next));
    int dotted = r.isAny(next + 1, ".", ",") ? next + 2 : next + 1;
    DayOfWeek shortened =
        weekday == null && dayOfMonth(r, dotted) > 0 ? shortWeekday(r, next, dotted) : null;
    if (shortened != null) {
      weekday = shortened;
      next = dotted;
    } else if (weekday != null) {
      next = r.is(next + 1, ",") && Words.month(r.lower(next + 3)) > 0 ? next + 2 : next + 1;
      next = r.is(next, "le") ? next + 1 : next;
    }
    Partial numeric = NumericDates.match(r, next, weekday);
    if (numeric != null) {
      return numeric;
    }
    int day = dayOfMonth(r, next);
    if (day == 0) {
      return null;
    }
    int month = Words.month(monthWord(r, next + 1));
    if (month == 0 && weekday == null) {
      return null;
    }
    if (month == 0) {
      return (r.touchesNext(next) && r.is(next + 1, "%")) || isCounted(r, next + 1)
          ? null
          : new Partial(next + 1, weekday, day, 0, NO_YEAR);
    }
    return withYear(r, new Partial(next + 2, weekday, day, month, NO_YEAR));
  }

  /** « 3 août 2020 », « 3 août, 2020 », « 1er avril 78 ». */
  static Partial withYear(Reading r, Partial date) {
    boolean comma = r.is(date.end(), ",");
    int next = comma ? date.end() + 1 : date.end();
    int year = comma ? year(r.lower(next)) : yearOf(r, next);
    return year == NO_YEAR ? date : date.endingAt(next + 1).withYear(year);
  }

  /** « lun. 3 août », « sam 8 août »: only where a month follows the number. */
  private static @Nullable DayOfWeek shortWeekday(Reading r, int i, int day) {
    return Words.month(monthWord(r, day + 1)) > 0 ? Words.shortWeekday(r.lower(i)) : null;
  }

  /**
   * Of « mars 2019 », « le mois d'août », « mars »; a capital needs a year: Mars is a planet too.
   */
  static @Nullable Partial month(Reading r, int i) {
    int next = i;
    int named = r.afterArticle(i);
    if (r.is(named, "mois") && r.isAny(named + 1, "de", "d'")) {
      next = named + 2;
    }
    int month = Words.month(r.lower(next));
    if (month == 0 || r.lower(next).length() < "mai".length()) {
      return null;
    }
    int year = yearOf(r, next + 1);
    boolean plain = !r.capitalised(next) || next > i || (r.is(i - 1, "en") && month != 3);
    if (month == 3 && r.capitalised(next) && isMission(r, next)) {
      return null;
    }
    if (year == NO_YEAR && (!plain || r.lower(next).length() < 3 || isVerbMai(r, next))) {
      return null;
    }
    return new Partial(next + (year == NO_YEAR ? 1 : 2), null, 0, month, year);
  }

  /** « 2020 », and « 78 » if it counts nothing: up to 31 it may be another day. */
  private static int yearOf(Reading r, int i) {
    int figures = r.text(i).length() == 2 ? Words.figures(r.lower(i)) : 0;
    boolean free = figures > 31 && !Years.isCounted(r, i) && !r.is(i + 1, "mille");
    return free ? 1900 + figures : year(r.lower(i));
  }

  /** True where a clause ends or a mark stands. */
  static boolean ends(Reading r, int i) {
    String lower = r.lower(i);
    return lower.isEmpty() || !(Character.isLetterOrDigit(lower.charAt(0)) || lower.equals("%"));
  }

  /** A number of four figures that can be a year. */
  static int year(String lower) {
    int number = lower.length() == 4 ? Words.figures(lower) : 0;
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : NO_YEAR;
  }

  boolean hasYear() {
    return year != NO_YEAR;
  }

  Partial withYear(int other) {
    return new Partial(end, weekday, day, month, other);
  }

  Partial withMonth(int other) {
    return new Partial(end, weekday, day, other, year);
  }

  Partial endingAt(int other) {
    return new Partial(other, weekday, day, month, year);
  }

  /**
   * The days that it means.
   *
   * @param first index of its first token, for the tense
   * @return null if there is no such day
   */
  @Nullable Found resolve(Reading r, int first) {
    try {
      if (hasYear()) {
        return placed(period(year), 0.98);
      }
      Found framed = Frame.place(r, first, this);
      if (framed != null) {
        return framed;
      }
      LocalDate published = r.published();
      if (published == null) {
        return Found.unanchored(end, day > 0 ? Precision.DAY : Precision.MONTH);
      }
      if (month == 0) {
        return nearestDay(published, r.direction(first, end));
      }
      Direction direction = r.outlook(first, end);
      Period told = r.told().last();
      boolean again = told != null && day > 0 && isDayOf(told.from());
      int year =
          told != null && again
              ? told.from().getYear()
              : yearNear(published, direction, Outlook.slack(r, first, end, day > 0));
      return placed(period(year), direction == Direction.UNKNOWN ? 0.75 : 0.85);
    } catch (DateTimeException noSuchDay) {
      return month > 0 && day > 0 ? monthOnly(r, first) : null;
    }
  }

  /** « le 31 avril »: a slip, of which only the month is believed. */
  private @Nullable Found monthOnly(Reading r, int first) {
    Found found = new Partial(end, null, 0, month, year).resolve(r, first);
    return found == null
        ? null
        : found.flagged(List.of("noSuchDay")).doubted(NO_SUCH_DAY_CONFIDENCE);
  }

  /** « le 1er décembre 2018 », told again without its year. */
  private boolean isDayOf(LocalDate told) {
    boolean agrees = weekday == null || told.getDayOfWeek() == weekday;
    return agrees && told.getDayOfMonth() == day && told.getMonthValue() == month;
  }

  private Period period(int inYear) {
    return day > 0 ? Period.day(LocalDate.of(inYear, month, day)) : Period.month(inYear, month);
  }

  private Found placed(Period period, double confidence) {
    boolean mismatch = weekday != null && period.from().getDayOfWeek() != weekday;
    return Found.on(end, period, mismatch ? MISMATCH_CONFIDENCE : confidence)
        .flagged(mismatch ? List.of("weekdayMismatch") : List.of());
  }

  /** « mardi 13 »: the nearest month in which the 13th is a Tuesday, else the nearest 13th. */
  private @Nullable Found nearestDay(LocalDate published, Direction direction) {
    LocalDate best = null;
    for (int shift : new int[] {0, -1, 1, -2, 2}) {
      LocalDate month = published.withDayOfMonth(1).plusMonths(shift);
      if (day > month.lengthOfMonth()) {
        continue;
      }
      LocalDate candidate = month.withDayOfMonth(day);
      boolean agrees = weekday == null || candidate.getDayOfWeek() == weekday;
      boolean looks =
          switch (direction) {
            case PAST -> !candidate.isAfter(published);
            case FUTURE -> !candidate.isBefore(published);
            case UNKNOWN -> Math.abs(published.toEpochDay() - candidate.toEpochDay()) <= 15;
          };
      if (agrees && (looks || weekday != null)) {
        return placed(Period.day(candidate), 0.8);
      }
      best = best == null ? candidate : best;
    }
    return best == null ? null : placed(Period.day(best), 0.5);
  }

  private int yearNear(LocalDate published, Direction direction, int slack) {
    int last = lastYear(published);
    int next = nextYear(published);
    long back = distance(published, last);
    long ahead = distance(published, next);
    // A slip of the weekday in the news of the week is likelier than news of another year.
    boolean ofTheWeek = Math.min(back, ahead) <= 4;
    if (weekday != null && last != next && !ofTheWeek) {
      boolean lastAgrees = weekdayAgrees(last);
      if (lastAgrees != weekdayAgrees(next)) {
        return lastAgrees ? last : next;
      }
    }
    return switch (direction) {
      case PAST -> ahead <= slack && ahead < back ? next : last;
      case FUTURE -> back <= slack && back < ahead ? last : next;
      case UNKNOWN -> back <= ahead ? last : next;
    };
  }

  private boolean weekdayAgrees(int inYear) {
    return isValid(inYear) && period(inYear).from().getDayOfWeek() == weekday;
  }

  private boolean isValid(int inYear) {
    return day != 29 || month != 2 || Year.isLeap(inYear);
  }

  /** The last year in which it begins on the day of publication or before. */
  private int lastYear(LocalDate published) {
    int year = published.getYear();
    while (!isValid(year) || period(year).from().isAfter(published)) {
      year--;
    }
    return year;
  }

  /** The next year in which it ends on the day of publication or after. */
  private int nextYear(LocalDate published) {
    int year = published.getYear();
    while (!isValid(year) || period(year).to().isBefore(published)) {
      year++;
    }
    return year;
  }

  private long distance(LocalDate published, int inYear) {
    Period period = period(inYear);
    long middle = (period.from().toEpochDay() + period.to().toEpochDay()) / 2;
    return Math.abs(middle - published.toEpochDay());
  }

  private static int dayOfMonth(Reading r, int i) {
    String lower = r.lower(i);
    if (lower.equals("1er") || (lower.equals("premier") && Words.month(r.lower(i + 1)) > 0)) {
      return 1;
    }
    boolean inLetters = Words.figures(lower) == 0;
    if (inLetters && Words.month(r.lower(i + 1)) == 0) {
      return 0;
    }
    int number = lower.length() <= 2 || inLetters ? Words.number(lower) : 0;
    return number <= 31 ? number : 0;
  }

  /** « sept » and « jan » are months only behind a day, which the caller has seen. */
  static String monthWord(Reading r, int i) {
    return switch (r.lower(i)) {
      case "sept", "sep" -> "sept.";
      case "jan" -> "janv.";
      default -> r.lower(i);
    };
  }

  /** « mai » the conjunction misspelt, « mars » the verb have a subject before them. */
  private static boolean isVerbMai(Reading r, int i) {
    return r.isAny(i - 1, "je", "tu", "il");
  }

  /** « la mission Mars 2020 »: a name. */
  private static boolean isMission(Reading r, int i) {
    return r.isAny(i - 1, "mission", "rover", "programme");
  }

  /** A weekday and a number that counts something: « samedi 300 », « dimanche 20 personnes ». */
  private static boolean isCounted(Reading r, int i) {
    String lower = r.lower(i);
    boolean word = !lower.isEmpty() && Character.isLetter(lower.charAt(0));
    return word && (lower.endsWith("s") || lower.endsWith("x") || lower.equals("h"));
  }
}
