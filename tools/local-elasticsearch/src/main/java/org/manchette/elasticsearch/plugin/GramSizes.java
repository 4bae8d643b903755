package org.manchette.elasticsearch.plugin;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;

/** The shortest and longest gram, in code points. */
record GramSizes(int smallest, int largest) {

  static GramSizes of(String name, Settings settings) {
    int smallest = settings.getAsInt("min_gram", 1);
    int largest = settings.getAsInt("max_gram", 2);
    if (smallest < 1 || smallest > largest) {
      throw new IllegalArgumentException(
          "[%s] needs 1 <= min_gram <= max_gram, got %d and %d".formatted(name, smallest, largest));
    }
    return new GramSizes(smallest, largest);
  }

  /** The limit that a full server sets on grams of every position. */
  void checkDifference(String name, IndexSettings index) {
    int allowed = index.getMaxNgramDiff();
    if (largest - smallest > allowed) {
      throw new IllegalArgumentException(
          "[%s] max_gram - min_gram is %d, more than index.max_ngram_diff: %d"
              .formatted(name, largest - smallest, allowed));
    }
  }
}
