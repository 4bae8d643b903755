package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.manchette.text.Role;

/** Functions that the words around a person give: « Satya Nadella, PDG de Microsoft ». */
final class Roles {

  /** In tokens. */
  private static final int LONGEST = 10;

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "l’", "les", "un", "une");
  private static final Set<String> ENDS =
      Set.of(
          ",",
          ".",
          ";",
          ":",
          "(",
          ")",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "!",
          "?",
          "…",
          "a",
          "est",
          "et",
          "qui",
          "que",
          "dont",
          "où",
          "avait",
          "ont",
          "sont",
          "lors",
          "après",
          "avant",
          "dans",
          "depuis",
          "pour",
          "sur",
          "avec",
          "-",
          "–",
          "—",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "mais",
          "ce",
          "cette",
          "se",
          "s'",
          "au",
          "par");

  /** With these a role has no end: the name behind them belongs to it. */
  private static final Set<String> LINKS =
      Set.of(
          "de", "d'", "d’", "du", "des", "à", "au", "aux", "en", "chez", "le", "la", "l'", "l’",
          "les");

  private Roles() {}

  static List<Role> of(Found mention) {
    Words words = new Words(mention.sentence().tokens());
    List<Role> roles = new ArrayList<>(2);
    int before = roleBefore(words, mention.span().from());
    if (before >= 0 && !LINKS.contains(words.lower(mention.span().from() - 1))) {
      add(roles, mention, before, trimmed(words, mention.span().from()));
    }
    int after = roleAfter(words, mention.span().to());
    if (after >= 0) {
      add(roles, mention, after, end(words, after));
    }
    return roles;
  }

  private static void add(List<Role> roles, Found mention, int from, int to) {
    if (to > from) {
      var tokens = mention.sentence().tokens();
      var text = mention.field().text();
      int start = tokens.get(from).start();
      int end = tokens.get(to - 1).end();
      roles.add(
          new Role(
              mention.field().field(),
              text.originalStart(start),
              text.originalEnd(end),
              text.originalText(start, end)));
    }
  }

  /** The start of « ministre de la Culture » in « la ministre de la Culture, X »; -1 if none. */
  private static int roleBefore(Words words, int name) {
    int start = -1;
    boolean comma = words.text(name - 1).equals(",");
    for (int i = comma ? name - 2 : name - 1; i >= 0 && i > name - LONGEST; i--) {
      if (ENDS.contains(words.lower(i)) && !words.lower(i).equals("et")) {
        return -1;
      }
      if (Cues.ROLES.contains(words.stem(i)) && !words.isParticiple(i)) {
        start = i;
        if (ARTICLES.contains(words.lower(i - 1)) || i == 0 || !comma) {
          break;
        }
      }
    }
    if (start > 0 && comma && !ARTICLES.contains(words.lower(start - 1))) {
      return -1;
    }
    if (start > 0 && Cues.ROLES.contains(words.stem(start - 1))) {
      start--;
    }
    return start;
  }

  private static int trimmed(Words words, int name) {
    int end = name;
    while (end > 0
        && (words.text(end - 1).equals(",") || Cues.TITLES.contains(words.lower(end - 1)))) {
      end--;
    }
    return end;
  }

  private static int roleAfter(Words words, int after) {
    if (!words.text(after).equals(",")) {
      return -1;
    }
    int i = after + 1;
    if (ARTICLES.contains(words.lower(i))) {
      i++;
    }
    int role = i;
    if (words.lower(i).startsWith("ancien") || words.lower(i).equals("nouveau")) {
      role++;
    }
    return Cues.ROLES.contains(words.stem(role)) ? i : -1;
  }

  private static int end(Words words, int start) {
    int i = start + 1;
    while (i < words.size() && i < start + LONGEST && !ENDS.contains(words.lower(i))) {
      i++;
    }
    while (i > start && LINKS.contains(words.lower(i - 1))) {
      i--;
    }
    return i;
  }
}
