package org.manchette.text.hygiene;

import java.util.Arrays;

/**
 * A repaired text that knows where each of its characters stood in the submitted one.
 *
 * <p>All offsets count UTF-16 code units. The map is monotone: repairs insert, delete and replace,
 * they never reorder.
 */
public final class NormalisedText {

  private final String original;
  private final String value;

  /** For each code unit of {@link #value}, its place in {@link #original}; one more for the end. */
  private final int[] origins;

  /**
   * A repaired text.
   *
   * @param original the submitted text
   * @param value the repaired one
   * @param origins for each code unit of {@code value} the offset in {@code original} of what it
   *     came from (for an inserted one: of what follows), not decreasing, and at the end {@code
   *     original.length()}
   * @throws IllegalArgumentException if {@code origins} does not have {@code value.length() + 1}
   *     entries
   */
  public NormalisedText(String original, String value, int[] origins) {
    if (origins.length != value.length() + 1) {
      throw new IllegalArgumentException(
          "origins has %d entries for %d code units".formatted(origins.length, value.length()));
    }
    this.original = original;
    this.value = value;
    this.origins = origins.clone();
  }

  /** The submitted text. */
  public String original() {
    return original;
  }

  /** The repaired text. */
  public String value() {
    return value;
  }

  /** Where the character at {@code offset} of the repaired text begins in the submitted one. */
  public int originalStart(int offset) {
    return origins[offset];
  }

  /**
   * Where a span of the repaired text that ends (exclusive) at {@code end} ends in the submitted
   * one. Characters that the repair deleted behind the span's last one are not part of it.
   */
  public int originalEnd(int end) {
    if (end == 0) {
      return origins[0];
    }
    int last = origins[end - 1];
    int next = origins[end];
    if (next <= last) {
      return last;
    }
    boolean pair =
        last + 1 < original.length()
            && Character.isSurrogatePair(original.charAt(last), original.charAt(last + 1));
    return Math.min(next, last + (pair ? 2 : 1));
  }

  /** The first offset of the repaired text that came from {@code originalOffset} or later. */
  public int fromOriginal(int originalOffset) {
    int found = Arrays.binarySearch(origins, originalOffset);
    if (found < 0) {
      return Math.min(-found - 1, value.length());
    }
    while (found > 0 && origins[found - 1] == originalOffset) {
      found--;
    }
    return found;
  }

  /** The submitted words of a span of the repaired text. */
  public String originalText(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }
}
