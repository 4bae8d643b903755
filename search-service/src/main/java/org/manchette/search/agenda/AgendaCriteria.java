package org.manchette.search.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.part.Selections;

/**
 * An agenda that was checked.
 *
 * @param query the words
 * @param selected for each facet with a selection its values, resolved
 * @param from first day, inclusive
 * @param to last day, inclusive, not before the first
 * @param size hits a page
 * @param after where the page begins; null for the first one
 */
record AgendaCriteria(
    UnderstoodQuery query,
    Map<AgendaFacet, Selection> selected,
    LocalDate from,
    LocalDate to,
    int size,
    @Nullable PageToken after) {

  AgendaCriteria {
    selected = Map.copyOf(selected);
  }

  /** The chosen values of a facet; none if nothing is chosen. */
  Selection selected(AgendaFacet facet) {
    return selected.getOrDefault(facet, Selection.NONE);
  }

  /** The same agenda at another page. */
  AgendaCriteria at(@Nullable PageToken page) {
    return new AgendaCriteria(query, selected, from, to, size, page);
  }

  /** What makes two requests pages of one agenda. */
  String identity() {
    return String.join(
        "\u0000",
        "agenda",
        query.written(),
        Selections.identity(AgendaFacet.values(), selected),
        from.toString(),
        to.toString());
  }
}
