package org.manchette.text.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.manchette.text.hygiene.Resources;

/**
 * The lists of {@code tense.txt}: lower-case words from which the direction of a clause is read.
 */
final class TenseWords {

  private static final Map<String, Set<String>> LISTS = read();

  /** Before a participle these make a past: « a été élu ». */
  static final Set<String> PAST_AUXILIARIES = list("past-auxiliaries");

  /** Before an infinitive these make a future: « va rendre », « doit se rendre ». */
  static final Set<String> FUTURE_AUXILIARIES = list("future-auxiliaries");

  /** Participles that announce: « attendu mardi » has not yet happened. */
  static final Set<String> ANNOUNCING = list("announcing");

  /** In the present tense these speak of what is on the programme: « s'ouvre mardi ». */
  static final Set<String> SCHEDULED = list("scheduled");

  /** In the imperfect these leave open whether what was meant has happened: « devait parler ». */
  static final Set<String> INTENDING = list("intending");

  /** The first six letters of verbs whose infinitive is still to come: « a promis de venir ». */
  static final Set<String> COMMITTING = list("committing");

  /** Participles that « être » makes past, not passive: « serait mort ». */
  static final Set<String> STATES = list("states");

  /**
   * Participles that do not end in -é: « s'est réuni », and forms that date like one: « datant de
   * ».
   */
  static final Set<String> IRREGULAR_PARTICIPLES = list("irregular-participles");

  /** Verbs in -rer whose imperfect ends like a conditional, without their ending: « entrait ». */
  static final Set<String> STEMS_IN_R = list("stems-in-r");

  /** Words that end like a future and are none: « caméra », « déclara ». */
  static final Set<String> NOT_FUTURE = list("not-future");

  /** Words that end like a participle or an imperfect and are none: « société », « lait ». */
  static final Set<String> NOT_PAST = list("not-past");

  /** Present tenses of what is on the programme, right before its weekday: « vote mardi ». */
  static final Set<String> PROGRAMME = list("programme");

  /** What makes a verb's form a noun: « le vote mardi ». */
  static final Set<String> DETERMINERS = list("determiners");

  /** Nouns of what a calendar fixes before it happens: « l'élection du 3 novembre ». */
  static final Set<String> FIXED = list("fixed");

  /** Participles of which the end, not the decision, is told: « a travaillé jusqu'au 15 mai ». */
  static final Set<String> LASTING = list("lasting");

  /** Decisions that move an end ahead: « prolongé jusqu'en juin ». */
  static final Set<String> MOVING = list("moving");

  /** Participles of who reports, in his own time: « a indiqué le 24 juin ». */
  static final Set<String> REPORTING = list("reporting");

  private TenseWords() {}

  private static Set<String> list(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("tense.txt has no list [" + name + "]");
    }
    return Set.copyOf(words);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    String name = "";
    for (String line : Resources.lines(TenseWords.class, "tense.txt")) {
      if (line.startsWith("[")) {
        name = line.substring(1, line.indexOf(']'));
      } else {
        lists.computeIfAbsent(name, k -> new HashSet<>()).addAll(Arrays.asList(line.split(" ")));
      }
    }
    return lists;
  }
}
