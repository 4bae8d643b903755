package org.manchette.search.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts for formats in which the end of a line means something. */
final class OneLine {

  /** White space of any kind, controls, and what is half a character. */
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");

  private OneLine() {}

  /** A text without ends of lines and controls. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int done = 0;
    var breaks = BREAKS.matcher(text);
    while (breaks.find()) {
      line.append(text, done, breaks.start());
      // « 12 % » and « Ah ! » keep the spaces that French is printed with.
      boolean printed = breaks.end() - breaks.start() == 1 && isNoBreakSpace(breaks.group());
      line.append(printed ? breaks.group() : " ");
      done = breaks.end();
    }
    return line.append(text, done, text.length()).toString().strip();
  }

  /** What an export says of itself, a line each. */
  static List<String> lines(ExportHead head) {
    List<String> lines = new ArrayList<>(List.of("Manchette, export: " + head.of()));
    head.asked().forEach((name, values) -> lines.add(name + ": " + String.join("; ", values)));
    lines.add("understood: " + head.understood());
    lines.add("at: " + head.at());
    lines.add("total: " + head.total());
    lines.add("index: " + head.index());
    return lines.stream().map(OneLine::of).toList();
  }

  private static boolean isNoBreakSpace(String space) {
    return space.equals("\u00A0") || space.equals("\u202F");
  }
}
