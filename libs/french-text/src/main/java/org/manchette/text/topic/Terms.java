package org.manchette.text.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manchette.text.hygiene.Resources;

/** Weighted terms of topics, looked up by the first word of a term. */
final class Terms {

  /** Letters; shorter beginnings would catch anything. */
  private static final int SHORTEST_PREFIX = 2;

  /**
   * A term of a topic.
   *
   * @param topic id of the concept
   * @param words folded words of the term; the last may be a beginning only
   * @param prefix true if the last word is a beginning
   * @param weight how strongly it speaks
   */
  record Term(String topic, List<String> words, boolean prefix, double weight) {

    /** True if the term stands at {@code i} of these folded words. */
    boolean matches(List<String> text, int i) {
      if (i + words.size() > text.size()) {
        return false;
      }
      for (int k = 0; k < words.size(); k++) {
        String word = text.get(i + k);
        boolean same =
            (prefix && k == words.size() - 1)
                ? word.startsWith(words.get(k))
                : word.equals(words.get(k));
        if (!same) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Term>> byWord = new HashMap<>();
  private final Map<String, List<Term>> byPrefix = new HashMap<>();
  private int longestPrefix;

  Terms() {
    for (String line : Resources.lines(Terms.class, "terms.txt")) {
      int tab = line.indexOf('\t');
      for (String term : line.substring(tab + 1).split(" ", -1)) {
        add(line.substring(0, tab), term);
      }
    }
  }

  private void add(String topic, String entry) {
    int colon = entry.lastIndexOf(':');
    double weight = Double.parseDouble(entry.substring(colon + 1));
    boolean prefix = entry.charAt(colon - 1) == '*';
    String words = entry.substring(0, prefix ? colon - 1 : colon).replace("'", "'_");
    List<String> folded = new ArrayList<>();
    for (String word : words.split("_", -1)) {
      folded.add(fold(word));
    }
    if (prefix) {
      folded.set(folded.size() - 1, words.substring(words.lastIndexOf('_') + 1));
    }
    Term term = new Term(topic, List.copyOf(folded), prefix, weight);
    String first = folded.getFirst();
    if (prefix && folded.size() == 1) {
      byPrefix.computeIfAbsent(first, k -> new ArrayList<>()).add(term);
      longestPrefix = Math.max(longestPrefix, first.length());
    } else {
      byWord.computeIfAbsent(first, k -> new ArrayList<>()).add(term);
    }
  }

  /** Terms that may begin with a folded word: to be matched against the words that follow. */
  List<Term> startingWith(String word) {
    List<Term> found = new ArrayList<>(byWord.getOrDefault(word, List.of()));
    for (int n = SHORTEST_PREFIX; n <= Math.min(word.length(), longestPrefix); n++) {
      found.addAll(byPrefix.getOrDefault(word.substring(0, n), List.of()));
    }
    return found.isEmpty() ? List.of() : found;
  }

  /** Lower case, singular: « ministres » is « ministre », « animaux » « animal ». */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.FRENCH).replace('’', '\'');
    int length = lower.length();
    if (length > 5 && lower.endsWith("aux") && !lower.endsWith("eaux")) {
      return lower.substring(0, length - 2) + "l";
    }
    if (length > 3 && (lower.endsWith("s") || lower.endsWith("x")) && !lower.endsWith("ss")) {
      return lower.substring(0, length - 1);
    }
    return lower;
  }
}
