package org.manchette.search.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.query.ParsedQuery;
import org.manchette.search.vocabulary.Facet;

/**
 * A search that was checked.
 *
 * @param query the words
 * @param selected for each facet with a selection its values, resolved
 * @param published when
 * @param mentioned what days
 * @param precision how finely the days must be named; null for as finely as asked
 * @param order of the hits
 * @param size hits a page
 * @param after where the page begins; null for the first one
 */
record Criteria(
    ParsedQuery query,
    Map<Facet, Selection> selected,
    Period published,
    Period mentioned,
    @Nullable Precision precision,
    Order order,
    int size,
    @Nullable PageToken after) {

  Criteria {
    selected = Map.copyOf(selected);
  }

  /** The chosen values of a facet; none if nothing is chosen. */
  Selection selected(Facet facet) {
    return selected.getOrDefault(facet, Selection.NONE);
  }

  /** How finely the days of a period must be named. */
  Precision precision(Period days) {
    return precision == null ? Precision.asked(days) : precision;
  }
}
