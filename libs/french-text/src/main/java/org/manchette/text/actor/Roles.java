package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Role;
import org.manchette.text.token.PhraseMarks;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.TokenisedField;

/**
 * Functions that the words around a person give: « Satya Nadella, PDG de Microsoft », « la ministre
 * de la Culture, X », « X (PDG de Y) », « X, 45 ans, maire de Z ». A phrase is taken whole or not
 * at all.
 */
final class Roles {

  /** In tokens. */
  private static final int LONGEST = 16;

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "l’", "les");
  private static final Set<String> DETERMINERS =
      WordList.of(
          """
          le la l' l’ les un une du au aux des son sa ses notre nos leur leurs cet cette ce mon ma
          deux trois
          """);

  /** Before the noun, and part of the function. */
  private static final Set<String> MODIFIERS =
      WordList.of(
          """
          ancien ancienne anciens anciennes ex futur future nouveau nouvelle nouvel actuel
          actuelle vice premier première haut haute grand grande numéro jeune principal principale
          seul seule tout
          """);

  /** Kinship and whatever else says no function. */
  private static final Set<String> NO_FUNCTION =
      WordList.of(
          """
          homme femme fils fille frère sœur soeur père mère mari épouse époux compagnon compagne
          veuve oncle tante cousin cousine neveu nièce ami amie jeune garçon adolescent
          adolescente fillette dame intéressé intéressée quadragénaire trentenaire quinquagénaire
          sexagénaire tête numéro personnage collègue première premier d'affaires élu milieu star
          vedette héros héroïne victime membre metteur accusé accusée prévenu prévenue
          """);

  /** Words behind which the sentence has gone on; what stands before is the function. */
  private static final Set<String> CLAUSE =
      WordList.of(
          """
          a est qui que qu' qu’ dont où avait ont sont lors après avant depuis lundi mardi
          mercredi jeudi vendredi samedi dimanche mais ce cette se s' s’ n' n’ ne y était étaient
          avaient sera aura serait aurait va vont doit peut veut fait dit estime affirme explique
          déclare assure ajoute raconte confie souligne précise annonce dénonce juge il elle ils
          elles on lui leur hier aujourd'hui demain ainsi alors aussi également comme si puis car
          donc or ni lorsque quand selon pendant jusqu' jusqu’ malgré via jusque pourtant
          cependant estimait affirmait expliquait veulent peuvent doivent soit fut devrait
          pourrait devra pourra vient mort morte né née âgé âgée interrogé interrogée invité
          invitée cité citée
          """);

  /** Behind these « juge » is a verb. */
  private static final Set<String> PRONOUNS = Set.of("il", "elle", "on", "qui", "je", "se", "ne");

  private static final Set<String> OPENING_QUOTES = Set.of("\"", "«", "“");

  /** Endings of adjectives that go on behind a proper name: « Conseil constitutionnel ». */
  private static final Set<String> ADJECTIVES =
      WordList.of(
          """
          al ale aux ique aire iste ien ienne el elle if ive eux euse eur eure ain aine ais aise
          ois oise
          """);

  private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces");

  /** Links of a phrase: none of them is its last word. */
  private static final Set<String> LINKS =
      WordList.of(
          """
          de d' d’ du des à au aux en chez le la l' l’ les et ou dans sur pour par avec contre
          auprès sous un une son sa ses sans entre vers
          """);

  /** Links behind which the sentence may have gone on, so that the phrase is cut before them. */
  private static final Set<String> LOOSE =
      WordList.of(
          """
          à au aux en dans sur pour par avec contre et ou sous sans entre vers un une son sa ses
          """);

  private Roles() {}

  /**
   * The functions beside a name, in text order.
   *
   * @param next the next person whom the article names; null where there is none
   */
  static List<Role> of(Found mention, @Nullable Found next) {
    Words words = new Words(mention.sentence().tokens());
    List<Role> roles = new ArrayList<>(2);
    int name = titleStart(words, mention.span().from());
    int before = roleBefore(words, name, mention.span().to());
    if (before >= 0) {
      add(roles, mention, before, words.text(name - 1).equals(",") ? name - 1 : name);
    }
    int after = roleAfter(words, mention.span().to());
    if (after >= 0) {
      int end = end(words, after);
      boolean taken = next != null && next.sameSentence(mention) && isOf(next, words, after, end);
      if (!taken) {
        add(roles, mention, after, end);
      }
    }
    return roles;
  }

  /** « Sous François Hollande, le Premier ministre Manuel Valls », « X, la ministre de Y, Z ». */
  private static boolean isOf(Found next, Words words, int from, int end) {
    int name = titleStart(words, next.span().from());
    boolean inside = name > from && name <= end && next.span().to() <= end + 3;
    boolean article = ARTICLES.contains(words.lower(from - 1));
    return (inside && !LINKS.contains(words.lower(name - 1)))
        || (article && words.text(end).equals(",") && name == end + 1);
  }

  private static void add(List<Role> roles, Found mention, int from, int to) {
    if (to > from) {
      roles.add(role(mention.field(), mention.sentence(), from, to));
    }
  }

  /** A role of the tokens from {@code from} to before {@code to}. */
  static Role role(TokenisedField field, Sentence sentence, int from, int to) {
    var text = field.text();
    int start = sentence.tokens().get(from).start();
    int end = sentence.tokens().get(to - 1).end();
    return new Role(
        field.field(),
        text.originalStart(start),
        text.originalEnd(end),
        text.originalText(start, end));
  }

  /** Before « M. » and the like. */
  private static int titleStart(Words words, int name) {
    int start = name;
    while (start > 0
        && SentenceScan.isTitle(words, start - 1)
        && !Cues.ROLES.contains(words.lower(start - 1))) {
      start--;
    }
    return start;
  }

  // ---- before the name

  /** The start of « ministre de la Culture » in « la ministre de la Culture, X »; -1 if none. */
  private static int roleBefore(Words words, int name, int nameEnd) {
    boolean comma = words.text(name - 1).equals(",");
    int last = comma ? name - 2 : name - 1;
    if (last < 0
        || LINKS.contains(words.lower(last))
        || Cues.PARTICLES.contains(words.lower(last))) {
      return -1;
    }
    int head = -1;
    int determiner = -1;
    for (int i = last; i >= 0 && i > name - LONGEST; i--) {
      String word = words.lower(i);
      boolean and = word.equals("et") && isFunction(words, i + 1);
      if (PhraseMarks.ALL.contains(word)
          || (CLAUSE.contains(word) && !and)
          || (LOOSE.contains(word) && !and && !isTight(words, i))) {
        break;
      }
      if (isFunction(words, i)) {
        head = i;
        int d = withModifiers(words, i);
        if (DETERMINERS.contains(words.lower(d - 1))
            || d == 0
            || PhraseMarks.ALL.contains(words.lower(d - 1))) {
          determiner = d - 1;
          if (!words.lower(d - 1).equals("d'")) {
            break;
          }
        }
      }
    }
    if (head < 0 || !chained(words, head, last)) {
      return -1;
    }
    int start = withCoordinated(words, withModifiers(words, head));
    boolean loud = Folding.isCapitals(words.text(head)) && words.text(head).length() > 3;
    // « les responsables de l'administration Trump »
    boolean ofName =
        nameEnd - name == 1 && !comma && last > head && LINKS.contains(words.lower(last - 1));
    // « la secrétaire d'État auprès du ministre X Y »
    boolean under = words.lower(start - 2).equals("auprès");
    // « Charlie Kirk, créateur de l'organisation Turning Point »: of the name before
    boolean ofOther = words.text(start - 1).equals(",") && words.capitalised(start - 2);
    if (loud || ofOther || ofName || under) {
      return -1;
    }
    if (comma) {
      boolean several =
          words.lower(start - 1).equals("les") || words.lower(start - 1).equals("des");
      boolean opens = start == 0 || (ARTICLES.contains(words.lower(start - 1)) && !several);
      boolean closed = PhraseMarks.ALL.contains(words.lower(nameEnd)) || nameEnd >= words.size();
      boolean begins = start <= 1 || PhraseMarks.ALL.contains(words.lower(start - 2));
      if (!opens || determiner < -1 || !(closed || begins) || isList(words, start, last)) {
        return -1;
      }
    }
    return start;
  }

  /** « à l'Éducation », « aux Sports », « en chef »: what belongs to the noun before. */
  private static boolean isTight(Words words, int i) {
    String word = words.lower(i);
    return Set.of("à", "au", "aux", "en").contains(word)
        && (words.capitalised(i + 1)
            || words.capitalised(i + 2)
            || words.lower(i + 1).equals("chef")
            || words.stem(i - 1).startsWith("chargé"));
  }

  /**
   * True if a capital follows every proper name: « président de Farandol Paul » is no one phrase.
   */
  private static boolean chained(Words words, int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      String word = words.lower(i);
      if (isVerb(words, i)) {
        return false;
      }
      boolean afterName = words.capitalised(i - 1) && i - 1 > head && !words.capitalised(i);
      if (afterName
          && !LINKS.contains(word)
          && !Cues.DEMONYMS.contains(word)
          && !isAdjective(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAdjective(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.length() > 3 && ADJECTIVES.stream().anyMatch(singular::endsWith);
  }

  private static boolean isList(Words words, int start, int last) {
    for (int i = start; i <= last; i++) {
      if (words.lower(i).equals("et") && !isFunction(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int withModifiers(Words words, int head) {
    int start = head;
    while (start > 0
        && (MODIFIERS.contains(words.lower(start - 1))
            || (words.lower(start - 1).equals("-") && MODIFIERS.contains(words.lower(start - 2)))
            || (isFunction(words, start - 1) && !words.lower(start - 1).equals("chef")))) {
      start--;
    }
    return start;
  }

  /** « navigatrice et autrice ». */
  private static int withCoordinated(Words words, int start) {
    int first = start;
    while (first > 1
        && words.lower(first - 1).equals("et")
        && (isFunction(words, first - 2) || isLikeFunction(words, first - 2))) {
      first = withModifiers(words, first - 2);
    }
    return first;
  }

  /** « la navigatrice et »: a noun of doers behind an article. */
  private static boolean isLikeFunction(Words words, int i) {
    String word = words.lower(i);
    boolean ending =
        word.endsWith("trice")
            || word.endsWith("teur")
            || word.endsWith("euse")
            || word.endsWith("iste")
            || word.endsWith("logue");
    return ending && DETERMINERS.contains(words.lower(i - 1));
  }

  // ---- behind the name

  private static int roleAfter(Words words, int after) {
    String mark = words.text(after);
    if (!mark.equals(",") && !mark.equals("(")) {
      return -1;
    }
    int i = after + 1;
    boolean age =
        words.word(i)
            && Character.isDigit(words.text(i).charAt(0))
            && Set.of("ans", "an").contains(words.lower(i + 1))
            && words.text(i + 2).equals(",");
    if (age) {
      i += 3;
    }
    if (ARTICLES.contains(words.lower(i))
        || words.lower(i).equals("un")
        || words.lower(i).equals("une")) {
      i++;
    }
    int role = i;
    while (MODIFIERS.contains(words.lower(role)) && role < i + 3) {
      role++;
    }
    if (words.lower(role - 1).equals("premier") && words.lower(role).equals("ministre")) {
      return i;
    }
    return isFunction(words, role) && !words.capitalised(role - 1) ? i : -1;
  }

  private static boolean isFunction(Words words, int i) {
    String stem = words.stem(i);
    return (Cues.ROLES.contains(stem) || Cues.ROLES.contains(words.lower(i)))
        && !words.isParticiple(i)
        && !NO_FUNCTION.contains(stem)
        && !(stem.equals("juge") && PRONOUNS.contains(words.lower(i - 1)));
  }

  /** The end of the phrase that begins at a token; {@code start} where it has no sure end. */
  private static int end(Words words, int start) {
    int i = start + 1;
    int loose = -1;
    boolean closed = false;
    while (i < words.size() && i < start + LONGEST) {
      String word = words.lower(i);
      if (isStop(words, i)) {
        closed = PhraseMarks.ALL.contains(word) && !OPENING_QUOTES.contains(word);
        break;
      }
      boolean afterName = words.capitalised(i - 1) && i - 1 > start && !words.capitalised(i);
      if (afterName
          && !LINKS.contains(word)
          && !Cues.DEMONYMS.contains(word)
          && !Character.isDigit(word.charAt(0))
          && !isAdjective(word)
          && !(isStop(words, i + 1) || isStop(words, i + 2))) {
        break;
      }
      boolean and = word.equals("et") && isFunction(words, i + 1);
      if (loose < 0 && LOOSE.contains(word) && !and && !isTight(words, i)) {
        loose = i;
      }
      i++;
    }
    closed |= i >= words.size();
    // « l'affaire X, le procureur fédéral a accusé »: a new subject
    if (!closed && ARTICLES.contains(words.lower(start - 1))) {
      return start;
    }
    if (!closed && loose > 0) {
      i = loose;
    } else if (!closed && i >= start + LONGEST) {
      return start;
    }
    while (i > start && LINKS.contains(words.lower(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isStop(Words words, int i) {
    String word = words.lower(i);
    boolean demonstrative = DEMONSTRATIVES.contains(word) && LINKS.contains(words.lower(i - 1));
    return word.isEmpty()
        || PhraseMarks.ALL.contains(word)
        || (CLAUSE.contains(word) && !demonstrative)
        || isVerb(words, i);
  }

  /** A finite verb by its ending or by the auxiliary before it. */
  private static boolean isVerb(Words words, int i) {
    String word = words.lower(i);
    if (words.capitalised(i) || word.length() < 5) {
      return words.isParticiple(i);
    }
    boolean ending =
        word.endsWith("aient")
            || word.endsWith("issent")
            || (word.endsWith("ait") && !word.endsWith("trait") && !word.endsWith("lait"))
            || word.endsWith("eront")
            || word.endsWith("era")
            || word.endsWith("erait");
    return ending || words.isParticiple(i);
  }
}
