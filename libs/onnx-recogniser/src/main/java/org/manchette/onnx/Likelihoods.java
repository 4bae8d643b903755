package org.manchette.onnx;

/** How likely each sub-token of a text names a person, an organisation, a place or none of them. */
final class Likelihoods {

  private final double[] values;
  private final boolean[] begins;

  Likelihoods(int length) {
    this.values = new double[length * Labels.COLUMNS];
    this.begins = new boolean[length];
  }

  /**
   * Takes what the model says of a sub-token.
   *
   * @param text number of the text among those that the model read together
   * @param read number of the sub-token in it
   */
  void set(int subToken, Scores scores, int text, int read, Labels labels) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.count(); i++) {
      highest = Math.max(highest, scores.logit(text, read, i));
    }
    double sum = 0;
    double beginning = 0;
    double inside = 0;
    for (int i = 0; i < labels.count(); i++) {
      double likely = Math.exp(scores.logit(text, read, i) - highest);
      int column = labels.column(i);
      values[subToken * Labels.COLUMNS + column] += likely;
      sum += likely;
      if (column != Labels.NONE && labels.begins(i)) {
        beginning = Math.max(beginning, likely);
      } else if (column != Labels.NONE) {
        inside = Math.max(inside, likely);
      }
    }
    for (int i = 0; i < Labels.COLUMNS; i++) {
      values[subToken * Labels.COLUMNS + i] /= sum;
    }
    begins[subToken] = beginning > inside;
  }

  /** From 0 to 1. */
  double of(int subToken, int column) {
    return values[subToken * Labels.COLUMNS + column];
  }

  /** Whether a name begins with it rather than goes on. */
  boolean begins(int subToken) {
    return begins[subToken];
  }
}
