package org.manchette.text.actor;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.manchette.text.token.Token;

/**
 * Tells where the name of a town means its club: « Marseille a battu Lens », « Lens-Nice (2-1) ».
 * Cautious: in doubt it stays a place.
 */
final class Clubs {

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}-\\d{1,3}");

  /** What only players do. */
  private static final Set<String> BEATING =
      Set.of(
          "battu",
          "bat",
          "battait",
          "dominé",
          "domine",
          "écrasé",
          "éliminé",
          "étrillé",
          "corrigé",
          "surclassé",
          "affronte",
          "affrontera",
          "affrontait",
          "incliné",
          "inclinée",
          "incline",
          "imposé",
          "imposée",
          "impose");

  /** What a town may do too: they count beside a score. */
  private static final Set<String> PLAYING =
      Set.of(
          "mène",
          "menait",
          "reçoit",
          "recevait",
          "recevra",
          "accueille",
          "joue",
          "jouait",
          "gagne",
          "gagné",
          "perd",
          "perdu",
          "remporte",
          "remporté",
          "égalisé",
          "égalise",
          "ouvert",
          "marqué",
          "inscrit",
          "l'emporte",
          "emporte",
          "emporté",
          "concède",
          "concédé",
          "qualifié",
          "qualifiée",
          "renversé");

  private static final Set<String> SPORT =
      Set.of(
          "match",
          "score",
          "mi-temps",
          "championnat",
          "ligue",
          "victoire",
          "défaite",
          "penalty",
          "entraîneur",
          "buteur",
          "attaquant",
          "demi-finale",
          "prolongation",
          "relégable",
          "promu",
          "football",
          "rugby",
          "buts",
          "essais");

  private static final Set<String> AGAINST = Set.of("contre", "par", "à", "devant", "et");

  /** « Nice s'est imposé à Lens ». */
  private static final Set<String> BEHIND = Set.of("à", "face", "contre", "devant");

  private static final Set<String> HAVE =
      Set.of(
          "a",
          "ont",
          "avait",
          "est",
          "s'est",
          "s'",
          "s’",
          "était",
          "avaient",
          "sont",
          "l'",
          "l’",
          "y",
          "n'",
          "n’",
          "pas",
          "se",
          "aura",
          "sera",
          "largement",
          "facilement",
          "ainsi");

  private static final int CLAUSE = 6;

  private Clubs() {}

  /** True if the place that is named here plays. */
  static boolean plays(Found place) {
    List<Token> tokens = place.sentence().tokens();
    String before = place.before(1);
    boolean bare =
        before.isEmpty()
            || !Character.isLetter(before.charAt(0))
            || AGAINST.contains(before)
            || BEATING.contains(before)
            || Set.of("que", "qu'", "mais", "où", "quand", "dimanche", "samedi", "vendredi", "hier")
                .contains(before);
    if (!bare) {
      return false;
    }
    boolean score = false;
    boolean sport = false;
    for (Token token : tokens) {
      score |= SCORE.matcher(token.text()).matches();
      sport |= SPORT.contains(token.lower());
    }
    if (before.equals("à")) {
      // « face à Lens » is the club, « à Lens » the town.
      return place.before(2).equals("face") && (score || sport);
    }
    if (before.equals("contre") || before.equals("devant")) {
      return score || sport;
    }
    if (before.equals("par")) {
      return BEATING.contains(place.before(2)) && (score || sport);
    }
    if (BEATING.contains(before)) {
      return score || sport || isCapitalised(tokens, place.span().to());
    }
    return isSubject(place, score, sport);
  }

  /** True where a town that plays elsewhere in the article may mean its club again: as subject. */
  static boolean mayPlay(Found place) {
    String before = place.before(1);
    return (before.isEmpty() || !Character.isLetter(before.charAt(0)))
        && !before.equals("(")
        && HAVE.contains(place.after(1));
  }

  private static boolean isCapitalised(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).capitalised();
  }

  /** « Marseille a largement battu », « Marseille s'est imposé », « Marseille mène 2-0 ». */
  private static boolean isSubject(Found place, boolean score, boolean sport) {
    List<Token> tokens = place.sentence().tokens();
    for (int i = 1; i <= CLAUSE; i++) {
      String word = place.after(i);
      if (BEATING.contains(word)) {
        return score
            || sport
            || BEHIND.contains(place.after(i + 1))
            || isCapitalised(tokens, place.span().to() + i);
      }
      if (PLAYING.contains(word)) {
        return score || sport;
      }
      if (!HAVE.contains(word)) {
        return score && SCORE.matcher(word).matches();
      }
    }
    return false;
  }
}
