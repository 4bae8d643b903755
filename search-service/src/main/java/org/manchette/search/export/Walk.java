package org.manchette.search.export;

import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a search at one point in time. The first one is asked for at once: it tells how many
 * records there are, and whatever is wrong with the search.
 *
 * @param <P> a place in the order of the search
 */
public final class Walk<R, P> implements Pages<R> {

  private final PointInTime now;
  private final Step<R, P> step;
  private final long total;
  private Stop<R, P> stop;
  private boolean given;

  private Walk(PointInTime now, Step<R, P> step) {
    this.now = now;
    this.step = step;
    this.stop = step.from(now, null);
    this.total = stop.total();
  }

  /** Asks for a page. */
  @FunctionalInterface
  public interface Step<R, P> {

    /** The page behind a place; the first one behind null. */
    Stop<R, P> from(PointInTime now, @Nullable P place);
  }

  /**
   * A page.
   *
   * @param total number of all records; only that of the first page counts
   * @param place of its last record; null if no page follows
   */
  public record Stop<R, P>(List<R> records, long total, @Nullable P place) {}

  /** Begins at the present state of the index that holds documents of a type. */
  public static <R, P> Walk<R, P> begin(SearchMapping mapping, Class<?> type, Step<R, P> step) {
    PointInTime now = PointInTime.open(mapping, type);
    try {
      return new Walk<>(now, step);
    } catch (RuntimeException e) {
      now.close();
      throw e;
    }
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public String index() {
    return now.index();
  }

  @Override
  public List<R> next() {
    if (given) {
      P place = stop.place();
      stop = place == null ? new Stop<>(List.of(), total, null) : step.from(now, place);
    }
    given = true;
    return stop.records();
  }

  @Override
  public void close() {
    now.close();
  }
}
