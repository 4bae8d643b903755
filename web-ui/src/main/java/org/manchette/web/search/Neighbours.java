package org.manchette.web.search;

import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.web.hit.HitEntry;
import org.manchette.web.page.Address;

/**
 * Where an article stands in the list that it was opened from.
 *
 * @param list the page of results
 * @param id of the article
 * @param before the article before it; null for the first of the page
 * @param after the article after it, also if the next page begins with it; null for the last
 */
public record Neighbours(
    Address list, String id, @Nullable HitEntry before, @Nullable HitEntry after) {

  /** The list at the place of the article. */
  public String back() {
    return list + "#" + HitEntry.anchor(id);
  }

  static @Nullable HitEntry entry(@Nullable Hit hit, Address list) {
    return hit == null ? null : new HitEntry(hit, list);
  }
}
