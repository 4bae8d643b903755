package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * Days and months that are not written as French does but can hardly mean anything else: read as a
 * tolerant reader would, at a low confidence.
 */
final class UnusualDates {

  static final List<Rule> RULES =
      List.of(
          UnusualDates::day,
          UnusualDates::dayAlone,
          UnusualDates::weekday,
          UnusualDates::month,
          UnusualDates::partOfYear,
          UnusualDates::decade);

  private static final double CONFIDENCE = 0.4;

  /** Before it, a number with a point is likelier than a year and its month. */
  private static final int FIRST_POINTED = 1900;

  private UnusualDates() {}

  /** Any of the forms of {@link #partial}. */
  static @Nullable Found day(Reading r, int i) {
    Partial date = partial(r, i);
    Found found = date == null || isName(r, i, date) ? null : date.resolve(r, i);
    return found == null ? null : found.doubted(CONFIDENCE);
  }

  /** « Août 14 » by itself is a novel: a name as likely as a day. */
  private static boolean isName(Reading r, int i, Partial date) {
    boolean bare = date.end() == i + 2 && Words.month(r.lower(i)) > 0;
    return bare && !r.lower(i).endsWith(".") && r.end(i + 1) - r.start(i + 1) <= 2;
  }

  /** « 12/08,2015 », « dimanche janvier 21 2018 », « vendredi, le 15 », « second de mai ». */
  static @Nullable Partial partial(Reading r, int i) {
    int next = r.afterArticle(i);
    DayOfWeek weekday = Words.weekday(r.lower(next));
    if (weekday != null) {
      next = r.is(next + 1, ",") ? next + 2 : next + 1;
      Partial alone = withDayAlone(r, next, weekday);
      if (alone != null) {
        return alone;
      }
    }
    Partial numeric = NumericDates.unusual(r, next, weekday);
    Partial monthFirst = numeric == null ? monthFirst(r, next, weekday) : numeric;
    return monthFirst == null && weekday == null ? ordinal(r, next) : monthFirst;
  }

  /** « vendredi, le 15 », « vendredi le quinze ». */
  private static @Nullable Partial withDayAlone(Reading r, int i, DayOfWeek weekday) {
    if (!r.is(i, "le")) {
      return null;
    }
    int day = numberAlone(r, i + 1);
    return day > 0 && Partial.ends(r, i + 2)
        ? new Partial(i + 2, weekday, day, 0, Partial.NO_YEAR)
        : null;
  }

  /** « oct. 2 », « Oct-2 », « mai vingt et un », « janvier 21 2018 », « août deuxième ». */
  private static @Nullable Partial monthFirst(Reading r, int i, @Nullable DayOfWeek weekday) {
    int hyphen = r.lower(i).indexOf('-');
    if (hyphen > 0 && dayNumber(r, i - 1) == 0) {
      int month = monthNamed(r.lower(i).substring(0, hyphen));
      int day = Words.figures(r.lower(i).substring(hyphen + 1));
      return month > 0 && day >= 1 && day <= 31
          ? new Partial(i + 1, weekday, day, month, Partial.NO_YEAR)
          : null;
    }
    int month = monthNamed(r.lower(i));
    boolean preposition = r.isAny(i - 1, "en", "de", "d'") && weekday == null;
    if (month == 0 || preposition) {
      return null;
    }
    int next = r.isAny(i + 1, ".", "/") ? i + 2 : i + 1;
    int day = dayNumber(r, next);
    if (day == 0 && weekday == null && Partial.ends(r, next + 1)) {
      day = Words.letteredOrdinal(r.lower(next));
    }
    if (day == 0) {
      return null;
    }
    Partial date = new Partial(next + 1, weekday, day, month, Partial.NO_YEAR);
    Partial dated = Partial.withYear(r, date);
    return dated.hasYear() || isFree(r, next + 1) ? dated : null;
  }

  /** « le deuxième de mai ». */
  private static @Nullable Partial ordinal(Reading r, int i) {
    int day = Words.letteredOrdinal(r.lower(i));
    int month = r.isAny(i + 1, "de", "d'") ? Words.month(r.lower(i + 2)) : 0;
    return day > 0 && month > 0 && Partial.ends(r, i + 3)
        ? new Partial(i + 3, null, day, month, Partial.NO_YEAR)
        : null;
  }

