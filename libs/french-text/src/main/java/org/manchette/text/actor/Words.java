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

  final List<Token> tokens;
  final Lettering lettering;
  final boolean capitals;

  Words(List<Token> tokens) {
    this.tokens = tokens;
    this.lettering = Lettering.of(tokens);
    this.capitals = lettering == Lettering.CAPITALS;
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
