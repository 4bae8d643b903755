package org.manchette.search.quotation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.Order;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Period;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.part.Selections;

/**
 * A search of quotations that was checked.
 *
 * @param query the words inside
 * @param selected for each facet with a selection its values, resolved
 * @param published when
 * @param order of the hits
 * @param size hits a page
 * @param after where the page begins; null for the first one
 */
record QuotationCriteria(
    UnderstoodQuery query,
    Map<QuotationFacet, Selection> selected,
    Period published,
    Order order,
    int size,
    @Nullable PageToken after) {

  QuotationCriteria {
    selected = Map.copyOf(selected);
  }

  /** The chosen values of a facet; none if nothing is chosen. */
  Selection selected(QuotationFacet facet) {
    return selected.getOrDefault(facet, Selection.NONE);
  }

  /** The same search at another page. */
  QuotationCriteria at(@Nullable PageToken page) {
    return new QuotationCriteria(query, selected, published, order, size, page);
  }

  /** What makes two requests pages of one search. */
  String identity() {
    return String.join(
        "\u0000",
        "quotations",
        query.written(),
        Selections.identity(QuotationFacet.values(), selected),
        published.toString(),
        order.toString());
  }
}
