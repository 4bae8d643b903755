package org.manchette.text.hygiene;

import java.util.Set;

/** Word forms of the common language, as counted over press text: « gouvernement », no names. */
public final class CommonWords {

  private static final Set<String> ALL =
      Set.copyOf(Resources.lines(CommonWords.class, "common-words.txt"));

  private CommonWords() {}

  /** All of them, in lower case with their accents; unmodifiable. */
  public static Set<String> all() {
    return ALL;
  }

  /** True for a word form in lower case that is one of them. */
  static boolean contains(String lower) {
    return ALL.contains(lower);
  }
}
