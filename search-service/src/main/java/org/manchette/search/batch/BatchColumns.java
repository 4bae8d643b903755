package org.manchette.search.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a CSV has what.
 *
 * @param places of the columns that mean something, from 0
 */
record BatchColumns(Map<String, Integer> places) {

  /** The names that a column goes by, in lower case. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("name", "name"),
          Map.entry("nom", "name"),
          Map.entry("query", "query"),
          Map.entry("requête", "query"),
          Map.entry("requete", "query"),
          Map.entry("id", "id"),
          Map.entry("identifiant", "id"),
          Map.entry("from", "from"),
          Map.entry("du", "from"),
          Map.entry("to", "to"),
          Map.entry("au", "to"));

  /** The columns of a header; null if none of them can be asked for. */
  static @Nullable BatchColumns of(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String column = NAMES.get(header.get(i).strip().toLowerCase(Locale.ROOT));
      if (column != null) {
        places.putIfAbsent(column, i);
      }
    }
    boolean useful =
        places.containsKey("name") || places.containsKey("query") || places.containsKey("id");
    return useful ? new BatchColumns(places) : null;
  }

  /** What a row asks for. */
  BatchEntry entry(int line, List<String> cells) {
    return entry(
        line,
        column -> {
          Integer place = places.get(column);
          return place == null || place >= cells.size() ? null : cells.get(place);
        });
  }

  /**
   * What a line asks for.
   *
   * @param value of a column; null or blank for none
   */
  static BatchEntry entry(int line, Function<String, @Nullable String> value) {
    BatchEntry.Kind kind = null;
    String text = "";
    for (BatchEntry.Kind each : BatchEntry.Kind.values()) {
      String given = given(value, each.code());
      if (given != null) {
        if (kind != null) {
          return BatchEntry.wrong(line, text, Wrong.TWO);
        }
        kind = each;
        text = given;
      }
    }
    return kind == null
        ? BatchEntry.wrong(line, "", Wrong.NOTHING)
        : new BatchEntry(line, kind, text, given(value, "from"), given(value, "to"), null);
  }

  private static @Nullable String given(Function<String, @Nullable String> value, String column) {
    String given = value.apply(column);
    return given == null || given.isBlank() ? null : given.strip();
  }
}
