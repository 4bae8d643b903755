package org.manchette.benchmarks.training;

import java.util.List;

/**
 * How what the queries found and what the words say make a likelihood: the same few coefficients
 * for all topics, and a lean of each, drawn to 0 where there is little to learn it from.
 */
final class TopicCombination {

  private static final int STEPS = 4_000;
  private static final double RATE = 0.5;
  private static final double LEAN_DECAY = 3;
  private static final double DECAY = 0.2;
  private static final int COEFFICIENTS = 4;

  private final double[] coefficients = new double[COEFFICIENTS];
  private final double[] lean;
  private double bias;

  private TopicCombination(int topics) {
    this.lean = new double[topics];
  }

  /** Fits it by gradient descent with momentum; the loss is convex. */
  static TopicCombination train(List<TopicExample> examples, WordRegression words, int topics) {
    TopicCombination combination = new TopicCombination(topics);
    double[][][] inputs = new double[examples.size()][topics][];
    for (int i = 0; i < inputs.length; i++) {
      double[] scores = words.scores(examples.get(i));
      for (int t = 0; t < topics; t++) {
        inputs[i][t] = input(examples.get(i), scores, t);
      }
    }
    double[] moved = new double[COEFFICIENTS + topics + 1];
    for (int step = 0; step < STEPS; step++) {
      combination.step(examples, inputs, moved);
    }
    return combination;
  }

  private static double[] input(TopicExample example, double[] scores, int topic) {
    double[] found = example.found(topic);
    return new double[] {found[0], found[1], found[2], scores[topic]};
  }

  private void step(List<TopicExample> examples, double[][][] inputs, double[] moved) {
    double[] slope = new double[moved.length];
    double trust = 1;
    for (int i = 0; i < inputs.length; i++) {
      TopicExample example = examples.get(i);
      for (int t = 0; t < lean.length; t++) {
        double weight = example.trust()[t];
        if (weight == 0) {
          continue;
        }
        trust += weight;
        double error = weight * (likelihood(inputs[i][t], t) - example.labels()[t]);
        for (int k = 0; k < COEFFICIENTS; k++) {
          slope[k] += error * inputs[i][t][k];
        }
        slope[COEFFICIENTS + t] += error;
        slope[COEFFICIENTS + lean.length] += error;
      }
    }
    for (int k = 0; k < COEFFICIENTS; k++) {
      slope[k] += DECAY * coefficients[k];
    }
    for (int t = 0; t < lean.length; t++) {
      slope[COEFFICIENTS + t] += LEAN_DECAY * lean[t];
    }
    for (int k = 0; k < moved.length; k++) {
      moved[k] = 0.9 * moved[k] - RATE * slope[k] / trust;
    }
    for (int k = 0; k < COEFFICIENTS; k++) {
      coefficients[k] += moved[k];
    }
    for (int t = 0; t < lean.length; t++) {
      lean[t] += moved[COEFFICIENTS + t];
    }
    bias += moved[COEFFICIENTS + lean.length];
  }

  /** Of each topic for an article. */
  double[] likelihoods(TopicExample example, WordRegression words) {
    double[] scores = words.scores(example);
    double[] likely = new double[lean.length];
    for (int t = 0; t < likely.length; t++) {
      likely[t] = likelihood(input(example, scores, t), t);
    }
    return likely;
  }

  private double likelihood(double[] input, int topic) {
    double z = bias + lean[topic];
    for (int k = 0; k < COEFFICIENTS; k++) {
      z += coefficients[k] * input[k];
    }
    return 1 / (1 + Math.exp(-z));
  }

  double points() {
    return coefficients[0];
  }

  double share() {
    return coefficients[1];
  }

  double best() {
    return coefficients[2];
  }

  double words() {
    return coefficients[3];
  }

  double bias(int topic) {
    return bias + lean[topic];
  }
}
