package org.manchette.search.article;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How finely days are named, the finest first. A search for a day that also brought whoever names
 * its year would bury those who talk about the day.
 */
enum Precision {
  DAY(0),
  WEEK(7),
  MONTH(31),
  QUARTER(92),
  /** Astronomical seasons are up to 94 days long. */
  SEASON(94),
  YEAR(366),
  DECADE(3_653),
  /** Centuries and all the rest. */
  ANY(Long.MAX_VALUE);

  private static final String CENTURY = "century";

  /** Days of the longest period that is asked that finely. */
  private final long days;

  Precision(long days) {
    this.days = days;
  }

  /** The precision of a code, in any case; null if there is none. */
  static @Nullable Precision of(String code) {
    String lower = code.strip().toLowerCase(Locale.ROOT);
    for (Precision precision : values()) {
      if (precision.code().equals(lower)) {
        return precision;
      }
    }
    return CENTURY.equals(lower) ? ANY : null;
  }

  /** As finely as a period asks: the day itself or its week for one day, any for an open one. */
  static Precision asked(Period period) {
    if (period.from() == null || period.to() == null) {
      return ANY;
    }
    long length = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    Precision finest = ANY;
    for (Precision precision : values()) {
      if (length <= precision.days) {
        finest = precision;
        break;
      }
    }
    return finest;
  }

  /** As the contract writes it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fields of the index with the days that are named at least that finely. */
  List<String> fields() {
    if (this == ANY) {
      return List.of("mentioned");
    }
    List<String> fields = new ArrayList<>();
    for (Precision precision : values()) {
      if (precision.compareTo(this) <= 0) {
        fields.add("mentionedBy." + precision.code());
      }
    }
    return fields;
  }
}
