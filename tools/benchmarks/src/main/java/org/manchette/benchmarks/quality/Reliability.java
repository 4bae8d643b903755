package org.manchette.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manchette.text.Topic;

/** Whether a score means what it says: of topics with about the same score, how many are right. */
final class Reliability {

  private static final int BINS = 4;
  private static final double FIRST = 0.2;

  private final String name;
  private final int[] topics = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] scores = new double[BINS];

  Reliability(String name) {
    this.name = name;
  }

  /** Counts a topic that was given. */
  void add(Topic topic, boolean isRight) {
    int bin = (int) Math.floor((topic.score() - FIRST) / ((1 - FIRST) / BINS));
    int at = Math.min(BINS - 1, Math.max(0, bin));
    topics[at]++;
    scores[at] += topic.score();
    right[at] += isRight ? 1 : 0;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(name + ": score said, share right, topics");
    for (int i = 0; i < BINS; i++) {
      if (topics[i] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %.2f  %.2f  %d",
                scores[i] / topics[i],
                (double) right[i] / topics[i],
                topics[i]));
      }
    }
    return lines;
  }
}
