package org.manchette.text;

import java.util.List;

/**
 * A person, organisation or place that an article names: one entry per referent, whatever forms the
 * article gives it.
 *
 * @param id canonical id: kind, colon, slug of lower-case ASCII letters, digits and hyphens ({@code
 *     person:donald-trump}); a hyphen right behind the colon ({@code person:-dupont}) marks one
 *     that holds in this article only, since the name does not tell who is meant, or it is not sure
 *     that it names an actor: other articles' {@code person:-dupont} are others
 * @param kind what it is
 * @param name preferred name: the authority's, else the fullest form in the article
 * @param confidence from 0 to 1; at most 0.4 for an id that holds in this article only
 * @param provisional true for an actor that the authority does not know
 * @param roles functions as the article words them (« PDG de Microsoft »), in text order, without
 *     repetition
 * @param mentions at least one, in order of field and place
 * @param alternatives whom of the authority the name could mean where the article does not support
 *     one enough, the best first; empty for an actor that is not ambiguous
 */
public record Actor(
    String id,
    ActorKind kind,
    String name,
    double confidence,
    boolean provisional,
    List<Role> roles,
    List<Mention> mentions,
    List<Candidate> alternatives) {

  public Actor {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * True for an id that holds in its article only and means somebody else in another: it is no
   * value to count or to join by.
   */
  public static boolean isOfOneArticle(String id) {
    return id.contains(":-");
  }
}
