package org.manchette.search.query;

import java.util.List;
import java.util.Random;

/** Queries as the grammar makes them, and then broken. */
public final class QueryFuzz {

  private static final List<String> WORDS =
      List.of(
          "bac",
          "grève",
          "l’îlot",
          "d'Orval",
          "Saint-Denis",
          "SNCF",
          "É",
          "marins",
          "Œuvre",
          "24/7",
          "2020",
          "14:30",
          "S.N.C.F.",
          "C++",
          "façon",
          "le",
          "x",
          "aujourd’hui",
          "2021/10/25",
          "http://a.example/b",
          "R&D",
          "e\u0301",
          "ET",
          "LA",
          "日本",
          "😀",
          "l’",
          "a-:b",
          "MEME-PHRASE");

  private static final List<String> FIELDS =
      List.of(
          "titre",
          "chapo",
          "texte",
          "auteur",
          "source",
          "section",
          "langue",
          "personne",
          "organisation",
          "lieu",
          "acteur",
          "sujet",
          "date",
          "mention",
          "citation",
          "dit-par",
          "url",
          "title",
          "inconnu",
          "TITRE");

  private static final List<String> DAYS =
      List.of(
          "2020",
          "2020-08",
          "2020-08-03",
          "2020..2021",
          "..2020",
          "2020..",
          ">=2020",
          "août 2020",
          "« août 2020 »",
          "1er août 2020",
          "2020-13",
          "demain",
          "-0044",
          "03/08/2020",
          "<9999",
          ">9999",
          "..",
          "\"\"",
          "(2019 OU 2020)");

  private static final List<String> SHARDS =
      List.of(
          "«",
          "»",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "-",
          " ",
          "OU",
          "ET",
          "SAUF",
          ":",
          "*",
          "\\",
          "\u0000",
          "\uD800",
          "'",
          "\u00A0",
          "?",
          "~",
          "~5",
          ">=",
          ">=3",
          "≥",
          "=",
          "PRES5",
          "NEAR/",
          "+",
          "^2",
          "[",
          "]",
          "{",
          "}",
          "/",
          "&",
          "|",
          "!",
          "titre:",
          "date:",
          "MEME-PHRASE(",
          ",",
          "#");

  private QueryFuzz() {}

  /** A query of up to some forty words, every second one damaged. */
  public static String query(Random random) {
    StringBuilder query = new StringBuilder(all(random, 3));
    for (int damage = random.nextInt(8) - 4; damage > 0 && !query.isEmpty(); damage--) {
      int at = random.nextInt(query.length());
      switch (random.nextInt(3)) {
        case 0 -> query.deleteCharAt(at);
        case 1 -> query.insert(at, one(random, SHARDS));
        default -> query.setLength(Math.max(1, at));
      }
    }
    return query.toString();
  }

  private static String all(Random random, int depth) {
    StringBuilder all = new StringBuilder(any(random, depth));
    for (int more = random.nextInt(3); more > 0; more--) {
      all.append(random.nextInt(5) == 0 ? " ET " : " ").append(any(random, depth));
    }
    return all.toString();
  }

  private static String any(Random random, int depth) {
    String first = excluded(random, depth);
    return random.nextInt(4) == 0 ? first + " OU " + excluded(random, depth) : first;
  }

  private static String excluded(Random random, int depth) {
    String near = unit(random, depth);
    if (random.nextInt(8) == 0) {
      near += " PRES" + random.nextInt(30) + " " + unit(random, depth);
    }
    return switch (random.nextInt(12)) {
      case 0 -> "-" + near;
      case 1 -> "SAUF " + near;
      default -> near;
    };
  }

  private static String unit(Random random, int depth) {
    String unit =
        switch (random.nextInt(depth > 0 ? 12 : 8)) {
          case 0 -> "\"" + one(random, WORDS) + " " + one(random, WORDS) + "\"";
          case 1 -> "« " + one(random, WORDS) + " " + one(random, WORDS) + " »";
          case 2 -> "=" + one(random, WORDS);
          case 3 -> one(random, WORDS) + "*";
          case 4 -> (random.nextBoolean() ? "date:" : "mention:") + one(random, DAYS);
          case 8, 9 -> "(" + all(random, depth - 1) + ")";
          case 10 -> "MEME-PHRASE(" + all(random, depth - 1) + ")";
          case 11 -> one(random, FIELDS) + ":" + unit(random, depth - 1);
          default -> one(random, WORDS);
        };
    return switch (random.nextInt(12)) {
      case 0 -> unit + ">=" + random.nextInt(20);
      case 1 -> unit + "~" + random.nextInt(20);
      case 2 -> one(random, FIELDS) + ":" + unit;
      default -> unit;
    };
  }

  private static String one(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
