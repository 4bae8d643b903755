package org.manchette.web.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day, a month or a year as a reader writes it: 2020-08-03, 2020-08 or 2020. */
public final class PartialDate {

  private PartialDate() {}

  /** Its first day; null if it is none of these. */
  public static @Nullable LocalDate first(@Nullable String text) {
    return parse(text, true);
  }

  /** Its last day; null if it is none of these. */
  public static @Nullable LocalDate last(@Nullable String text) {
    return parse(text, false);
  }

  private static @Nullable LocalDate parse(@Nullable String text, boolean first) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String date = text.strip();
    try {
      return switch (date.substring(1).split("-", -1).length) {
        case 1 -> first ? Year.parse(date).atDay(1) : Year.parse(date).atMonth(12).atEndOfMonth();
        case 2 -> first ? YearMonth.parse(date).atDay(1) : YearMonth.parse(date).atEndOfMonth();
        default -> LocalDate.parse(date);
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
