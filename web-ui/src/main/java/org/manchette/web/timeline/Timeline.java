package org.manchette.web.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Histogram.Bucket;
import org.manchette.web.page.Address;
import org.manchette.web.page.Format;
import org.manchette.web.page.PartialDate;

/**
 * When articles were published and, below that, which days they talk about, on one axis of time.
 *
 * @param published the upper lane
 * @param mentioned the lower lane; null if only publication is shown
 * @param address the page whose period the bars choose
 * @param unit what is counted: {@code article} or {@code quotation}
 */
public record Timeline(
    Histogram published, @Nullable Histogram mentioned, Address address, String unit) {

  /** Articles over time. */
  public Timeline(Histogram published, @Nullable Histogram mentioned, Address address) {
    this(published, mentioned, address, "article");
  }

  private static final Comparator<Days> DAYS_IN_ORDER =
      Comparator.comparing(Days::from).thenComparing(Days::to);

  /** Whether there is anything to draw. */
  public boolean isEmpty() {
    return published.buckets().isEmpty() && mentionedBuckets().isEmpty();
  }

  /** For a screen as wide as a desk's. */
  public Drawing wide(Format format) {
    return draw(980, 48, format);
  }

  /** For a phone: fewer, larger bars. */
  public Drawing narrow(Format format) {
    return draw(340, 12, format);
  }

  /** All periods with articles in either lane, for the table behind the picture. */
  public List<Row> rows(Format format) {
    SortedMap<Days, Row> rows = new TreeMap<>(DAYS_IN_ORDER);
    for (Bucket bucket : published.buckets()) {
      if (bucket.count() > 0) {
        rows.put(
            new Days(bucket.from(), bucket.to()),
            new Row(
                mentioned != null,
                format.period(bucket.from(), bucket.to()),
                format.number(bucket.count()),
                link(bucket, false),
                null,
                address));
      }
    }
    for (Bucket bucket : mentionedBuckets()) {
      if (bucket.count() > 0) {
        Days days = new Days(bucket.from(), bucket.to());
        Row row = rows.get(days);
        rows.put(
            days,
            new Row(
                true,
                row == null ? format.period(days.from(), days.to()) : row.period(),
                row == null ? null : row.published(),
                row == null ? address : row.publishedLink(),
                format.number(bucket.count()),
                link(bucket, true)));
      }
    }
    return List.copyOf(rows.values());
  }

  private List<Bucket> mentionedBuckets() {
    return mentioned == null ? List.of() : mentioned.buckets();
  }

  private Drawing draw(int width, int bars, Format format) {
    Axis axis = axis(width);
    int above = joined(axis, published, bars);
    int below = mentioned == null ? above : joined(axis, mentioned, bars);
    if (mentioned != null && mentioned.interval().equals(published.interval())) {
      // Bars above each other are about the same days.
      above = Math.max(above, below);
      below = above;
    }
    List<Bar> upper = bars(axis, published, above, false, format);
    List<Bar> lower = mentioned == null ? List.of() : bars(axis, mentioned, below, true, format);
    long before =
        mentionedBuckets().stream()
            .filter(bucket -> bucket.to().isBefore(axis.from()))
            .mapToLong(Bucket::count)
            .sum();
    long after =
        mentionedBuckets().stream()
            .filter(bucket -> bucket.from().isAfter(axis.to()))
            .mapToLong(Bucket::count)
            .sum();
    return new Drawing(
        width,
        mentioned == null ? Lane.UPPER_ONLY_HEIGHT : Lane.BOTH_HEIGHT,
        unit,
        upper,
        lower,
        axis.from(),
        axis.to(),
        before,
        after,
        address.with("mentionedFrom", null).with("mentionedTo", axis.from().minusDays(1)),
        address.with("mentionedFrom", axis.to().plusDays(1)).with("mentionedTo", null));
  }

  /**
   * The days shown: those of publication, and of what is mentioned as much again on either side, so
   * that one article about antiquity does not squeeze everything else into a corner.
   */
  private Axis axis(int width) {
    List<Bucket> main = main().buckets();
    LocalDate from = main.getFirst().from();
    LocalDate to = main.getLast().to();
    if (!published.buckets().isEmpty()) {
      long margin = ChronoUnit.DAYS.between(from, to) / 2 + 1;
      LocalDate earliest = from.minusDays(margin);
      LocalDate latest = to.plusDays(margin);
      LocalDate start = from;
      LocalDate end = to;
      for (Bucket bucket : mentionedBuckets()) {
        if (bucket.count() > 0
            && !bucket.from().isBefore(earliest)
            && !bucket.to().isAfter(latest)) {
          start = bucket.from().isBefore(start) ? bucket.from() : start;
          end = bucket.to().isAfter(end) ? bucket.to() : end;
        }
      }
      from = start;
      to = end;
    }
    return new Axis(begin(from, main()), end(to, main()), width);
  }

  private Histogram main() {
    return mentioned != null && published.buckets().isEmpty() ? mentioned : published;
  }

  /** A period may begin in the middle of a month: its bar is as wide as the others. */
  private static LocalDate begin(LocalDate day, Histogram histogram) {
    return switch (histogram.interval()) {
      case "day" -> day;
      case "month" -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
  }

  private static LocalDate end(LocalDate day, Histogram histogram) {
    return switch (histogram.interval()) {
      case "day" -> day;
      case "month" -> YearMonth.from(day).atEndOfMonth();
      default -> LocalDate.of(day.getYear(), 12, 31);
    };
  }

  private static List<Bucket> shown(Axis axis, Histogram histogram) {
    return histogram.buckets().stream()
        .filter(bucket -> !bucket.to().isBefore(axis.from()))
        .filter(bucket -> !bucket.from().isAfter(axis.to()))
        .toList();
  }

  private List<Bar> bars(Axis axis, Histogram histogram, int size, boolean below, Format format) {
    List<Bucket> merged = join(shown(axis, histogram), histogram.interval(), size);
    long highest = merged.stream().mapToLong(Bucket::count).max().orElse(1);
    return merged.stream()
        .map(bucket -> {
          double x = axis.x(begin(bucket.from(), histogram));
          double end = axis.x(end(bucket.to(), histogram).plusDays(1));
          double gap = Math.min(2, end - x) / 2;
          double height =
              bucket.count() == 0
                  ? 0
                  : Math.max(2, Lane.HEIGHT * (double) bucket.count() / Math.max(1, highest));
          return new Bar(
              bucket,
              format.period(bucket.from(), bucket.to()),
              format.number(bucket.count()),
              round(x + gap / 2),
              round(Math.max(1, end - x - gap)),
              round(height),
              chosen(bucket, below),
              link(bucket, below));
        })
        .toList();
  }

  /** How many neighbours are joined into a calendar unit so that there are few enough. */
  private static int joined(Axis axis, Histogram histogram, int limit) {
    int[] sizes =
        switch (histogram.interval()) {
          case "day" -> new int[] {1, 7, 14, 28, 91, 364};
          case "month" -> new int[] {1, 2, 3, 6, 12, 24, 60, 120, 1200};
          default -> new int[] {1, 2, 5, 10, 20, 50, 100, 500};
        };
    List<Bucket> shown = shown(axis, histogram);
    for (int size : sizes) {
      if (join(shown, histogram.interval(), size).size() <= limit) {
        return size;
      }
    }
    return sizes[sizes.length - 1];
  }

  private static List<Bucket> join(List<Bucket> buckets, String interval, int size) {
    List<Bucket> joined = new ArrayList<>();
    for (Bucket bucket : buckets) {
      Bucket last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && Math.floorDiv(ordinal(last.from(), interval), size)
              == Math.floorDiv(ordinal(bucket.from(), interval), size)) {
        joined.set(
            joined.size() - 1, new Bucket(last.from(), bucket.to(), last.count() + bucket.count()));
      } else {
        joined.add(bucket);
      }
    }
    return joined;
  }

  private static long ordinal(LocalDate day, String interval) {
    return switch (interval) {
      // The epoch began on a Thursday: weeks begin on Monday.
      case "day" -> day.toEpochDay() + 3;
      case "month" -> day.getYear() * 12L + day.getMonthValue() - 1;
      default -> day.getYear();
    };
  }

  private boolean chosen(Bucket bucket, boolean below) {
    LocalDate from = PartialDate.first(address.first(below ? "mentionedFrom" : "from"));
    LocalDate to = PartialDate.last(address.first(below ? "mentionedTo" : "to"));
    return (from != null || to != null)
        && (from == null || !bucket.to().isBefore(from))
        && (to == null || !bucket.from().isAfter(to));
  }

  private Address link(Bucket bucket, boolean below) {
    return address
        .with(below ? "mentionedFrom" : "from", bucket.from())
        .with(below ? "mentionedTo" : "to", bucket.to())
        .with("after", null);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** Heights of the picture, in its own units. */
  private static final class Lane {
    static final int HEIGHT = 56;
    static final int UPPER_ONLY_HEIGHT = 84;
    static final int BOTH_HEIGHT = 144;

    private Lane() {}
  }

  private record Axis(LocalDate from, LocalDate to, int width) {

    double x(LocalDate day) {
      double days = ChronoUnit.DAYS.between(from, to) + 1.0;
      return Math.clamp(width * ChronoUnit.DAYS.between(from, day) / days, 0, width);
    }
  }

  /**
   * A picture of a width; the base line lies at 60.
   *
   * @param unit what the upper lane counts
   * @param from first day of the axis
   * @param to last day of the axis
   * @param before articles about earlier days than those shown
   * @param after articles about later days than those shown
   * @param earlier those articles
   * @param later those articles
   */
  public record Drawing(
      int width,
      int height,
      String unit,
      List<Bar> published,
      List<Bar> mentioned,
      LocalDate from,
      LocalDate to,
      long before,
      long after,
      Address earlier,
      Address later) {

    private static final int YEAR_WIDTH = 40;
    private static final int MONTH_WIDTH = 100;

    /** Months between two labels. */
    private static final List<Integer> STEPS =
        List.of(1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000);

    /** Where the labels of the axis stand. */
    public int labels() {
      return height - 4;
    }

    /** Labels of the axis, at the beginnings of months or years, as many as can be read. */
    public List<Tick> ticks() {
      long months = ChronoUnit.MONTHS.between(from, to) + 1;
      int step =
          STEPS.stream().filter(size -> months / size < width / 95).findFirst().orElse(12_000);
      YearMonth first = YearMonth.from(from);
      long ordinal = Math.ceilDiv(first.getLong(ChronoField.PROLEPTIC_MONTH), step) * (long) step;
      YearMonth month = first.plusMonths(ordinal - first.getLong(ChronoField.PROLEPTIC_MONTH));
      List<Tick> ticks = new ArrayList<>();
      while (!month.atDay(1).isAfter(to)) {
        double x = new Axis(from, to, width).x(month.atDay(1));
        if (x <= width - (step % 12 == 0 ? YEAR_WIDTH : MONTH_WIDTH)) {
          ticks.add(new Tick(month.atDay(1), round(x), step % 12 == 0));
        }
        month = month.plusMonths(step);
      }
      return ticks.isEmpty() ? List.of(new Tick(from, 0, false)) : ticks;
    }
  }

  /**
   * A label of the axis.
   *
   * @param day where it stands
   * @param x the same in the picture
   * @param year whether the year is enough
   */
  public record Tick(LocalDate day, double x, boolean year) {}

  /**
   * A bar that chooses its period, with all that is said of it: a template would look that up for
   * each of more than a hundred.
   *
   * @param period its days as the reader is told them
   * @param number what it counts, likewise
   * @param chosen whether the search is limited to a period that has it
   */
  public record Bar(
      Bucket bucket,
      String period,
      String number,
      double x,
      double width,
      double height,
      boolean chosen,
      Address link) {

    /** Whether there is anything to show. */
    public boolean any() {
      return bucket.count() > 0;
    }

    /** Whether it counts a single one. */
    public boolean single() {
      return bucket.count() == 1;
    }

    /** Top of a bar above the base line. */
    public double top() {
      return round(60 - height);
    }
  }

  /**
   * A line of the table.
   *
   * @param both whether the table tells days that are talked about
   * @param period these days as the reader is told them
   * @param published number of articles published then, likewise; null for none
   * @param publishedLink to them
   * @param mentioned number of articles that talk about these days; null for none
   * @param mentionedLink to them
   */
  public record Row(
      boolean both,
      String period,
      @Nullable String published,
      Address publishedLink,
      @Nullable String mentioned,
      Address mentionedLink) {}

  private record Days(LocalDate from, LocalDate to) {}
}
