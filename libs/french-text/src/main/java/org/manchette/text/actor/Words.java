package org.manchette.text.actor;

import java.util.List;
import java.util.Set;
import org.manchette.text.token.Token;

/** The tokens of a sentence, asked by index; beyond both ends everything is empty. */
final class Words {

  private static final Set<String> OPENING =
      Set.of("\"", "«", "“", "‹", "'", "‘", ":", "-", "–", "—", "•", "(", "[");

  private static final Set<String> HAVE =
      Set.of(
          "a",
          "ai",
          "as",
          "avons",
          "avez",
          "ont",
          "avait",
          "avais",
          "avaient",
          "aura",
          "auront",
          "aurait",
          "auraient",
          "avoir",
          "ayant",
          "eut",
          "été");
  private static final Set<String> BETWEEN =
      Set.of("pas", "plus", "aussi", "déjà", "bien", "ainsi", "encore", "d'ailleurs", "t", "il");

  /** Of letters in a sentence that is written in capitals. */
  private static final double CAPITALS = 0.7;

  final List<Token> tokens;
  final boolean capitals;

  Words(List<Token> tokens) {
    this.tokens = tokens;
    this.capitals = writtenInCapitals(tokens);
  }

  private static boolean writtenInCapitals(List<Token> tokens) {
    int upper = 0;
    int letters = 0;
    int words = 0;
    for (Token token : tokens) {
      boolean counted = token.text().length() > 1;
      for (int i = 0; counted && i < token.text().length(); i++) {
        char c = token.text().charAt(i);
        letters += Character.isLetter(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
      words += counted && letters > 0 ? 1 : 0;
    }
    return words >= 3 && upper > CAPITALS * letters;
  }

  int size() {
    return tokens.size();
  }

  String text(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  boolean capitalised(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).capitalised();
  }

  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).word();
  }

  /** True if a capital says nothing here: first in the sentence, or after an opening mark. */
  boolean opens(int i) {
    return capitals || i == 0 || OPENING.contains(text(i - 1)) || !anyWordBefore(i);
  }

  private boolean anyWordBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (word(j)) {
        return true;
      }
    }
    return false;
  }

  /** True if a form of « avoir » makes the word a verb: « a prévenu », « avait déjà élu ». */
  boolean isParticiple(int i) {
    boolean adverb = BETWEEN.contains(lower(i - 1)) || lower(i - 1).endsWith("ment");
    return HAVE.contains(lower(i - 1)) || (adverb && HAVE.contains(lower(i - 2)));
  }

  /** The word without a hyphenated « ex- » or « vice- », singular. */
  String stem(int i) {
    String word = lower(i);
    if (word.startsWith("ex-")) {
      word = word.substring(3);
    }
    return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
