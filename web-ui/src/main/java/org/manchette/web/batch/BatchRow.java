package org.manchette.web.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.BatchResponse.Head;
import org.manchette.search.api.BatchResponse.Line;
import org.manchette.web.page.Address;

/**
 * A row of the answer to a list.
 *
 * @param head of the answer
 * @param line that is answered
 */
public record BatchRow(Head head, Line line) {

  /** Shades of a cell, from the palest. */
  private static final int SHADES = 5;

  /**
   * A cell of the matrix.
   *
   * @param label of its column
   * @param shade 0 for nothing, up to 5 for 81 and more
   * @param link to what it counts; null where no search can ask for it
   */
  public record Cell(String label, long count, int shade, @Nullable String link) {}

  /** The cells, one for each column. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (var column : head.columns()) {
      long count = line.counts().getOrDefault(column.value(), 0L);
      cells.add(
          new Cell(
              column.label(),
              count,
              shade(count),
              column.value().equals("undated") ? null : link(column.value())));
    }
    return cells;
  }

  /** By powers of three, so that rows can be compared although none knows those that follow. */
  private static int shade(long count) {
    int shade = 0;
    for (long left = count; left > 0 && shade < SHADES; left /= 3) {
      shade++;
    }
    return shade;
  }

  private @Nullable String link(String value) {
    String search = search();
    if (search == null || head.by() == null) {
      return null;
    }
    String all = head.by().equals("topic") && search.contains("topic=") ? "&topicMode=all" : "";
    return search + "&" + head.by() + "=" + Address.encode(value) + all;
  }

  /** The articles that were counted; null if nothing was. */
  public @Nullable String search() {
    String search = line.search();
    return search == null ? null : "/" + search.substring(search.indexOf('?'));
  }

  /** The page of the actor that was counted; null for none. */
  public @Nullable Address actor() {
    return line.actor() == null ? null : page(line.actor().kind(), line.actor().id());
  }

  private static @Nullable Address page(String kind, String id) {
    return kind.equals("topic") ? null : Address.actor(id);
  }

  /** The page of an actor that may be meant. */
  public Address candidate(String id) {
    return Address.actor(id);
  }

  /** Whether the actor goes by another name than the one that was sent. */
  public boolean renamed() {
    return line.actor() != null && !line.actor().name().equals(line.asked());
  }

  /** How much attention the line wants: {@code fine}, {@code look} or {@code wrong}. */
  public String mood() {
    return switch (line.status()) {
      case "ok" -> "fine";
      case "invalid", "failed" -> "wrong";
      default -> "look";
    };
  }
}
