package org.manchette.text.date;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days that are written in figures. */
final class NumericDates {

  private NumericDates() {}

  /** « 12/03/2019 », « 12.03.19 », « 2020-03-12 », and with an article before it « le 06/08 ». */
  static @Nullable Partial match(Reading r, int i, @Nullable DayOfWeek weekday) {
    String text = r.lower(i);
    if (text.length() < 3 || text.length() > 10 || text.charAt(0) > '9') {
      return null;
    }
    char mark = firstMark(text);
    List<String> parts = mark == 0 ? List.of() : List.of(text.split("[" + mark + "]", -1));
    if (parts.size() == 3) {
      return withYear(parts, mark, i, weekday);
    }
    if (parts.size() != 2 || mark != '/') {
      return null;
    }
    boolean led = weekday != null || r.isAny(i - 1, "le", "du", "au");
    boolean twoFigures = parts.get(1).length() == 2;
    boolean padded = text.startsWith("0") || parts.get(1).startsWith("0");
    boolean day =
        parts.get(0).length() == 2 && text.charAt(0) != '0' && Words.figures(parts.get(0)) > 12;
    boolean dayAndMonth = led ? twoFigures || day : twoFigures && (padded || day);
    Partial date =
        dayAndMonth ? valid(i + 1, weekday, parts.get(0), parts.get(1), Partial.NO_YEAR) : null;
    boolean yearFollows = r.is(i + 1, ",") && !Years.isCounted(r, i + 2);
    return date != null && yearFollows ? Partial.withYear(r, date) : date;
  }

  private static @Nullable Partial withYear(
      List<String> parts, char mark, int i, @Nullable DayOfWeek weekday) {
    if (parts.get(0).length() == 4) {
      return valid(i + 1, weekday, parts.get(2), parts.get(1), Partial.year(parts.get(0)));
    }
    int year =
        switch (parts.get(2).length()) {
          case 4 -> Partial.year(parts.get(2));
          // « 1.2.10 » is a version.
          case 2 ->
              mark == '.' && parts.get(1).length() == 1
                  ? Partial.NO_YEAR
                  : twoFigures(parts.get(2));
          default -> Partial.NO_YEAR;
        };
    return year == Partial.NO_YEAR ? null : valid(i + 1, weekday, parts.get(0), parts.get(1), year);
  }

  /**
   * What French does not write so but can mean only a day: « 02/22/2016 » and « 9-18-15 » (the
   * month first), « 12/08,2015 », « 22/4 », « le 10-02 ».
   */
  static @Nullable Partial unusual(Reading r, int i, @Nullable DayOfWeek weekday) {
    String text = r.lower(i);
    if (text.length() < 4 || text.length() > 10 || !Character.isDigit(text.charAt(0))) {
      return null;
    }
    int comma = text.indexOf(',');
    String written = comma < 0 ? text : text.substring(0, comma);
    char mark = firstMark(written);
    List<String> parts = mark == 0 ? List.of() : List.of(written.split("[" + mark + "]", -1));
    if (parts.size() == 3 && comma < 0 && isMonthFirst(parts)) {
      return withYear(List.of(parts.get(1), parts.get(0), parts.get(2)), mark, i, weekday);
    }
    if (parts.size() != 2) {
      return null;
    }
    if (mark == '/' && comma > 0) {
      String year = text.substring(comma + 1);
      return withYear(List.of(parts.get(0), parts.get(1), year), mark, i, weekday);
    }
    boolean led = weekday != null || r.isAny(i - 1, "le", "du", "au");
    boolean hyphened = mark == '-' && led && isPadded(parts.get(0)) && isPadded(parts.get(1));
    boolean slashed = mark == '/' && Words.figures(parts.get(0)) > 12 && !isRatio(text);
    return hyphened || slashed
        ? valid(i + 1, weekday, parts.get(0), parts.get(1), Partial.NO_YEAR)
        : null;
  }

  private static boolean isMonthFirst(List<String> parts) {
    int month = Words.figures(parts.get(0));
    int day = Words.figures(parts.get(1));
    return parts.get(0).length() <= 2 && month <= 12 && day > 12;
  }

  private static boolean isPadded(String figures) {
    return figures.length() == 2;
  }

  /** Screens and opening hours. */
  private static boolean isRatio(String text) {
    return text.equals("16/9") || text.equals("24/7");
  }

  /** The year that keeps a date at most 30 years ahead of 2000. */
  private static int twoFigures(String figures) {
    int number = figures.equals("00") ? 0 : Words.figures(figures);
    boolean wrong = number == 0 && !figures.equals("00");
    if (wrong) {
      return Partial.NO_YEAR;
    }
    return number <= 30 ? 2000 + number : 1900 + number;
  }

  private static @Nullable Partial valid(
      int end, @Nullable DayOfWeek weekday, String day, String month, int year) {
    int dayNumber = day.length() <= 2 ? Words.figures(day) : 0;
    int monthNumber = month.length() <= 2 ? Words.figures(month) : 0;
    boolean valid = dayNumber >= 1 && dayNumber <= 31 && monthNumber >= 1 && monthNumber <= 12;
    return valid ? new Partial(end, weekday, dayNumber, monthNumber, year) : null;
  }

  private static char firstMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '.' || c == '-') {
        return c;
      }
    }
    return 0;
  }
}
