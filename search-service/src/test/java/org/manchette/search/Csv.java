package org.manchette.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads comma-separated values. */
final class Csv {

  private Csv() {}

  /** The records of CSV as RFC 4180 has it. */
  static List<List<String>> records(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      @Nullable Character following = i + 1 < csv.length() ? csv.charAt(i + 1) : null;
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (following != null && following == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\r') {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\r') {
          records.add(record);
          record = new ArrayList<>();
          i++;
        }
      } else {
        cell.append(c);
      }
    }
    return records;
  }
}
