package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks, in all the ways newspapers set them. Never crosses a
 * line end: what is opened and never closed ends with its paragraph.
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

  private Marks(String text) {
    this.text = text;
  }

  /** Quotations in text order; those inside others are part of them. */
  static List<Span> find(String text) {
    Marks marks = new Marks(text);
    int paragraph = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        marks.endParagraph(i);
        marks.dialogue(paragraph, i);
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
    boolean before = i > 0 && bound(text.charAt(i - 1));
    boolean after = i + 1 < text.length() && !free(text.charAt(i + 1));
    boolean opens = (i == 0 || before) && after;
    if (open < 0) {
      boolean stray = i > 0 && !before && !after;
      if (!stray) {
        open(i + 1, '"');
      }
    } else if (mark == '"') {
      if (opens && !closesToo(i)) {
        open(i + 1, '"');
      } else {
        close(i, true);
      }
    }
  }

  /** A mark between two blanks tells nothing by its neighbours. */
  private boolean closesToo(int i) {
    return i > 0 && text.charAt(i - 1) == '\'';
  }

  private void shaped(int i, char c) {
    if (open < 0) {
      if (c != '»' && c != '”' && c != '›') {
        open(i + 1, c);
      }
    } else if (mark == '"') {
      return;
    } else if (c == closing(mark)) {
      close(i, true);
    } else if (c == mark) {
      // « seront« supprimé »: the first was never closed
      close(i, false);
      open(i + 1, c);
    }
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
    mark = with;
  }

  private void close(int at, boolean closed) {
    add(open, at, closed);
    open = -1;
  }

  private void endParagraph(int end) {
    if (open >= 0) {
      int to = end;
      if (end - open > LONGEST_UNCLOSED) {
        int stop = text.indexOf(". ", open);
        to = stop < 0 || stop > end ? end : stop + 1;
      }
      add(open, to, false);
      open = -1;
    }
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

  private static boolean bound(char c) {
    return free(c) || "([{'’:-–—«“".indexOf(c) >= 0;
  }
}
