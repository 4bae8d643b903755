package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Token;

/**
 * The organisations and places that an article names at length, asked by their shorter forms:
 * beginnings, initials, portfolios; and the acronyms that the text explains.
 */
final class Organisations {

  private static final int MOST = 8;

  /** Marks between a name and its acronym. */
  private static final Set<String> OPENING = Set.of("(", "[");

  private static final Set<String> PARTING = Set.of(",", "-", "–", "—", "/");

  /** « la Fédération…, dite FOCN », « la Fédération… ou FOCN ». */
  private static final Set<String> NAMING =
      Set.of("dite", "dit", "ou", "alias", "abrégé", "abrégée", "soit", "connue", "appelée");

  private static final Set<String> BETWEEN =
      Set.of("la", "le", "l'", "l’", "les", "en", "sigle", "sous", "nom", "de", "aussi", "pour");

  /** Tokens between a name and what explains it. */
  private static final int NEAR = 5;

  private final Map<String, List<Cluster>> byBeginning = new HashMap<>();
  private final Map<String, Cluster> byInitials = new HashMap<>();

  /** « interieur », to the « ministère de l'Intérieur ». */
  private final Map<String, Cluster> byPortfolio = new HashMap<>();

  void index(Cluster cluster, Found full) {
    List<String> pieces = full.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      List<Cluster> bearers =
          byBeginning.computeIfAbsent(
              String.join(" ", pieces.subList(0, i)), k -> new ArrayList<>(1));
      if (bearers.size() < MOST && !bearers.contains(cluster)) {
        bearers.add(cluster);
      }
    }
    if (pieces.size() > 1 && cluster.kind == ActorKind.ORGANISATION) {
      byInitials.putIfAbsent(full.initials(), cluster);
      if (pieces.getFirst().equals("ministere")) {
        byPortfolio.putIfAbsent(pieces.getLast(), cluster);
      }
    }
  }

  /** Actors of that kind whose name begins so. */
  List<Cluster> beginning(String key, ActorKind kind) {
    return byBeginning.getOrDefault(key, List.of()).stream().filter(c -> c.kind == kind).toList();
  }

  /** « l'Intérieur », for the ministry; null where none is named. */
  @Nullable Cluster ofPortfolio(String key) {
    return byPortfolio.get(key);
  }

  @Nullable Cluster ofInitials(String key) {
    return key.length() >= 2 ? byInitials.get(key) : null;
  }

  /**
   * True if the text says that one stands for the other: « Union internationale pour la
   * conservation de la nature (UICN) », « UICN (Union…) », « la Fédération…, dite FON ».
   */
  static boolean explains(Found expansion, Found acronym) {
    if (acronym.pieces().size() != 1 || expansion.pieces().size() < 2) {
      return false;
    }
    boolean spelled = Acronyms.spells(expansion.pieces(), acronym.words());
    boolean expansionFirst = expansion.order() < acronym.order();
    Found first = expansionFirst ? expansion : acronym;
    Found second = expansionFirst ? acronym : expansion;
    int from = first.span().to();
    int to = second.span().from();
    List<Token> tokens = first.sentence().tokens();
    if (to <= from || to - from > NEAR) {
      return false;
    }
    String mark = tokens.get(from).text();
    if (OPENING.contains(mark) && to - from == 1) {
      // Of foreign names it is the initials in their own language.
      boolean foreign = expansionFirst && expansion.pieces().size() > 2 && isClosed(second, tokens);
      return spelled || foreign;
    }
    if (!spelled) {
      return false;
    }
    boolean parted = PARTING.contains(mark) || NAMING.contains(mark) || OPENING.contains(mark);
    for (int i = from + 1; i < to; i++) {
      String word = tokens.get(i).lower();
      parted &= BETWEEN.contains(word) || NAMING.contains(word) || OPENING.contains(word);
    }
    return parted;
  }

  private static boolean isClosed(Found acronym, List<Token> tokens) {
    int end = acronym.span().to();
    String text = acronym.words();
    return end < tokens.size()
        && Set.of(")", "]", ",", ";").contains(tokens.get(end).text())
        && Acronyms.mayBe(text);
  }
}
