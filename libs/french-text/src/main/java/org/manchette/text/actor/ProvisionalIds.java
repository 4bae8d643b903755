package org.manchette.text.actor;

import java.util.List;
import java.util.Set;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Token;

/**
 * Ids of actors that the authority does not know. The same name gives the same id in every article:
 * « Jean-Pierre Dupont », « Jean Pierre Dupont » and « DUPONT Jean-Pierre » are {@code
 * person:jean-pierre-dupont}.
 *
 * <p>A name that does not tell who is meant (a person by one word, « M. Dupont »; one of several
 * entries of the authority that the article does not choose between; « la Commission », « l'Est »)
 * has a hyphen before the slug: {@code person:-dupont}. So has one of which the article does not
 * make sure that it names an actor at all. No slug begins so otherwise. Such an id holds inside its
 * article only: the forty Dupont of an archive are not one actor.
 */
final class ProvisionalIds {

  /**
   * Confidence from which a single mention counts in the archive: the recogniser is nearly certain.
   * Of 90 names below 0.89, drawn from 2,000 articles and read by eye, one in four was no actor; of
   * those from there to 0.905 one in six, hardly any of them with a noun that tells what it is.
   */
  private static final double SURE = 0.905;

  private static final Set<String> ARTICLES =
      Set.of("la", "le", "l'", "les", "du", "au", "des", "aux");

  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  private static final double SURE_BY_ITS_NOUN = 0.89;

  private ProvisionalIds() {}

  static String slug(Cluster cluster, FirstNames firstNames) {
    Found fullest = cluster.fullestMention();
    double limit = hasNoun(fullest) ? SURE_BY_ITS_NOUN : SURE;
    boolean sure = cluster.confidence() >= limit || cluster.found().size() > 1;
    boolean alone = cluster.alternatives.isEmpty();
    if (cluster.kind != ActorKind.PERSON) {
      boolean known = sure && alone && !isCommonNoun(fullest);
      return (known ? "" : "-") + Folding.slug(cluster.name());
    }
    List<Token> tokens =
        fullest.sentence().tokens().subList(fullest.span().from(), fullest.span().to());
    PersonName name = PersonName.of(tokens, firstNames);
    boolean given = name.full() && firstNames.contains(name.given().getFirst());
    boolean known = (sure || given) && alone && name.full() && !name.abbreviated();
    return (known ? "" : "-") + Folding.slug(name.inOrder());
  }

  /** « parquet de Guéret », « la société Vexilor », « PDG de Vexilor », « par la FOCN ». */
  private static boolean hasNoun(Found fullest) {
    int from = fullest.span().from();
    String first = fullest.lower(from);
    if (fullest.span().to() - from > 1
        && (Cues.COLLECTIVE_HEADS.contains(first)
            || Cues.BODY_HEADS.contains(first)
            || Cues.PLACE_HEADS.contains(first))) {
      return true;
    }
    String before = fullest.lower(from - 1);
    String only = fullest.sentence().tokens().get(from).text();
    if (fullest.span().to() - from == 1 && Folding.isCapitals(only) && ARTICLES.contains(before)) {
      return true;
    }
    String noun = OF.contains(before) ? fullest.lower(from - 2) : before;
    return Cues.COLLECTIVE_CUES.contains(noun)
        || Cues.COMPANY_NOUNS.contains(noun)
        || Cues.ROLES.contains(noun)
        || Cues.PLACE_CUES.contains(noun);
  }

  /** One word that every country, town or region has one of. */
  private static boolean isCommonNoun(Found fullest) {
    String word = fullest.lower(fullest.span().from());
    return fullest.span().to() - fullest.span().from() == 1
        && (Cues.COLLECTIVE_HEADS.contains(word)
            || Cues.BODY_HEADS.contains(word)
            || Cues.PLACE_HEADS.contains(word)
            || Cues.DIRECTIONS.contains(word));
  }
}
