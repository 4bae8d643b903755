package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manchette.text.token.Token;

/**
 * The parts of a person's name, folded: « Jean-Pierre | Dupont », « Gabriel | García Márquez ».
 *
 * @param given parts of the first names, initials without their point; empty for a name of one word
 * @param surname parts of the last name, particles included; at least one
 * @param inverted true if the text puts the last name first (« DUPONT Jean »)
 */
record PersonName(List<String> given, List<String> surname, boolean inverted) {

  /** Reads the tokens of a name. */
  static PersonName of(List<Token> tokens, FirstNames firstNames) {
    int last = tokens.size() - 1;
    if (last == 0) {
      return new PersonName(List.of(), pieces(tokens), false);
    }
    boolean inverted =
        Folding.isCapitals(tokens.getFirst().text())
            && !Folding.isCapitals(tokens.get(last).text())
            && firstNames.contains(tokens.get(last).text());
    if (inverted) {
      int given = last;
      while (given > 1 && firstNames.contains(tokens.get(given - 1).text())) {
        given--;
      }
      return new PersonName(
          pieces(tokens.subList(given, last + 1)), pieces(tokens.subList(0, given)), true);
    }
    if (Cues.PARTICLES.contains(tokens.getFirst().lower())
        && !firstNames.contains(tokens.getFirst().text())) {
      return new PersonName(List.of(), pieces(tokens), false);
    }
    int given = 1;
    while (given < last
        && (isInitial(tokens.get(given).text()) || firstNames.contains(tokens.get(given).text()))) {
      given++;
    }
    return new PersonName(
        pieces(tokens.subList(0, given)), pieces(tokens.subList(given, last + 1)), false);
  }

  /** The parts of a name as an authority writes it. */
  static PersonName of(String name, FirstNames firstNames) {
    List<Token> tokens = new ArrayList<>();
    for (String word : name.replace("’", "'").replace("'", "' ").split(" ", -1)) {
      if (!word.isEmpty()) {
        tokens.add(new Token(0, 0, word, word.toLowerCase(Locale.FRENCH)));
      }
    }
    return of(tokens, firstNames);
  }

  private static List<String> pieces(List<Token> tokens) {
    List<String> pieces = new ArrayList<>();
    for (Token token : tokens) {
      boolean initial = isInitial(token.text());
      for (String piece : Folding.pieces(token.text())) {
        String folded = Folding.fold(piece);
        if (initial) {
          // « J.P. », « J.-P. »
          folded
              .chars()
              .filter(Character::isLetter)
              .forEach(c -> pieces.add(Character.toString(c)));
        } else {
          pieces.add(folded);
        }
      }
    }
    return pieces;
  }

  /** « E. », « J.-P. », « J.P. ». */
  static boolean isInitial(String text) {
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        point = true;
      } else if (c != '-' && !Character.isUpperCase(c)) {
        return false;
      }
    }
    return point && text.length() <= 6;
  }

  boolean full() {
    return !given.isEmpty();
  }

  /** The first name is but its initial. */
  boolean abbreviated() {
    return full() && given.getFirst().length() == 1;
  }

  /** First names before last names, whatever the text does. */
  String inOrder() {
    List<String> pieces = new ArrayList<>(given);
    pieces.addAll(surname);
    return String.join(" ", pieces);
  }

  String lastName() {
    return String.join(" ", surname);
  }

  /**
   * True if this name may be a shorter way to write the fuller one: « E. Macron » for « Emmanuel
   * Macron », « John Kennedy » for « John F. Kennedy ». « Jean » is not « Jean-Pierre ».
   */
  boolean mayAbbreviate(PersonName fuller) {
    if (!full() || given.size() > fuller.given.size() || !surname.equals(fuller.surname)) {
      return false;
    }
    for (int i = 0; i < fuller.given.size(); i++) {
      String theirs = fuller.given.get(i);
      String mine = i < given.size() ? given.get(i) : "";
      boolean same =
          switch (mine.length()) {
            case 0 -> theirs.length() == 1 || abbreviated();
            case 1 -> theirs.startsWith(mine);
            default -> mine.equals(theirs);
          };
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
