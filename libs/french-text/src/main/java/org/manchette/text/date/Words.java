package org.manchette.text.date;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.token.Token;

/** French words of the calendar and for numbers. Unknown words give 0 or null. */
final class Words {

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> NUMBERS = numbers();
  private static final Map<String, Integer> ORDINALS =
      alsoFolded(
          Map.ofEntries(
              Map.entry("premier", 1),
              Map.entry("première", 1),
              Map.entry("1er", 1),
              Map.entry("1re", 1),
              Map.entry("deuxième", 2),
              Map.entry("second", 2),
              Map.entry("seconde", 2),
              Map.entry("2e", 2),
              Map.entry("2nd", 2),
              Map.entry("2ème", 2),
              Map.entry("troisième", 3),
              Map.entry("3e", 3),
              Map.entry("3ème", 3),
              Map.entry("quatrième", 4),
              Map.entry("4e", 4),
              Map.entry("4ème", 4),
              Map.entry("cinquième", 5),
              Map.entry("5e", 5)));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      alsoFolded(
          Map.of(
              "lundi", DayOfWeek.MONDAY,
              "mardi", DayOfWeek.TUESDAY,
              "mercredi", DayOfWeek.WEDNESDAY,
              "jeudi", DayOfWeek.THURSDAY,
              "vendredi", DayOfWeek.FRIDAY,
              "samedi", DayOfWeek.SATURDAY,
              "dimanche", DayOfWeek.SUNDAY));

  private static final Map<String, DayOfWeek> SHORT_WEEKDAYS =
      alsoFolded(
          Map.of(
              "lun", DayOfWeek.MONDAY,
              "mar", DayOfWeek.TUESDAY,
              "mer", DayOfWeek.WEDNESDAY,
              "jeu", DayOfWeek.THURSDAY,
              "ven", DayOfWeek.FRIDAY,
              "sam", DayOfWeek.SATURDAY,
              "dim", DayOfWeek.SUNDAY));

  /**
   * What else an expression may begin with; a rule for one that begins otherwise must be listed, or
   * it is never asked.
   */
  private static final Set<String> OPENERS =
      Set.of(
          "le",
          "la",
          "l'",
          "les",
          "des",
          "ce",
          "cet",
          "cette",
          "ces",
          "du",
          "de",
          "d'",
          "entre",
          "depuis",
          "à",
          "a",
          "au",
          "jusqu'",
          "avant",
          "après",
          "dans",
          "il",
          "voici",
          "voilà",
          "début",
          "milieu",
          "fin",
          "saison",
          "année",
          "années",
          "an",
          "exercice",
          "mois",
          "nuit",
          "hier",
          "veille",
          "apres-demain",
          "apres",
          "avant-hier",
          "demain",
          "après-demain",
          "aujourd'hui",
          "week-end",
          "weekend",
          "printemps",
          "été",
          "automne",
          "hiver",
          "quinzaine",
          "jour",
          "aux",
          "reste",
          "plus",
          "moins",
          "tard",
          "prochain",
          "prochaine",
          "semaine",
          "lendemain",
          "ven",
          "lun",
          "trimestre",
          "dernier",
          "dernière",
          "derniere",
          "saint");

  private Words() {}

  /** False for a word with which no expression begins: most words, which need no rule then. */
  static boolean mayOpen(Token token) {
    String lower = token.lower();
    char first = lower.charAt(0);
    return OPENERS.contains(lower)
        || (first >= '0' && first <= '9')
        || token.capitalised()
        || lower.startsWith("mi-")
        || lower.endsWith("ième")
        || (first == 'x' && lower.endsWith("e"))
        || FeastCalendar.isFirstWord(lower)
        || MONTHS.containsKey(lower)
        || startsWithMonth(lower)
        || WEEKDAYS.containsKey(lower)
        || RepublicanDates.isMonth(lower)
        || NUMBERS.containsKey(lower)
        || ORDINALS.containsKey(lower)
        || shortWeekday(lower) != null;
  }

  /** « mars-avril ». */
  private static boolean startsWithMonth(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen >= 3 && MONTHS.containsKey(lower.substring(0, hyphen));
  }

  /** 1 to 12 for a month's name or abbreviation. */
  static int month(String lower) {
    return MONTHS.getOrDefault(lower, 0);
  }

  /**
   * Of « lun. », « ven. » before a day of the month; as words of their own they mean other things.
   */
  static @Nullable DayOfWeek shortWeekday(String lower) {
    boolean dotted = lower.length() == 4 && lower.charAt(3) == '.';
    return SHORT_WEEKDAYS.get(dotted ? lower.substring(0, 3) : lower);
  }

