package org.manchette.text.hygiene;

import java.util.List;
import java.util.Set;

/**
 * Joins what a narrow column broke: a word hyphenated across lines (« gouverne-\nment »), and a
 * line that ends in the middle of its sentence. The end of a paragraph or of a short line, as in a
 * list or a poem, stays.
 */
final class BrokenLines implements Repair {

  /** Shorter lines are lists, verses and signatures. */
  private static final int SHORTEST_LINE = 30;

  private static final int LONGEST_PART = 10;

  /** Behind these a hyphen belongs to the word: « celui-là », « dit-il », « elles-mêmes ». */
  private static final Set<String> HYPHENATED =
      Set.of(
          "ci", "là", "même", "mêmes", "je", "tu", "il", "elle", "on", "nous", "vous", "ils",
          "elles", "ce", "moi", "toi", "lui", "leur", "le", "la", "les", "y", "en", "t");

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft repaired = new Draft(draft.length());
    boolean changed = false;
    int lineStart = 0;
    for (int i = 0; i < draft.length(); i++) {
      if (isHyphenation(draft, i)) {
        if (HYPHENATED.contains(part(draft, i + 2))) {
          repaired.copy(draft, i);
        }
        i++;
        changed = true;
      } else if (isBrokenLine(draft, i, lineStart)) {
        repaired.replace(draft, i, i, " ");
        lineStart = i + 1;
        changed = true;
      } else {
        lineStart = draft.at(i) == '\n' ? i + 1 : lineStart;
        repaired.copy(draft, i);
      }
    }
    return changed ? repaired : draft;
  }

  private static boolean isHyphenation(Draft draft, int i) {
    return draft.at(i) == '-'
        && draft.at(i + 1) == '\n'
        && isSmall(draft.at(i - 1))
        && isSmall(draft.at(i - 2))
        && isSmall(draft.at(i + 2));
  }

  private static boolean isBrokenLine(Draft draft, int i, int lineStart) {
    char before = draft.at(i - 1) == ' ' ? draft.at(i - 2) : draft.at(i - 1);
    return draft.at(i) == '\n'
        && i - lineStart >= SHORTEST_LINE
        && (isSmall(before) || before == ',')
        && isSmall(draft.at(i + 1));
  }

  /** The letters from {@code from} on; the empty word for more than a hyphenated one has. */
  private static String part(Draft draft, int from) {
    int end = from;
    while (end < from + LONGEST_PART && Character.isLetter(draft.at(end))) {
      end++;
    }
    return end == from + LONGEST_PART ? "" : draft.substring(from, end);
  }

  private static boolean isSmall(char c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }
}
