package org.manchette.text.date;

import java.util.Set;

/**
 * Names that are made of a date and mean none: streets (« place du 8-Mai-1945 »), and works (« le
 * film "Vendredi 13" »).
 */
final class Names {

  /** What towns name after a day; « le pont du 8 mai » is a long weekend. */
  private static final Set<String> PLACES =
      Set.of(
          "rue",
          "rues",
          "place",
          "avenue",
          "av.",
          "boulevard",
          "bd",
          "bd.",
          "boul.",
          "quai",
          "square",
          "allée",
          "impasse",
          "esplanade",
          "rond-point",
          "stade",
          "lycée",
          "collège",
          "caserne",
          "gymnase",
          "hôpital",
          "métro",
          "station",
          "tunnel");

  private static final Set<String> WORKS =
      Set.of(
          "film",
          "films",
          "roman",
          "romans",
          "livre",
          "livres",
          "série",
          "chanson",
          "album",
          "émission",
          "tube",
          "saga");

  /** « l'auteur de 1984 ». */
  private static final Set<String> AUTHORS =
      Set.of("auteur", "autrice", "adaptation", "réalisateur", "réalisatrice", "lecture");

  private Names() {}

  /** True if what was found from token {@code i} up to {@code end} is part of a name. */
  static boolean isPart(Reading r, int i, int end) {
    return isPlace(r, i) || isWork(r, i, end) || isFirstOfTitle(r, i) || isMedium(r, i);
  }

  /** « rue du 4-Septembre », « l'avenue du 11 novembre 1918 », « place du Trente août ». */
  private static boolean isPlace(Reading r, int i) {
    int noun = r.is(i - 1, "du") ? i - 2 : r.is(i, "du") ? i - 1 : -1;
    int hyphen = r.lower(i).indexOf('-');
    boolean hyphenated = hyphen > 0 && Character.isLetter(r.lower(i).charAt(hyphen + 1));
    if (hyphenated && r.isAny(noun, "pont", "mouvement", "brigade")) {
      return true;
    }
    return PLACES.contains(r.lower(noun)) && !isPrice(r, noun);
  }

  /** « la prise de place du 8 mai », « en place du 3 au 5 mai »: no square. */
  private static boolean isPrice(Reading r, int noun) {
    return r.is(noun, "place") && !r.isAny(noun - 1, "la", "cette") && !r.capitalised(noun);
  }

  /** « 1984 », « Vendredi 13 », « Vivement dimanche » in quotation marks, or said to be a work. */
  private static boolean isWork(Reading r, int i, int end) {
    if (r.closesQuote(end) && isOpening(r, i - 2) && r.capitalised(i - 1)) {
      return true;
    }
    boolean quoted = isOpening(r, i - 1) && r.closesQuote(end);
    boolean year = Partial.year(r.lower(i)) != Partial.NO_YEAR && end == i + 1;
    if (year && r.is(i - 1, "de") && AUTHORS.contains(r.lower(i - 2))) {
      return true;
    }
    boolean named = WORKS.contains(r.lower(isOpening(r, i - 1) ? i - 2 : i - 1));
    return (quoted || named) && isTitleLike(r, i);
  }

  /** A weekday or month with a capital, or a year and nothing else. */
  private static boolean isTitleLike(Reading r, int i) {
    boolean named = Words.weekday(r.lower(i)) != null || Words.month(r.lower(i)) > 0;
    return (named && r.capitalised(i)) || Partial.year(r.lower(i)) != Partial.NO_YEAR;
  }

  /** « Vendredi ou la vie sauvage »; « Vendredi ou samedi, il… » is not. */
  private static boolean isFirstOfTitle(Reading r, int i) {
    boolean other = Words.weekday(r.lower(i + 2)) != null || Words.weekday(r.lower(i + 3)) != null;
    return r.capitalised(i)
        && Words.weekday(r.lower(i)) != null
        && r.is(i + 1, "ou")
        && !other
        && (isOpening(r, i - 1) || i > 0);
  }

  /** « le magazine Demain »: a capital inside the sentence. */
  private static boolean isMedium(Reading r, int i) {
    return r.isAny(i, "demain", "hier", "aujourd'hui") && r.capitalised(i) && !r.opens(i);
  }

  private static boolean isOpening(Reading r, int i) {
    return r.isAny(i, "«", "“", "\"");
  }
}
