package org.manchette.web.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manchette.web.page.Address;

/**
 * The days that an article talks about on a line, before and after its publication. Days near it
 * lie far apart and remote ones close together, as an article talks of last week and of last
 * century: the distance is the logarithm of the days between.
 *
 * @param points the longest first, so that none hides another
 * @param published where the day of publication lies
 * @param ticks distances from it that can be read off
 */
public record DateLine(List<Point> points, double published, List<Tick> ticks) {

  /** Width of the picture, in its own units. */
  public static final int WIDTH = 320;

  private static final int MARGIN = 12;

  /** Nearer than this, two labels would touch. */
  private static final int LABEL = 52;

  /** Nearer to the day of publication than this, everything is « now ». */
  private static final double LEAST = Math.log1p(7);

  /** Distances with a name, in days. */
  private static final List<Unit> UNITS =
      List.of(
          new Unit("week", 7),
          new Unit("month", 30),
          new Unit("year", 365),
          new Unit("decade", 3_652),
          new Unit("century", 36_524),
          new Unit("millennium", 365_242));

  /**
   * Draws the days of an article.
   *
   * @param published null when not known
   * @return null without a day of publication, or without any other day
   */
  static @Nullable DateLine of(List<NamedPeriod> dates, @Nullable LocalDate published) {
    List<DateEntry> days =
        dates.stream().map(NamedPeriod::first).filter(DateEntry::resolved).toList();
    if (published == null || days.isEmpty()) {
      return null;
    }
    double before = LEAST;
    double after = LEAST;
    for (DateEntry day : days) {
      before = Math.max(before, -distance(published, first(day)));
      after = Math.max(after, distance(published, last(day)));
    }
    double scale = (WIDTH - 2 * MARGIN) / (before + after);
    double origin = MARGIN + before * scale;
    List<Point> points = new ArrayList<>();
    for (DateEntry day : days) {
      double from = origin + distance(published, first(day)) * scale;
      double to = origin + distance(published, last(day)) * scale;
      Address search = Objects.requireNonNull(day.search());
      points.add(new Point(day, search, round(from), round(Math.max(0, to - from))));
    }
    points.sort(Comparator.comparingDouble(Point::width).reversed());
    List<Tick> ticks = new ArrayList<>();
    label(ticks, origin, -scale, before);
    label(ticks, origin, scale, after);
    return new DateLine(List.copyOf(points), round(origin), List.copyOf(ticks));
  }

  /** The remotest first: what is near is seen anyway. */
  private static void label(List<Tick> ticks, double origin, double scale, double reach) {
    for (Unit unit : UNITS.reversed()) {
      double distance = Math.log1p(unit.days());
      double x = origin + distance * scale;
      Tick tick = new Tick(unit.name(), scale < 0, round(x));
      boolean free =
          Math.abs(tick.label() - origin) >= LABEL
              && ticks.stream().allMatch(other -> Math.abs(other.label() - tick.label()) >= LABEL);
      if (distance <= reach * 1.001 && free) {
        ticks.add(tick);
      }
    }
  }

  private static LocalDate first(DateEntry day) {
    LocalDate from = day.date().from();
    return from == null ? Objects.requireNonNull(day.date().to()) : from;
  }

  private static LocalDate last(DateEntry day) {
    LocalDate to = day.date().to();
    return to == null ? Objects.requireNonNull(day.date().from()) : to;
  }

  private static double distance(LocalDate published, LocalDate day) {
    double days = (double) ChronoUnit.DAYS.between(published, day);
    return Math.signum(days) * Math.log1p(Math.abs(days));
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** Width of the picture, for a template. */
  public int width() {
    return WIDTH;
  }

  private record Unit(String name, int days) {}

  /**
   * Days that are talked about.
   *
   * @param entry what is said for them
   * @param search the articles about these days
   * @param x of the first day
   * @param width up to the last day; 0 for one day
   */
  public record Point(DateEntry entry, Address search, double x, double width) {}

  /**
   * A distance from publication.
   *
   * @param unit {@code week}, {@code month}, {@code year}, {@code decade}, {@code century} or
   *     {@code millennium}
   * @param before whether it lies before publication
   */
  public record Tick(String unit, boolean before, double x) {

    /** Middle of its label, which is not cut at the ends. */
    public double label() {
      return Math.clamp(x, LABEL / 2.0, WIDTH - LABEL / 2.0);
    }
  }
}
