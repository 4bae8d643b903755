package org.manchette.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression that a reader can place on the calendar (TimeML's TIMEX, with its interval).
 *
 * @param field the field it stands in
 * @param start first UTF-16 code unit in the submitted field
 * @param end the one after the last
 * @param text the submitted words between them, unrepaired
 * @param from first day, inclusive; null when the interval is open to the past or unresolved
 * @param to last day, inclusive; null when it is open to the future or unresolved
 * @param precision how fine the expression is
 * @param relation how the days relate to what is told; {@link Relation#UNANCHORED} says why both
 *     are null
 * @param confidence from 0 to 1
 * @param anchor what the days were counted from; null when they need nothing but the expression
 *     itself, or are unresolved
 * @param flags oddities, such as {@code weekdayMismatch} (the day of the month won) and {@code
 *     noSuchDay} (« le 31 avril »: the month is given)
 */
public record TemporalExpression(
    TextField field,
    int start,
    int end,
    String text,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Precision precision,
    Relation relation,
    double confidence,
    @Nullable Anchor anchor,
    List<String> flags) {

  public TemporalExpression {
    flags = List.copyOf(flags);
  }

  /** How fine an expression is. */
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY
  }

  /** How the interval relates to what is told. */
  public enum Relation {
    /** On these days. */
    ON,
    /** Before, the last day included in the interval ({@code from} is null). */
    BEFORE,
    /** After ({@code to} is null). */
    AFTER,
    /** From that time to an open end ({@code to} is null). */
    SINCE,
    /** From an open beginning up to and including the last day ({@code from} is null). */
    UNTIL,
    /** Relative to a publication date that is not known: unresolved, never guessed. */
    UNANCHORED
  }
}
