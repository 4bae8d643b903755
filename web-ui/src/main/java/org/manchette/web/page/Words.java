package org.manchette.web.page;

/** What a reader types into a field that finds names. */
public final class Words {

  private Words() {}

  /** Whether there is anything to look for: a letter or a digit. */
  public static boolean any(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