  /** What follows counts nothing: « mai 21 », « octobre 2 au octobre 22 ». */
  private static boolean isFree(Reading r, int i) {
    return Partial.ends(r, i) || r.isAny(i, "au", "à", "a") || r.isAny(i, "et", "jusqu'");
  }

  private static int dayNumber(Reading r, int i) {
    int day = r.is(i, "1er") ? 1 : r.text(i).length() <= 2 ? Words.figures(r.lower(i)) : 0;
    return day <= 31 ? day : 0;
  }

  /** « le 22 », « le vingt-deux »; « le 1 », « le deux » and « le neuf » are other things. */
  private static int numberAlone(Reading r, int i) {
    int lettered = Words.numeral(r.lower(i));
    int number = lettered > 9 && lettered <= 31 ? lettered : dayNumber(r, i);
    return number > 1 ? number : 0;
  }

  private static int monthNamed(String lower) {
    return switch (lower) {
      case "jan" -> 1;
      case "sept", "sep" -> 9;
      default -> Words.month(lower);
    };
  }

  /** « Il revient le 27. »: at the end of a sentence, and no month told just before it. */
  static @Nullable Found dayAlone(Reading r, int i) {
    boolean told = r.told().age() <= 1 && r.told().last(Precision.MONTH) != null;
    int day = r.is(i, "le") && !told ? numberAlone(r, i + 1) : 0;
    boolean end = r.lower(i + 2).isEmpty() || r.isAny(i + 2, ".", "!", "?");
    Found found =
        day == 0 || !end || isTelephone(r, i - 1)
            ? null
            : new Partial(i + 2, null, day, 0, Partial.NO_YEAR).resolve(r, i);
    return found == null ? null : found.doubted(CONFIDENCE);
  }

  /** « composez le 17 », « appelez le 15 ou le 18 ». */
  static boolean isTelephone(Reading r, int i) {
    String before = r.lower(i);
    return before.startsWith("compos")
        || before.startsWith("appel")
        || before.startsWith("contact")
        || r.isAny(i, "ou", "et", "faites");
  }

