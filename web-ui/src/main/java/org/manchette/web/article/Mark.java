package org.manchette.web.article;

import org.jspecify.annotations.Nullable;
import org.manchette.search.api.AnalysisView.ActorMentions;
import org.manchette.web.page.Address;

/**
 * Where an actor is named or a date is told; one of both is null.
 *
 * @param actor named
 * @param date told
 */
public record Mark(int start, int end, @Nullable ActorMentions actor, @Nullable DateEntry date)
    implements MarkedText.Span {

  /** Person, organisation, place or date. */
  public String kind() {
    return actor == null ? "date" : actor.kind();
  }

  /** Where the mark leads; null for a date that could not be placed. */
  public @Nullable Address link() {
    if (actor != null) {
      return Address.actor(actor.id());
    }
    return date == null ? null : date.search();
  }
}
