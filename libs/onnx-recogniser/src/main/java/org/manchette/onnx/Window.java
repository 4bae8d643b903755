package org.manchette.onnx;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that the model reads at once.
 *
 * @param text its sub-tokens
 * @param from the first sub-token read
 * @param to the one after the last
 * @param keepFrom the first whose labels are taken from this window
 * @param keepTo the one after the last
 * @param likelihoods where they go
 */
record Window(SubTokens text, int from, int to, int keepFrom, int keepTo, Likelihoods likelihoods) {

  /**
   * Windows that overlap by a quarter. What two of them read is taken from the one that sees more
   * on both sides of it.
   *
   * @param size sub-tokens of the longest
   */
  static List<Window> over(SubTokens text, Likelihoods likelihoods, int size) {
    int length = text.length();
    List<Window> windows = new ArrayList<>();
    int step = size - size / 4;
    int from = 0;
    int keepFrom = 0;
    while (keepFrom < length) {
      int to = Math.min(from + size, length);
      // The last one is moved back, so that it too sees as much as it can.
      int next = Math.min(from + step, length - size);
      int keepTo = to == length ? length : (next + to) / 2;
      windows.add(new Window(text, from, to, keepFrom, keepTo, likelihoods));
      from = next;
      keepFrom = keepTo;
    }
    return windows;
  }

  int length() {
    return to - from;
  }

  /** What the model is given, special sub-tokens included. */
  long[] ids() {
    return text.part(from, to);
  }
}
