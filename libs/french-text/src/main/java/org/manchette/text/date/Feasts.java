package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/** Feasts, fixed and movable, and days that are known by their number. */
final class Feasts {

  static final List<Rule> RULES = List.of(Feasts::numbered, Feasts::named);

  private Feasts() {}

  /** A feast's day in a year. */
  @FunctionalInterface
  private interface Calendar {
    LocalDate in(int year);
  }

  /** « le 14-Juillet », « le 8-Mai »; « le 11-Septembre » is that of 2001 unless a year follows. */
  static @Nullable Found numbered(Reading r, int i) {
    int noun = r.afterArticle(i);
    String text = r.lower(noun);
    int hyphen = text.indexOf('-');
    if (hyphen < 1 || hyphen > 3 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    int month = Words.month(text.substring(hyphen + 1));
    String dayText = text.substring(0, hyphen);
    int day = dayText.equals("1er") ? 1 : Words.figures(dayText);
    if (month == 0 || day < 1 || day > 31) {
      return null;
    }
    int year = Partial.year(r.lower(noun + 1));
    int end = year == Partial.NO_YEAR ? noun + 1 : noun + 2;
    boolean attacks = day == 11 && month == 9 && year == Partial.NO_YEAR;
    return new Partial(end, null, day, month, attacks ? 2001 : year).resolve(r, i);
  }

  /** « Noël », « Pâques 2021 », « le lundi de Pentecôte », « la Toussaint », « Noël prochain ». */
  static @Nullable Found named(Reading r, int i) {
    int first = r.afterArticle(i);
    boolean plain =
        switch (r.lower(first)) {
          case "noël", "noel", "pâques", "thanksgiving", "halloween", "saint-sylvestre" -> true;
          default -> false;
        };
    boolean opens =
        plain
            || r.isAny(first, "fete", "reveillon")
            || r.isAny(first, "jour", "fête", "nouvel")
            || r.isAny(first, "veille", "réveillon");
    if (!r.capitalised(first) && !opens && !r.isAny(first + 1, "de", "saint", "gras")) {
      return null;
    }
    int length = 1;
    Calendar feast = null;
    for (int words = 4; words >= 1 && feast == null; words--) {
      feast = feast(join(r, first, words));
      length = words;
    }
    if (feast == null || isName(r, first + length) || isGeneral(r, first - 1)) {
      return null;
    }
    int next = first + length;
    int year = Partial.year(r.lower(r.is(next, "de") ? next + 1 : next));
    next = year != Partial.NO_YEAR && r.is(next, "de") ? next + 1 : next;
    if (year != Partial.NO_YEAR) {
      return Found.on(next + 1, Period.day(feast.in(year)), 0.95);
    }
    boolean last = r.is(next, "dernier");
    boolean coming = r.is(next, "prochain");
    int end = last || coming ? next + 1 : next;
    LocalDate published = r.published();
    if (published == null) {
      return Found.unanchored(end, Precision.DAY);
    }
    LocalDate before = lastOf(feast, published);
    LocalDate after = nextOf(feast, published);
    if (last || coming) {
      return Found.on(end, Period.day(last ? before : after), 0.9);
    }
    boolean nearer =
        ChronoUnit.DAYS.between(before, published) <= ChronoUnit.DAYS.between(published, after);
    boolean back =
        switch (r.direction(i, end)) {
          case PAST -> !isNear(published, after) || nearer;
          case FUTURE -> isNear(before, published) && nearer && !before.equals(published);
          case UNKNOWN -> nearer;
        };
    return Found.on(end, Period.day(back ? before : after), 0.75);
  }

  /** As near as that a feast is the one meant, whatever the tense. */
  private static boolean isNear(LocalDate one, LocalDate other) {
    return ChronoUnit.DAYS.between(one, other) <= 14;
  }

  private static LocalDate lastOf(Calendar feast, LocalDate published) {
    LocalDate day = feast.in(published.getYear());
    return day.isAfter(published) ? feast.in(published.getYear() - 1) : day;
  }

  private static LocalDate nextOf(Calendar feast, LocalDate published) {
    LocalDate day = feast.in(published.getYear());
    return day.isBefore(published) ? feast.in(published.getYear() + 1) : day;
  }

  /** « Noël Dupont », « Pascal Noël »: a person's. */
  private static boolean isName(Reading r, int next) {
    return r.capitalised(next) && !r.text(next).isEmpty();
  }

  /** « le Père Noël », « chaque Noël », « joyeux Noël », « Jean Noël »: no day. */
  private static boolean isGeneral(Reading r, int before) {
    boolean name = r.capitalised(before) && before > 0;
    boolean things =
        switch (r.is(before, "de") ? r.lower(before - 1) : "") {
          case "vacances", "marché", "marchés", "sapin", "sapins", "cadeau", "cadeaux", "repas" ->
              true;
          case "fêtes", "trêve", "chants", "film", "films", "menu", "décorations", "arbre" -> true;
          default -> false;
        };
    return name
        || things
        || r.isAny(before, "chaque", "joyeux", "père")
        || r.isAny(before, "un", "marché");
  }

  private static String join(Reading r, int first, int words) {
    StringBuilder phrase = new StringBuilder(r.lower(first));
    for (int k = 1; k < words; k++) {
      boolean elided = r.lower(first + k - 1).endsWith("'");
      phrase.append(elided ? "" : " ").append(r.lower(first + k));
    }
    return phrase.toString();
  }

  private static @Nullable Calendar feast(String phrase) {
    return switch (withoutAccents(phrase)) {
      case "jour de l'an", "nouvel an" -> year -> LocalDate.of(year, 1, 1);
      case "epiphanie" -> year -> LocalDate.of(year, 1, 6);
      case "chandeleur" -> year -> LocalDate.of(year, 2, 2);
      case "saint-valentin" -> year -> LocalDate.of(year, 2, 14);
      case "mardi gras" -> year -> easter(year).minusDays(47);
      case "mercredi des cendres" -> year -> easter(year).minusDays(46);
      case "dimanche des rameaux", "rameaux" -> year -> easter(year).minusDays(7);
      case "jeudi saint" -> year -> easter(year).minusDays(3);
      case "vendredi saint" -> year -> easter(year).minusDays(2);
      case "samedi saint" -> year -> easter(year).minusDays(1);
      case "paques", "dimanche de paques" -> Feasts::easter;
      case "lundi de paques" -> year -> easter(year).plusDays(1);
      case "ascension", "jeudi de l'ascension" -> year -> easter(year).plusDays(39);
      case "pentecote", "dimanche de pentecote" -> year -> easter(year).plusDays(49);
      case "lundi de pentecote" -> year -> easter(year).plusDays(50);
      case "saint-jean" -> year -> LocalDate.of(year, 6, 24);
      case "assomption" -> year -> LocalDate.of(year, 8, 15);
      case "halloween" -> year -> LocalDate.of(year, 10, 31);
      case "toussaint" -> year -> LocalDate.of(year, 11, 1);
      case "saint-nicolas" -> year -> LocalDate.of(year, 12, 6);
      case "saint-patrick" -> year -> LocalDate.of(year, 3, 17);
      case "fete du travail" -> year -> LocalDate.of(year, 5, 1);
      case "fete des meres" -> Feasts::mothersDay;
      case "fete des peres" -> year -> nth(year, 6, 3, DayOfWeek.SUNDAY);
      case "fete de la musique" -> year -> LocalDate.of(year, 6, 21);
      case "thanksgiving", "jour de thanksgiving" -> Feasts::thanksgiving;
      case "black friday" -> year -> thanksgiving(year).plusDays(1);
      case "cyber monday" -> year -> thanksgiving(year).plusDays(4);
      case "veille de noel", "reveillon de noel" -> year -> LocalDate.of(year, 12, 24);
      case "reveillon de la saint-sylvestre",
          "reveillon du nouvel an",
          "reveillon du jour de l'an",
          "veille du nouvel an",
          "veille du jour de l'an" ->
          year -> LocalDate.of(year, 12, 31);
      case "noel", "jour de noel", "fete de noel" -> year -> LocalDate.of(year, 12, 25);
      case "saint-sylvestre" -> year -> LocalDate.of(year, 12, 31);
      default -> null;
    };
  }

  /** Accents are often lost on capitals and keyboards. */
  private static String withoutAccents(String phrase) {
    return phrase
        .replace('é', 'e')
        .replace('è', 'e')
        .replace('ê', 'e')
        .replace('â', 'a')
        .replace('ô', 'o')
        .replace('ë', 'e');
  }

  /** The last Sunday of May, or of the first week of June when that is Whit Sunday (French law). */
  private static LocalDate mothersDay(int year) {
    LocalDate last =
        LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return last.equals(easter(year).plusDays(49)) ? last.plusWeeks(1) : last;
  }

  /** The fourth Thursday of November. */
  private static LocalDate thanksgiving(int year) {
    return nth(year, 11, 4, DayOfWeek.THURSDAY);
  }

  private static LocalDate nth(int year, int month, int number, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
  }

  /** Easter Sunday of the Gregorian calendar (algorithm of Meeus, Jones and Butcher, 1876). */
  static LocalDate easter(int year) {
    if (year < 1583) {
      throw new DateTimeException("The Gregorian calendar begins in 1582, not in " + year);
    }
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int k = c / 4;
    int l = c % 4;
    int m = (32 + 2 * e + 2 * k - h - l) % 7;
    int n = (a + 11 * h + 22 * m) / 451;
    int sum = h + m - 7 * n + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
