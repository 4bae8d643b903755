package org.manchette.benchmarks.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whether a likelihood means the same everywhere: what turned out right of topics that a
 * combination gives about that likelihood, which was fitted without their articles.
 */
final class TopicReliability {

  private static final int FOLDS = 8;
  private static final int DRAWS = 1_000;
  private static final double[] FROM = {0.12, 0.3, 0.45, 0.6, 0.75, 0.9};

  private final List<TopicExample> examples;
  private final List<Integer> folds = new ArrayList<>();
  private final List<TopicCombination> without = new ArrayList<>();
  private final WordRegression words;
  private final List<String> topics;

  private TopicReliability(List<TopicExample> examples, WordRegression words, List<String> topics) {
    this.examples = examples;
    this.words = words;
    this.topics = topics;
  }

  /** A table for each group of articles that were labelled by the same hands. */
  static List<String> of(
      Map<String, List<TopicExample>> groups, WordRegression words, List<String> topics) {
    List<TopicExample> all = groups.values().stream().flatMap(List::stream).toList();
    TopicReliability reliability = new TopicReliability(all, words, topics);
    reliability.fit();
    List<String> lines = new ArrayList<>();
    groups.forEach((name, group) -> lines.addAll(reliability.table(name, group)));
    return lines;
  }

  private void fit() {
    for (int i = 0; i < examples.size(); i++) {
      folds.add(i % FOLDS);
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TopicExample> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) != fold) {
          others.add(examples.get(i));
        }
      }
      without.add(TopicCombination.train(others, words, topics.size()));
    }
  }

  /** A topic that was given, how likely it was said to be, and whether it is right. */
  private record Given(int topic, double likely, boolean right) {}

  private List<Given> given(List<TopicExample> group) {
    List<Given> given = new ArrayList<>();
    for (TopicExample example : group) {
      int fold = folds.get(examples.indexOf(example));
      double[] likely = without.get(fold).likelihoods(example, words);
      for (int t = 0; t < likely.length; t++) {
        if (example.trust()[t] > 0 && likely[t] >= FROM[0]) {
          given.add(new Given(t, likely[t], example.labels()[t] > 0.5));
        }
      }
    }
    return given;
  }

  private static int bin(double likely) {
    int at = 0;
    while (at + 1 < FROM.length && likely >= FROM[at + 1]) {
      at++;
    }
    return at;
  }

  private static double error(List<Given> given) {
    double[] apart = new double[FROM.length];
    for (Given each : given) {
      apart[bin(each.likely)] += each.likely - (each.right ? 1 : 0);
    }
    return Arrays.stream(apart).map(Math::abs).sum() / given.size();
  }

  /** The error that likelihoods without any fault would show in so few articles. */
  private static double chance(List<Given> given) {
    Random random = new Random(1);
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      sum +=
          error(
              given.stream()
                  .map(g -> new Given(g.topic, g.likely, random.nextDouble() < g.likely))
                  .toList());
    }
    return sum / DRAWS;
  }

  private List<String> table(String name, List<TopicExample> group) {
    List<Given> given = given(group);
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: likelihood said, share right, topics; calibration error %.3f, by chance %.3f",
            name,
            error(given),
            chance(given)));
    given.stream().collect(groupingBy(g -> bin(g.likely), TreeMap::new, toList())).values().stream()
        .map(some -> row("", some))
        .forEach(lines::add);
    given.stream().collect(groupingBy(Given::topic, TreeMap::new, toList())).entrySet().stream()
        .map(some -> row(topics.get(some.getKey()), some.getValue()))
        .forEach(lines::add);
    return lines;
  }

  private static String row(String name, List<Given> some) {
    return String.format(
        Locale.ROOT,
        "  %.2f  %.2f  %3d  %s",
        some.stream().mapToDouble(Given::likely).average().orElse(0),
        some.stream().mapToDouble(g -> g.right ? 1 : 0).average().orElse(0),
        some.size(),
        name);
  }
}
