package org.manchette.ingest.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces what no index and no page can hold, one code unit by one, so that offsets stay. */
final class Repair {

  private Repair() {}

  /**
   * The text with lone surrogates as U+FFFD and control characters other than tab and line ends as
   * spaces.
   *
   * @param warnings receives {@code loneSurrogate} and {@code controlCharacters}
   */
  static String repair(String text, Set<String> warnings) {
    char[] repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char replacement;
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      } else if (Character.isSurrogate(c)) {
        replacement = '\uFFFD';
        warnings.add("loneSurrogate");
      } else if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) {
        replacement = ' ';
        warnings.add("controlCharacters");
      } else {
        continue;
      }
      if (repaired == null) {
        repaired = text.toCharArray();
      }
      repaired[i] = replacement;
    }
    return repaired == null ? text : new String(repaired);
  }

  /** The same on one line without white space around it; null for a blank one. */
  static @Nullable String line(@Nullable String text, Set<String> warnings) {
    if (text == null) {
      return null;
    }
    String line =
        repair(text, warnings).replaceAll("[\\s\\u00A0]*[\\r\\n]+[\\s\\u00A0]*", " ").strip();
    return line.isBlank() ? null : line;
  }
}
