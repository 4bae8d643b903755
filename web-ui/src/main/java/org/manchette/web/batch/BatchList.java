package org.manchette.web.batch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A list as someone pasted or uploaded it. */
final class BatchList {

  /** Names of columns, as the service knows them. */
  private static final Set<String> COLUMNS =
      Set.of("name", "nom", "query", "requête", "requete", "id", "identifiant");

  private static final int FIRST_LINE = 2_000;

  private final byte[] content;

  /**
   * A list.
   *
   * @param content as it was sent; it is not changed
   */
  BatchList(byte[] content) {
    this.content = content;
  }

  /** As it was sent; not to be changed. */
  byte[] content() {
    return content;
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return text().isBlank();
  }

  /** The list as text, for who wants to change it. */
  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** What it is: a table where its first line names a column, else JSON, else a name a line. */
  String type() {
    String beginning =
        new String(content, 0, Math.min(content.length, FIRST_LINE), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    if (beginning.startsWith("[")) {
      return "application/json";
    }
    String header = beginning.lines().findFirst().orElse("");
    boolean table =
        Stream.of(header.split("[,;\t]"))
            .map(cell -> cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))
            .anyMatch(COLUMNS::contains);
    return table ? "text/csv" : "text/plain";
  }
}
