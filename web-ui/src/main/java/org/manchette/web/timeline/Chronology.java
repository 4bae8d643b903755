package org.manchette.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.search.api.TimelineResponse;
import org.manchette.search.api.TimelineResponse.Cell;
import org.manchette.web.page.Address;

/**
 * The picture of publication, from left to right, against the days talked about, from bottom to
 * top: what is about its own time lies on a rising band, what is announced above it, what is
 * remembered below.
 *
 * @param timeline what was counted
 * @param address the page whose periods the axes choose
 * @param articles the search that the cells lead to
 */
public record Chronology(TimelineResponse timeline, Address address, Address articles) {

  private static final int WIDTH = 1060;
  private static final int HEIGHT = 760;
  private static final int LEAST = 24;
  private static final int MOST = 96;
  private static final int TALLEST = 36;

  /** A cell of a single article must be seen as well. */
  private static final double SMALLEST = 2.5;

  /** Width of a name of a column, in units of the picture. */
  private static final int NAME = 34;

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return timeline.cells().isEmpty();
  }

  /** Width of the names of the rows: « ≤ 1985 », « ≤ sept. 2020 », « 30 septembre 2020 ». */
  public int gutter() {
    return switch (timeline.mentioned().interval()) {
      case "day" -> 124;
      case "month" -> 88;
      default -> 66;
    };
  }

  /** Width of the picture without the names of the rows. */
  public int width() {
    return columns() * cellWidth();
  }

  /** Height of the cells. */
  public int height() {
    return rows() * cellHeight();
  }

  private int columns() {
    return timeline.published().buckets().size();
  }

  private int rows() {
    return timeline.mentioned().buckets().size();
  }

  private int cellWidth() {
    return Math.clamp(WIDTH / Math.max(1, columns()), LEAST, MOST);
  }

  private int cellHeight() {
    return Math.clamp(HEIGHT / Math.max(1, rows()), LEAST - 2, TALLEST);
  }

  /** The periods of publication, from left to right. */
  public List<Period> published() {
    int step = Math.ceilDiv(NAME, cellWidth());
    List<Period> periods = new ArrayList<>();
    List<Bucket> buckets = timeline.published().buckets();
    for (int i = 0; i < buckets.size(); i++) {
      Bucket bucket = buckets.get(i);
      periods.add(
          new Period(
              bucket,
              i * cellWidth(),
              cellWidth(),
              i % step == 0,
              i == 0 || begins(timeline.published(), bucket.from()),
              i == 0,
              beyond(timeline.published(), i),
              timeline.published().interval(),
              address.with("from", bucket.from()).with("to", bucket.to())));
    }
    return periods;
  }

  /** The periods talked about, the latest first: from top to bottom. */
  public List<Period> mentioned() {
    List<Period> periods = new ArrayList<>();
    List<Bucket> buckets = timeline.mentioned().buckets();
    for (int i = buckets.size() - 1; i >= 0; i--) {
      Bucket bucket = buckets.get(i);
      periods.add(
          new Period(
              bucket,
              y(i),
              cellHeight(),
              true,
              true,
              i == 0,
              beyond(timeline.mentioned(), i),
              timeline.mentioned().interval(),
              address.with("mentionedFrom", bucket.from()).with("mentionedTo", bucket.to())));
    }
    return periods;
  }

  private int y(int mentioned) {
    return (rows() - 1 - mentioned) * cellHeight();
  }

  /** Whether a period is the first of its month, its year or its decade. */
  private static boolean begins(Histogram axis, LocalDate day) {
    return switch (axis.interval()) {
      case "day" -> day.getDayOfMonth() == 1;
      case "month" -> day.getMonthValue() == 1;
      default -> day.getYear() % 10 == 0;
    };
  }

  /** Whether a period takes in all that lies beyond an end of its axis. */
  private static boolean beyond(Histogram axis, int at) {
    Bucket bucket = axis.buckets().get(at);
    LocalDate unit =
        switch (axis.interval()) {
          case "day" -> bucket.from();
          case "month" -> bucket.from().plusMonths(1).withDayOfMonth(1).minusDays(1);
          default -> bucket.from().plusYears(1).withDayOfYear(1).minusDays(1);
        };
    return bucket.to().isAfter(unit);
  }

  /** Where articles talk about their own time. */
  public List<Square> same() {
    List<Square> squares = new ArrayList<>();
    List<Bucket> published = timeline.published().buckets();
    List<Bucket> mentioned = timeline.mentioned().buckets();
    for (int i = 0; i < published.size(); i++) {
      for (int j = 0; j < mentioned.size(); j++) {
        if (!published.get(i).from().isAfter(mentioned.get(j).to())
            && !published.get(i).to().isBefore(mentioned.get(j).from())) {
          squares.add(square(i, j));
        }
      }
    }
    return squares;
  }

  /** The cells with articles. */
  public List<Bubble> bubbles() {
    long most = timeline.cells().stream().mapToLong(Cell::count).max().orElse(1);
    double largest = Math.min(cellWidth(), cellHeight()) / 2.0 - 1;
    Map<LocalDate, Integer> columns = beginnings(timeline.published());
    Map<LocalDate, Integer> rows = beginnings(timeline.mentioned());
    return timeline.cells().stream()
        .map(cell ->
            new Bubble(
                cell,
                square(at(columns, cell.publishedFrom()), at(rows, cell.mentionedFrom())),
                round(Math.max(SMALLEST, largest * Math.sqrt((double) cell.count() / most))),
                articles
                    .with("from", cell.publishedFrom())
                    .with("to", cell.publishedTo())
                    .with("mentionedFrom", cell.mentionedFrom())
                    .with("mentionedTo", cell.mentionedTo())))
        .toList();
  }

  private static Map<LocalDate, Integer> beginnings(Histogram axis) {
    Map<LocalDate, Integer> beginnings = new HashMap<>();
    axis.buckets().forEach(bucket -> beginnings.put(bucket.from(), beginnings.size()));
    return beginnings;
  }

  private static int at(Map<LocalDate, Integer> beginnings, LocalDate day) {
    return Objects.requireNonNull(beginnings.get(day));
  }

  private Square square(int column, int row) {
    return new Square(column * cellWidth(), y(row), cellWidth(), cellHeight());
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /**
   * A period of an axis.
   *
   * @param at its beginning in the picture
   * @param size its length in the picture
   * @param named whether there is room for its name
   * @param first whether it begins a month, a year or a decade; of a day and a month that is then
   *     named as well
   * @param earliest whether it is the first one of its axis
   * @param beyond whether it takes in all that lies beyond its end of the axis
   * @param interval {@code day}, {@code month} or {@code year}
   * @param link the page with this axis narrowed to it
   */
  public record Period(
      Bucket bucket,
      int at,
      int size,
      boolean named,
      boolean first,
      boolean earliest,
      boolean beyond,
      String interval,
      Address link) {

    /** Its middle in the picture. */
    public int middle() {
      return at + size / 2;
    }

    /** What stands before its name where it has no other end: the first period, or the last. */
    public String sign() {
      return !beyond ? "" : earliest ? "≤ " : "≥ ";
    }

    /** The day that names it. */
    public LocalDate day() {
      return beyond && earliest ? bucket.to() : bucket.from();
    }
  }

  /** A cell of the picture. */
  public record Square(int x, int y, int width, int height) {

    /** Its middle. */
    public int middleX() {
      return x + width / 2;
    }

    /** Its middle. */
    public int middleY() {
      return y + height / 2;
    }
  }

  /**
   * Articles of a cell.
   *
   * @param radius by its area
   * @param link the search that finds them
   */
  public record Bubble(Cell cell, Square square, double radius, Address link) {}
}
