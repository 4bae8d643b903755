package org.manchette.text.hygiene;

import java.util.List;
import java.util.Locale;

/**
 * Finds the pointers to other articles that a page leaves in a body: « Lire aussi : … », « >> À
 * lire : … » at the beginning of a paragraph, and inside one where nothing else can be meant (« …
 * LIRE AUSSI > … », « (lire aussi page 3) »). « À lire ces lignes, on dirait… » is none.
 */
final class ReadAlso {

  /** In code units: a pointer inside a paragraph ends with its sentence, here at the latest. */
  private static final int LONGEST = 200;

  private static final int LONGEST_HEAD = 24;

  private static final List<String> POINTERS =
      List.of(
          "lire aussi",
          "lire également",
          "lire notre",
          "lire nos",
          "lire :",
          "lire:",
          "lire la suite",
          "voir aussi",
          "voir également",
          "voir notre",
          "voir :",
          "voir:",
          "relire :",
          "relire notre",
          "sur le même sujet",
          "notre dossier :",
          "à découvrir :",
          "à découvrir aussi");

  private ReadAlso() {}

  /** Adds a defect for each pointer; its end is that of the pointer. */
  static void find(Draft draft, List<Defect> defects) {
    boolean start = true;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (c == '\n') {
        start = true;
      } else if (start && !isBullet(c)) {
        start = false;
        if (isPointer(draft, i)) {
          i = add(draft, i, lineEnd(draft, i), defects);
        }
      } else if (!start && isUnmistakable(draft, i)) {
        i = add(draft, i, sentenceEnd(draft, i), defects);
      }
    }
  }

  private static int add(Draft draft, int from, int to, List<Defect> defects) {
    Defects.add(defects, new Defect(Defect.Kind.READ_ALSO, draft.start(from), draft.end(to - 1)));
    return to - 1;
  }

  private static boolean isBullet(char c) {
    return " >»→►▶•*-–—[(".indexOf(c) >= 0;
  }

  private static boolean isPointer(Draft draft, int i) {
    char c = draft.at(i);
    if ("lLvVrRàÀaAsSnN".indexOf(c) < 0) {
      return false;
    }
    String head = head(draft, i);
    return POINTERS.stream().anyMatch(head::startsWith) && !Character.isLetter(draft.at(i - 1));
  }

  /** The next words in lower case, without the « à » of « à lire ». */
  private static String head(Draft draft, int i) {
    int end = Math.min(draft.length(), i + LONGEST_HEAD);
    String head = draft.substring(i, end).toLowerCase(Locale.FRENCH);
    boolean preposition = head.startsWith("à ") || head.startsWith("a ");
    return preposition && !head.startsWith("à découvrir") ? head.substring(2) : head;
  }

  /** In capitals, behind an arrow or a parenthesis, or as a sentence with its colon. */
  private static boolean isUnmistakable(Draft draft, int i) {
    char c = draft.at(i);
    boolean capital = c == 'L' || c == 'V' || c == 'À' || c == 'A';
    boolean small = c == 'l' || c == 'v' || c == 'à';
    if ((!capital && !small) || !couldPoint(draft, i)) {
      return false;
    }
    if (!isPointer(draft, i)) {
      return false;
    }
    int last = i - 1;
    while (i - last < 4 && draft.at(last) == ' ') {
      last--;
    }
    char before = draft.at(last);
    boolean arrow = ">→►▶([".indexOf(before) >= 0 || (before == '»' && draft.at(last - 1) == ' ');
    if (small) {
      return arrow;
    }
    boolean capitals =
        Character.isUpperCase(draft.at(i + 2)) && Character.isUpperCase(draft.at(i + 3));
    boolean sentence = ".!?…»\"”".indexOf(before) >= 0;
    return arrow || capitals || (sentence && isFollowedByColon(draft, i));
  }

  private static boolean couldPoint(Draft draft, int i) {
    char next = Character.toLowerCase(draft.at(i + 1));
    return next == 'i' || next == 'o' || next == ' ';
  }

  private static boolean isFollowedByColon(Draft draft, int i) {
    for (int k = i; k < i + LONGEST_HEAD; k++) {
      if (draft.at(k) == ':' || draft.at(k) == '>') {
        return true;
      }
    }
    return false;
  }

  private static int lineEnd(Draft draft, int from) {
    int end = from;
    while (end < draft.length() && draft.at(end) != '\n') {
      end++;
    }
    return end;
  }

  private static int sentenceEnd(Draft draft, int from) {
    int end = from + 1;
    while (end - from < LONGEST
        && end < draft.length()
        && draft.at(end) != '\n'
        && draft.at(end) != ')'
        && draft.at(end) != ']'
        && !(".!?".indexOf(draft.at(end - 1)) >= 0 && draft.at(end) == ' ')) {
      end++;
    }
    return end;
  }
}
