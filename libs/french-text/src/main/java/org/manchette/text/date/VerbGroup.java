package org.manchette.text.date;

/**
 * Where an auxiliary and its participle or infinitive look together: « a été élu », « sera élu », «
 * doit être élu », « serait mort ».
 */
final class VerbGroup {

  /** How far before a participle its auxiliary may stand (« a, selon lui, été entendu »). */
  private static final int AUXILIARY_REACH = 4;

  private VerbGroup() {}

  /** An auxiliary to the right decides with what follows it: « est attendu ». */
  static Direction withParticiple(Reading reading, int i, Direction direction) {
    for (int j = i + 1; j <= i + AUXILIARY_REACH; j++) {
      if (TenseWords.ANNOUNCING.contains(reading.lower(j)) && !past(reading.lower(i))) {
        return Direction.FUTURE;
      }
    }
    return direction;
  }

  private static boolean past(String auxiliary) {
    return switch (auxiliary) {
      case "était", "étaient", "avait", "avaient", "a", "ont", "fut", "furent" -> true;
      default -> false;
    };
  }

  /**
   * « a dit qu'il se rendrait mercredi » is a future told in the past; « aurait tué mercredi » and
   * « serait mort mercredi » tell what others say has happened.
   */
  static Direction conditional(Reading reading, int i) {
    boolean have = reading.lower(i).startsWith("au");
    boolean be = reading.lower(i).startsWith("ser");
    for (int j = i + 1; (have || be) && j <= i + AUXILIARY_REACH; j++) {
      String next = reading.lower(j);
      boolean irregular =
          have
              && next.length() > 2
              && (next.endsWith("i") || next.endsWith("u") || next.endsWith("is"))
              && !next.equals("lieu");
      if (irregular || VerbForms.isParticiple(next) || TenseWords.ANNOUNCING.contains(next)) {
        return have || TenseWords.STATES.contains(next) ? Direction.PAST : Direction.FUTURE;
      }
    }
    return Direction.FUTURE;
  }

  /**
   * « a été élu » looks back, « sera élu » and « doit être élu » ahead; « devait être élu »
   * neither.
   */
  static Direction participle(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - AUXILIARY_REACH); j--) {
      String word = reading.lower(j);
      if (VerbForms.isFuture(word) || (word.equals("être") && isAhead(reading, j))) {
        return Direction.FUTURE;
      }
      if (word.equals("être") && isIntended(reading, j)) {
        return Direction.UNKNOWN;
      }
      if (VerbForms.isConditional(word)) {
        return conditional(reading, j);
      }
      if (TenseWords.PAST_AUXILIARIES.contains(word)) {
        return Direction.PAST;
      }
    }
    return Direction.PAST;
  }

  /** « est entrée », « sont arrivées »: nouns without their auxiliary. */
  static boolean isState(Reading reading, int i) {
    return TenseWords.STATES.contains(reading.lower(i))
        && (reading.isAny(i - 1, "est", "sont") || reading.isAny(i - 1, "était", "étaient"));
  }

  /** « a fait », not « fait ». */
  static boolean isAuxiliaryNear(Reading reading, int participle) {
    for (int j = participle - 1; j >= Math.max(0, participle - AUXILIARY_REACH); j--) {
      if (TenseWords.PAST_AUXILIARIES.contains(reading.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** « est attendu mardi » looks ahead, « était attendu mardi » back. */
  static Direction announced(Reading reading, int i) {
    for (int j = i - 1; j >= Math.max(0, i - AUXILIARY_REACH); j--) {
      if (past(reading.lower(j))) {
        return Direction.PAST;
      }
    }
    return Direction.FUTURE;
  }

  /** « va rendre », « doit se rendre », « a promis de rendre », « a appelé à manifester ». */
  static boolean isAhead(Reading reading, int infinitive) {
    for (int j = infinitive - 1; j >= Math.max(0, infinitive - 3); j--) {
      if (TenseWords.FUTURE_AUXILIARIES.contains(reading.lower(j))) {
        return true;
      }
      if (reading.isAny(j, "de", "d'", "à")) {
        return isCommitted(reading, j) || isToAppear(reading, j);
      }
    }
    return false;
  }

  /** « devait être élu ». */
  private static boolean isIntended(Reading reading, int infinitive) {
    for (int j = infinitive - 1; j >= Math.max(0, infinitive - 3); j--) {
      if (TenseWords.INTENDING.contains(reading.lower(j))) {
        return true;
      }
    }
    return false;
  }

  /** « un livre à paraître mercredi », « à suivre mardi ». */
  private static boolean isToAppear(Reading reading, int preposition) {
    return reading.is(preposition, "à") && reading.isAny(preposition + 1, "paraître", "suivre");
  }

  /** « s'est engagé à », « a demandé aux maires de »: a verb whose infinitive is still to come. */
  private static boolean isCommitted(Reading reading, int preposition) {
    for (int j = preposition - 1; j >= Math.max(0, preposition - 5); j--) {
      String word = reading.lower(j);
      if (word.length() >= 6 && TenseWords.COMMITTING.contains(word.substring(0, 6))) {
        return true;
      }
    }
    return false;
  }

  /** « vient de se rendre », « venait d'arriver ». */
  static boolean isJustDone(Reading reading, int infinitive) {
    for (int j = infinitive - 1; j >= Math.max(1, infinitive - 2); j--) {
      if (reading.isAny(j, "de", "d'")) {
        return reading.isAny(j - 1, "vient", "viennent")
            || reading.isAny(j - 1, "venait", "venaient");
      }
    }
    return false;
  }

  /** « a décidé de fermer », « a choisi de partir »: done or still to do. */
  static boolean isDecided(Reading reading, int infinitive) {
    for (int j = infinitive - 2; j >= Math.max(0, infinitive - 4); j--) {
      if (reading.isAny(j, "décidé", "choisi", "résolu") && reading.isAny(j + 1, "de", "d'")) {
        return true;
      }
    }
    return false;
  }

  /** « avait dit jeudi »: told before something that is past itself. */
  static boolean isPluperfect(Reading reading, int first) {
    for (int j = first - 1; j >= Math.max(0, first - 6); j--) {
      if (reading.isAny(j, "avait", "avaient")) {
        return VerbForms.isParticiple(reading.lower(j + 1))
            || VerbForms.isParticiple(reading.lower(j + 2));
      }
      if (!reading.lower(j).isEmpty() && !Character.isLetter(reading.lower(j).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** « prévus en avril » without a verb: the plan may have been dropped; « est prévu » may not. */
  static boolean isBarePlan(Reading reading, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      if (TenseWords.ANNOUNCING.contains(reading.lower(i))) {
        return !isAuxiliaryNear(reading, i);
      }
    }
    return false;
  }
}
