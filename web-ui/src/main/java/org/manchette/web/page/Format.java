package org.manchette.web.page;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Days, numbers and names of topics as a reader of a language expects them.
 *
 * @param locale French or English
 */
public record Format(Locale locale) {

  /** A page writes hundreds of days; to read a pattern again for each took most of its time. */
  private static final Map<Pattern, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

  private static final Map<Locale, Character> GROUPING = new ConcurrentHashMap<>();

  private static final int GROUP = 3;

  /**
   * Reading speed in words a minute (Brysbaert 2019: 238 in English; French is a little slower).
   */
  private static final int WORDS_A_MINUTE = 220;

  /** « 3 août 2020 », « 1er août 2020 ». */
  public String day(LocalDate day) {
    return dayOfMonth(day) + format(day, " MMMM uuuu");
  }

  /** « lundi 3 août 2020 ». */
  public String weekday(LocalDate day) {
    return format(day, "EEEE ") + day(day);
  }

  /** « L ». */
  public String weekdayLetter(LocalDate day) {
    return format(day, "EEEEE");
  }

  /** « lundi ». */
  public String weekdayName(LocalDate day) {
    return format(day, "EEEE");
  }

  /**
   * Days as shortly as they can be told: « 2020 », « août 2020 », « juillet – septembre 2020 », « 3
   * – 5 août 2020 ».
   *
   * @param from first day, inclusive
   * @param to last day, inclusive, not before {@code from}
   */
  public String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    boolean sameYear = from.getYear() == to.getYear();
    if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(to.getYear(), 12, 31))) {
      return sameYear ? format(from, "uuuu") : format(from, "uuuu") + " – " + format(to, "uuuu");
    }
    if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
      if (YearMonth.from(from).equals(YearMonth.from(to))) {
        return month(from);
      }
      return (sameYear ? format(from, "MMMM") : month(from)) + " – " + month(to);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return dayOfMonth(from) + " – " + day(to);
    }
    return (sameYear ? dayOfMonth(from) + format(from, " MMMM") : day(from)) + " – " + day(to);
  }

  /** « août 2020 ». */
  public String month(LocalDate day) {
    return format(day, "MMMM uuuu");
  }

  /** « 2020 ». */
  public String year(LocalDate day) {
    return format(day, "uuuu");
  }

  /** « août ». */
  public String shortMonth(LocalDate day) {
    return format(day, "LLL");
  }

  /** « 3 ». */
  public String dayNumber(LocalDate day) {
    return format(day, "d");
  }

  /** « 12 345 », « 12,345 ». */
  public String number(Number number) {
    String digits = Long.toString(number.longValue());
    if (digits.length() <= GROUP) {
      return digits;
    }
    char separator =
        GROUPING.computeIfAbsent(
            locale, asked -> DecimalFormatSymbols.getInstance(asked).getGroupingSeparator());
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }

  /**
   * « 12 », « 2,3 »; of what is nearly nothing « 0,1 »: no number of articles is expected to be 0.
   */
  public String expected(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(number < 10 ? 1 : 0);
    return format.format(Math.max(0.1, number));
  }

  /** « 65 % », « 65% ». */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(locale).format(share);
  }

  /**
   * The name of a topic: the English one for English readers, if there is one.
   *
   * @param name French name; of anything else its only name
   */
  public String name(String name, @Nullable String english) {
    return english != null && english(locale) ? english : name;
  }

  /** ISO 639-1 code of the language of the {@link #name} that is shown. */
  public String nameLanguage(@Nullable String english) {
    return english != null && english(locale)
        ? Locale.ENGLISH.getLanguage()
        : Locale.FRENCH.getLanguage();
  }

  private static boolean english(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  /** Minutes that reading takes, at least one. */
  public long minutes(int words) {
    return Math.max(1, Math.round((double) words / WORDS_A_MINUTE));
  }

  /** French counts the first of a month as an ordinal. */
  private String dayOfMonth(LocalDate day) {
    int number = day.get(ChronoField.DAY_OF_MONTH);
    return number == 1 && Locale.FRENCH.getLanguage().equals(locale.getLanguage())
        ? "1er"
        : Integer.toString(number);
  }

  private String format(LocalDate day, String pattern) {
    return FORMATTERS
        .computeIfAbsent(
            new Pattern(pattern, locale),
            asked -> DateTimeFormatter.ofPattern(asked.pattern(), asked.locale()))
        .format(day);
  }

  private record Pattern(String pattern, Locale locale) {}
}
