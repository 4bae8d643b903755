package org.manchette.search.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV (RFC 4180), one after the other. The separator is the one of comma,
 * semicolon and tab that the first line has most of. A quotation mark inside a cell that is not
 * quoted is a character like others; one that is never closed ends with its line, so that it costs
 * no other line.
 */
final class CsvRecords {

  /** UTF-16 code units; without an end each open mark would have the rest of the text read. */
  private static final int LONGEST_CELL = 10_000;

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  CsvRecords(String text) {
    this.text = text;
    this.separator = separator(text.lines().findFirst().orElse(""));
  }

  /**
   * A record.
   *
   * @param line the number of its first line, from 1
   * @param unclosed whether a quotation mark is open at its end
   */
  record Row(int line, List<String> cells, boolean unclosed) {

    Row {
      cells = List.copyOf(cells);
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private static char separator(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /** The next record; null after the last one. */
  @Nullable Row next() {
    if (at >= text.length()) {
      return null;
    }
    int begin = at;
    int first = line;
    Row row = read(first, text.length(), true);
    if (row.unclosed) {
      // Whatever the mark was meant to hold, it holds no other line.
      at = begin;
      line = first;
      row = read(first, endOfLine(begin), false);
    }
    return row;
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private Row read(int first, int end, boolean strict) {
    List<String> cells = new ArrayList<>();
    boolean more = true;
    boolean unclosed = false;
    while (more) {
      StringBuilder cell = new StringBuilder();
      if (at < end && text.charAt(at) == '"') {
        unclosed |= !quoted(cell, end, strict);
      }
      while (at < end && !ends(text.charAt(at))) {
        cell.append(text.charAt(at));
        at++;
      }
      cells.add(cell.toString());
      more = at < end && text.charAt(at) == separator;
      if (more) {
        at++;
      }
    }
    skipLineEnd();
    return new Row(first, cells, unclosed);
  }

  private boolean ends(char c) {
    return c == separator || c == '\n' || c == '\r';
  }

  /**
   * Reads a cell between quotation marks.
   *
   * @param strict whether nothing may follow the closing one
   * @return false if the closing one is missing
   */
  private boolean quoted(StringBuilder cell, int end, boolean strict) {
    at++;
    while (at < end && cell.length() <= LONGEST_CELL) {
      char c = text.charAt(at);
      at++;
      if (c != '"') {
        cell.append(c);
        if (c == '\n') {
          line++;
        }
      } else if (at < end && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return !strict || at == end || ends(text.charAt(at));
      }
    }
    return false;
  }

  private void skipLineEnd() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
  }
}
