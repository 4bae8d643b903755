package org.manchette.text.actor;

import java.util.List;
import org.manchette.text.token.Token;

/** How a sentence uses capitals, and so what they tell of names. */
enum Lettering {
  /** As French is printed: names have capitals. */
  MIXED,
  /** « MACRON ET LA RÉFORME »: all words have them. */
  CAPITALS,
  /** « macron et la réforme »: none has one, as in some feeds. */
  LOWER;

  /** Of letters in a sentence that is written in capitals. */
  private static final double MOSTLY = 0.7;

  /** Fewer words tell nothing. */
  private static final int WORDS = 3;

  static Lettering of(List<Token> tokens) {
    int upper = 0;
    int single = 0;
    int letters = 0;
    int words = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (text.length() == 1) {
        single += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
        continue;
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        letters += Character.isLetter(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
      }
      words += letters > 0 ? 1 : 0;
    }
    if (words < WORDS) {
      return MIXED;
    }
    if (upper > MOSTLY * letters) {
      return CAPITALS;
    }
    return upper + single == 0 ? LOWER : MIXED;
  }
}
