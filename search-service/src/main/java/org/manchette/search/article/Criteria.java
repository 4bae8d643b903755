package org.manchette.search.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.vocabulary.Facet;

/**
 * A search that was checked.
 *
 * @param query the words
 * @param selected for each facet with a selection its values, resolved
 * @param excluded for each facet with an exclusion the values that articles must not have, resolved
 * @param published when
 * @param mentioned what days
 * @param precision how finely the days must be named; null for as finely as asked
 * @param order of the hits
 * @param size hits a page
 * @param after where the page begins; null for the first one
 * @param explain whether hits say why they match
 */
record Criteria(
    UnderstoodQuery query,
    Map<Facet, Selection> selected,
    Map<Facet, List<String>> excluded,
    Period published,
    Period mentioned,
    @Nullable Precision precision,
    Order order,
    int size,
    @Nullable PageToken after,
    boolean explain) {

  /** The whole archive, without hits. */
  static final Criteria EVERYTHING =
      new Criteria(
          UnderstoodQuery.EVERYTHING,
          Map.of(),
          Map.of(),
          Period.ALL,
          Period.ALL,
          null,
          Order.NEWEST,
          0,
          null,
          false);

  Criteria {
    selected = Map.copyOf(selected);
    excluded = Map.copyOf(excluded);
  }

  /** The chosen values of a facet; none if nothing is chosen. */
  Selection selected(Facet facet) {
    return selected.getOrDefault(facet, Selection.NONE);
  }

  /** The excluded values of a facet; none if nothing is excluded. */
  List<String> excluded(Facet facet) {
    return excluded.getOrDefault(facet, List.of());
  }

  /** How finely the days of a period must be named. */
  Precision precision(Period days) {
    return precision == null ? Precision.asked(days) : precision;
  }

  /** The same for other words. */
  Criteria with(UnderstoodQuery other) {
    return new Criteria(
        other, selected, excluded, published, mentioned, precision, order, size, after, explain);
  }

  /** The same from another place. */
  Criteria from(@Nullable PageToken place) {
    return new Criteria(
        query, selected, excluded, published, mentioned, precision, order, size, place, explain);
  }

  /** The first hits of the same. */
  Criteria first(int hits) {
    return new Criteria(
        query, selected, excluded, published, mentioned, precision, order, hits, null, explain);
  }

  /** The newest hits of the same. */
  Criteria newest(int hits) {
    return new Criteria(
        query,
        selected,
        excluded,
        published,
        mentioned,
        precision,
        Order.NEWEST,
        hits,
        null,
        false);
  }
}
