package org.manchette.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * The beginning, middle or end of a stretch of time, as the annotation guidelines divide it: a
 * month into its 1st to 10th, 11th to 20th and last ten days; a decade into years 0 to 3, 4 to 6
 * and 7 to 9. Years and centuries, of which they do not speak, are divided into thirds likewise.
 * The parts of a week overlap, as speech has it: Monday to Wednesday, Tuesday to Friday, Thursday
 * on.
 */
enum Part {
  BEGINNING,
  MIDDLE,
  END;

  /** The part that a French word names; null if it names none. */
  static @Nullable Part named(String lower) {
    return switch (lower) {
      case "debut", "début" -> BEGINNING;
      case "milieu" -> MIDDLE;
      case "fin" -> END;
      default -> null;
    };
  }

  Period of(Period whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    return switch (whole.precision()) {
      case WEEK ->
          switch (this) {
            case BEGINNING -> new Period(from, from.plusDays(2), Precision.DAY);
            case MIDDLE -> new Period(from.plusDays(1), from.plusDays(4), Precision.DAY);
            case END -> new Period(from.plusDays(3), to, Precision.DAY);
          };
      case MONTH ->
          switch (this) {
            case BEGINNING -> new Period(from, from.plusDays(9), Precision.DAY);
            case MIDDLE -> new Period(from.plusDays(10), from.plusDays(19), Precision.DAY);
            case END -> new Period(to.minusDays(9), to, Precision.DAY);
          };
      case YEAR -> months(from, to, 4, 8);
      case QUARTER, SEASON -> months(from, to, 1, 2);
      case DECADE -> years(from, to, 4, 7);
      case CENTURY -> years(from, to, 33, 66);
      case DAY -> whole;
    };
  }

  private Period months(LocalDate from, LocalDate to, int second, int third) {
    return cut(from, from.plusMonths(second), from.plusMonths(third), to, Precision.MONTH);
  }

  private Period years(LocalDate from, LocalDate to, int second, int third) {
    return cut(from, from.plusYears(second), from.plusYears(third), to, Precision.YEAR);
  }

  private Period cut(
      LocalDate from, LocalDate second, LocalDate third, LocalDate to, Precision precision) {
    return switch (this) {
      case BEGINNING -> new Period(from, second.minusDays(1), precision);
      case MIDDLE -> new Period(second, third.minusDays(1), precision);
      case END -> new Period(third, to, precision);
    };
  }
}
