package org.manchette.search.article;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.vocabulary.Facet;

/**
 * What the selections and exclusions of facets leave. They are applied after counting, and in the
 * counting of all other facets, so that a facet's counts ignore its own selection, unless all of it
 * must hold; its own exclusions they keep, because a click on another value keeps them too.
 */
final class FacetFilters {

  private final Map<Facet, JsonObject> selected = new EnumMap<>(Facet.class);
  private final Map<Facet, JsonObject> excluded = new EnumMap<>(Facet.class);
  private final Criteria criteria;

  FacetFilters(SearchSession session, SearchScope<ArticleDocument> scope, Criteria criteria) {
    this.criteria = criteria;
    criteria
        .selected()
        .forEach((facet, selection) ->
            selected.put(facet, Json.of(session, scope, selection(scope, facet, selection))));
    criteria
        .excluded()
        .forEach((facet, values) ->
            excluded.put(
                facet,
                Json.of(
                    session,
                    scope,
                    scope.predicate().not(anyOf(scope, facet, values)).toPredicate())));
  }

  boolean isEmpty() {
    return selected.isEmpty() && excluded.isEmpty();
  }

  /** All of them. */
  JsonObject all() {
    return but(null, null);
  }

  /** Those that bear on the counts of a facet. */
  JsonObject counting(Facet facet) {
    return but(criteria.selected(facet).all() ? null : facet, null);
  }

  /** Those that bear on the counts of the excluded values of a facet. */
  JsonObject countingExcluded(Facet facet) {
    return but(facet, facet);
  }

  private JsonObject but(@Nullable Facet selection, @Nullable Facet exclusion) {
    List<JsonObject> filters = new ArrayList<>();
    selected.forEach((facet, filter) -> {
      if (facet != selection) {
        filters.add(filter);
      }
    });
    excluded.forEach((facet, filter) -> {
      if (facet != exclusion) {
        filters.add(filter);
      }
    });
    return Json.filter(filters);
  }

  static SearchPredicate anyOf(
      SearchScope<ArticleDocument> scope, Facet facet, List<String> values) {
    return scope.predicate().terms().field(facet.field()).matchingAny(values).toPredicate();
  }

  private static SearchPredicate selection(
      SearchScope<ArticleDocument> scope, Facet facet, Selection selection) {
    if (!selection.all()) {
      return anyOf(scope, facet, selection.values());
    }
    var each = scope.predicate().and();
    selection.asked().forEach(values -> each.add(anyOf(scope, facet, values)));
    return each.toPredicate();
  }
}
