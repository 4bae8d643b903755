package org.manchette.search.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of comma-separated values (RFC 4180). */
public final class CsvLine {

  /** Without it spreadsheets take UTF-8 for something else. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String END = "\r\n";

  /**
   * What a spreadsheet takes for the beginning of a formula: at the beginning of a cell, also of
   * one that it sees behind a semicolon or an end of line because it parts cells by semicolons, as
   * French ones do.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(?<=^|[;\t\r\n])(?=[=+\\-@＝＋－＠])|^(?=[\t\r\n])");

  private CsvLine() {}

  /** Writes a line. */
  public static void write(Appendable out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(quoted(cells.get(i)));
    }
    out.append(END);
  }

  /** A text that no spreadsheet runs. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).replaceAll("'");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
