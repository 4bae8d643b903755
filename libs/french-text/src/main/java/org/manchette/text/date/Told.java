package org.manchette.text.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;

/**
 * What a text has told so far, as far as later words count from it: the last period of each
 * precision, so that « la veille » finds the last day and « cette année-là » what lies in a year.
 *
 * @param periods the latest first, at most one of each precision
 * @param age how many sentences ago the latest was told
 * @param frame what this sentence or the one before is about; null if it is about nothing dated
 */
record Told(List<Period> periods, int age, @Nullable Frame frame) {

  /** Of a text that has told nothing yet. */
  static final Told NOTHING = new Told(List.of(), 0, null);

  Told {
    periods = List.copyOf(periods);
  }

  /** The same, and then this period. */
  Told and(Period period) {
    List<Period> next = new ArrayList<>(periods.size() + 1);
    next.add(period);
    for (Period before : periods) {
      if (before.precision() != period.precision()) {
        next.add(before);
      }
    }
    return new Told(next, 0, frame);
  }

  /** The same periods under another frame. */
  Told under(@Nullable Frame other) {
    return new Told(periods, age, other);
  }

  /** As the next sentence finds it. */
  Told inNextSentence() {
    return new Told(periods, age + 1, frame == null ? null : frame.inNextSentence());
  }

  /** As if nothing but this period had been told. */
  Told only(Period period) {
    return new Told(List.of(period), age, null);
  }

  /** The last period; null if there is none. */
  @Nullable Period last() {
    return periods.isEmpty() ? null : periods.getFirst();
  }

  /** The last period that is as fine as this or finer; null if there is none. */
  @Nullable Period last(Precision coarsest) {
    for (Period period : periods) {
      if (period.precision().compareTo(coarsest) <= 0) {
        return period;
      }
    }
    return null;
  }
}
