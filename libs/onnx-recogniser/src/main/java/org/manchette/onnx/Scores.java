package org.manchette.onnx;

/** What a model says of some texts. */
final class Scores {

  private final float[] logits;
  private final int length;
  private final int labels;

  /**
   * The array is not copied.
   *
   * @param logits by text, sub-token and label
   * @param length sub-tokens of each text, padding included
   * @param labels of each sub-token
   */
  Scores(float[] logits, int length, int labels) {
    this.logits = logits;
    this.length = length;
    this.labels = labels;
  }

  int labels() {
    return labels;
  }

  float logit(int text, int subToken, int label) {
    return logits[(text * length + subToken) * labels + label];
  }
}
