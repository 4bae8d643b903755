package org.manchette.text.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manchette.text.actor.RoleNouns;
import org.manchette.text.hygiene.Resources;
import org.manchette.text.token.PhraseMarks;

/**
 * What a word tells around a quotation, as a set of bits, so that a word is looked up once. The
 * words are in {@code lexicon.txt}, the verbs in {@code reporting-verbs.txt}.
 */
final class Lexicon {

  /** Quotation marks. */
  static final long MARK = 1L;

  /** Marks in which a phrase ends. */
  static final long PHRASE_MARK = 1L << 1;

  /** Marks behind which a reporting clause begins. */
  static final long CLAUSE_START = 1L << 2;

  static final long DETERMINER = 1L << 3;
  static final long DEFINITE = 1L << 4;
  static final long PREPOSITION = 1L << 5;
  static final long PRONOUN = 1L << 6;
  static final long AUXILIARY = 1L << 7;

  /** What may stand between auxiliary and participle, or verb and « que ». */
  static final long ADVERB = 1L << 8;

  /** Pronouns between subject and verb. */
  static final long CLITIC = 1L << 9;

  static final long CONJUNCTION = 1L << 10;
  static final long THAT = 1L << 11;
  static final long RELATIVE = 1L << 12;
  static final long TIME = 1L << 13;
  static final long TITLE = 1L << 14;

  /** Words behind which the sentence has gone on from a phrase. */
  static final long PHRASE_BREAK = 1L << 15;

  /** Words with which another phrase begins. */
  static final long PHRASE_START = 1L << 16;

  /** Words with which a clause goes on, that begin no phrase. */
  static final long CLAUSE_WORD = 1L << 17;

  /** What people are or do. */
  static final long ROLE = 1L << 18;

  /** What is written, and speaks for its author. */
  static final long DOCUMENT = 1L << 19;

  /** Those who speak for others. */
  static final long SPOKESPERSON = 1L << 20;

  /** Kinds of organisations. */
  static final long ORGANISATION = 1L << 21;

  /** Those who have done a study, and the study. */
  static final long RESEARCHERS = 1L << 22;

  /** Bodies that stand for nobody but themselves: found by name or not at all. */
  static final long BODY = 1L << 23;

  /** Nouns that a person is called by, besides {@link #ROLE}. */
  static final long PERSON = 1L << 24;

  /** Nouns before a title in quotation marks. */
  static final long WORK = 1L << 25;

  /** Works that have a title, at some distance from it. */
  static final long BOOK = 1L << 26;

  /** Third person of a reporting verb. */
  static final long SAYS = 1L << 27;

  /** Its past participle. */
  static final long SAID = 1L << 28;

  /** Its present participle. */
  static final long SAYING = 1L << 29;

  /** Its infinitive. */
  static final long TO_SAY = 1L << 30;

  static final long WITH_THAT = 1L << 31;
  static final long WITH_INFINITIVE = 1L << 32;
  static final long WITH_DE = 1L << 33;
  static final long WITH_A = 1L << 34;

  /** What may stand between a subject and its verb. */
  static final long ADVERB_BEFORE_VERB = 1L << 35;

  /** Roles that few hold, so that who is not known to hold one is not meant. */
  static final long OFFICE = 1L << 36;

  /** Nouns for people of whom the article tells the age. */
  static final long AGED = 1L << 37;

  /** Works, laws and plans, which tell what is in them and say nothing else. */
  static final long TELLING = 1L << 38;

  /** A reporting verb of what a text does as well: « précise que », not « regrette que ». */
  static final long BY_TEXT = 1L << 39;

  /** Things on which words stand. */
  static final long SIGN = 1L << 40;

  /** Through whom others speak: agencies and services whose name alone makes them no speaker. */
  static final Set<String> CHANNELS =
      Set.of(
          "Agence France-Presse",
          "Twitter",
          "Facebook",
          "Instagram",
          "YouTube",
          "TikTok",
          "LinkedIn",
          "Snapchat",
          "WhatsApp",
          "Telegram",
          "Reuters",
          "Associated Press");

