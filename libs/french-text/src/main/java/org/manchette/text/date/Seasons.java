package org.manchette.text.date;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * The four seasons. Spring and autumn begin with the equinox (mean equinox, J. Meeus, Astronomical
 * Algorithms, chapter 27), summer on 21 June, winter on 21 December.
 */
enum Seasons {
  SPRING,
  SUMMER,
  AUTUMN,
  WINTER;

  /** The season that a French word names; null if it names none. */
  static @Nullable Seasons named(String lower) {
    return switch (lower) {
      case "printemps" -> SPRING;
      case "été" -> SUMMER;
      case "automne" -> AUTUMN;
      case "hiver" -> WINTER;
      default -> null;
    };
  }

  /** The season that begins in {@code year}. */
  Period in(int year) {
    LocalDate first = begin(year);
    LocalDate next =
        switch (this) {
          case SPRING -> SUMMER.begin(year);
          case SUMMER -> AUTUMN.begin(year);
          case AUTUMN -> WINTER.begin(year);
          case WINTER -> SPRING.begin(year + 1);
        };
    return new Period(first, next.minusDays(1), Precision.SEASON);
  }

  private LocalDate begin(int year) {
    return switch (this) {
      case SPRING -> equinox(year, 2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057);
      case SUMMER -> LocalDate.of(year, 6, 21);
      case AUTUMN -> equinox(year, 2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078);
      case WINTER -> LocalDate.of(year, 12, 21);
    };
  }

  private static LocalDate equinox(
      int year, double c0, double c1, double c2, double c3, double c4) {
    double y = (year - 2000) / 1000.0;
    double julianDate = c0 + y * (c1 + y * (c2 + y * (c3 + y * c4)));
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(julianDate + 0.5));
  }
}
