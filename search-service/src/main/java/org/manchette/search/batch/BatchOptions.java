package org.manchette.search.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.Period;
import org.manchette.search.article.Selection;
import org.manchette.search.article.Wording;
import org.manchette.search.vocabulary.Facet;

/**
 * What holds for all lines of a batch, checked.
 *
 * @param by what to count by; null for nothing
 * @param published when, where a line does not say
 * @param selected topics and sources, resolved
 * @param asked the parameters as they were sent
 * @param wording language of the notes
 */
record BatchOptions(
    @Nullable Facet by,
    Period published,
    Map<Facet, Selection> selected,
    Map<String, List<String>> asked,
    Wording wording) {

  BatchOptions {
    selected = Map.copyOf(selected);
  }
}