  /** 1 to 21 for « premier » to « vingt et unième », as centuries are counted in letters. */
  static int letteredOrdinal(String lower) {
    String folded = folded(lower);
    if (!folded.endsWith("ieme")) {
      return ordinal(lower);
    }
    String stem = folded.substring(0, folded.length() - "ieme".length());
    String number =
        stem.endsWith("neuv")
            ? stem.substring(0, stem.length() - 1) + "f"
            : stem.endsWith("cinqu") ? stem.substring(0, stem.length() - 1) : stem;
    return Math.max(numeral(number), numeral(number + "e"));
  }

  static @Nullable DayOfWeek weekday(String lower) {
    return WEEKDAYS.get(lower);
  }

  /** The value of figures or of a number word up to 100. */
  static int number(String lower) {
    int figures = figures(lower);
    return figures > 0 ? figures : NUMBERS.getOrDefault(lower, 0);
  }

  /** The value of one number word up to 100, 0 for any other word. */
  static int numeral(String lower) {
    return NUMBERS.getOrDefault(lower, 0);
  }

  /** The value of at most 9 figures. */
  static int figures(String lower) {
    if (lower.isEmpty() || lower.length() > 9) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /** 1 to 5 for « premier » to « cinquième » and their short forms. */
  static int ordinal(String lower) {
    return ORDINALS.getOrDefault(lower, 0);
  }

  /** The value of a Roman numeral from I to XXI, in either case. */
  static int roman(String lower) {
    int value = 0;
    int last = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit =
          switch (lower.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 0;
          };
      if (digit == 0) {
        return 0;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value <= 21 ? value : 0;
  }

  /** Without the accents that capitals and keyboards lose: « fevrier », « derniere ». */
  static String folded(String lower) {
    StringBuilder folded = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      char plain = c < 0x80 ? c : plain(c);
      if (plain != c) {
        folded = folded == null ? new StringBuilder(lower) : folded;
        folded.setCharAt(i, plain);
      }
    }
    return folded == null ? lower : folded.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case 'é', 'è', 'ê', 'ë' -> 'e';
      case 'à', 'â' -> 'a';
      case 'î', 'ï' -> 'i';
      case 'ô' -> 'o';
      case 'û', 'ù' -> 'u';
      case 'ç' -> 'c';
      default -> c;
    };
  }

  /**
   * The same words, and each without its accents. Nearly every look-up misses, which a hash map
   * tells sooner than an immutable one.
   */
  private static <V> Map<String, V> alsoFolded(Map<String, V> words) {
    Map<String, V> all = new HashMap<>(words);
    words.forEach((word, value) -> all.put(folded(word), value));
    return Collections.unmodifiableMap(all);
  }

  private static Map<String, Integer> months() {
    String[][] names = {
      {"janvier", "janv.", "janv", "jan."},
      {"février", "févr.", "fév.", "févr", "fév"},
      {"mars"},
      {"avril", "avr.", "avr"},
      {"mai"},
      {"juin"},
      {"juillet", "juil.", "juil", "juill."},
      {"août"},
      {"septembre", "sept.", "sep."},
      {"octobre", "oct.", "oct"},
      {"novembre", "nov.", "nov"},
      {"décembre", "déc.", "déc"}
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i]) {
        months.put(name, i + 1);
      }
    }
    return alsoFolded(months);
  }

  private static Map<String, Integer> numbers() {
    String[] small = {
      "un",
      "deux",
      "trois",
      "quatre",
      "cinq",
      "six",
      "sept",
      "huit",
      "neuf",
      "dix",
      "onze",
      "douze",
      "treize",
      "quatorze",
      "quinze",
      "seize",
      "dix-sept",
      "dix-huit",
      "dix-neuf"
    };
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < small.length; i++) {
      numbers.put(small[i], i + 1);
    }
    numbers.put("une", 1);
    String[] tens = {"vingt", "trente", "quarante", "cinquante", "soixante"};
    for (int i = 0; i < tens.length; i++) {
      int value = 20 + 10 * i;
      numbers.put(tens[i], value);
      numbers.put(tens[i] + "-et-un", value + 1);
      numbers.put(tens[i] + "-et-une", value + 1);
      for (int unit = 2; unit <= 9; unit++) {
        numbers.put(tens[i] + "-" + small[unit - 1], value + unit);
      }
    }
    numbers.put("quatre-vingts", 80);
    for (int unit = 0; unit < small.length; unit++) {
      numbers.put("quatre-vingt-" + small[unit], 81 + unit);
      if (unit >= 9) {
        numbers.put("soixante-" + small[unit], 61 + unit);
      }
    }
    numbers.put("soixante-et-onze", 71);
    numbers.put("quatre-vingt", 80);
    numbers.put("cent", 100);
    return alsoFolded(numbers);
  }
}
