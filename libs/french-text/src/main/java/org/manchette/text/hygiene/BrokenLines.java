package org.manchette.text.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what a narrow column or a scraper broke: a word hyphenated across lines (« gouverne-\nment
 * »; « peut-\nêtre » and « Saint-\nDenis » keep their hyphen), and a line or paragraph that ends in
 * the middle of its sentence. The end of a paragraph or of a short line, as in a list or a poem,
 * stays.
 */
final class BrokenLines implements Repair {

  /** Shorter lines are lists, verses and signatures. */
  private static final int SHORTEST_LINE = 30;

  /** Lines that a small word ends are broken if they are that long. */
  private static final int SHORTEST_OPEN_LINE = 12;

  private static final int LONGEST_PART = 25;

  /** Line ends and spaces at a break. */
  private static final int LONGEST_BREAK = 6;

  /** Behind these a hyphen belongs to the word: « celui-là », « dit-il », « elles-mêmes ». */
  private static final Set<String> HYPHENATED =
      Set.of(
          "ci", "là", "même", "mêmes", "je", "tu", "il", "elle", "on", "nous", "vous", "ils",
          "elles", "ce", "moi", "toi", "lui", "leur", "le", "la", "les", "y", "en", "t");

  /** No sentence and no heading ends with these. */
  private static final Set<String> OPEN =
      Set.of(
          "le",
          "la",
          "les",
          "un",
          "une",
          "des",
          "du",
          "de",
          "au",
          "aux",
          "et",
          "ou",
          "à",
          "dans",
          "par",
          "pour",
          "sur",
          "que",
          "qui",
          "dont",
          "ce",
          "cet",
          "cette",
          "ces",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "selon",
          "chez",
          "entre",
          "vers",
          "mme",
          "président",
          "ministre");

  private static final Set<String> MONTHS =
      Set.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft repaired = new Draft(draft.length());
    boolean changed = false;
    int lineStart = 0;
    for (int i = 0; i < draft.length(); i++) {
      if (isHyphenation(draft, i)) {
        if (keepsHyphen(draft, i)) {
          repaired.copy(draft, i);
        }
        i++;
        changed = true;
      } else if (draft.at(i) == '\n' && isBrokenLine(draft, i, lineStart)) {
        int next = next(draft, i);
        repaired.replace(draft, i, next - 1, " ");
        lineStart = next;
        i = next - 1;
        changed = true;
      } else {
        lineStart = draft.at(i) == '\n' ? i + 1 : lineStart;
        repaired.copy(draft, i);
      }
    }
    return changed ? repaired : draft;
  }

  private static boolean isHyphenation(Draft draft, int i) {
    return (draft.at(i) == '-' || draft.at(i) == '¬')
        && draft.at(i + 1) == '\n'
        && isSmall(draft.at(i - 1))
        && Character.isLetter(draft.at(i - 2))
        && (isSmall(draft.at(i + 2)) || isCompoundName(draft, i));
  }

  /** « Saint-\nDenis ». */
  private static boolean isCompoundName(Draft draft, int i) {
    return Character.isUpperCase(draft.at(i + 2))
        && isSmall(draft.at(i + 3))
        && Character.isUpperCase(draft.at(i - before(draft, i).length()));
  }

  private static boolean keepsHyphen(Draft draft, int i) {
    String first = before(draft, i);
    String second = part(draft, i + 2);
    if (draft.at(i) == '¬') {
      return false;
    }
    if (Character.isUpperCase(draft.at(i + 2))) {
      return true;
    }
    String joined = (first + second).toLowerCase(Locale.FRENCH);
    if (CommonWords.contains((first + "-" + second).toLowerCase(Locale.FRENCH))) {
      return true;
    }
    if (HYPHENATED.contains(second) || second.isEmpty()) {
      return !CommonWords.contains(joined) || second.length() > 2;
    }
    return !CommonWords.contains(joined)
        && CommonWords.contains(first)
        && CommonWords.contains(second);
  }

  private static boolean isBrokenLine(Draft draft, int i, int lineStart) {
    int next = next(draft, i);
    if (next == i) {
      return false;
    }
    int last = i - 1;
    while (i - last < LONGEST_BREAK && draft.at(last) == ' ') {
      last--;
    }
    char before = draft.at(last);
    char after = draft.at(next);
    boolean goesOn = isSmall(after) && (isSmall(before) || isDigit(before) || before == ',');
    boolean month = isDigit(before) && MONTHS.contains(part(draft, next));
    if (month || (goesOn && i - lineStart >= SHORTEST_LINE)) {
      return true;
    }
    return i - lineStart >= SHORTEST_OPEN_LINE
        && isSmall(before)
        && (Character.isLetterOrDigit(after) || after == '«' || after == '"')
        && OPEN.contains(before(draft, last + 1));
  }

  /** The first character of the next line that has one; {@code lineEnd} if it is too far. */
  private static int next(Draft draft, int lineEnd) {
    int next = lineEnd + 1;
    while (draft.at(next) == '\n' || draft.at(next) == ' ') {
      if (next - lineEnd == LONGEST_BREAK) {
        return lineEnd;
      }
      next++;
    }
    return next < draft.length() ? next : lineEnd;
  }

  /** The letters before {@code to}; the empty word for more than a hyphenated one has. */
  private static String before(Draft draft, int to) {
    int start = to;
    while (start > to - LONGEST_PART && Character.isLetter(draft.at(start - 1))) {
      start--;
    }
    return start == to - LONGEST_PART ? "" : draft.substring(start, to);
  }

  /** The letters from {@code from} on; the empty word for more than a hyphenated one has. */
  private static String part(Draft draft, int from) {
    int end = from;
    while (end < from + LONGEST_PART && Character.isLetter(draft.at(end))) {
      end++;
    }
    return end == from + LONGEST_PART ? "" : draft.substring(from, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSmall(char c) {
    return Character.getType(c) == Character.LOWERCASE_LETTER;
  }
}
