package org.manchette.web.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Facet;
import org.manchette.search.api.SearchResponse.FacetValue;

/**
 * The values of a facet as they are listed: narrower ones below and indented under the broader one.
 *
 * @param name of the parameter
 * @param leading the values to show at once: the first ones and all that are chosen
 * @param rest the values to show on demand
 * @param others number of values beyond those
 */
public record FacetList(String name, List<Entry> leading, List<Entry> rest, long others) {

  private static final int AT_ONCE = 6;

  /** Deeper levels of a tree are indented like this one. */
  private static final int DEEPEST = 3;

  static FacetList of(Facet facet) {
    List<Entry> entries = entries(facet.values());
    List<Entry> leading = new ArrayList<>();
    List<Entry> rest = new ArrayList<>();
    for (Entry entry : entries) {
      if (leading.size() < AT_ONCE || entry.value().selected()) {
        leading.add(entry);
      } else {
        rest.add(entry);
      }
    }
    return new FacetList(facet.name(), leading, rest, facet.others());
  }

  private static List<Entry> entries(List<FacetValue> values) {
    Set<String> present = values.stream().map(FacetValue::value).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (FacetValue value : values) {
      if (value.broader() == null || !present.contains(value.broader())) {
        add(entries, done, values, value, 0);
      }
    }
    // Values that are broader than each other would otherwise be lost.
    values.forEach(value -> add(entries, done, values, value, 0));
    return entries;
  }

  private static void add(
      List<Entry> entries, Set<String> done, List<FacetValue> values, FacetValue value, int depth) {
    if (!done.add(value.value())) {
      return;
    }
    entries.add(new Entry(value, Math.min(depth, DEEPEST)));
    for (FacetValue narrower : values) {
      @Nullable String broader = narrower.broader();
      if (value.value().equals(broader)) {
        add(entries, done, values, narrower, depth + 1);
      }
    }
  }

  /**
   * A value to choose.
   *
   * @param depth 0 at the left, to 3
   */
  public record Entry(FacetValue value, int depth) {

    /** Identity of the value in the page, the same whatever else is listed. */
    public String id(String facet) {
      return facet + "-" + value.value().replaceAll("\\s", "_");
    }
  }
}
