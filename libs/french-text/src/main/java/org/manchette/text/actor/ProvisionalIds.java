package org.manchette.text.actor;

import java.util.List;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Token;

/**
 * Ids of actors that the authority does not know. The same name gives the same id in every article:
 * « Jean-Pierre Dupont », « Jean Pierre Dupont » and « DUPONT Jean-Pierre » are {@code
 * person:jean-pierre-dupont}.
 *
 * <p>A name that does not tell who is meant (a person by one word, « M. Dupont »; one of several
 * entries of the authority that the article does not choose between) has a hyphen before the slug:
 * {@code person:-dupont}. No slug begins so otherwise. Such an id holds inside its article only:
 * the forty Dupont of an archive are not one actor.
 */
final class ProvisionalIds {

  private ProvisionalIds() {}

  static String slug(Cluster cluster, FirstNames firstNames) {
    Found fullest = cluster.fullestMention();
    if (cluster.kind != ActorKind.PERSON) {
      String slug = Folding.slug(cluster.name());
      return cluster.alternatives.isEmpty() ? slug : "-" + slug;
    }
    List<Token> tokens =
        fullest.sentence().tokens().subList(fullest.span().from(), fullest.span().to());
    PersonName name = PersonName.of(tokens, firstNames);
    boolean known = name.full() && !name.abbreviated() && cluster.alternatives.isEmpty();
    return (known ? "" : "-") + Folding.slug(name.inOrder());
  }
}
