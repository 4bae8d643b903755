package org.manchette.text.hygiene;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives back the space that scraping lost between sentences: « jeudi.Le gouvernement », {@code
 * protéger".Le}, « 2018.Une », « préjugés"La », « la réalitéDepuis ». URLs, addresses, numbers,
 * initials and domain names stay as they are.
 */
final class GluedSentences implements Repair {

  /** « Booking.Com » is a name; top-level domains that follow a dot in the French press. */
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "fr", "org", "net", "eu", "be", "ch", "ca", "uk", "de", "info", "gouv", "io", "tv",
          "me", "co", "us", "js", "paris", "bzh", "re");

  /** Brands with a capital inside begin with fewer small letters: « easyJet ». */
  private static final int SHORTEST_GLUED_WORD = 5;

  /** Names behind which an article is glued have more letters: « LeMonde », « McDonald ». */
  private static final int SHORTEST_GLUED_NAME = 4;

  /** A word that is no opener is glued if it has so many letters: not « parcoursSup ». */
  private static final int SHORTEST_GLUED_NEXT = 5;

  /** With these, and with nothing that brands have inside, sentences begin. */
  private static final Set<String> ARTICLES =
      Set.of(
          "Le", "La", "Les", "L", "Un", "Une", "Des", "Il", "Elle", "Ils", "Elles", "Dans", "Selon",
          "Pour", "Cette", "Ces", "Après", "Depuis", "Mais", "Avec");

  /** Openers with which names of one word end: « NousToutes », « BlaBlaCar », « CanalPlus ». */
  private static final Set<String> ENDINGS_OF_NAMES = Set.of("Toutes", "Car", "Plus", "On");

  /** With these sentences begin behind any word of the common language. */
  private static final Set<String> OPENERS =
      Set.of(
          "Le",
          "La",
          "Les",
          "L",
          "Un",
          "Une",
          "Des",
          "Du",
          "Au",
          "Aux",
          "En",
          "Dans",
          "Pour",
          "Par",
          "Sur",
          "Sous",
          "Selon",
          "Après",
          "Avant",
          "Depuis",
          "Pendant",
          "Durant",
          "Mais",
          "Et",
          "Ou",
          "Car",
          "Si",
          "Comme",
          "Quand",
          "Lorsque",
          "Alors",
          "Ainsi",
          "Cette",
          "Cet",
          "Ce",
          "Ces",
          "Son",
          "Sa",
          "Ses",
          "Leur",
          "Leurs",
          "Il",
          "Elle",
          "Ils",
          "Elles",
          "On",
          "Nous",
          "Vous",
          "Je",
          "C",
          "D",
          "J",
          "Qu",
          "S",
          "N",
          "Que",
          "Qui",
          "Plus",
          "Face",
          "Interrogé",
          "Interrogée",
          "Outre",
          "Parmi",
          "Malgré",
          "Dès",
          "Entre",
          "Chez",
          "Avec",
          "Sans",
          "Vers",
          "Contre",
          "Enfin",
          "Puis",
          "Lundi",
          "Mardi",
          "Mercredi",
          "Jeudi",
          "Vendredi",
          "Samedi",
          "Dimanche",
          "Hier",
          "Aujourd",
          "Autre",
          "Quant",
          "Concernant",
          "Chaque",
          "Plusieurs",
          "Quelques",
          "Certains",
          "Tout",
          "Toute",
          "Tous",
          "Toutes",
          "Même",
          "À",
          "Là",
          "Lors",
          "De",
          "Fin",
          "Début",
          "Né",
          "Née",
          "Déjà",
          "Très",
          "Bien",
          "Notre",
          "Votre");

  private static final int LONGEST_WORD = 30;

  @Override
  public Draft apply(Draft draft, List<Defect> defects) {
    Draft repaired = new Draft(draft.length());
    boolean changed = false;
    boolean opened = false;
    int chunkEnd = 0;
    boolean address = false;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (i >= chunkEnd) {
        chunkEnd = chunkEnd(draft, i);
        address = isAddress(draft, i, chunkEnd);
      }
      if (!address && glued(draft, i, opened)) {
        repaired.insert(draft, i, ' ');
        changed = true;
      }
      if (c == '"') {
        opened = opens(draft, i, opened);
      } else if (c == '\n') {
        opened = false;
      }
      repaired.copy(draft, i);
    }
    return changed ? repaired : draft;
  }

  /**
   * True if the straight quote at {@code i} opens; where its neighbours do not tell, they take
   * turns.
   */
  private static boolean opens(Draft draft, int i, boolean opened) {
    boolean free = isFree(draft.at(i - 1)) || "('«:".indexOf(draft.at(i - 1)) >= 0;
    boolean freeAfter = isFree(draft.at(i + 1)) || ",.;:!?)…".indexOf(draft.at(i + 1)) >= 0;
    return free == freeAfter ? !opened : free;
  }

  private static boolean isFree(char c) {
    return c == '\0' || Character.isWhitespace(c);
  }

  private static int chunkEnd(Draft draft, int from) {
    int end = from;
    while (end < draft.length() && !Character.isWhitespace(draft.at(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  /** True if the characters up to the next space hold a URL or an e-mail address. */
  private static boolean isAddress(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = draft.at(i);
      boolean scheme = c == ':' && draft.at(i + 1) == '/' && draft.at(i + 2) == '/';
      boolean www =
          c == 'w' && draft.at(i + 1) == 'w' && draft.at(i + 2) == 'w' && draft.at(i + 3) == '.';
      boolean mail =
          c == '@'
              && Character.isLetterOrDigit(draft.at(i - 1))
              && Character.isLetterOrDigit(draft.at(i + 1));
      if (scheme || www || mail) {
        return true;
      }
    }
    return false;
  }

  /** True if a sentence or quotation begins at {@code i} straight after the end of another. */
  private static boolean glued(Draft draft, int i, boolean opened) {
    char before = draft.at(i - 1);
    char c = draft.at(i);
    if (Character.isUpperCase(c) && Character.isLetterOrDigit(before)) {
      return gluedWords(draft, i);
    }
    if (before == ')' && Character.isUpperCase(c) && ARTICLES.contains(word(draft, i))) {
      return true;
    }
    if (before == '"' && !opened && beginsSentence(draft, i)) {
      char quoted = draft.at(i - 2);
      return Character.isLetterOrDigit(quoted) || isSentenceEnd(quoted) || quoted == ')';
    }
    if ((before == '»' || before == '”') && Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean afterEnd =
        (isSentenceEnd(before) && (before != '.' || endsSentence(draft, i - 1)))
            || (before == ')' && isSentenceEnd(draft.at(i - 2)));
    if (!afterEnd) {
      return false;
    }
    boolean opensQuotation = (c == '"' && !opened) || c == '«' || c == '“';
    return opensQuotation || beginsSentence(draft, i);
  }

  /**
   * True if one word ends and another begins before {@code i}: « la réalitéDepuis 2015 », « dix
   * ansLes », « TraoréLe », « en 2020Le ». « easyJet », « YouTube », « LeMonde », « mediaType » and
   * « #balanceTonPorc » are one.
   */
  private static boolean gluedWords(Draft draft, int i) {
    String next = word(draft, i);
    if (Character.isDigit(draft.at(i - 1))) {
      return isYear(draft, i) && ARTICLES.contains(next);
    }
    int first = i;
    while (i - first < LONGEST_WORD && Character.isLowerCase(draft.at(first - 1))) {
      first--;
    }
    boolean name = Character.isUpperCase(draft.at(first - 1));
    first -= name ? 1 : 0;
    if (next.isEmpty() || !beginsWord(draft.at(first - 1))) {
      return false;
    }
    int length = i - first;
    if (name) {
      return length >= SHORTEST_GLUED_NAME
          && OPENERS.contains(next)
          && !ENDINGS_OF_NAMES.contains(next);
    }
    boolean known = length > 1 && CommonWords.contains(draft.substring(first, i));
    if (OPENERS.contains(next)) {
      return known || length >= SHORTEST_GLUED_WORD;
    }
    return known && length >= SHORTEST_GLUED_WORD && next.length() >= SHORTEST_GLUED_NEXT;
  }

  /**
   * The capital at {@code from} and the small letters behind it, if a word ends there: empty for «
   * TypeName », « TV ».
   */
  private static String word(Draft draft, int from) {
    int end = from + 1;
    while (end - from < LONGEST_WORD && Character.isLowerCase(draft.at(end))) {
      end++;
    }
    boolean elided = draft.at(end) == '\'';
    boolean whole =
        !Character.isLetterOrDigit(draft.at(end)) && draft.at(end) != '_' && draft.at(end) != '(';
    return whole && (end - from > 1 || elided || draft.at(from) == 'À')
        ? draft.substring(from, end)
        : "";
  }

  private static boolean isYear(Draft draft, int end) {
    char first = draft.at(end - 4);
    return (first == '1' || first == '2')
        && Character.isDigit(draft.at(end - 3))
        && Character.isDigit(draft.at(end - 2))
        && !Character.isLetterOrDigit(draft.at(end - 5));
  }

  private static boolean beginsWord(char before) {
    return isFree(before) || "'\"(«“-.".indexOf(before) >= 0;
  }

  private static boolean isSentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** A capital and then a small letter or an apostrophe, and no domain name. */
  private static boolean beginsSentence(Draft draft, int i) {
    char c = draft.at(i);
    char next = draft.at(i + 1);
    if (!Character.isUpperCase(c)) {
      return false;
    }
    boolean shape = Character.isLowerCase(next) || next == '\'' || isOneLetterWord(c, next);
    return shape && !(draft.at(i - 1) == '.' && isDomain(draft, i));
  }

  private static boolean isOneLetterWord(char c, char next) {
    return next == ' ' && (c == 'A' || c == 'À' || c == 'Y');
  }

  private static boolean isDomain(Draft draft, int from) {
    int end = from;
    while (end - from < 6 && Character.isLetter(draft.at(end))) {
      end++;
    }
    return DOMAINS.contains(draft.substring(from, end).toLowerCase(Locale.ROOT));
  }

  /** True if the dot follows a word of two letters, a figure or a closing mark: not « J.-C. ». */
  private static boolean endsSentence(Draft draft, int dot) {
    char last = draft.at(dot - 1);
    char lastButOne = draft.at(dot - 2);
    if (Character.isLetter(last)) {
      boolean title = last == 'r' && (lastButOne == 'M' || lastButOne == 'D');
      boolean word = Character.isLetter(lastButOne);
      boolean lowerOneLetterWord = lastButOne == ' ' && (last == 'y' || last == 'a');
      return (word && !title) || lowerOneLetterWord;
    }
    return Character.isDigit(last)
        || last == '"'
        || last == '»'
        || last == '”'
        || last == ')'
        || last == '%'
        || last == '.'
        || last == '€';
  }
}
