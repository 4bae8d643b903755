package org.manchette.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an expression means the days it means: what it was counted from (TimeML: anchor time), and
 * which way.
 *
 * @param kind what it was counted from
 * @param from first day of that
 * @param to last day of that, inclusive
 * @param direction where the verbs of the sentence look, when another tense would have given other
 *     days; null when they did not decide
 */
public record Anchor(Kind kind, LocalDate from, LocalDate to, @Nullable Direction direction) {

  /** What days can be counted from. */
  public enum Kind {
    /** The day of publication: « hier », « dimanche », « le 3 août ». */
    PUBLICATION,
    /** Days told before in the text: « le lendemain », « cette année-là ». */
    TOLD
  }

  /** Where a sentence looks from its anchor. */
  public enum Direction {
    PAST,
    FUTURE
  }
}