  private static final Map<String, Long> LISTS =
      Map.ofEntries(
          Map.entry("determiner", DETERMINER),
          Map.entry("definite", DEFINITE),
          Map.entry("preposition", PREPOSITION),
          Map.entry("pronoun", PRONOUN),
          Map.entry("auxiliary", AUXILIARY),
          Map.entry("adverb", ADVERB),
          Map.entry("adverb-before-verb", ADVERB_BEFORE_VERB),
          Map.entry("clitic", CLITIC),
          Map.entry("conjunction", CONJUNCTION),
          Map.entry("that", THAT),
          Map.entry("relative", RELATIVE),
          Map.entry("time", TIME),
          Map.entry("title", TITLE),
          Map.entry("phrase-break", PHRASE_BREAK),
          Map.entry("phrase-start", PHRASE_START),
          Map.entry("clause-word", CLAUSE_WORD),
          Map.entry("document", DOCUMENT),
          Map.entry("spokesperson", SPOKESPERSON),
          Map.entry("organisation", ORGANISATION),
          Map.entry("researchers", RESEARCHERS),
          Map.entry("body", BODY),
          Map.entry("person", PERSON),
          Map.entry("office", OFFICE),
          Map.entry("aged", AGED),
          Map.entry("telling", TELLING),
          Map.entry("sign", SIGN),
          Map.entry("work", WORK),
          Map.entry("book", BOOK));

  /** Nouns of roles that tell nobody by themselves. */
  private static final Set<String> NO_ROLES =
      Set.of(
          "premier",
          "première",
          "premiers",
          "premières",
          "tête",
          "têtes",
          "numéro",
          "numéros",
          "d'affaires",
          "membre",
          "membres",
          "milieu",
          "milieux",
          "personnage",
          "personnages");

  private static final Set<String> NOT_INFINITIVES =
      Set.of(
          "hier",
          "premier",
          "dernier",
          "entier",
          "janvier",
          "février",
          "particulier",
          "soir",
          "espoir",
          "loisir",
          "plaisir",
          "avenir",
          "régulier",
          "courrier",
          "dossier",
          "quartier",
          "policier",
          "papier",
          "métier",
          "hiver",
          "financier",
          "ouvrier",
          "cher",
          "fier");

  private static final List<String> INFINITIVE_ENDINGS =
      List.of("er", "ir", "dre", "tre", "vre", "ire", "ure", "oire", "aire", "incre", "ompre");

  private static final Map<String, Long> WORDS = words();

  private Lexicon() {}

  /** The bits of a word in lower case; 0 for one that tells nothing. */
  static long of(String word) {
    return WORDS.getOrDefault(word, 0L);
  }

  /** By its ending: « vouloir », « faire »; of a noun that ends so it may be true as well. */
  static boolean infinitive(String word) {
    return word.length() > 3
        && !NOT_INFINITIVES.contains(word)
        && INFINITIVE_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private static Map<String, Long> words() {
    Map<String, Long> words = new HashMap<>();
    String list = "";
    for (String line : Resources.lines(Lexicon.class, "lexicon.txt")) {
      if (line.startsWith("[")) {
        list = line.substring(1, line.indexOf(']'));
      } else {
        Long bit = LISTS.get(list);
        if (bit == null) {
          throw new IllegalStateException("lexicon.txt: no list is called [" + list + "]");
        }
        for (String word : line.split(" ", -1)) {
          words.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    for (String mark : PhraseMarks.ALL) {
      words.merge(mark, PHRASE_MARK, (a, b) -> a | b);
    }
    for (String mark : List.of("\"", "«", "»", "“", "”", "‹", "›", "„", "'", "’", "‘")) {
      words.merge(mark, MARK | PHRASE_MARK, (a, b) -> a | b);
    }
    for (String mark : List.of(",", "\"", "»", "”", "›", "!", "?", "…", "...", "-", "–", "—")) {
      words.merge(mark, CLAUSE_START, (a, b) -> a | b);
    }
    for (String noun : RoleNouns.all()) {
      if (!NO_ROLES.contains(noun)) {
        words.merge(noun, ROLE, (a, b) -> a | b);
      }
    }
    ReportingVerbs.tell((form, what) -> words.merge(form, what, (a, b) -> a | b));
    return Map.copyOf(words);
  }
}
