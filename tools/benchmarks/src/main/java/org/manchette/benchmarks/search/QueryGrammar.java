package org.manchette.benchmarks.search;

import java.util.List;
import java.util.Random;

/**
 * Queries as the guide teaches them, and such with all that goes wrong in a hurry: lone operators,
 * open quotation marks and parentheses, fields that do not exist, marks and signs anywhere.
 */
final class QueryGrammar {

  private static final List<String> WORDS =
      List.of(
          "grève",
          "Élysée",
          "l'hôpital",
          "L’Oréal",
          "œuvre",
          "tours",
          "à",
          "le",
          "2020",
          "M6",
          "Jean-Luc",
          "d'Ornano",
          "ET",
          "SAUF",
          "Marks AND Spencer",
          "AC/DC",
          "C++",
          "a",
          "🙂",
          "déjà-vu",
          "SNCF",
          "naïve",
          "ﬁnance",
          "e\u0301cole",
          "محمد",
          "\u200b",
          "\u0000",
          "\ud800");

  private static final List<String> FIELDS =
      List.of(
          "titre",
          "chapo",
          "texte",
          "auteur",
          "source",
          "section",
          "personne",
          "organisation",
          "lieu",
          "acteur",
          "sujet",
          "citation",
          "dit-par",
          "title",
          "author",
          "person",
          "langue",
          "url",
          "inconnu",
          "http",
          "");

  private static final List<String> DATES =
      List.of(
          "2020",
          "2020-08",
          "2020-08-01",
          "2020-08-01..2020-09-15",
          "..2019",
          "2019..",
          "août 2020",
          "\"août 2020\"",
          "31/02/2020",
          "2020-13",
          "hier",
          "0000",
          "99999",
          "2021..2019",
          "-44");

  private static final List<String> OPERATORS =
      List.of(
          " ET ", " OU ", " SAUF ", " AND ", " OR ", " NOT ", " ", " +", " -", " PRES5 ",
          " ET OU ");

  private static final String NOISE = "\"'«»“”‹›()[]{}*?~:=<>+-!/\\^&|;,.%#@$ \t\n";

  private final Random random;

  QueryGrammar(long seed) {
    this.random = new Random(seed);
  }

  /** The next query, of at most about a thousand characters but for one in five hundred. */
  String next() {
    if (random.nextInt(500) == 0) {
      return (expression(1) + " ").repeat(1 + random.nextInt(300));
    }
    StringBuilder query = new StringBuilder(expression(4));
    for (int i = random.nextInt(3); i > 0 && random.nextInt(3) == 0; i--) {
      query.insert(
          random.nextInt(query.length() + 1), NOISE.charAt(random.nextInt(NOISE.length())));
    }
    if (random.nextInt(20) == 0 && query.length() > 1) {
      query.setLength(random.nextInt(query.length()));
    }
    return query.toString();
  }

  private String expression(int depth) {
    if (depth == 0) {
      return term();
    }
    return switch (random.nextInt(8)) {
      case 0 -> "(" + expression(depth - 1) + ")";
      case 1, 2 -> expression(depth - 1) + pick(OPERATORS) + expression(depth - 1);
      case 3 -> pick(FIELDS) + ":" + (random.nextBoolean() ? term() : "(" + term() + ")");
      case 4 -> (random.nextBoolean() ? "date:" : "mention:") + pick(DATES);
      case 5 -> "MEME-PHRASE(" + expression(depth - 1) + ")";
      default -> term();
    };
  }

  private String term() {
    String word = pick(WORDS);
    return switch (random.nextInt(9)) {
      case 0 -> "\"" + word + " " + pick(WORDS) + "\"";
      case 1 -> "« " + word + " " + pick(WORDS) + " »";
      case 2 -> "\"" + word + " " + pick(WORDS) + "\"~" + random.nextInt(80);
      case 3 -> word + "*";
      case 4 -> "=" + word;
      case 5 -> word + ">=" + random.nextInt(30);
      default -> word;
    };
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
