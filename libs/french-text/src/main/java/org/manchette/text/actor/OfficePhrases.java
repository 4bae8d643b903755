package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.manchette.text.Role;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;

/**
 * Finds where an article means a person by the office alone: « le chef de l'État » in an article of
 * 2019 that names Emmanuel Macron. They are roles, not mentions: mentions are names only.
 */
final class OfficePhrases {

  private static final int LONGEST = 10;

  private static final Set<String> DETERMINERS =
      Set.of("le", "la", "l'", "l’", "du", "au", "les", "des", "aux");

  /** First words of offices. */
  private static final Set<String> HEADS =
      Set.of(
          "président",
          "présidente",
          "chef",
          "cheffe",
          "ministre",
          "premier",
          "première",
          "vice-président",
          "vice-présidente",
          "chancelier",
          "chancelière",
          "secrétaire",
          "garde",
          "pape",
          "roi",
          "reine",
          "souverain",
          "souveraine",
          "empereur",
          "maire",
          "gouverneur",
          "gouverneure",
          "locataire",
          "hôte",
          "patron",
          "patronne",
          "directeur",
          "directrice",
          "porte-parole",
          "dirigeant",
          "dirigeante",
          "maître",
          "numéro",
          "guide",
          "homme",
          "raïs",
          "prince",
          "monarque",
          "commandant",
          "leader",
          "préfet",
          "préfète",
          "procureur",
          "administrateur",
          "administratrice",
          "émir",
          "sultan");

  /** Behind these the phrase goes on, and may mean another. */
  private static final Set<String> GOING_ON =
      Set.of(
          "de",
          "d'",
          "d’",
          "du",
          "des",
          "délégué",
          "déléguée",
          "chargé",
          "chargée",
          "par",
          "sortant",
          "sortante",
          "élu",
          "élue");

  private final Authority authority;
  private final LocalDate day;
  private final Map<String, List<AuthorityEntry>> asked = new HashMap<>();

  OfficePhrases(Authority authority, LocalDate day) {
    this.authority = authority;
    this.day = day;
  }

  private List<AuthorityEntry> holders(String phrase) {
    return asked.computeIfAbsent(phrase, p -> authority.holders(p, day));
  }

  /**
   * Tells the phrases of a field that mean one of the persons whom the article names.
   *
   * @param named ids of those persons
   * @param roles takes the id of a holder and the phrase
   */
  void find(TokenisedField field, Set<String> named, BiConsumer<String, Role> roles) {
    for (Sentence sentence : field.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (HEADS.contains(tokens.get(i).lower())
            && DETERMINERS.contains(tokens.get(i - 1).lower())) {
          find(field, sentence, i, named, roles);
        }
      }
    }
  }

  private void find(
      TokenisedField field,
      Sentence sentence,
      int start,
      Set<String> named,
      BiConsumer<String, Role> roles) {
    List<Token> tokens = sentence.tokens();
    int end = start + 1;
    while (end < tokens.size() && end < start + LONGEST && isWord(tokens.get(end))) {
      end++;
    }
    for (int to = end; to > start; to--) {
      List<AuthorityEntry> holders = holders(phrase(field, tokens, start, to));
      if (!holders.isEmpty()) {
        List<AuthorityEntry> here =
            holders.stream().filter(entry -> named.contains(entry.id())).toList();
        if (here.size() == 1 && isWhole(tokens, to)) {
          roles.accept(here.getFirst().id(), Roles.role(field, sentence, start, to));
        }
        return;
      }
    }
  }

  private static boolean isWord(Token token) {
    return token.word();
  }

  private static String phrase(TokenisedField field, List<Token> tokens, int from, int to) {
    return field.text().value().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /**
   * « le président de la République », but not « le président de la République centrafricaine ».
   */
  private static boolean isWhole(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(end);
    return !GOING_ON.contains(next.lower())
        && !Cues.DEMONYMS.contains(next.lower())
        && !next.capitalised();
  }
}
