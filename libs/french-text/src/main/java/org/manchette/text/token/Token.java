package org.manchette.text.token;

/**
 * A word, number or mark of a repaired text. Elided articles and pronouns are tokens of their own
 * (« l' » + « Élysée »), hyphenated compounds are one (« Saint-Denis », « dit-il » is split).
 *
 * @param start first UTF-16 code unit in the repaired text
 * @param end the one after the last
 * @param text the words between them
 * @param lower {@code text} in lower case, accents kept
 */
public record Token(int start, int end, String text, String lower) {

  /** True if the first character is an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** True if it begins with a letter or digit. */
  public boolean word() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
