package org.manchette.text.date;

import org.jspecify.annotations.Nullable;

/**
 * Tells from the verbs near an expression whether its clause looks back or ahead: the nearest verb
 * decides, by its form ({@link VerbForms}) and by what stands with it ({@link VerbGroup}).
 */
final class Tense {

  /** How far verbs are looked for on either side, in tokens. */
  private static final int REACH = 18;

  /** The same for a past behind what opens its clause: « Le 23 octobre, les corps de… ». */
  private static final int OPENING_REACH = 26;

  private Tense() {}

  /**
   * The direction that the nearest verb gives to the tokens from {@code first} up to {@code end}.
   */
  static Direction around(Reading reading, int first, int end) {
    int leftCost = Integer.MAX_VALUE;
    Direction left = Direction.UNKNOWN;
    int cost = 0;
    for (int i = first - 1; i >= 0 && cost < REACH; i--) {
      cost += step(reading, i);
      Direction direction = verb(reading, i);
      if (direction != null) {
        left = direction;
        leftCost = cost;
        break;
      }
    }
    // What follows governs only a clause that the expression opens, or when nothing stands before.
    boolean opens = reading.opens(first) && !reading.closesQuote(first - 1);
    int reach = opens ? OPENING_REACH : REACH;
    cost = opens ? 0 : 5;
    for (int i = end; i < reading.size() && cost < Math.min(reach, leftCost); i++) {
      cost += step(reading, i);
      Direction direction = verb(reading, i);
      boolean far = cost > REACH && direction != Direction.PAST;
      if (direction != null && cost < leftCost && !far) {
        return VerbGroup.withParticiple(reading, i, direction);
      }
    }
    return left;
  }

  /** A mark parts clauses: it counts as several words. */
  private static int step(Reading reading, int i) {
    return switch (reading.lower(i)) {
      case ";", ":", "\"", "«", "»", "(", ")", "–", "—" -> 5;
      case "," -> 2;
      case "qui", "que", "qu'", "dont", "où" -> 2;
      default -> 1;
    };
  }

  /** Null for a word that is no verb, or one that says nothing; unknown if both ways are open. */
  private static @Nullable Direction verb(Reading reading, int i) {
    String word = reading.lower(i);
    if (VerbForms.isFuture(word)) {
      return Direction.FUTURE;
    }
    if (TenseWords.ANNOUNCING.contains(word)) {
      return VerbGroup.announced(reading, i);
    }
    if (VerbForms.isParticiple(word)
        && (!word.equals("fait") || VerbGroup.isAuxiliaryNear(reading, i))) {
      return VerbGroup.participle(reading, i);
    }
    if (VerbGroup.isState(reading, i)) {
      return Direction.PAST;
    }
    if (VerbForms.isInfinitive(word) && VerbGroup.isAhead(reading, i)) {
      return Direction.FUTURE;
    }
    if (VerbForms.isInfinitive(word) && VerbGroup.isJustDone(reading, i)) {
      return Direction.PAST;
    }
    if (VerbForms.isInfinitive(word) && VerbGroup.isDecided(reading, i)) {
      return Direction.UNKNOWN;
    }
    // « a lieu samedi » is told of what is on the programme.
    if (TenseWords.SCHEDULED.contains(word) || (word.equals("lieu") && isHeld(reading, i))) {
      return Direction.FUTURE;
    }
    if (VerbForms.isConditional(word)) {
      return VerbGroup.conditional(reading, i);
    }
    if (TenseWords.INTENDING.contains(word)) {
      return Direction.UNKNOWN;
    }
    return VerbForms.isPastForm(word) ? Direction.PAST : null;
  }

  /** « a lieu », « ont lieu », « n'a pas lieu ». */
  private static boolean isHeld(Reading reading, int place) {
    int verb = reading.is(place - 1, "pas") ? place - 2 : place - 1;
    return reading.isAny(verb, "a", "ont");
  }
}
