package org.manchette.text.actor;

import static org.manchette.text.ActorKind.ORGANISATION;
import static org.manchette.text.ActorKind.PERSON;
import static org.manchette.text.ActorKind.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames.Sex;

/** One pass over one sentence, in search of names. Not reused. */
final class SentenceScan {

  /** Tokens; « Fédération des associations générales étudiantes… » must end somewhere. */
  private static final int LONGEST_NAME = 14;

  /** In tokens, behind a name. */
  private static final int BUSINESS_WITHIN = 8;

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "l’");
  private static final Set<String> INDEFINITE = Set.of("un", "une", "ces", "cette", "ce", "cet");
  private static final Set<String> CAPITAL_ARTICLES = Set.of("the", "le", "la", "les");
  private static final Set<String> OF = Set.of("de", "du", "des", "d'", "d’");
  private static final Set<String> JOINING =
      Set.of(
          "&", "of", "the", "and", "for", "van", "von", "der", "den", "ben", "bin", "ibn", "al",
          "el", "ould", "da", "di", "dos", "das", "del", "della", "ter", "y", "af", "zu");
  private static final Set<String> ADJECTIVE_ENDINGS =
      Set.of(
          "al", "ale", "ales", "aux", "ique", "iques", "if", "ive", "ifs", "ives", "aire", "aires",
          "el", "elle", "els", "elles", "eux", "euse", "euses", "eur", "eure", "eures", "eurs",
          "ain", "aine", "ains", "aines", "ien", "ienne", "iens", "iennes", "ais", "aise", "ois",
          "ères", "oise", "iste", "istes", "ble", "bles", "ant", "ante", "ants", "antes", "uni",
          "unis", "unie", "unies");

  /** « Ve République ». */
  private static final Pattern ORDINAL = Pattern.compile("[IVX]+e");

  /** « NO2 », « O3 », « A310 ». */
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}-?\\d{1,3}");

  private static final Pattern GLUED = Pattern.compile("\\p{L}*\\p{Ll}{4}\\d+");

  /** « Méditerranée orientale ». */
  private static final Set<String> COMPASS =
      Set.of(
          "oriental",
          "orientale",
          "occidental",
          "occidentale",
          "central",
          "centrale",
          "méridional",
          "méridionale",
          "septentrional",
          "septentrionale");

  private static final Set<String> PLACE_PREPOSITIONS = Set.of("à", "en", "vers", "depuis");
  private static final Set<String> SPEAKING =
      Set.of(
          "a",
          "avait",
          "est",
          "affirme",
          "explique",
          "estime",
          "dit",
          "déclare",
          "assure",
          "ajoute",
          "raconte",
          "confie",
          "souligne",
          "précise",
          "annonce",
          "dénonce",
          "juge",
          "veut",
          "doit",
          "va",
          "peut");

  private final Words words;
  private final Authority authority;
  private final FirstNames firstNames;
  private final List<EntitySpan> spans = new ArrayList<>();

  SentenceScan(Words words, Authority authority, FirstNames firstNames) {
    this.words = words;
    this.authority = authority;
    this.firstNames = firstNames;
  }

  List<EntitySpan> scan() {
    int i = 0;
    while (i < words.size()) {
      i = step(i);
    }
    return spans;
  }

  /** Reads what begins at token {@code i}; the index of the next token to read. */
  private int step(int i) {
    Authority.Match match = authority.longest(words.tokens, i, words.lettering);
    if (match != null
        && !match.ambiguous()
        && (!match.surname() || !words.capitalised(i))
        && longEnough(i, match)) {
      int end = extended(i, match.end());
      ActorKind kind = match.entry().kind();
      boolean several = match.end() - i > 1;
      boolean whole =
          end == match.end()
              || (several && kind != ORGANISATION)
              || (kind == ORGANISATION && isToldTo(i))
              || (kind == PLACE && isBeforePerson(match.end(), end));
      if (kind == PLACE && COMPASS.contains(words.lower(match.end()))) {
        add(i, match.end() + 1, Evidence.of(PLACE, 5), null, false);
        return match.end() + 1;
      }
      if (whole && !partOfLonger(i, match)) {
        add(i, match.end(), Evidence.of(match.entry().kind(), 5), match, false);
        return match.end();
      }
    }
    int expansion = expansionEnd(i);
    if (expansion > i) {
      add(i, expansion, Evidence.of(ORGANISATION, 5), matchOf(i, expansion), false);
      return expansion;
    }
    int body = bodyEnd(i);
    if (body > i) {
      addBody(i, body);
      return body;
    }
    int place = placeEnd(i);
    if (place > i) {
      add(i, place, Evidence.of(PLACE, 4), null, false);
      addInner(i + 1, place, PLACE);
      return place;
    }
    if (!words.capitalised(i)) {
      return i + 1;
    }
    return name(i);
  }

  /**
   * « Fédération ouvrière de la navale (FON) », « FON (Fédération…) », « la FON, la Fédération… »:
   * the end of a name whose initials an acronym beside it gives; {@code i} where there is none.
   */
  private int expansionEnd(int i) {
    if (!words.capitalised(i)
        || !words.word(i)
        || words.capitals
        || isFirstName(i)
        || ARTICLES.contains(words.lower(i))) {
      return i;
    }
    int back = ARTICLES.contains(words.lower(i - 1)) ? i - 2 : i - 1;
    boolean beside = words.text(back).equals("(") || words.text(back).equals(",");
    String before = beside && Folding.isCapitals(words.text(back - 1)) ? words.text(back - 1) : "";
    List<String> pieces = new ArrayList<>();
    for (int end = i; end < words.size() && end < i + LONGEST_NAME && words.word(end); end++) {
      for (String piece : Folding.pieces(words.text(end))) {
        pieces.add(Folding.fold(piece));
      }
      String after = words.text(end + 1).equals("(") ? words.text(end + 2) : "";
      boolean spelled =
          (isAcronym(before) && Acronyms.spells(pieces, before))
              || (isAcronym(after) && Acronyms.spells(pieces, after));
      if (spelled && end > i) {
        return end + 1;
      }
    }
    return i;
  }

  /** « PMA » is an acronym, but of no actor. */
  private static boolean isAcronym(String text) {
    return Acronyms.mayBe(text) && !Cues.NOT_ACTORS.contains(text.toLowerCase(Locale.FRENCH));
  }

  /** « ministre de l'Intérieur »: the office of a person, no actor of its own. */
  private boolean isPortfolio(int i) {
    int j = i - 1;
    while (j > i - 4
        && (ARTICLES.contains(words.lower(j))
            || OF.contains(words.lower(j))
            || Set.of("à", "aux", "au").contains(words.lower(j)))) {
      j--;
    }
    // « ministre salvadorien de l'Intérieur »
    if (j < i - 1 && Cues.DEMONYMS.contains(words.lower(j))) {
      j--;
    }
    boolean office = Set.of("ministre", "ministres", "ministères").contains(words.lower(j));
    boolean secretary = words.lower(j).equals("etat") || words.lower(j).equals("état");
    return j < i - 1 && (office || (secretary && words.lower(j - 2).startsWith("secrétaire")));
  }

  private int portfolioEnd(int i) {
    int end = i + 1;
    while (words.capitalised(end) && words.word(end) && !isFirstName(end)) {
      end++;
    }
    return end;
  }

  /** « a dit à l'AFP Darien Chen »: whom it was told to ends before who told it. */
  private boolean isToldTo(int i) {
    return ARTICLES.contains(words.lower(i - 1))
        && (Set.of("à", "pour").contains(words.lower(i - 2))
            || (words.lower(i - 2).equals("de") && words.lower(i - 3).equals("auprès")));
  }

  /** « pour le Proche-Orient Nickolay Mladenov », but « la Sydney Theatre Company ». */
  private boolean isBeforePerson(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.capitalised(i) || Cues.COLLECTIVE_WORDS.contains(words.lower(i))) {
        return false;
      }
    }
    return to - from == 2;
  }

  private boolean longEnough(int i, Authority.Match match) {
    return match.end() > i + 1 || !words.capitals || words.text(i).length() > 2;
  }

  /** True for a one-word match that a first name, a title or a longer name claims. */
  private boolean partOfLonger(int i, Authority.Match match) {
    return match.end() == i + 1
        && words.capitalised(i)
        && isTitle(i - 1)
        && match.entry().kind() != PERSON;
  }

  // ---- sequences of capitalised words

  private int name(int start) {
    String lower = words.lower(start);
    if (isTitle(start)
        || isRole(start)
        || Cues.DEMONYMS.contains(lower)
        || words.text(start - 1).equals("@")
        || (words.text(start).length() == 1 && words.opens(start))
        || (Cues.NOT_ACTORS.contains(lower) && !isFirstName(start))
        || ORDINAL.matcher(words.text(start)).matches()) {
      return start + 1;
    }
    if (ARTICLES.contains(lower)
        && (words.opens(start)
            || !words.capitalised(start + 1)
            || Cues.DEMONYMS.contains(words.lower(start + 1)))) {
      return start + 1;
    }
    if (!words.word(start) || lower.endsWith("'") || lower.endsWith("’")) {
      return start + 1;
    }
    if (isPortfolio(start) && !isFirstName(start)) {
      return portfolioEnd(start);
    }
    if (isMeasure(start)) {
      return start + 1;
    }
    boolean opening = words.opens(start);
    boolean common = Cues.COMMON_WORDS.contains(lower);
    boolean collective = Cues.COLLECTIVE_HEADS.contains(lower);
    int end = extended(start, start + 1);
    if (collective) {
      end = Math.max(end, collectiveEnd(start));
    }
    if (collective && end > start + 1) {
      Evidence evidence = Evidence.of(ORGANISATION, 4).plus(around(start, end));
      add(start, end, evidence, matchOf(start, end), false);
      addInner(start + 1, end, ORGANISATION);
      return end;
    }
    if (Cues.EVENT_HEADS.contains(lower) && !firstNames.contains(lower)) {
      return Math.max(end, eventEnd(start));
    }
    if (opening && common && end - start > 1 && !isFirstName(start)) {
      return start + 1;
    }
    if (end - start == 1) {
      return single(start, opening, common);
    }
    if (allDemonyms(start, end) || Cues.EVENT_TAILS.contains(words.lower(end - 1))) {
      return end;
    }
    if (isWork(start, end) || namesDisease(start, end)) {
      return end;
    }
    add(start, end, inside(start, end).plus(around(start, end)), matchOf(start, end), false);
    return end;
  }

  /** « 900 MW », « Rennes9 »: units, and words glued to a number. */
  private boolean isMeasure(int i) {
    String text = words.text(i);
    String before = words.text(i - 1);
    boolean unit =
        text.length() <= 3
            && Folding.isCapitals(text)
            && !before.isEmpty()
            && before.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.')
            && Character.isDigit(before.charAt(0));
    return unit || GLUED.matcher(text).matches();
  }

  private int single(int i, boolean opening, boolean common) {
    String lower = words.lower(i);
    if (words.text(i).length() < 2
        || Cues.NOT_ACTORS.contains(lower)
        || Cues.DEMONYMS.contains(lower)
        || isWork(i, i + 1)) {
      return i + 1;
    }
    Authority.Match match = matchOf(i, i + 1);
    // « le Parlement », « le Congrès »: a body by its name alone
    double body = !opening && Cues.BODIES_WITH_ADJECTIVE.contains(lower) ? 2 : 0;
    Evidence evidence =
        (match == null || match.ambiguous()
                ? inside(i, i + 1)
                : Evidence.of(match.entry().kind(), 3))
            .plus(around(i, i + 1))
            .plus(new Evidence(0, body, -body));
    boolean titled = isTitle(i - 1);
    boolean unsure = common && !titled && (match == null || match.ambiguous());
    boolean inCapitals = Folding.isCapitals(words.text(i)) && !words.capitals;
    if (opening && match == null && !titled) {
      evidence = evidence.plus(new Evidence(-0.4, -0.4, -0.4));
    }
    if (unsure && match == null && !opening && !inCapitals && evidence.strongest() < 4) {
      return i + 1;
    }
    boolean numeral = words.text(i).chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    if (numeral || (match == null && SYMBOL.matcher(words.text(i)).matches())) {
      return i + 1;
    }
    add(i, i + 1, evidence, match, unsure && (opening || inCapitals));
    return i + 1;
  }

  /** The end of the capitalised words, particles and numbers that go with those before. */
  private int extended(int start, int end) {
    int i = end;
    while (i < words.size() && i - start < LONGEST_NAME) {
      if (joins(i)) {
        if (startsPerson(start, i)) {
          break;
        }
        i++;
        continue;
      }
      String lower = words.lower(i);
      int next = i + 1;
      boolean particle = Cues.PARTICLES.contains(lower) || JOINING.contains(lower);
      if (!particle) {
        break;
      }
      while (next < words.size()
          && next < i + 3
          && (Cues.PARTICLES.contains(words.lower(next)) && !words.capitalised(next))) {
        next++;
      }
      if (!words.capitalised(next) || !words.word(next) || !particleJoins(start, i, next)) {
        break;
      }
      i = next + 1;
    }
    return i;
  }

  /** « AFP Laure Martin », « Armées Florence Parly »: what stands before a full name ends there. */
  private boolean startsPerson(int start, int i) {
    if (!isFirstName(i) || !words.capitalised(i + 1) || !words.word(i + 1)) {
      return false;
    }
    Authority.Match known = authority.longest(words.tokens, start, false);
    if (known != null && known.end() == i && known.entry().kind() != PERSON) {
      return true;
    }
    if (isFirstName(start)) {
      return false;
    }
    return Folding.isCapitals(words.text(start))
        || !words.capitalised(start)
        || (Cues.COMMON_WORDS.contains(words.lower(start))
            && !Cues.COLLECTIVE_HEADS.contains(words.lower(start))
            && !Cues.PLACE_HEADS.contains(words.lower(start)));
  }

  private boolean joins(int i) {
    boolean partOfName = words.capitalised(i) && isFirstName(i - 1) && words.text(i).length() > 4;
    if (!words.word(i) || (isTitle(i) && !partOfName)) {
      return false;
    }
    String text = words.text(i);
    String lower = words.lower(i);
    if (lower.startsWith("al-") || lower.startsWith("el-")) {
      return true;
    }
    if (!words.capitalised(i) || lower.endsWith("'") || lower.endsWith("’")) {
      return false;
    }
    if (words.capitals && Cues.COMMON_WORDS.contains(lower)) {
      return false;
    }
    boolean initial = text.length() == 2 && text.endsWith(".");
    return text.length() > 1 || initial || words.capitalised(i + 1);
  }

  private boolean particleJoins(int start, int particle, int next) {
    String lower = words.lower(particle);
    if (JOINING.contains(lower)) {
      return true;
    }
    if (!OF.contains(lower) && !ARTICLES.contains(lower)) {
      return lower.equals("saint") || lower.equals("st");
    }
    if (ARTICLES.contains(lower)) {
      return words.capitalised(particle) && isFirstName(start);
    }
    if (words.capitals || !isFirstName(start) || Folding.isCapitals(words.text(next))) {
      return false;
    }
    if (next > particle + 1 || !(lower.equals("de") || lower.startsWith("d'"))) {
      return particle == start + 1;
    }
    // « Xavier Dupont de Ligonnès », but « Emmanuel Macron de France »
    return (particle == start + 1 && authority.longest(words.tokens, start, false) == null)
        || authority.longest(words.tokens, next, false) == null;
  }

  /** « Stop Covid », « Long Covid ». */
  private boolean namesDisease(int start, int end) {
    for (int i = start; i < end; i++) {
      if (words.lower(i).startsWith("covid") || words.lower(i).equals("coronavirus")) {
        return true;
      }
    }
    return false;
  }

  private boolean allDemonyms(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Cues.DEMONYMS.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if quotation marks hold just these words: a title or a nickname. */
  private boolean isWork(int start, int end) {
    int article = ARTICLES.contains(words.lower(start - 1)) && words.capitalised(start - 1) ? 1 : 0;
    String before = words.text(start - 1 - article);
    String after = words.text(end);
    return switch (before) {
      case "\"" -> after.equals("\"");
      case "«" -> after.equals("»");
      case "“" -> after.equals("”");
      case "'", "‘" -> after.equals("'") || after.equals("’");
      default -> false;
    };
  }

  private int eventEnd(int start) {
    int i = start + 1;
    while (i < words.size() && i - start < LONGEST_NAME) {
      boolean joined = words.capitalised(i) || words.lower(i).equals("monde");
      boolean link = OF.contains(words.lower(i)) || ARTICLES.contains(words.lower(i));
      if (!joined && !link) {
        break;
      }
      i++;
    }
    return Math.max(start + 1, i);
  }

  // ---- organisations and places whose name begins with a common noun

  private int collectiveEnd(int start) {
    int end = nounPhraseEnd(start + 1, start);
    boolean capital = false;
    for (int i = start + 1; i < end; i++) {
      capital |= words.capitalised(i);
    }
    boolean acronym = words.text(end).equals("(") && Folding.isCapitals(words.text(end + 1));
    boolean anchored = !words.opens(start) || capital || acronym;
    return anchored ? end : start + 1;
  }

  /**
   * « national de l'Ordre des médecins »: adjectives and « de » with a noun, as long as they go.
   */
  private int nounPhraseEnd(int from, int start) {
    int i = from;
    while (i < words.size() && i - start < LONGEST_NAME) {
      String lower = words.lower(i);
      if (words.capitalised(i) && words.word(i) && !isTitle(i)) {
        if (isFirstName(i) && words.capitalised(i + 1) && !words.capitalised(i - 1)) {
          break;
        }
        i++;
      } else if (isAdjective(lower)) {
        i++;
      } else if (OF.contains(lower) || lower.equals("pour")) {
        int noun = i + 1;
        while (noun < words.size() && ARTICLES.contains(words.lower(noun))) {
          noun++;
        }
        if (!isNoun(noun) || (lower.equals("pour") && noun == i + 1)) {
          break;
        }
        i = noun + 1;
      } else if (lower.equals("et") && continuesAfterAnd(i + 1)) {
        i += isAdjective(words.lower(i + 1)) ? 2 : 1;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean continuesAfterAnd(int i) {
    return (isAdjective(words.lower(i)) && !words.capitalised(i))
        || (OF.contains(words.lower(i)) && isNoun(i + 1) && !words.capitalised(i + 1));
  }

  private boolean isNoun(int i) {
    return words.word(i)
        && words.text(i).length() > 2
        && !Character.isDigit(words.text(i).charAt(0))
        && !isTitle(i)
        && !ARTICLES.contains(words.lower(i))
        && !NOT_NOUNS.contains(words.lower(i))
        && !isInfinitive(i);
  }

  /** « demander au Conseil de condamner »: « de » and a verb. */
  private boolean isInfinitive(int i) {
    String lower = words.lower(i);
    return !words.capitalised(i)
        && Set.of("de", "d'", "d’", "pour").contains(words.lower(i - 1))
        && lower.length() > 4
        && lower.endsWith("er")
        && !lower.endsWith("ier")
        && !Set.of("hiver", "cancer", "danger", "enfer").contains(lower);
  }

  private static final Set<String> NOT_NOUNS =
      Set.of(
          "ces",
          "cette",
          "ses",
          "son",
          "leur",
          "leurs",
          "plus",
          "plusieurs",
          "nos",
          "notre",
          "mon",
          "mes",
          "vos",
          "quelques",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "dix",
          "tous",
          "toute",
          "toutes",
          "tout",
          "nombreux",
          "nouveaux",
          "nouvelles",
          "une");

  /** They end like adjectives. */
  private static final Set<String> NOT_ADJECTIVES =
      Set.of(
          "auquel",
          "lequel",
          "duquel",
          "laquelle",
          "elle",
          "elles",
          "ceux",
          "eux",
          "aux",
          "tel",
          "telle",
          "quel",
          "quelle",
          "indique",
          "explique",
          "communique",
          "applique",
          "réplique",
          "pendant",
          "cependant",
          "durant",
          "avant",
          "devant",
          "suivant",
          "concernant",
          "maintenant",
          "tant",
          "ayant",
          "étant",
          "faire",
          "ici");

  private static boolean isAdjective(String lower) {
    if (NOT_ADJECTIVES.contains(lower)) {
      return false;
    }
    if (Cues.DEMONYMS.contains(lower)) {
      return true;
    }
    if (ADJECTIVE_ENDINGS.contains(lower)) {
      return true;
    }
    for (int length = 2; length <= 6 && length < lower.length() - 1; length++) {
      if (ADJECTIVE_ENDINGS.contains(lower.substring(lower.length() - length))) {
        return length > 3 || !lower.endsWith("ement");
      }
    }
    return false;
  }

  /** « parquet de Paris », « ministère de l'Intérieur », « gouvernement américain ». */
  private int bodyEnd(int i) {
    String head = words.lower(i);
    if (words.capitals || !Cues.BODY_HEADS.contains(head)) {
      return i;
    }
    int j = i + 1;
    if (Cues.BODIES_WITH_ADJECTIVE.contains(head) && Cues.DEMONYMS.contains(words.lower(j))) {
      return j + 1;
    }
    if (Cues.BODIES_WITH_ADJECTIVE.contains(head) && head.equals("gouvernement")) {
      return i;
    }
    while (j < words.size() && !words.capitalised(j) && isAdjective(words.lower(j))) {
      j++;
    }
    if ((words.lower(j).equals("d'") || words.lower(j).equals("de"))
        && Set.of("appel", "assises", "commerce", "police").contains(words.lower(j + 1))) {
      j += 2;
    }
    if (words.capitalised(j) && words.word(j) && !isTitle(j)) {
      return startsPerson(i, j) ? i : extended(i, j + 1);
    }
    if (!OF.contains(words.lower(j))) {
      return i;
    }
    int noun = ARTICLES.contains(words.lower(j + 1)) ? j + 2 : j + 1;
    if (!words.capitalised(noun) || !words.word(noun) || isTitle(noun) || isFirstName(noun)) {
      return i;
    }
    if (head.equals("ministère") || head.equals("académie") || head.equals("ambassade")) {
      return nounPhraseEnd(noun + 1, i);
    }
    return sequenceEnd(noun);
  }

  private int sequenceEnd(int from) {
    int i = from + 1;
    while (i < words.size() && i - from < LONGEST_NAME && joins(i)) {
      if (isFirstName(i) && words.capitalised(i + 1) && words.word(i + 1)) {
        break;
      }
      i++;
    }
    return i;
  }

  private void addBody(int from, int to) {
    boolean place = words.lower(from).equals("aéroport");
    add(from, to, Evidence.of(place ? PLACE : ORGANISATION, 4), matchOf(from, to), false);
    addInner(from + 1, to, ORGANISATION);
  }

  /** « vallée de l'Orbiel », « île Maurice », « rue de Rivoli ». */
  private int placeEnd(int i) {
    if (words.capitals || !Cues.PLACE_HEADS.contains(words.lower(i))) {
      return i;
    }
    int j = i + 1;
    if (OF.contains(words.lower(j))) {
      j++;
    }
    // « place les CV » is no place
    if (ARTICLES.contains(words.lower(j)) && (j > i + 1 || words.capitalised(j))) {
      j++;
    }
    boolean direct = j == i + 1;
    boolean vague = Set.of("tour", "maison", "porte", "prison", "palais").contains(words.lower(i));
    if (!words.capitalised(j) || !words.word(j) || isTitle(j) || (vague && !direct)) {
      return i;
    }
    return sequenceEnd(j);
  }

  /** The places that a longer, uncapitalised name is built on are actors of their own. */
  private void addInner(int from, int to, ActorKind outer) {
    String head = words.text(from - 1);
    if (words.capitalised(from - 1) && outer == ORGANISATION && !Folding.isCapitals(head)) {
      return;
    }
    for (int i = from; i < to; i++) {
      Authority.Match match = authority.longest(words.tokens, i, false);
      if (match != null && match.end() <= to && match.entry().kind() == PLACE) {
        add(i, match.end(), Evidence.of(PLACE, 5), match, false);
        return;
      }
      boolean last = words.capitalised(i) && i == to - 1 && i == from + 1;
      boolean office = head.equals("ministère") || head.equals("académie");
      if (last
          && outer == ORGANISATION
          && !office
          && Set.of("de", "d'").contains(words.lower(i - 1))) {
        add(i, i + 1, Evidence.of(PLACE, 2.5), null, false);
      }
    }
  }

  // ---- evidence

  private Evidence inside(int start, int end) {
    Evidence evidence = Evidence.NONE;
    int length = end - start;
    String first = words.text(start);
    String lower = words.lower(start);
    boolean firstName = isFirstName(start);
    boolean collective = false;
    boolean place = false;
    boolean common = false;
    for (int i = start; i < end; i++) {
      Authority.Match match =
          length > 1 ? authority.longest(words.tokens, i, words.lettering) : null;
      if (i == start && match != null && match.entry().kind() == ORGANISATION) {
        // « France Bleu Normandie », « Microsoft France »
        evidence = evidence.plus(ORGANISATION, 2);
      }
      place |= match != null && !match.ambiguous() && match.entry().kind() == PLACE;
      collective |= length > 1 && Cues.COLLECTIVE_WORDS.contains(words.lower(i));
      collective |= words.text(i).equals("&");
      common |= words.capitalised(i) && Cues.COMMON_WORDS.contains(words.lower(i));
    }
    if (collective) {
      evidence = evidence.plus(ORGANISATION, 3);
    }
    if (length > 1) {
      evidence = evidence.plus(PLACE, place ? 1.2 : 0);
      evidence = evidence.plus(PERSON, firstName ? 4 : 1.2);
      if (CAPITAL_ARTICLES.contains(lower)) {
        evidence = evidence.plus(ORGANISATION, 1);
      }
      if (common && !firstName) {
        evidence = evidence.plus(PERSON, -0.6).plus(ORGANISATION, 0.4);
      }
      // « DUPONT Jean »
      if (!firstName && length == 2 && isFirstName(start + 1)) {
        evidence = evidence.plus(PERSON, 2);
      }
      return evidence.plus(ORGANISATION, 0.6).plus(PLACE, 0.3);
    }
    boolean acronym = Folding.isCapitals(first) && !words.capitals && first.length() <= 6;
    if (acronym) {
      evidence = evidence.plus(ORGANISATION, 2.5);
    } else if (innerCapital(first) || lower.endsWith(".com") || lower.endsWith(".fr")) {
      evidence = evidence.plus(ORGANISATION, 2.5);
    }
    if (firstName && !acronym) {
      evidence = evidence.plus(PERSON, 2);
    }
    evidence = evidence.plus(placeShape(lower));
    return evidence.plus(PERSON, 0.6).plus(ORGANISATION, 0.6).plus(PLACE, 0.3);
  }

  private static Evidence placeShape(String lower) {
    boolean compound =
        lower.contains("-sur-")
            || lower.contains("-en-")
            || lower.contains("-les-")
            || lower.contains("-lès-")
            || lower.contains("-la-")
            || lower.contains("-lez-")
            || lower.contains("-sous-")
            || lower.contains("-aux-")
            || lower.startsWith("port-")
            || lower.startsWith("saint-")
            || lower.startsWith("sainte-");
    if (compound) {
      return Evidence.of(PLACE, 4);
    }
    boolean commune = Cues.COMMUNES.contains(Folding.fold(lower));
    return commune ? Evidence.of(PLACE, lower.indexOf('-') > 0 ? 3 : 1) : Evidence.NONE;
  }

  private static boolean innerCapital(String text) {
    boolean lowerSeen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)
          || (lowerSeen && Character.isUpperCase(c) && text.charAt(i - 1) != '-')) {
        return true;
      }
      lowerSeen |= Character.isLowerCase(c);
    }
    return false;
  }

  private Evidence around(int start, int end) {
    return before(start).plus(after(end));
  }

  private Evidence before(int start) {
    int i = start - 1;
    String previous = words.lower(i);
    if (isTitle(i)) {
      return Evidence.of(PERSON, 6);
    }
    if (isRole(i) || (Cues.DEMONYMS.contains(previous) && isRole(i - 1))) {
      return Evidence.of(PERSON, 3);
    }
    if (collectiveCue(i) || (isAdjective(previous) && collectiveCue(i - 1))) {
      return Evidence.of(ORGANISATION, 3.5);
    }
    boolean firm =
        Cues.COMPANY_NOUNS.contains(words.stem(i - 1))
            || (isAdjective(words.lower(i - 1)) && Cues.COMPANY_NOUNS.contains(words.stem(i - 2)));
    if (Set.of("de", "d'", "d’").contains(previous) && firm) {
      return isFirstName(start)
          ? Evidence.of(ORGANISATION, 1)
          : new Evidence(-2, 3, Cues.COMMUNES.contains(Folding.fold(words.text(start))) ? 3 : 0);
    }
    if (Cues.COMPANY_GOODS.contains(words.stem(i)) && !words.capitalised(i)) {
      return Evidence.of(ORGANISATION, 3);
    }
    if (words.text(i).equals("(") && abbreviatesThing(i)) {
      return Evidence.of(ORGANISATION, -6);
    }
    Evidence evidence = Evidence.NONE;
    if (words.text(i).equals("(")
        && words.text(start + 1).equals(")")
        && words.capitalised(i - 1)) {
      evidence = evidence.plus(PLACE, Folding.isCapitals(words.text(start)) ? 0 : 2);
    }
    if (INDEFINITE.contains(previous)) {
      return evidence.plus(ORGANISATION, -1.5).plus(PERSON, -0.5);
    }
    if (previous.equals("au")) {
      return evidence.plus(PLACE, 1.8).plus(ORGANISATION, 0.8).plus(PERSON, -1.5);
    }
    boolean placed =
        Cues.PLACE_CUES.contains(words.stem(i - 1))
            || (Cues.PLACE_CUES.contains(words.stem(i - 2))
                && words.word(i - 1)
                && !words.capitalised(i - 1));
    if (OF.contains(previous) && placed) {
      return evidence.plus(PLACE, 3);
    }
    if (Cues.PLACE_CUES.contains(words.stem(i)) && !words.capitalised(i)) {
      return evidence.plus(PLACE, 3);
    }
    if (previous.equals("à") || previous.equals("en")) {
      return evidence.plus(PLACE, 2.5);
    }
    if (PLACE_PREPOSITIONS.contains(previous)) {
      return evidence.plus(PLACE, 1);
    }
    if (previous.equals("chez")) {
      return evidence.plus(ORGANISATION, 2).plus(PERSON, 0.5);
    }
    if (previous.equals("sur")) {
      return evidence.plus(ORGANISATION, 1);
    }
    if (ARTICLES.contains(previous) || previous.equals("du")) {
      boolean location = words.lower(i - 1).equals("dans");
      return evidence
          .plus(ORGANISATION, location ? 0.5 : 1.2)
          .plus(PLACE, location ? 2 : 0.8)
          .plus(PERSON, -1.5);
    }
    return evidence;
  }

  /** « loi de programmation militaire (LPM) »: a noun in lower case that names no body. */
  private boolean abbreviatesThing(int mark) {
    String acronym = words.text(mark + 1);
    if (!Acronyms.mayBe(acronym) || !words.text(mark + 2).equals(")")) {
      return false;
    }
    List<String> pieces = new ArrayList<>();
    for (int i = mark - 1; i > mark - LONGEST_NAME && words.word(i); i--) {
      if (words.capitalised(i)) {
        return false;
      }
      pieces.addFirst(Folding.fold(words.lower(i)));
      String head = words.lower(i);
      if (pieces.size() > 1 && Acronyms.spells(pieces, acronym)) {
        return !Cues.COLLECTIVE_HEADS.contains(head)
            && !Cues.COLLECTIVE_CUES.contains(head)
            && !Cues.BODY_HEADS.contains(head);
      }
    }
    return false;
  }

  private boolean collectiveCue(int i) {
    return Cues.COLLECTIVE_CUES.contains(words.stem(i)) && !words.capitalised(i);
  }

  private Evidence after(int end) {
    String next = words.text(end);
    if (next.equals(",") || next.equals("(")) {
      boolean age =
          words.word(end + 1)
              && Character.isDigit(words.text(end + 1).charAt(0))
              && words.lower(end + 2).equals("ans");
      if (age) {
        return Evidence.of(PERSON, 4);
      }
      int i = end + 1;
      while (i < end + 3
          && (ARTICLES.contains(words.lower(i))
              || Set.of("un", "une", "ancien", "ancienne").contains(words.lower(i)))) {
        i++;
      }
      if (next.equals(",") && isRole(i) && !words.capitalised(i)) {
        return Evidence.of(PERSON, 2.5);
      }
      if (next.equals("(")) {
        Authority.Match match = authority.longest(words.tokens, end + 1, false);
        boolean closed = match != null && words.text(match.end()).equals(")");
        if (match != null && closed && match.entry().kind() == PLACE) {
          return Evidence.of(PLACE, 4);
        }
        boolean party = match != null && match.entry().kind() == ORGANISATION;
        if (closed && party) {
          return Evidence.of(PERSON, 1.5);
        }
      }
    }
    if (doesBusiness(end)) {
      return new Evidence(-1, 3, 0);
    }
    if (SPEAKING.contains(words.lower(end))) {
      return new Evidence(0.8, 0.4, 0);
    }
    return Evidence.NONE;
  }

  /** « a annoncé un chiffre d'affaires », « supprime 300 postes »: what only a company does. */
  private boolean doesBusiness(int end) {
    if (words.capitalised(end) || !words.word(end)) {
      return false;
    }
    for (int i = end + 1; i < end + BUSINESS_WITHIN && words.word(i); i++) {
      boolean turnover =
          words.lower(i).equals("chiffre")
              && Set.of("d'", "d’").contains(words.lower(i + 1))
              && words.lower(i + 2).equals("affaires");
      if (turnover || Cues.BUSINESS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  // ---- small questions

  private boolean isTitle(int i) {
    return isTitle(words, i);
  }

  /** « 1,5 m. » is a length. */
  static boolean isTitle(Words words, int i) {
    return Cues.TITLES.contains(words.lower(i)) && !words.text(i).equals("m.");
  }

  private boolean isRole(int i) {
    return (Cues.ROLES.contains(words.stem(i)) || Cues.ROLES.contains(words.lower(i)))
        && !words.isParticiple(i);
  }

  private boolean isFirstName(int i) {
    return words.capitalised(i) && firstNames.contains(words.text(i));
  }

  private Authority.@Nullable Match matchOf(int from, int to) {
    Authority.Match match = authority.longest(words.tokens, from, words.lettering);
    return match != null && match.end() == to ? match : null;
  }

  private void add(
      int from, int to, Evidence evidence, Authority.@Nullable Match match, boolean unsure) {
    boolean titled = isTitle(from - 1);
    Sex sex = NameSpans.titleSex(words.lower(from - 1));
    Evidence all = match == null ? evidence : evidence.plus(before(from));
    spans.add(new EntitySpan(from, to, all, match, titled, sex, unsure));
  }
}
