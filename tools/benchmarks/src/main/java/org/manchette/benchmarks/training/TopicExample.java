package org.manchette.benchmarks.training;

import java.util.Map;

/** An article to train the likelihoods of topics on. */
final class TopicExample {

  private final String id;
  private final Map<String, Double> lemmas;
  private final double[] points;
  private final double[] labels;
  private final double[] trust;

  /**
   * @param id of the article
   * @param lemmas its words, counted by place
   * @param points of each topic at the top by queries
   * @param labels how far it is about each of them, from 0 to 1
   * @param trust how much each label is to count; 0 where nothing is known
   */
  TopicExample(
      String id, Map<String, Double> lemmas, double[] points, double[] labels, double[] trust) {
    this.id = id;
    this.lemmas = Map.copyOf(lemmas);
    this.points = points;
    this.labels = labels;
    this.trust = trust;
  }

  String id() {
    return id;
  }

  Map<String, Double> lemmas() {
    return lemmas;
  }

  double[] points() {
    return points;
  }

  double[] labels() {
    return labels;
  }

  double[] trust() {
    return trust;
  }

  /** What the queries say of a topic, three ways: in itself, of all, and of the strongest. */
  double[] found(int topic) {
    double sum = 1;
    double most = 1;
    for (double each : points) {
      sum += each;
      most = Math.max(most, each);
    }
    return new double[] {Math.log1p(points[topic]), points[topic] / sum, points[topic] / most};
  }
}
