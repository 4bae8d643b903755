package org.manchette.web.hit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.web.page.ActorLink;
import org.manchette.web.page.Address;

/**
 * An article in a list.
 *
 * @param hit that was found
 * @param list the search that found it, to go on from the article to the next one; null for a list
 *     that is none
 */
public record HitEntry(Hit hit, @Nullable Address list) {

  private static final int TOPICS = 2;

  /** The entries of a list of hits. */
  public static List<HitEntry> of(List<Hit> hits) {
    return hits.stream().map(hit -> new HitEntry(hit, null)).toList();
  }

  /** The entries of a page of a search. */
  public static List<HitEntry> of(List<Hit> hits, Address list) {
    return hits.stream().map(hit -> new HitEntry(hit, list)).toList();
  }

  /** The page of the article. */
  public Address article() {
    return Address.article(hit.id(), list);
  }

  /** Identity of the article in the page. */
  public String anchor() {
    return anchor(hit.id());
  }

  /** Identity of an article in a list. */
  public static String anchor(String id) {
    return "hit-" + id;
  }

  /** Who and where it is mainly about. */
  public List<Link> actors() {
    return hit.actors().stream()
        .map(actor -> new Link(actor, ActorLink.to(actor.id(), actor.name())))
        .toList();
  }

  /** What it is mainly about: the first of its leading topics. */
  public List<Link> topics() {
    return hit.topics().stream()
        .limit(TOPICS)
        .map(topic -> new Link(topic, Address.topic(topic.id())))
        .toList();
  }

  /** Whether a passage ends in the middle of a sentence. */
  public boolean cut(Highlight passage) {
    String end = passage.parts().isEmpty() ? "" : passage.parts().getLast().text().stripTrailing();
    return !end.isEmpty() && Character.isLetterOrDigit(end.codePointBefore(end.length()));
  }

  /** An actor or a topic, and its page. */
  public record Link(Label label, Address page) {}
}
