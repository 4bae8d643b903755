package org.manchette.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Precision, recall and F1 of one kind of finding, with what was missed and what was wrong. */
final class Score {

  private final String name;
  private final List<String> missed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int found;
  private int expected;
  private int predicted;

  Score(String name) {
    this.name = name;
  }

  /** Two findings that were taken for the same. */
  record Pair<G, P>(G gold, P prediction) {}

  /** Counts one article: each annotation meets at most one prediction, in order. */
  <G, P> List<Pair<G, P>> count(
      String article, List<G> gold, List<P> predictions, BiPredicate<G, P> same) {
    List<P> free = new ArrayList<>(predictions);
    List<Pair<G, P>> pairs = new ArrayList<>();
    for (G annotation : gold) {
      P match = free.stream().filter(p -> same.test(annotation, p)).findFirst().orElse(null);
      if (match == null) {
        missed.add(article + " missed " + annotation);
      } else {
        free.remove(match);
        pairs.add(new Pair<>(annotation, match));
      }
    }
    free.forEach(p -> wrong.add(article + " wrong  " + p));
    found += pairs.size();
    expected += gold.size();
    predicted += predictions.size();
    return pairs;
  }

  String line() {
    double precision = predicted == 0 ? 0 : (double) found / predicted;
    double recall = expected == 0 ? 0 : (double) found / expected;
    double f1 = found == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%-34s P %.3f  R %.3f  F1 %.3f  (%d of %d, %d predicted)",
        name,
        precision,
        recall,
        f1,
        found,
        expected,
        predicted);
  }

  /** What was missed and what was wrong, article by article. */
  List<String> errors() {
    List<String> all = new ArrayList<>(missed);
    all.addAll(wrong);
    all.sort(null);
    return all;
  }
}
