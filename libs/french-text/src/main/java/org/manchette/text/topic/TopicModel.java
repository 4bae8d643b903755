package org.manchette.text.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manchette.text.hygiene.Resources;

/**
 * How likely an article is about each topic at the top of the hierarchy: a logistic regression over
 * what the queries found and over the words of the article, trained by {@code tools/benchmarks}.
 * Its resource can be read: a line for each word, with a weight for each topic. Immutable.
 */
final class TopicModel {

  private final List<String> topics;
  private final double[] bias;
  private final double points;
  private final double share;
  private final double best;
  private final Map<String, Integer> features = new HashMap<>();
  private final float[][] weights;

  private TopicModel(List<String> lines) {
    this.topics = List.copyOf(columns(lines.get(0)));
    this.bias = columns(lines.get(1)).stream().mapToDouble(Double::parseDouble).toArray();
    this.points = Double.parseDouble(columns(lines.get(2)).getFirst());
    this.share = Double.parseDouble(columns(lines.get(3)).getFirst());
    this.best = Double.parseDouble(columns(lines.get(4)).getFirst());
    this.weights = new float[lines.size() - 5][];
    for (int i = 5; i < lines.size(); i++) {
      String line = lines.get(i);
      features.put(line.substring(0, line.indexOf('\t')), i - 5);
      List<String> columns = columns(line);
      float[] row = new float[columns.size()];
      for (int t = 0; t < row.length; t++) {
        row[t] = columns.get(t).isEmpty() ? 0 : Float.parseFloat(columns.get(t));
      }
      weights[i - 5] = row;
    }
  }

  private static List<String> columns(String line) {
    return Arrays.asList(line.split("\t", -1)).subList(1, line.split("\t", -1).length);
  }

  /** The model that this library ships. */
  static TopicModel shipped() {
    return new TopicModel(Resources.lines(TopicModel.class, "weights.tsv"));
  }

  /** Ids of the topics, in the order of all arrays. */
  List<String> topics() {
    return topics;
  }

  /** The number of a lemma that has weights; -1 if it has none. */
  int feature(String lemma) {
    return features.getOrDefault(lemma, -1);
  }

  int features() {
    return weights.length;
  }

  /** How strongly a word speaks for a topic, against it if below 0. */
  double weight(int feature, int topic) {
    return weights[feature][topic];
  }

  /**
   * How likely the article is about each topic, from 0 to 1.
   *
   * @param found points of each topic by queries
   * @param values of each feature of the article, normalised to a length of 1
   * @param present the features that it has
   * @param lean added before it becomes a likelihood
   */
  double[] likelihoods(double[] found, float[] values, int[] present, double[] lean) {
    double sum = 1;
    double most = 1;
    for (double each : found) {
      sum += each;
      most = Math.max(most, each);
    }
    double[] scores = new double[topics.size()];
    for (int feature : present) {
      float[] row = weights[feature];
      float value = values[feature];
      for (int t = 0; t < scores.length; t++) {
        scores[t] += value * row[t];
      }
    }
    for (int t = 0; t < scores.length; t++) {
      double z =
          scores[t]
              + bias[t]
              + lean[t]
              + points * Math.log1p(found[t])
              + share * found[t] / sum
              + best * found[t] / most;
      scores[t] = 1 / (1 + Math.exp(-z));
    }
    return scores;
  }
}
