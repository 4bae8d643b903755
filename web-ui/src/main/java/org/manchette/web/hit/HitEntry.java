package org.manchette.web.hit;

import java.util.List;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;

/**
 * An article in a list.
 *
 * @param hit that was found
 */
public record HitEntry(Hit hit) {

  /** The entries of a list of hits. */
  public static List<HitEntry> of(List<Hit> hits) {
    return hits.stream().map(HitEntry::new).toList();
  }

  /** The page of the article. */
  public Address article() {
    return Address.article(hit.id());
  }

  /** The page of an actor that it names. */
  public Address actor(Label actor) {
    return ActorLink.to(actor.id(), actor.name());
  }

  /** Whether a passage ends in the middle of a sentence. */
  public boolean cut(Highlight passage) {
    String end = passage.parts().isEmpty() ? "" : passage.parts().getLast().text().stripTrailing();
    return !end.isEmpty() && Character.isLetterOrDigit(end.codePointBefore(end.length()));
  }
}
