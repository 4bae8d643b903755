package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of feasts and the days that they fall on. */
final class FeastCalendar {

  /** A feast's day in a year. */
  @FunctionalInterface
  interface Feast {

    /**
     * The day in that year.
     *
     * @throws DateTimeException for a movable feast before the Gregorian calendar
     */
    LocalDate in(int year);
  }

  /** By name: in lower case, without accents, words parted by a space, none behind « l' ». */
  private static final Map<String, Feast> FEASTS = feasts();

  private static final Set<String> FIRST_WORDS = firstWords();

  /** Words of the longest name, « veille de la fete du nouvel an ». */
  static final int LONGEST = 7;

  private FeastCalendar() {}

  /** The feast of that name; null if there is none. */
  static @Nullable Feast named(String name) {
    return FEASTS.get(name);
  }

  /** True for a word that begins a feast's name; accents are of no account. */
  static boolean isFirstWord(String lower) {
    return FIRST_WORDS.contains(lower) || FIRST_WORDS.contains(Words.folded(lower));
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String name : FEASTS.keySet()) {
      int end = name.indexOf(' ');
      words.add(end < 0 ? name : name.substring(0, end));
    }
    return Set.copyOf(words);
  }

  private static Map<String, Feast> feasts() {
    Map<String, Feast> feasts = new HashMap<>();
    fixed(feasts, 1, 1, "jour de l'an", "nouvel an", "fete du nouvel an", "yuandan");
    fixed(feasts, 1, 6, "epiphanie");
    fixed(feasts, 2, 2, "chandeleur");
    fixed(feasts, 2, 14, "saint-valentin", "jour de la saint-valentin");
    fixed(feasts, 3, 8, "journee internationale des droits des femmes");
    fixed(feasts, 3, 17, "saint-patrick", "jour de la saint-patrick");
    fixed(feasts, 4, 22, "jour de la terre");
    fixed(feasts, 5, 1, "fete du travail", "fete internationale du travail");
    fixed(feasts, 6, 21, "fete de la musique");
    fixed(feasts, 6, 24, "saint-jean");
    fixed(feasts, 8, 15, "assomption");
    fixed(feasts, 10, 31, "halloween", "veille de la toussaint");
    fixed(feasts, 11, 1, "toussaint", "jour de la toussaint");
    fixed(feasts, 11, 2, "jour des morts");
    fixed(feasts, 12, 6, "saint-nicolas");
    fixed(feasts, 12, 24, "veille de noel", "reveillon de noel");
    fixed(feasts, 12, 25, "noel", "jour de noel", "fete de noel");
    fixed(
        feasts,
        12,
        31,
        "saint-sylvestre",
        "reveillon de la saint-sylvestre",
        "reveillon du nouvel an",
        "reveillon de nouvel an",
        "reveillon du jour de l'an",
        "veille du nouvel an",
        "veille de la fete du nouvel an",
        "veille du jour de l'an");
    fromEaster(feasts, -47, "mardi gras");
    fromEaster(feasts, -46, "mercredi des cendres");
    fromEaster(feasts, -7, "rameaux", "dimanche des rameaux");
    fromEaster(feasts, -3, "jeudi saint");
    fromEaster(feasts, -2, "vendredi saint");
    fromEaster(feasts, -1, "samedi saint");
    fromEaster(feasts, 0, "paques", "dimanche de paques");
    fromEaster(feasts, 1, "lundi de paques");
    fromEaster(feasts, 39, "ascension", "jeudi de l'ascension");
    fromEaster(feasts, 49, "pentecote", "dimanche de pentecote");
    fromEaster(feasts, 50, "lundi de pentecote");
    put(feasts, FeastCalendar::mothersDay, "fete des meres");
    put(feasts, year -> nth(year, 6, 3, DayOfWeek.SUNDAY), "fete des peres");
    put(
        feasts,
        year -> nth(year, 1, 3, DayOfWeek.MONDAY),
        "martin luther king day",
        "jour de martin luther king",
        "jour de mlk");
    put(feasts, year -> nth(year, 2, 3, DayOfWeek.MONDAY), "presidents day", "jour des presidents");
    put(
        feasts,
        FeastCalendar::thanksgiving,
        "thanksgiving",
        "jour de thanksgiving",
        "thanks giving",
        "jour de thanks giving",
        "action de grace",
        "jour de l'action de grace",
        "jour d'action de grace");
    put(feasts, year -> thanksgiving(year).plusDays(1), "black friday", "vendredi noir");
    put(
        feasts,
        year -> thanksgiving(year).plusDays(4),
        "cyber monday",
        "cyber lundi",
        "lundi cyber");
    return Map.copyOf(feasts);
  }

  private static void fixed(Map<String, Feast> feasts, int month, int day, String... names) {
    put(feasts, year -> LocalDate.of(year, month, day), names);
  }

  private static void fromEaster(Map<String, Feast> feasts, int days, String... names) {
    put(feasts, year -> easter(year).plusDays(days), names);
  }

  private static void put(Map<String, Feast> feasts, Feast feast, String... names) {
    for (String name : names) {
      feasts.put(name, feast);
    }
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
