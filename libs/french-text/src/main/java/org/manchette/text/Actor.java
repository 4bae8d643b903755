package org.manchette.text;

import java.util.List;

/**
 * A person, organisation or place that an article names: one entry per referent, whatever forms the
 * article gives it.
 *
 * @param id canonical id: kind, colon, slug of lower-case ASCII letters, digits and hyphens ({@code
 *     person:donald-trump})
 * @param kind what it is
 * @param name preferred name: the authority's, else the fullest form in the article
 * @param confidence from 0 to 1
 * @param roles functions as the article words them (« PDG de Microsoft »), in text order, without
 *     repetition
 * @param mentions at least one, in order of field and place
 */
public record Actor(
    String id,
    ActorKind kind,
    String name,
    double confidence,
    List<String> roles,
    List<Mention> mentions) {

  public Actor {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
