package org.manchette.benchmarks.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Weights of words for topics: a logistic regression for each topic, by AdaGrad, one article a
 * step.
 */
final class WordRegression {

  private static final int FEWEST_ARTICLES = 60;
  private static final double MOST_ARTICLES = 0.25;
  private static final int SHORTEST = 3;
  private static final int PASSES = 8;
  private static final double RATE = 0.1;
  private static final double DECAY = 1e-5;

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[][] weights;
  private final double[] bias;

  private WordRegression(List<TopicExample> examples, int topics) {
    Map<String, Integer> articles = new TreeMap<>();
    examples.forEach(e -> e.lemmas().keySet().forEach(w -> articles.merge(w, 1, Integer::sum)));
    articles.forEach((word, count) -> {
      boolean usual = count >= FEWEST_ARTICLES && count < MOST_ARTICLES * examples.size();
      if (usual && word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)) {
        numbers.put(word, words.size());
        words.add(word);
      }
    });
    this.weights = new double[words.size()][topics];
    this.bias = new double[topics];
  }

  /** Trains on soft labels. */
  static WordRegression train(List<TopicExample> examples, int topics) {
    WordRegression regression = new WordRegression(examples, topics);
    regression.fit(examples);
    return regression;
  }

  private void fit(List<TopicExample> examples) {
    double[][] squares = new double[words.size()][bias.length];
    double[] biasSquares = new double[bias.length];
    List<TopicExample> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, random);
      for (TopicExample example : order) {
        Map<Integer, Double> values = values(example.lemmas());
        double[] scores = scores(values);
        for (int t = 0; t < bias.length; t++) {
          double error = 1 / (1 + Math.exp(-scores[t])) - example.labels()[t];
          biasSquares[t] += error * error;
          bias[t] -= RATE * error / Math.sqrt(biasSquares[t] + 1);
          for (Map.Entry<Integer, Double> value : values.entrySet()) {
            int word = value.getKey();
            double slope = error * value.getValue() + DECAY * weights[word][t];
            squares[word][t] += slope * slope;
            weights[word][t] -= RATE * slope / Math.sqrt(squares[word][t] + 1e-4);
          }
        }
      }
    }
  }

  private Map<Integer, Double> values(Map<String, Double> lemmas) {
    Map<Integer, Double> values = new HashMap<>();
    double sum = 0;
    for (Map.Entry<String, Double> lemma : lemmas.entrySet()) {
      Integer number = numbers.get(lemma.getKey());
      if (number != null) {
        double value = Math.log1p(lemma.getValue());
        values.put(number, value);
        sum += value * value;
      }
    }
    double norm = Math.sqrt(Math.max(sum, 1));
    values.replaceAll((number, value) -> value / norm);
    return values;
  }

  private double[] scores(Map<Integer, Double> values) {
    double[] scores = bias.clone();
    values.forEach((word, value) -> {
      for (int t = 0; t < scores.length; t++) {
        scores[t] += value * weights[word][t];
      }
    });
    return scores;
  }

  /** What the words of an article say of each topic. */
  double[] scores(TopicExample example) {
    return scores(values(example.lemmas()));
  }

  List<String> words() {
    return words;
  }

  double weight(int word, int topic) {
    return weights[word][topic];
  }

  double bias(int topic) {
    return bias[topic];
  }
}
