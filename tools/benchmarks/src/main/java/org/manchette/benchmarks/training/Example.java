package org.manchette.benchmarks.training;

/** A sentence to learn from. */
final class Example {

  private final int[][] features;
  private final int[] labels;

  /**
   * @param features hashes of the features of each token
   * @param labels of each token
   */
  Example(int[][] features, int[] labels) {
    this.features = features;
    this.labels = labels;
  }

  int[][] features() {
    return features;
  }

  int[] labels() {
    return labels;
  }
}
