package org.manchette.text.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;

/**
 * An expression that a rule recognised at the token it was asked about.
 *
 * @param end index of the token after its last
 * @param period its days; null when they depend on a publication date that is not known. For an
 *     open relation only the closed side counts
 * @param precision how fine it is
 * @param relation how the days relate to what is told
 * @param confidence from 0 to 1
 * @param flags oddities
 * @param told true if a later « le lendemain » counts from it
 */
record Found(
    int end,
    @Nullable Period period,
    Precision precision,
    Relation relation,
    double confidence,
    List<String> flags,
    boolean told) {

  /** Days that need no context, or whose context was sure. */
  static Found on(int end, Period period, double confidence) {
    return new Found(end, period, period.precision(), Relation.ON, confidence, List.of(), true);
  }

  /** Relative to a publication date that is not known. */
  static Found unanchored(int end, Precision precision) {
    return new Found(end, null, precision, Relation.UNANCHORED, 0.5, List.of(), false);
  }

  Found flagged(List<String> all) {
    return new Found(end, period, precision, relation, confidence, all, told);
  }

  Found endingAt(int newEnd) {
    return new Found(newEnd, period, precision, relation, confidence, flags, told);
  }

  /** That counts from what was told before: it does not become what is told. */
  Found echo() {
    return new Found(end, period, precision, relation, confidence, flags, false);
  }

  /** With a confidence of {@code most} at most. */
  Found doubted(double most) {
    return new Found(end, period, precision, relation, Math.min(confidence, most), flags, told);
  }

  /** With other days; an unresolved one stays unresolved. */
  Found with(Period other, Relation otherRelation) {
    return period == null
        ? this
        : new Found(end, other, precision, otherRelation, confidence, flags, told);
  }
}
