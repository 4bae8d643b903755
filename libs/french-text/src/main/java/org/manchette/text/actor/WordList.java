package org.manchette.text.actor;

import java.util.Set;

/** Lists of words in the code, parted by spaces. */
final class WordList {

  private WordList() {}

  /** The words of a text block. */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }
}
