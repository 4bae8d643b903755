package org.manchette.search.part;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Selection;
import org.manchette.search.problem.Parameters;

/**
 * Reads the chosen values of facets; every error names the parameter and what to send instead.
 *
 * @param <F> the facets
 */
public final class Selections<F extends PartFacet> {

  private static final int TOKEN_LENGTH = 4_000;

  private final CriteriaReader common;
  private final Map<F, Selection> selected = new LinkedHashMap<>();

  /** Nothing chosen yet. */
  public Selections(CriteriaReader common) {
    this.common = common;
  }

  /**
   * Adds the values of a facet.
   *
   * @param values as the caller sent them; null for none
   * @param mode {@code any}, {@code all} or null
   * @param meant all values that one of these can mean; empty if the archive does not know it
   */
  public void add(
      F facet,
      @Nullable List<String> values,
      @Nullable String mode,
      Function<String, List<String>> meant) {
    String parameter = facet.parameter();
    boolean all = CriteriaReader.all(parameter + "Mode", mode);
    List<List<String>> known = new ArrayList<>();
    for (String value : common.values(parameter, values)) {
      List<String> ids = meant.apply(value);
      if (ids.isEmpty()) {
        throw unknown(facet, value);
      }
      known.add(ids);
    }
    if (!known.isEmpty()) {
      selected.put(facet, new Selection(known, all));
    }
  }

  /** The chosen values by facet, only of facets with any. */
  public Map<F, Selection> all() {
    return selected;
  }

  private RuntimeException unknown(F facet, String value) {
    return invalidParameter(
        facet.parameter(),
        "the archive knows no %s %s; send %s"
            .formatted(
                facet.noun(),
                shown(value),
                facet.named()
                    ? "an id or a full name that the facet of an answer shows"
                    : "a value as the facet of an answer writes it"));
  }

  /**
   * Where a page begins.
   *
   * @param after as the caller sent it
   * @param identity of the search
   * @return null for the first page
   */
  public static @Nullable PageToken place(@Nullable String after, String identity) {
    String token = Parameters.text("after", after, TOKEN_LENGTH);
    try {
      return token == null ? null : PageToken.read(token, identity);
    } catch (PageToken.InvalidTokenException e) {
      throw invalidParameter("after", String.valueOf(e.getMessage()));
    }
  }

  /** What tells apart searches that choose otherwise. */
  public static <F extends PartFacet> String identity(F[] facets, Map<F, Selection> selected) {
    StringBuilder identity = new StringBuilder();
    for (F facet : facets) {
      Selection selection = selected.getOrDefault(facet, Selection.NONE);
      identity.append(selection.all()).append(selection.values().stream().sorted().toList());
    }
    return identity.toString();
  }
}
