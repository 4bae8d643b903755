package org.manchette.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** In lower case, words parted by a space, but for that behind « l' ». */
  private static final Map<String, Feast> BY_NAME = feasts();

  private static final Map<String, Feast> BY_FOLDED_NAME =
      BY_NAME.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(e -> Words.folded(e.getKey()), Map.Entry::getValue));

  /** With their accents and without. */
  private static final Set<String> FIRST_WORDS =
      Stream.concat(BY_NAME.keySet().stream(), BY_FOLDED_NAME.keySet().stream())
          .map(name -> name.split(" ", -1)[0])
          .collect(Collectors.toUnmodifiableSet());

  /** Words of the longest name, « veille de la fête du nouvel an ». */
  static final int LONGEST = 7;

  private FeastCalendar() {}

  /** The feast of that name, which is given without accents; null if there is none. */
  static @Nullable Feast named(String folded) {
    return BY_FOLDED_NAME.get(folded);
  }

  /** True for a word that begins a feast's name. */
  static boolean isFirstWord(String lower) {
    return FIRST_WORDS.contains(lower);
  }

  private static Map<String, Feast> feasts() {
    Map<String, Feast> feasts = new HashMap<>();
    fixed(feasts, 1, 1, "jour de l'an", "nouvel an", "fête du nouvel an", "yuandan");
    fixed(feasts, 1, 6, "épiphanie");
    fixed(feasts, 2, 2, "chandeleur");
    fixed(feasts, 2, 14, "saint-valentin", "jour de la saint-valentin");
    fixed(feasts, 3, 8, "journée internationale des droits des femmes");
    fixed(feasts, 3, 17, "saint-patrick", "jour de la saint-patrick");
    fixed(feasts, 4, 22, "jour de la terre");
    fixed(feasts, 5, 1, "fête du travail", "fête internationale du travail");
    fixed(feasts, 6, 21, "fête de la musique");
    fixed(feasts, 6, 24, "saint-jean");
    fixed(feasts, 8, 15, "assomption");
    fixed(feasts, 10, 31, "halloween", "veille de la toussaint");
    fixed(feasts, 11, 1, "toussaint", "jour de la toussaint");
    fixed(feasts, 11, 2, "jour des morts");
    fixed(feasts, 12, 6, "saint-nicolas");
    fixed(feasts, 12, 26, "lendemain de noël");
    fixed(feasts, 12, 24, "veille de noël", "réveillon de noël");
    fixed(feasts, 12, 25, "noël", "jour de noël", "fête de noël");
    fixed(
        feasts,
        12,
        31,
        "saint-sylvestre",
        "réveillon de la saint-sylvestre",
        "réveillon du nouvel an",
        "réveillon de nouvel an",
        "réveillon du jour de l'an",
        "veille du nouvel an",
        "veille de la fête du nouvel an",
        "veille du jour de l'an");
    fromEaster(feasts, -47, "mardi gras");
    fromEaster(feasts, -46, "mercredi des cendres");
    fromEaster(feasts, -7, "rameaux", "dimanche des rameaux");
    fromEaster(feasts, -3, "jeudi saint");
    fromEaster(feasts, -2, "vendredi saint");
    fromEaster(feasts, -1, "samedi saint");
    fromEaster(feasts, 0, "pâques", "dimanche de pâques");
    fromEaster(feasts, 1, "lundi de pâques");
    fromEaster(feasts, 39, "ascension", "jeudi de l'ascension");
    fromEaster(feasts, 49, "pentecôte", "dimanche de pentecôte");
    fromEaster(feasts, 50, "lundi de pentecôte");
    put(feasts, FeastCalendar::mothersDay, "fête des mères");
    put(feasts, year -> nth(year, 6, 3, DayOfWeek.SUNDAY), "fête des pères");
    put(
        feasts,
        year -> nth(year, 1, 3, DayOfWeek.MONDAY),
        "martin luther king day",
        "jour de martin luther king",
        "jour de mlk");
    put(feasts, year -> nth(year, 2, 3, DayOfWeek.MONDAY), "presidents day", "jour des présidents");
    put(
        feasts,
        FeastCalendar::thanksgiving,
        "thanksgiving",
        "jour de thanksgiving",
        "thanks giving",
        "jour de thanks giving",
        "action de grâce",
        "jour de l'action de grâce",
        "jour d'action de grâce");
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
