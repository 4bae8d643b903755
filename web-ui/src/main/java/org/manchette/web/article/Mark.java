package org.manchette.web.article;

import org.jspecify.annotations.Nullable;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;

/**
 * Where an actor is named or a date is told; one of both is null.
 *
 * @param naming of an actor
 * @param date told
 */
public record Mark(int start, int end, @Nullable Naming naming, @Nullable DateEntry date)
    implements MarkedText.Span {

  /** Person, organisation, place or date. */
  public String kind() {
    return naming == null ? "date" : naming.actor().kind();
  }

  /** Where the mark leads; null for a date that could not be placed. */
  public @Nullable Address link() {
    if (naming != null) {
      return ActorLink.to(naming.actor().id(), naming.actor().name());
    }
    return date == null ? null : date.search();
  }
}
