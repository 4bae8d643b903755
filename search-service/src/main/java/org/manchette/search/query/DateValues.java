package org.manchette.search.query;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as a query writes them: {@code 2020}, {@code 2020-08}, {@code 2020-08-03}, {@code
 * 03/08/2020}, {@code août 2020}, {@code 1er août 2020}, two of these with {@code ..} between or
 * one with {@code ..}, {@code >=} or {@code <=} beside.
 */
final class DateValues {

  private static final String[][] MONTHS = {
    {"janvier", "january", "janv"},
    {"fevrier", "february", "fevr"},
    {"mars", "march"},
    {"avril", "april", "avr"},
    {"mai", "may"},
    {"juin", "june"},
    {"juillet", "july", "juil"},
    {"aout", "august"},
    {"septembre", "september", "sept"},
    {"octobre", "october", "oct"},
    {"novembre", "november", "nov"},
    {"decembre", "december", "dec"},
  };

  private static final Map<String, Integer> MONTH_OF = new HashMap<>();

  static {
    for (int i = 0; i < MONTHS.length; i++) {
      for (String name : MONTHS[i]) {
        MONTH_OF.put(name, i + 1);
      }
    }
  }

  private static final int LAST_YEAR = 9999;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(-?\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})([-/.]))?(\\d{1,2})[-/.](-?\\d{4})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)?[ -])?([a-z]+)\\.?[ -](\\d{4})");
  private static final Pattern RANGE = Pattern.compile("(.*?) ?(?:\\.\\.\\.?|…) ?(.*)");
  private static final Pattern BOUND = Pattern.compile("(>=|≥|<=|≤|>|<) ?(.+)");

  /** A day that looks like nothing else. */
  private static final Pattern WHOLE_DAY =
      Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{4}");

  private DateValues() {}

  /**
   * Days from a first to a last one.
   *
   * @param from null for an open beginning
   * @param to null for an open end
   * @param exchanged whether they were written the other way round
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean exchanged) {}

  /** The days of a text; empty if there are none in it, or none with a year of four digits. */
  static Optional<Days> parse(String text) {
    return read(text).filter(days -> inCalendar(days.from) && inCalendar(days.to));
  }

  private static boolean inCalendar(@Nullable LocalDate day) {
    return day == null || Math.abs(day.getYear()) <= LAST_YEAR;
  }

  private static Optional<Days> read(String text) {
    String plain = plain(text);
    Matcher range = RANGE.matcher(plain);
    if (range.matches()) {
      return range(range.group(1), range.group(2));
    }
    Matcher bound = BOUND.matcher(plain);
    if (bound.matches()) {
      return period(bound.group(2)).map(days -> bounded(bound.group(1), days));
    }
    return period(plain).map(days -> new Days(days.getFirst(), days.getLast(), false));
  }

  /** The day of a word in figures that is a day and nothing else. */
  static Optional<LocalDate> day(String word) {
    return WHOLE_DAY.matcher(word).matches() ? period(word).map(List::getFirst) : Optional.empty();
  }

  private static Days bounded(String sign, List<LocalDate> days) {
    return switch (sign) {
      case ">=", "≥" -> new Days(days.getFirst(), null, false);
      case ">" -> new Days(days.getLast().plusDays(1), null, false);
      case "<=", "≤" -> new Days(null, days.getLast(), false);
      default -> new Days(null, days.getFirst().minusDays(1), false);
    };
  }

  private static Optional<Days> range(String first, String last) {
    Optional<List<LocalDate>> begin = period(first);
    Optional<List<LocalDate>> end = period(last);
    if ((begin.isEmpty() && !first.isEmpty())
        || (end.isEmpty() && !last.isEmpty())
        || (begin.isEmpty() && end.isEmpty())) {
      return Optional.empty();
    }
    LocalDate from = begin.map(List::getFirst).orElse(null);
    LocalDate to = end.map(List::getLast).orElse(null);
    return from != null && to != null && from.isAfter(to)
        ? Optional.of(new Days(end.orElseThrow().getFirst(), begin.orElseThrow().getLast(), true))
        : Optional.of(new Days(from, to, false));
  }

  /** First and last day. */
  private static Optional<List<LocalDate>> period(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return period(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return period(yearLast.group(4), yearLast.group(3), yearLast.group(1));
    }
    Matcher words = IN_WORDS.matcher(text);
    if (words.matches() && MONTH_OF.containsKey(words.group(2))) {
      return period(words.group(3), String.valueOf(MONTH_OF.get(words.group(2))), words.group(1));
    }
    return Optional.empty();
  }

  private static Optional<List<LocalDate>> period(
      String year, @Nullable String month, @Nullable String day) {
    try {
      Year of = Year.of(Integer.parseInt(year));
      if (month == null) {
        return Optional.of(List.of(of.atDay(1), of.atMonth(12).atEndOfMonth()));
      }
      YearMonth within = of.atMonth(Integer.parseInt(month));
      if (day == null) {
        return Optional.of(List.of(within.atDay(1), within.atEndOfMonth()));
      }
      return Optional.of(List.of(within.atDay(Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ");
  }
}
