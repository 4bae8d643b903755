package org.manchette.text.hygiene;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Sets a repaired text in French typography: « l'an "dix"... Oui! » becomes « l’an « dix »… Oui !
 * ».
 *
 * <p>The repaired text has one form of each mark, which makes the rules simple; where no rule
 * speaks, the form that was submitted (a non-breaking space in a number, a prime) is given back.
 */
final class Typography {

  private static final char NO_BREAK = '\u00A0';
  private static final char NARROW = '\u202F';

  /** Marks that prose does not hold: the characters up to the next space are code. */
  private static final String CODE_MARKS = "=<>{}|\\_^~";

  /** Names that end in an exclamation mark. */
  private static final String NAME_WITH_MARK = "Yahoo";

  private final Draft draft;
  private final String original;
  private final Draft set;

  /** Units of URLs, addresses and code: no rule reads or changes them. */
  private final BitSet kept;

  /** For a quotation mark the one to show, NUL elsewhere. */
  private final char[] quotes;

  Typography(Draft draft, String original) {
    this.draft = draft;
    this.original = original;
    this.set = new Draft(draft.length() + draft.length() / 16);
    this.kept = new BitSet(draft.length());
    this.quotes = new char[draft.length()];
  }

  Draft set() {
    for (int start = 0; start < draft.length(); ) {
      int end = lineEnd(start);
      keepCode(start, end);
      pairQuotes(start, end);
      setLine(start, end);
      start = end + 1;
    }
    return set;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < draft.length() && draft.at(end) != '\n') {
      end++;
    }
    return end;
  }

  private void setLine(int start, int end) {
    int i = start;
    while (i < end) {
      char c = shown(i);
      if (kept.get(i)) {
        show(i, i);
        i++;
      } else if (c == ' ') {
        i = setSpaces(i, start, end);
      } else if (c == '«') {
        i = setOpening(i, end);
      } else if (c == '»') {
        if (i > start && draft.at(i - 1) != ' ' && shown(i - 1) != '«') {
          set.insert(draft, i, NO_BREAK);
        }
        set.replace(draft, i, i, "»");
        i++;
      } else if (isEllipsis(i)) {
        set.replace(draft, i, i + 2, "…");
        i += 3;
      } else {
        if (isHighMark(c) && draft.at(i - 1) != ' ' && takesSpaceBefore(i, i - 1, start, end)) {
          set.insert(draft, i, NARROW);
        }
        if (c == '\'' && isApostrophe(i)) {
          set.replace(draft, i, i, "’");
        } else if (quotes[i] != 0) {
          set.replace(draft, i, i, String.valueOf(c));
        } else {
          show(i, i);
        }
        i++;
      }
    }
    if (end < draft.length()) {
      set.copy(draft, end);
    }
  }

  /** Sets a run of spaces; gives the first offset behind it. */
  private int setSpaces(int from, int start, int end) {
    int to = from;
    while (to < end && draft.at(to) == ' ' && !kept.get(to)) {
      to++;
    }
    boolean inside = from > start && to < end && !kept.get(to);
    char next = inside ? shown(to) : '\0';
    if (next == '»') {
      set.replace(draft, from, to - 1, String.valueOf(NO_BREAK));
    } else if (isHighMark(next) && takesSpaceBefore(to, from - 1, start, end)) {
      set.replace(draft, from, to - 1, String.valueOf(NARROW));
    } else {
      show(from, to - 1);
    }
    return to;
  }

  /** Sets « and the space behind it; gives the first offset behind both. */
  private int setOpening(int i, int end) {
    set.replace(draft, i, i, "«");
    int next = i + 1;
    while (next < end && draft.at(next) == ' ') {
      next++;
    }
    if (next == end) {
      show(i + 1, end - 1);
    } else if (next == i + 1) {
      set.insert(draft, next, NO_BREAK);
    } else {
      set.replace(draft, i + 1, next - 1, String.valueOf(NO_BREAK));
    }
    return next;
  }

  /** Appends units in the form that was submitted. */
  private void show(int first, int last) {
    for (int i = first; i <= last; i++) {
      char submitted = submitted(i);
      if (submitted == draft.at(i)) {
        set.copy(draft, i);
      } else {
        set.replace(draft, i, i, String.valueOf(submitted));
      }
    }
  }

  /** What was submitted where {@link Characters} gave one mark or space for another. */
  private char submitted(int i) {
    if ("' -\"“".indexOf(draft.at(i)) < 0 || draft.end(i) - draft.start(i) != 1) {
      return draft.at(i);
    }
    char c = original.charAt(draft.start(i));
    boolean space = Character.getType(c) == Character.SPACE_SEPARATOR;
    return space || "’‘‛ʼʻʹ′＇´`„‟″＂〝〞‐‑".indexOf(c) >= 0 ? c : draft.at(i);
  }

  /** The unit at {@code i}, a quotation mark as it is to be shown. */
  private char shown(int i) {
    return quotes[i] == 0 ? draft.at(i) : quotes[i];
  }

  private static boolean isHighMark(char c) {
    return c == ';' || c == ':' || c == '!' || c == '?';
  }

  /**
   * True if the mark at {@code i} ends a word of prose and so takes a space before it: not « 20:30
   * », « foo!=bar », « :-) ».
   *
   * @param before the last unit before it that is not a space
   */
  private boolean takesSpaceBefore(int i, int before, int start, int end) {
    char mark = draft.at(i);
    boolean touches = before == i - 1;
    if (before < start || kept.get(i) || kept.get(before)) {
      return false;
    }
    char last = draft.at(before);
    if ("([«“".indexOf(last) >= 0 || "«“".indexOf(shown(before)) >= 0) {
      return false;
    }
    if (touches && (isHighMark(last) || ".,-/'".indexOf(last) >= 0) && !endsEllipsis(before)) {
      return false;
    }
    int next = i + 1;
    if (mark == '!' || mark == '?') {
      while (next < end && (draft.at(next) == '!' || draft.at(next) == '?')) {
        next++;
      }
      boolean name = touches && mark == '!' && endsWith(before, NAME_WITH_MARK);
      return !name && (next == end || " »”\")].,…'–—".indexOf(draft.at(next)) >= 0);
    }
    if (next < end && " «»".indexOf(shown(next)) < 0) {
      return false;
    }
    while (next < end && draft.at(next) == ' ') {
      next++;
    }
    boolean ratio = Character.isDigit(last) && next < end && Character.isDigit(draft.at(next));
    return mark == ';' || !ratio;
  }

  private boolean endsWith(int last, String word) {
    int first = last - word.length() + 1;
    return first >= 0 && draft.substring(first, last + 1).equals(word);
  }

  /**
   * Between letters, or before what an elided article stands: « l'an », « l'« an » », « d'1 an ».
   */
  private boolean isApostrophe(int i) {
    char next = draft.at(i + 1);
    return Character.isLetter(draft.at(i - 1))
        && (Character.isLetterOrDigit(next) || next == '«' || next == '“' || next == '"');
  }

  /** Three dots and no more: « 1...5 » and « .../docs » are none. */
  private boolean isEllipsis(int i) {
    return draft.at(i) == '.'
        && draft.at(i + 1) == '.'
        && draft.at(i + 2) == '.'
        && draft.at(i + 3) != '.'
        && draft.at(i - 1) != '.'
        && draft.at(i + 3) != '/'
        && draft.at(i - 1) != '/'
        && !(Character.isDigit(draft.at(i - 1)) && Character.isDigit(draft.at(i + 3)));
  }

  private boolean endsEllipsis(int last) {
    return last >= 2 && isEllipsis(last - 2);
  }

  /** Marks what of the line is a URL, an address or code. */
  private void keepCode(int start, int end) {
    if (isCodeLine(start, end)) {
      kept.set(start, end);
      return;
    }
    int backtick = -1;
    int i = start;
    while (i < end) {
      int chunkEnd = i;
      while (chunkEnd < end && draft.at(chunkEnd) != ' ') {
        if (submitted(chunkEnd) == '`') {
          if (backtick >= 0) {
            kept.set(backtick, chunkEnd + 1);
            backtick = -1;
          } else if (!Character.isLetter(draft.at(chunkEnd - 1))) {
            backtick = chunkEnd;
          }
        }
        chunkEnd++;
      }
      if (isCode(i, chunkEnd)) {
        kept.set(i, chunkEnd);
      }
      i = chunkEnd + 1;
    }
  }

  /** « int a = b ? 1 : 2; », « {"a": 1} ». */
  private boolean isCodeLine(int start, int end) {
    int last = end - 1;
    while (last > start && draft.at(last) == ' ') {
      last--;
    }
    if (last < start || ";{}".indexOf(draft.at(last)) < 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = draft.at(i);
      if (c == '=' || c == '{' || c == '}' || (c == '(' && draft.at(i + 1) == ')')) {
        return true;
      }
    }
    return false;
  }

  private boolean isCode(int from, int to) {
    boolean shortcode = to - from > 2 && draft.at(from) == ':' && draft.at(to - 1) == ':';
    if (shortcode) {
      return true;
    }
    boolean ampersand = false;
    for (int i = from; i < to; i++) {
      char c = draft.at(i);
      char next = i + 1 < to ? draft.at(i + 1) : '\0';
      char before = i > from ? draft.at(i - 1) : '\0';
      ampersand |= c == '&';
      boolean call = c == '(' && Character.isLetterOrDigit(before);
      boolean doubled = c == next && (c == ':' || c == '+');
      boolean entity = c == ';' && ampersand;
      boolean key = (c == '"' && before == ':') || (c == ':' && before == '"' && next == '"');
      boolean scheme = c == ':' && next == '/';
      boolean www = c == 'w' && next == 'w' && draft.at(i + 2) == 'w' && draft.at(i + 3) == '.';
      boolean mail =
          c == '@' && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
      if (CODE_MARKS.indexOf(c) >= 0 || call || doubled || entity || key || scheme || www || mail) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says how the straight and curly quotation marks of a line are shown: « » outside, “ ” inside
   * others. Only where all marks of the line have their counterparts.
   */
  private void pairQuotes(int start, int end) {
    Deque<Character> open = new ArrayDeque<>();
    boolean paired = true;
    for (int i = start; i < end && paired; i++) {
      char c = draft.at(i);
      if (kept.get(i) || "«»“”\"".indexOf(c) < 0) {
        continue;
      }
      Character last = open.peek();
      boolean closes = c == '»' || c == '”' || (c == '"' && last != null && last == '"');
      if (closes) {
        paired = last != null && last == opening(c) && (c != '"' || isClosing(i, end));
        open.poll();
        quotes[i] = c == '»' ? 0 : open.isEmpty() ? '»' : '”';
      } else {
        paired = c != '"' || isOpening(i, start);
        quotes[i] = c == '«' ? 0 : open.isEmpty() ? '«' : '“';
        open.push(c);
      }
    }
    if (!paired || !open.isEmpty()) {
      Arrays.fill(quotes, start, end, '\0');
    }
  }

  private static char opening(char closing) {
    return closing == '»' ? '«' : closing == '”' ? '“' : '"';
  }

  private boolean isOpening(int i, int start) {
    return i == start || " ('[«“-–—".indexOf(draft.at(i - 1)) >= 0;
  }

  private boolean isClosing(int i, int end) {
    return i + 1 == end || !Character.isLetterOrDigit(draft.at(i + 1));
  }
}
