package org.manchette.search.batch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param line its number, from 1
 * @param kind what the text is
 * @param text as it was sent
 * @param from its own first day as it was sent; null for that of the batch
 * @param to its own last day, likewise
 * @param wrong what is wrong with the line; null if nothing is so far
 */
record BatchEntry(
    int line,
    Kind kind,
    String text,
    @Nullable String from,
    @Nullable String to,
    @Nullable Wrong wrong) {

  /** What a line asks for. */
  enum Kind {
    NAME,
    QUERY,
    ID;

    /** As the contract calls it. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A name or a query of a list without further columns. */
  static BatchEntry of(int line, Kind kind, String text) {
    return new BatchEntry(line, kind, text, null, null, null);
  }

  /** A line that nothing can be searched for. */
  static BatchEntry wrong(int line, String text, Wrong why) {
    return new BatchEntry(line, Kind.NAME, text, null, null, why);
  }
}
