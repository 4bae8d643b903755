package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.token.Token;

/**
 * First names whose surname the words beside give: « Patrick et Isabelle Balkany », « Jean-Marie Le
 * Pen et sa fille Marine ».
 */
final class Relatives {

  private static final Set<String> KIN =
      Set.of("fils", "fille", "frère", "sœur", "femme", "épouse", "mari", "époux", "père", "mère");
  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur");
  private static final Set<String> ELDER = Set.of("aîné", "aînée", "cadet", "cadette");

  private final Authority authority;
  private final Persons persons;

  Relatives(Authority authority, Persons persons) {
    this.authority = authority;
    this.persons = persons;
  }

  /** The full name that stands behind « Patrick et »; null where none does. */
  @Nullable PersonName coordinated(Found given, @Nullable Found next) {
    if (next == null
        || !given.sameSentence(next)
        || !given.after(1).equals("et")
        || next.span().from() != given.span().to() + 1
        || given.span().title()) {
      return null;
    }
    PersonName full = persons.nameOf(next);
    return full.full() && !full.abbreviated() && isPerson(next)
        ? new PersonName(given.pieces(), full.surname(), false)
        : null;
  }

  /** The full name of « sa fille Marine » if the person named before gives it the surname. */
  @Nullable PersonName kin(Found given, @Nullable Found previous) {
    int back = ELDER.contains(given.before(1)) ? 2 : 1;
    if (previous == null
        || !given.sameSentence(previous)
        || !KIN.contains(given.before(back))
        || !POSSESSIVES.contains(given.before(back + 1))) {
      return null;
    }
    PersonName full = persons.nameOf(previous);
    return full.full() && isPerson(previous)
        ? new PersonName(given.pieces(), full.surname(), false)
        : null;
  }

  private static boolean isPerson(Found found) {
    Authority.Match match = found.span().match();
    return match != null
        ? match.entry().kind() == ActorKind.PERSON
        : found.span().evidence().best() == ActorKind.PERSON;
  }

  /** The person of the authority of that name; null where there is none or several. */
  @Nullable AuthorityEntry known(PersonName name, Found written) {
    List<Token> tokens = new ArrayList<>();
    tokens.add(token(written.words()));
    for (String piece : name.surname()) {
      tokens.add(token(Character.toUpperCase(piece.charAt(0)) + piece.substring(1)));
    }
    Authority.Match match = authority.longest(tokens, 0, false);
    return match != null
            && match.end() == tokens.size()
            && match.entries().size() == 1
            && match.entry().kind() == ActorKind.PERSON
            && !match.surname()
        ? match.entry()
        : null;
  }

  private static Token token(String text) {
    return new Token(0, text.length(), text, text.toLowerCase(Locale.FRENCH));
  }
}
