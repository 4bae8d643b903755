package org.manchette.text.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether an acronym is made of the initials of words. */
final class Acronyms {

  private static final Set<String> LITTLE =
      Set.of(
          "de", "d'", "du", "des", "la", "le", "les", "l'", "et", "pour", "à", "a", "au", "aux",
          "en", "sur", "dans", "contre", "par");

  private static final int SHORTEST = 3;

  /** Letters by which an acronym is known in another order. */
  private static final int LONG = 4;

  private Acronyms() {}

  /** True for a word that may be one: « FOCN », « Sipri ». */
  static boolean mayBe(String word) {
    return word.length() >= SHORTEST
        && word.length() <= 10
        && word.chars().allMatch(Character::isLetter)
        && Character.isUpperCase(word.charAt(0));
  }

  /** True if the initials of the words, with or without the little ones, spell the acronym. */
  static boolean spells(List<String> pieces, String acronym) {
    String letters = Folding.fold(acronym).replace(".", "").toUpperCase(Locale.ROOT);
    return letters.equals(initials(pieces, false)) || letters.equals(initials(pieces, true));
  }

  /** True for capitals enough to know an acronym by its letters in any order. */
  static boolean isLong(String word) {
    return word.length() >= LONG && mayBe(word) && Folding.isCapitals(word);
  }

  /** The same for « UICN » and « IUCN »: its letters, which other languages order otherwise. */
  static String letters(String acronym) {
    char[] letters = acronym.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  private static String initials(List<String> pieces, boolean little) {
    StringBuilder initials = new StringBuilder();
    for (String piece : pieces) {
      if (little || !LITTLE.contains(piece.replace('’', '\''))) {
        initials.append(Character.toUpperCase(piece.charAt(0)));
      }
    }
    return initials.toString();
  }
}
