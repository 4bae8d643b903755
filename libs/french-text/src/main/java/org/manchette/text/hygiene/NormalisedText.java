package org.manchette.text.hygiene;

import java.util.Arrays;
import java.util.List;

/**
 * A repaired text that knows where each of its characters stood in the submitted one.
 *
 * <p>All offsets count UTF-16 code units. The map is monotone: repairs insert, delete and replace,
 * they never reorder.
 */
public final class NormalisedText {

  private final String original;
  private final String value;
  private final int[] starts;
  private final int[] ends;
  private final List<Defect> defects;
  private final List<String> credits;

  /**
   * A repaired text.
   *
   * @param original the submitted text
   * @param value the repaired one
   * @param starts for each code unit of {@code value} where what it came from begins in {@code
   *     original} (for an inserted one: where what follows begins), not decreasing, and one more:
   *     {@code original.length()}
   * @param ends for each code unit of {@code value} where what it came from ends (for an inserted
   *     one: its start), not decreasing
   * @param defects what was odd in the submitted text, in order of place
   * @param credits agencies that the text credits, in text order
   * @throws IllegalArgumentException if {@code starts} does not have {@code value.length() + 1}
   *     entries, or {@code ends} not {@code value.length()}
   */
  public NormalisedText(
      String original,
      String value,
      int[] starts,
      int[] ends,
      List<Defect> defects,
      List<String> credits) {
    if (starts.length != value.length() + 1 || ends.length != value.length()) {
      throw new IllegalArgumentException(
          "%d starts and %d ends for %d code units"
              .formatted(starts.length, ends.length, value.length()));
    }
    this.original = original;
    this.value = value;
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.defects = List.copyOf(defects);
    this.credits = List.copyOf(credits);
  }

  /** The submitted text. */
  public String original() {
    return original;
  }

  /** The repaired text. */
  public String value() {
    return value;
  }

  /** What was odd in the submitted text, in order of place. */
  public List<Defect> defects() {
    return defects;
  }

  /** The news agencies that the text credits, by the names that they go by, each once. */
  public List<String> credits() {
    return credits;
  }

  /** Where the character at {@code offset} of the repaired text begins in the submitted one. */
  public int originalStart(int offset) {
    return starts[offset];
  }

  /**
   * Where a span of the repaired text that ends (exclusive) at {@code end} ends in the submitted
   * one. Characters that the repair deleted behind the span's last one are not part of it.
   */
  public int originalEnd(int end) {
    return end == 0 ? starts[0] : ends[end - 1];
  }

  /** The first offset of the repaired text that came from {@code originalOffset} or later. */
  public int fromOriginal(int originalOffset) {
    int found = Arrays.binarySearch(starts, originalOffset);
    if (found < 0) {
      return Math.min(-found - 1, value.length());
    }
    while (found > 0 && starts[found - 1] == originalOffset) {
      found--;
    }
    return found;
  }

  /** The submitted words of a span of the repaired text. */
  public String originalText(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }
}
