package org.manchette.text.token;

import java.util.Set;

/** Marks in which a phrase ends, whatever stands before. */
public final class PhraseMarks {

  /** Each as a token of its own. */
  public static final Set<String> ALL =
      Set.of(
          ",", ".", ";", ":", "(", ")", "\"", "«", "»", "“", "”", "!", "?", "…", "...", "–", "—",
          "-", "[", "]", "/", "|");

  private PhraseMarks() {}
}
