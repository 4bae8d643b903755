package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

/** Finds where begins what a verb reports: « affirme que ⟨…⟩ », « promet de ⟨…⟩ », « dit ⟨…⟩ ». */
final class Contents {

  /** In tokens, from a verb to the « que » or « de » that belongs to it. */
  private static final int FARTHEST_THAT = 14;

  private final FieldView view;

  Contents(FieldView view) {
    this.view = view;
  }

  /** Where begins what the verb reports; -1 if it reports nothing without marks. */
  int of(int verb, int end) {
    long told = view.told(verb);
    if ((told & (SAYS | SAID | SAYING | TO_SAY)) == 0) {
      told = WITH_THAT;
    }
    int limit = Math.min(end, verb + FARTHEST_THAT);
    for (int i = verb + 1; i < limit; i++) {
      if (view.is(i, THAT)) {
        return (told & WITH_THAT) == 0 || isComparison(i) || belongsElsewhere(i) ? -1 : i + 1;
      }
      String word = view.lower(i);
      boolean of = word.equals("de") || word.equals("d'");
      if (of && (told & WITH_DE) != 0 && isInfinitive(i + 1)) {
        return i + 1;
      }
      if (word.equals("à") && (told & WITH_A) != 0 && isInfinitive(i + 1)) {
        return i + 1;
      }
      if ((told & WITH_INFINITIVE) != 0 && i <= verb + 6 && reportsInfinitive(i, verb)) {
        return view.lower(i - 1).equals("s'") ? i - 1 : i;
      }
      boolean goesOn =
          word.equals(":")
              || word.equals(";")
              || view.quoted(i)
              || word.equals("qui")
              || word.equals("dont")
              || word.equals("et")
              || word.equals("pour");
      if (goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** « avant que », « alors que »: a conjunction of its own. */
  private boolean belongsElsewhere(int that) {
    return switch (view.lower(that - 1)) {
      case "avant",
          "après",
          "pour",
          "alors",
          "afin",
          "sans",
          "pendant",
          "tandis",
          "dès",
          "lors",
          "ainsi",
          "parce",
          "tant",
          "depuis",
          "sorte",
          "autre",
          "ce" ->
          true;
      default -> false;
    };
  }

  /** « plus que », « moins de … que »: compares. */
  private boolean isComparison(int that) {
    for (int i = that - 1; i > that - 4; i--) {
      switch (view.lower(i)) {
        case "plus", "moins", "ne", "n'", "autant", "tel", "telle" -> {
          return true;
        }
        case "aussi" -> {
          // « note aussi que » compares nothing, « aussi grand que » does
          return i < that - 1;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isInfinitive(int i) {
    int k = i;
    while (k < i + 3 && (view.is(k, CLITIC) || isNegation(k))) {
      k++;
    }
    return Lexicon.infinitive(view.lower(k)) && view.actor(k) == null && !view.is(k, ROLE);
  }

  private boolean isNegation(int i) {
    return switch (view.lower(i)) {
      case "pas", "rien", "plus", "jamais" -> true;
      default -> false;
    };
  }

  private boolean reportsInfinitive(int i, int verb) {
    String word = view.lower(i);
    if (word.equals("avoir") || word.equals("être")) {
      return true;
    }
    boolean negated = word.equals("ne") && isNegation(i + 1);
    return (negated || i == verb + 1) && isInfinitive(i) && view.word(i) && !view.is(i, DETERMINER);
  }
}
