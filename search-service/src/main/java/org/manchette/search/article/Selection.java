package org.manchette.search.article;

import java.util.List;

/**
 * The chosen values of a facet.
 *
 * @param asked for each value or name that the caller sent all values that it can mean; neither is
 *     empty
 * @param all whether an article must have one of each; else one of any is enough
 */
public record Selection(List<List<String>> asked, boolean all) {

  /** Nothing chosen. */
  public static final Selection NONE = new Selection(List.of(), false);

  public Selection {
    asked = List.copyOf(asked);
  }

  /** All values. */
  public List<String> values() {
    return asked.stream().flatMap(List::stream).distinct().toList();
  }
}
