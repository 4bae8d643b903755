package org.manchette.text.actor;

import java.util.Locale;

/** Nouns that say what a person is or does: « ministre », « comédienne ». */
public final class RoleNouns {

  private RoleNouns() {}

  /** True for such a noun, in any number, whatever its case. */
  public static boolean contains(String word) {
    String lower = word.toLowerCase(Locale.FRENCH);
    return Cues.ROLES.contains(lower)
        || (lower.endsWith("s") && Cues.ROLES.contains(lower.substring(0, lower.length() - 1)));
  }
}
