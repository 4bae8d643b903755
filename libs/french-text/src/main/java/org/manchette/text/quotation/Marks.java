package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in all the ways newspapers set them. What is opened
 * and never closed ends with its paragraph, unless the next begins with the same mark again, as it
 * does where one speaker goes on.
 */
final class Marks {

  /** Characters; an unclosed quotation in a longer paragraph ends with its sentence. */
  private static final int LONGEST_UNCLOSED = 800;

  private static final String OPENING = "«“‹„";
  private static final String CLOSING = "»”›“";

  /**
   * Words in quotation marks.
   *
   * @param start first code unit of the repaired text, the mark left out
   * @param end the one after the last
   * @param closed false if the closing mark is missing
   */
  record Span(int start, int end, boolean closed) {}

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private int open = -1;
  private char mark;

  /** True if nothing, or a colon, stands before the open mark. */
  private boolean announced;

  /** Marks of the same shape that stand open inside. */
  private int nested;

  private Marks(String text) {
    this.text = text;
  }

  /** Quotations in text order; those inside others are part of them. */
  static List<Span> find(String text) {
    Marks marks = new Marks(text);
    int paragraph = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        i = marks.endParagraph(i);
        marks.dialogue(paragraph, Math.min(i, text.length()));
        paragraph = i + 1;
      } else {
        marks.read(i);
      }
    }
    return marks.spans;
  }

  private void read(int i) {
    char c = text.charAt(i);
    if (c == '"') {
      straight(i);
    } else if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
      shaped(i, c);
    }
  }

  private void straight(int i) {
    boolean before = i == 0 || bound(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && begins(text.charAt(i + 1));
    if (open < 0) {
      boolean stray = i > 0 && !(after || (before && i + 1 < text.length()));
      if (!stray) {
        open(i + 1, '"');
      }
    } else if (mark == '"') {
      boolean opens = before && after && text.charAt(Math.max(0, i - 1)) != '\'';
      if (opens) {
        open(i + 1, '"');
      } else {
        close(i, true);
      }
    } else if (!after && mark == '“' && !comes(i + 1, '”')) {
      // « “A ce point" »: keyboards mix the two
      close(i, true);
    }
  }

  private void shaped(int i, char c) {
    if (open < 0) {
      if (c != '»' && c != '”' && c != '›') {
        open(i + 1, c);
      }
    } else if (mark == '"') {
      if (c == '”' && !comes(i + 1, '"')) {
        close(i, true);
      }
    } else if (c == closing(mark)) {
      if (nested > 0 && closesLater(i, c)) {
        nested--;
      } else {
        close(i, true);
      }
    } else if (c == mark) {
      if (opensInside(i)) {
        nested++;
      } else {
        // « seront« supprimé »: the first was never closed
        close(i, false);
        open(i + 1, c);
      }
    }
  }

  /** « Il a dit « non » hier »: what follows closes twice before it opens again. */
  private boolean opensInside(int i) {
    int first = next(i + 1);
    return first >= 0 && text.charAt(first) == closing(mark) && closesLater(first, closing(mark));
  }

  private boolean closesLater(int i, char c) {
    int next = next(i + 1);
    return next >= 0 && text.charAt(next) == c;
  }

  /** The next mark of the open shape in the paragraph, near by; -1 if there is none. */
  private int next(int from) {
    int end = Math.min(text.length(), from + LONGEST_UNCLOSED);
    for (int i = from; i < end && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == mark || c == closing(mark)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a mark follows in the paragraph, near by. */
  private boolean comes(int from, char c) {
    int end = Math.min(text.length(), from + LONGEST_UNCLOSED);
    for (int i = from; i < end && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == c) {
        return true;
      }
    }
    return false;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '«' -> '»';
      case '‹' -> '›';
      case '„' -> '“';
      default -> '”';
    };
  }

  private void open(int at, char with) {
    open = at;
    announced = opensParagraph(at - 1);
    mark = with;
    nested = 0;
  }

  private void close(int at, boolean closed) {
    add(open, at, closed);
    open = -1;
  }

  /** Where reading goes on: behind the mark with which an open quotation is taken up again. */
  private int endParagraph(int end) {
    if (open < 0) {
      return end;
    }
    int next = end;
    while (next < text.length() && free(text.charAt(next))) {
      next++;
    }
    boolean goesOn =
        next + 1 < text.length()
            && (text.charAt(next) == mark || (mark == '«' && text.charAt(next) == '»'))
            && announced
            && (mark != '"' || !free(text.charAt(next + 1)));
    if (goesOn) {
      return next;
    }
    int to = end;
    if (end - open > LONGEST_UNCLOSED) {
      int stop = text.indexOf(". ", open, end);
      to = stop < 0 ? end : stop + 1;
    }
    add(open, to, false);
    open = -1;
    return end;
  }

  /** True for a mark before which its line holds nothing, or what announces speech. */
  private boolean opensParagraph(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && free(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == ':';
  }

  /** « — Venez, dit-il. »: a paragraph of dialogue is speech from its dash on. */
  private void dialogue(int start, int end) {
    int i = start;
    while (i < end && free(text.charAt(i))) {
      i++;
    }
    boolean dash = i + 1 < end && (text.charAt(i) == '—' || text.charAt(i) == '–');
    boolean taken = !spans.isEmpty() && spans.getLast().start() > start;
    if (dash && !taken && free(text.charAt(i + 1))) {
      add(i + 1, end, true);
    }
  }

  private void add(int from, int to, boolean closed) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      spans.add(new Span(start, end, closed));
    }
  }

  private static boolean blank(char c) {
    return free(c) || c == '"' || c == '«' || c == '»';
  }

  private static boolean free(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean begins(char c) {
    return !free(c) && ",.;:!?)]}»”".indexOf(c) < 0;
  }

  private static boolean bound(char c) {
    return free(c) || "([{'’:-–—«“".indexOf(c) >= 0;
  }
}
