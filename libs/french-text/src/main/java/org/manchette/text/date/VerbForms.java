package org.manchette.text.date;

import java.util.List;

/**
 * What a word's ending tells of a verb. No dictionary: the endings of the French future, imperfect
 * and past participle, with the exceptions of {@link TenseWords}.
 */
final class VerbForms {

  private VerbForms() {}

  /** « réunira », « iront »; not « caméra ». */
  static boolean isFuture(String word) {
    int length = word.length();
    if (word.equals("ira")) {
      return true;
    }
    if (length < 4 || TenseWords.NOT_FUTURE.contains(word)) {
      return false;
    }
    boolean ending =
        word.endsWith("ra")
            || word.endsWith("rai")
            || word.endsWith("ront")
            || word.endsWith("rez")
            || word.endsWith("rons");
    if (!ending) {
      return false;
    }
    // « -era », « -ira », « -dra », « -tra », « -vra », « -rra », « -ura »; not « Clara », « Flora
    // ».
    int stem = word.lastIndexOf('r', length - 2);
    return stem > 0 && "eidtvru".indexOf(word.charAt(stem - 1)) >= 0;
  }

  /** « rendrait », « irait », « auraient »; not « tirait ». */
  static boolean isConditional(String word) {
    int ending = word.endsWith("rait") ? 3 : word.endsWith("raient") ? 5 : 0;
    if (ending == 0 || word.length() < 5 || TenseWords.NOT_PAST.contains(word)) {
      return false;
    }
    String stem = word.substring(0, word.length() - ending);
    boolean irregular = stem.equals("aur") || stem.equals("saur") || stem.equals("ir");
    boolean regular = stem.length() > 2 && "eirdtv".indexOf(stem.charAt(stem.length() - 2)) >= 0;
    return irregular || (regular && !TenseWords.STEMS_IN_R.contains(stem));
  }

  /** « élu », « arrivée »; not « société ». */
  static boolean isParticiple(String word) {
    if (word.length() < 3 || TenseWords.NOT_PAST.contains(word) || isNoun(word)) {
      return false;
    }
    return word.endsWith("é")
        || word.endsWith("ée")
        || word.endsWith("és")
        || word.endsWith("ées")
        || TenseWords.IRREGULAR_PARTICIPLES.contains(word);
  }

  /** « rendre », « venir ». */
  static boolean isInfinitive(String word) {
    return word.length() > 3
        && (word.endsWith("er")
            || word.endsWith("ir")
            || word.endsWith("re")
            || word.equals("être"));
  }

  /** « travaillait »; not « voudrait », not « devait ». */
  static boolean isImperfect(String word) {
    return word.length() > 4
        && (word.endsWith("ait") || word.endsWith("aient"))
        && isPastForm(word)
        && !TenseWords.INTENDING.contains(word)
        && !word.startsWith("avai");
  }

  /** « travaillait », « a », « furent ». */
  static boolean isPastForm(String word) {
    if (TenseWords.NOT_PAST.contains(word)) {
      return false;
    }
    boolean conditional = word.endsWith("rait") || word.endsWith("raient");
    if (word.length() > 4 && !conditional && (word.endsWith("ait") || word.endsWith("aient"))) {
      return true;
    }
    return switch (word) {
      case "a", "ont", "fut", "furent", "était", "étaient", "avait", "avaient" -> true;
      default -> false;
    };
  }

  /** « actualité », « communauté »: endings of nouns that few participles share. */
  private static boolean isNoun(String word) {
    if (!word.endsWith("té")) {
      return false;
    }
    for (String ending : NOUN_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static final List<String> NOUN_ENDINGS =
      List.of(
          "alité", "ivité", "ilité", "osité", "arité", "orité", "anité", "unité", "icité", "auté",
          "iété", "érité", "inité");
}