  /** « Il revient ven. »: a weekday cut short with no day of the month behind it. */
  static @Nullable Found weekday(Reading r, int i) {
    String lower = r.lower(i);
    // « Mer », « mar » and « dim » are other words too.
    boolean sure = lower.startsWith("ven") || lower.startsWith("lun");
    DayOfWeek weekday = sure && !r.capitalised(i) ? Words.shortWeekday(lower) : null;
    LocalDate published = r.published();
    if (weekday == null || !Partial.ends(r, i + 1)) {
      return null;
    }
    if (published == null) {
      return Found.unanchored(i + 1, Precision.DAY);
    }
    LocalDate day =
        published.with(
            r.direction(i, i + 1) == Direction.FUTURE
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    return Found.on(i + 1, Period.day(day), CONFIDENCE);
  }

  /** « Q1 2016 », « H2 2016 », « 2016 T3 », « 2016S2 »: quarters and half-years of a balance. */
  static @Nullable Found partOfYear(Reading r, int i) {
    int year = Partial.year(r.lower(i));
    if (year != Partial.NO_YEAR) {
      return partOfYear(i + 2, r.text(i + 1), year);
    }
    String text = r.text(i);
    if (text.length() == 6) {
      int leading = Partial.year(text.substring(0, 4));
      return leading == Partial.NO_YEAR ? null : partOfYear(i + 1, text.substring(4), leading);
    }
    int following = Partial.year(r.lower(i + 1));
    return following == Partial.NO_YEAR ? null : partOfYear(i + 2, text, following);
  }

  private static @Nullable Found partOfYear(int end, String part, int year) {
    int months =
        switch (part.length() == 2 ? part.charAt(0) : ' ') {
          case 'Q', 'T' -> 3;
          case 'H', 'S' -> 6;
          default -> 0;
        };
    int number = months == 0 ? 0 : Words.figures(part.substring(1));
    return number < 1 || number > 12 / months
        ? null
        : Found.on(end, Period.partOfYear(year, number, months), 0.6);
  }

  /** « les 1970s », « les années 70s ». */
  static @Nullable Found decade(Reading r, int i) {
    int noun = r.is(i, "les") ? i + 1 : i;
    int figures = r.is(noun, "années") ? noun + 1 : noun;
    String text = r.lower(figures);
    int length = text.length() - 1;
    boolean century = length == 4 || (length == 2 && figures > noun);
    int number =
        century && text.charAt(length) == 's' ? Words.figures(text.substring(0, length)) : 0;
    if (number < 20
        || number % 10 != 0
        || (length == 4 && Partial.year("" + number) == Partial.NO_YEAR)) {
      return null;
    }
    return Found.on(figures + 1, Period.decade(length == 2 ? 1900 + number : number), CONFIDENCE);
  }

  /** « 2015.3 », « 2016 - 11 », « 11 - 2016 », « ce septembre », « le prochain juin ». */
  static @Nullable Found month(Reading r, int i) {
    Found written = inFigures(r, i);
    Found found = written == null ? pointed(r, i) : written;
    found = found == null ? named(r, i) : found;
    return found == null ? null : found.doubted(CONFIDENCE);
  }

  private static @Nullable Found inFigures(Reading r, int i) {
    if (!r.isAny(i + 1, "-", "/") || !Partial.ends(r, i + 3)) {
      return null;
    }
    boolean yearFirst = Partial.year(r.lower(i)) != Partial.NO_YEAR;
    int year = Partial.year(r.lower(yearFirst ? i : i + 2));
    int month = twoFigures(r.lower(yearFirst ? i + 2 : i));
    return monthOf(i + 3, year, month);
  }

  private static @Nullable Found pointed(Reading r, int i) {
    String text = r.lower(i);
    boolean length = text.length() == 6 || text.length() == 7;
    boolean pointed =
        length && text.charAt(4) == '.' && Partial.ends(r, i + 1) && !r.is(i - 1, "de");
    return pointed
        ? monthOf(i + 1, Partial.year(text.substring(0, 4)), twoFigures(text.substring(5)))
        : null;
  }

  private static @Nullable Found monthOf(int end, int year, int month) {
    return year >= FIRST_POINTED && month >= 1 && month <= 12
        ? Found.on(end, Period.month(year, month), CONFIDENCE)
        : null;
  }

  private static int twoFigures(String figures) {
    return figures.length() <= 2 ? Words.figures(figures) : 0;
  }

  private static @Nullable Found named(Reading r, int i) {
    int next = r.afterArticle(i);
    boolean demonstrative = r.isAny(i, "ce", "cette", "cet");
    boolean coming = r.isAny(next, "prochain", "prochaine");
    int noun = demonstrative ? i + 1 : coming ? next + 1 : i;
    int month = Words.month(r.lower(noun));
    if (month == 0) {
      return null;
    }
    LocalDate published = r.published();
    if (noun == i) {
      return isAlone(r, i)
          ? new Partial(i + 1, null, 0, month, Partial.NO_YEAR).resolve(r, i)
          : null;
    }
    if (published == null) {
      return Found.unanchored(noun + 1, Precision.MONTH);
    }
    boolean nextYear = coming && month <= published.getMonthValue();
    int year = published.getYear() + (nextYear ? 1 : 0);
    return Found.on(noun + 1, Period.month(year, month), CONFIDENCE);
  }

  /** « Il revient Février. »: a capital, at the end; « Avril » and « Mars » are names too. */
  private static boolean isAlone(Reading r, int i) {
    return switch (Words.folded(r.lower(i))) {
      case "fevrier", "juillet", "aout", "septembre", "octobre", "novembre", "decembre" ->
          r.capitalised(i)
              && !r.opens(i)
              && !r.capitalised(i - 1)
              && !r.isAny(i - 1, "de", "d'", "et")
              && Partial.ends(r, i + 1);
      default -> false;
    };
  }
}
