package org.manchette.text.hygiene;

import java.util.List;
import java.util.Locale;

/**
 * Finds the captions and credits of pictures that a page leaves in a body: « Photo : X », « Crédit
 * photo : X », « © X/Reuters » as a paragraph or its end, « (Photo AFP) » anywhere.
 */
final class Captions {

  private static final int LONGEST_HEAD = 24;

  /** In code units: the longest that is read as the credit at the end of a paragraph. */
  private static final int LONGEST_CREDIT = 80;

  private static final List<String> HEADS =
      List.of(
          "photo :",
          "photo:",
          "photos :",
          "photo ©",
          "photo afp",
          "photo reuters",
          "photo ap ",
          "photo d'illustration",
          "photo d'archives",
          "photo dr",
          "photo/",
          "photographie :",
          "photo par ",
          "photo prise ",
          "crédit photo",
          "crédits photo",
          "crédit :",
          "crédits :",
          "crédit image",
          "légende :",
          "légende photo",
          "illustration :",
          "image :",
          "image d'",
          "visuel :",
          "©");

  private Captions() {}

  /** Adds a defect for each caption; its end is that of the caption. */
  static void find(Draft draft, List<Defect> defects) {
    boolean start = true;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (c == '\n') {
        start = true;
      } else if (start && c != ' ') {
        start = false;
        if (isHead(draft, i)) {
          i = add(draft, i, lineEnd(draft, i), defects);
          continue;
        }
      }
      if (c == '(' && isHead(draft, i + 1)) {
        int close = closing(draft, i);
        i = close > i ? add(draft, i, close + 1, defects) : i;
      } else if (c == '©' && isPictureCredit(draft, i)) {
        i = add(draft, i, lineEnd(draft, i), defects);
      }
    }
  }

  private static int add(Draft draft, int from, int to, List<Defect> defects) {
    Defects.add(defects, new Defect(Defect.Kind.CAPTION, draft.start(from), draft.end(to - 1)));
    return to - 1;
  }

  private static boolean isHead(Draft draft, int i) {
    if ("pPcClLiIvV©".indexOf(draft.at(i)) < 0) {
      return false;
    }
    int end = Math.min(draft.length(), i + LONGEST_HEAD);
    String head = draft.substring(i, end).toLowerCase(Locale.FRENCH);
    return HEADS.stream().anyMatch(head::startsWith);
  }

  /** « © X/Reuters » and what ends the paragraph. */
  private static boolean isPictureCredit(Draft draft, int sign) {
    for (int i = sign + 1; i <= sign + LONGEST_CREDIT; i++) {
      if (i >= draft.length() || draft.at(i) == '\n') {
        return true;
      }
      if (".!?;".indexOf(draft.at(i)) >= 0 && draft.at(i + 1) == ' ') {
        return false;
      }
    }
    return false;
  }

  private static int closing(Draft draft, int open) {
    int close = open;
    while (close - open < LONGEST_CREDIT && draft.at(close) != ')' && draft.at(close) != '\n') {
      close++;
    }
    return draft.at(close) == ')' ? close : open;
  }

  private static int lineEnd(Draft draft, int from) {
    int end = from;
    while (end < draft.length() && draft.at(end) != '\n') {
      end++;
    }
    return end;
  }
}
