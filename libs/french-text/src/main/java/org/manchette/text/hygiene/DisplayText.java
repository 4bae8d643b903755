package org.manchette.text.hygiene;

import java.util.ArrayList;
import java.util.function.IntPredicate;

/**
 * A text as a French reader expects to see it printed, and where each of its characters stood in
 * the submitted one.
 *
 * <p>It is repaired as {@link Hygiene} repairs it, and set by the rules of the Imprimerie
 * nationale: « l'an "dix"... Oui! » is « l’an « dix »… Oui ! » with non-breaking spaces inside the
 * guillemets (U+00A0) and before {@code ; : ! ?} (U+202F). URLs, e-mail addresses, numbers, times,
 * ratios and code stay as they were submitted; beside the repairs of {@link Hygiene} letters and
 * digits are never changed. Setting a text that is already set changes nothing, but where one
 * repair of a mangled text shows the need for another.
 *
 * <p>Thread-safe; time is linear in the length.
 */
public final class DisplayText {

  private final String text;
  private final int originalLength;
  private final int[] starts;
  private final int[] ends;

  private DisplayText(String original, Draft draft) {
    this.text = draft.toString();
    this.originalLength = original.length();
    this.starts = draft.starts(originalLength);
    this.ends = draft.ends();
  }

  /** The display form of a submitted French text; any UTF-16, lone surrogates included. */
  public static DisplayText of(String original) {
    Draft repaired = Hygiene.repair(original, new ArrayList<>());
    return new DisplayText(original, new Typography(repaired, original).set());
  }

  /** The text to show. */
  public String text() {
    return text;
  }

  /**
   * Where what stood at {@code originalStart} of the submitted text, or next behind it, begins in
   * the text to show: never a space that was put in. At or behind the end: the length of the text.
   */
  public int fromOriginal(int originalStart) {
    int found = first(i -> ends[i] > originalStart);
    while (found < text.length() && starts[found] == ends[found]) {
      found++;
    }
    return found;
  }

  /**
   * Where a span of the submitted text that ends (exclusive) at {@code originalEnd} ends in the
   * text to show: before any space that was put in behind it. Not less than {@link #fromOriginal}
   * of the span's start unless nothing is left of the span.
   */
  public int fromOriginalEnd(int originalEnd) {
    return originalEnd >= originalLength ? text.length() : first(i -> starts[i] >= originalEnd);
  }

  /** The first offset for which a condition holds that holds for all behind it, else the length. */
  private int first(IntPredicate condition) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
