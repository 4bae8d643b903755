package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The parts of a name by which it is looked up, so that spellings of one name have the same: cut at
 * all marks, which fall away; signs are parts: « d'Estaing » is « d », « Estaing »; « J.D. » is «
 * JD »; « H&M » is « H », « & », « M ». Forms and the tokens of a text are cut alike.
 */
final class NameParts {

  private NameParts() {}

  /** The parts as they are written; empty for « - », « , » and other marks. */
  static List<String> cut(String text) {
    List<String> parts = new ArrayList<>(4);
    cut(text, parts);
    return parts;
  }

  /** Adds the parts of a text to those before. */
  static void cut(String text, List<String> parts) {
    int start = 0;
    boolean dotted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isWord(c)) {
        continue;
      }
      if (c == '.' && (dotted || i == start + 1) && isInitialAt(text, i + 1)) {
        dotted = true;
        continue;
      }
      if (i > start) {
        String part = text.substring(start, i);
        parts.add(dotted ? part.replace(".", "") : part);
      }
      if (c == '&' || c == '+' || c == '#' || c == '>') {
        parts.add(String.valueOf(c));
      }
      start = i + 1;
      dotted = false;
    }
  }

  private static boolean isInitialAt(String text, int i) {
    return i + 1 < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** What is equal in all spellings of a part: « Élysée » and « ELYSEE », « St » and « Saint ». */
  static String key(String part) {
    return common(Folding.fold(part));
  }

  /** One of the words that are written in two ways, or {@code folded} itself. */
  static String common(String folded) {
    return switch (folded) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      case "&" -> "et";
      default -> folded;
    };
  }

  /**
   * The number of parts of the given name: all of the first word, and the initials behind it («
   * Jean-Pierre Raffarin » has two, « John F. Kennedy » too); 0 where the name has no surname.
   */
  static int given(String name) {
    String[] words = name.split(" ", -1);
    int given = 1;
    while (given < words.length && isInitial(words[given])) {
      given++;
    }
    if (given >= words.length) {
      return 0;
    }
    return cut(String.join(" ", List.of(words).subList(0, given))).size();
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
  }

  /** « Dupont Jean » of « Jean Dupont ». */
  static List<String> inverted(String name) {
    List<String> parts = cut(name);
    Collections.rotate(parts, -given(name));
    return parts;
  }
}
