package org.manchette.onnx;

/** A text as a model reads it. */
final class SubTokens {

  private final long[] ids;
  private final int[] starts;
  private final int[] ends;
  private final long[] before;
  private final long[] after;

  /**
   * The arrays are not copied.
   *
   * @param ids numbers of the sub-tokens in the model's vocabulary
   * @param starts of each, its first UTF-16 code unit in the text
   * @param ends of each, the one after the last
   * @param before special sub-tokens that every text begins with
   * @param after special sub-tokens that every text ends with
   */
  SubTokens(long[] ids, int[] starts, int[] ends, long[] before, long[] after) {
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
    this.before = before;
    this.after = after;
  }

  /** Special ones not counted. */
  int length() {
    return ids.length;
  }

  /** The first UTF-16 code unit of a sub-token in the text. */
  int start(int subToken) {
    return starts[subToken];
  }

  /** The one after the last. */
  int end(int subToken) {
    return ends[subToken];
  }

  /** How many special ones every text begins with. */
  int before() {
    return before.length;
  }

  /** How many special ones every text has. */
  int special() {
    return before.length + after.length;
  }

  /** The sub-tokens from one to another, with those that every text begins and ends with. */
  long[] part(int from, int to) {
    long[] part = new long[before.length + to - from + after.length];
    System.arraycopy(before, 0, part, 0, before.length);
    System.arraycopy(ids, from, part, before.length, to - from);
    System.arraycopy(after, 0, part, before.length + to - from, after.length);
    return part;
  }
}
