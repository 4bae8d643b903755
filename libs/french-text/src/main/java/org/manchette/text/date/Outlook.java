package org.manchette.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Where a day or month without its year lies. Its clause's tense decides only what the verb itself
 * governs: what a noun, a purpose or a deadline governs is left to the calendar, which takes the
 * nearest (« a promis une réforme avant le 15 septembre » looks ahead of August).
 */
final class Outlook {

  /**
   * How far before a preposition its noun may stand (« élection présidentielle américaine du »).
   */
  private static final int NOUN_REACH = 4;

  /** How far before a deadline its verb may stand. */
  private static final int VERB_REACH = 10;

  /** How close before a date its verb stands, in tokens. */
  private static final int VERB_NEAR = 7;

  /** How close behind a date that opens its sentence. */
  private static final int VERB_FAR = 9;

  private static final int SLACK = 35;
  private static final int LOOSE_SLACK = 80;

  /** How many days ahead a weekday without a tense is likelier the next than the last one. */
  private static final int SOON_DAYS = 2;

  private Outlook() {}

  /** The direction for the day or month at the tokens from {@code first} up to {@code end}. */
  static Direction of(Reading r, int first, int end) {
    String before = r.lower(first - 1);
    boolean aim = before.equals("pour") || before.equals("dès");
    boolean complement =
        switch (before) {
          case "du", "de", "d'", "au" -> isFixed(r, first - 2);
          default -> false;
        };
    if (isSince(r, first)) {
      return Direction.PAST;
    }
    Direction tense = Tense.around(r, first, end);
    boolean loose = tense == Direction.PAST && (aim || isAnnounced(r, first));
    boolean planned = tense == Direction.FUTURE && VerbGroup.isBarePlan(r, first);
    return complement || loose || planned ? Direction.UNKNOWN : tense;
  }

  /** « depuis le début du confinement, le 17 mars », « depuis les attentats de novembre ». */
  private static boolean isSince(Reading r, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 7); i--) {
      if (r.is(i, "depuis")) {
        return true;
      }
    }
    return false;
  }

  /** « a annoncé des spectacles du 1er juillet au 15 août »: an object stands between. */
  private static boolean isAnnounced(Reading r, int first) {
    for (int i = first - 3; i >= Math.max(0, first - VERB_REACH); i--) {
      String word = r.lower(i);
      boolean justDone = word.equals("vient") || word.equals("viennent");
      if (justDone
          || word.startsWith("annonc")
          || word.startsWith("promi")
          || word.startsWith("programm")) {
        return true;
      }
      if (VerbForms.isParticiple(r.lower(i + 2))) {
        return false;
      }
    }
    return false;
  }

  /**
   * How many days from the publication a date without a year may lie against its tense: « a été
   * inculpé le 25 juin », published on the 13th, is not last year's; and where no verb stands close
   * to it, « l'hypothèse de tenir le second tour fin juin a progressé » is of this year yet in May.
   */
  static int slack(Reading r, int first, int end, boolean day) {
    if (r.is(first - 1, "depuis")) {
      return 0;
    }
    if (!isGoverned(r, first) && !isFollowed(r, first, end)) {
      return LOOSE_SLACK;
    }
    return day ? SLACK : 0;
  }

  /** « il a été arrêté le 15 septembre », « il ira à Lyon en mars »; not « reporté au 15 mars ». */
  private static boolean isGoverned(Reading r, int first) {
    boolean aim = r.isAny(first - 1, "au", "pour", "de") || r.isAny(first - 1, "d'", "du", "dès");
    // « datant du mois d'octobre », « qui remonte à mars »
    if (r.isAny(first - 2, "datant", "remonte", "remontent")
        || r.isAny(first - 2, "daté", "datée")) {
      return true;
    }
    for (int i = first - 1; !aim && i >= Math.max(0, first - VERB_NEAR); i--) {
      if (isTelling(r, i)) {
        return true;
      }
      if (!Character.isLetterOrDigit(r.text(i).charAt(0))) {
        // « qui fut, en juin, le point de départ »
        return r.is(i, ",") && isTelling(r, i - 1);
      }
      if (r.isAny(i, "que", "qu'", "qui") || r.is(i, "dont")) {
        return false;
      }
    }
    return false;
  }

  /** « Le 15 septembre, il a été arrêté », « En mars, elle partira ». */
  private static boolean isFollowed(Reading r, int first, int end) {
    boolean opens = r.opens(first) || (r.isAny(first - 1, "en", "au") && r.opens(first - 1));
    for (int i = end; opens && i < end + VERB_FAR; i++) {
      if (isTelling(r, i) || VerbForms.isImperfect(r.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A verb that tells one thing, done or to come: no imperfect, no noun (« la tenue du vote »). */
  private static boolean isTelling(Reading r, int i) {
    String word = r.lower(i);
    boolean auxiliary =
        word.endsWith("é")
            && (r.is(i - 1, "été") || TenseWords.PAST_AUXILIARIES.contains(r.lower(i - 1)));
    boolean participle =
        auxiliary || VerbForms.isParticiple(word) || TenseWords.STATES.contains(word);
    return r.isAny(i, "fut", "furent")
        || VerbForms.isFuture(word)
        || VerbForms.isConditional(word)
        || (participle && !TenseWords.DETERMINERS.contains(r.lower(i - 1)))
        || (VerbForms.isInfinitive(word) && VerbGroup.isAhead(r, i));
  }

  /** The direction for what is behind « avant » or « jusqu'à » at {@code preposition}. */
  static Direction ofDeadline(Reading r, int preposition) {
    Direction tense = r.direction(preposition, preposition + 2);
    if (tense != Direction.PAST) {
      return Direction.FUTURE;
    }
    for (int i = preposition - 1; i >= Math.max(0, preposition - VERB_REACH); i--) {
      String word = r.lower(i);
      if (TenseWords.MOVING.contains(word)) {
        return Direction.FUTURE;
      }
      boolean passive = word.equals("été") && VerbForms.isParticiple(r.lower(i + 1));
      if ((TenseWords.LASTING.contains(word) && !passive) || VerbForms.isImperfect(word)) {
        return Direction.PAST;
      }
    }
    return Direction.UNKNOWN;
  }

  /**
   * The direction for a weekday: its clause's, but « reporté à mardi » looks ahead in any tense.
   */
  static Direction ofWeekday(Reading r, int first, int end) {
    for (int i = first - 2; r.is(first - 1, "à") && i >= Math.max(0, first - NOUN_REACH); i--) {
      if (TenseWords.MOVING.contains(r.lower(i)) || TenseWords.ANNOUNCING.contains(r.lower(i))) {
        return Direction.FUTURE;
      }
    }
    return r.direction(first, end);
  }

  /**
   * True for a weekday that lies ahead though no tense says so: a deadline, a programme (« le Sénat
   * vote mardi »), and one that is two days off at the most (« grève vendredi », told on
   * Wednesday).
   */
  static boolean isAhead(Reading r, int first, DayOfWeek weekday) {
    LocalDate published = r.published();
    if (published == null || r.is(first - 1, "comme")) {
      return false;
    }
    LocalDate next = published.with(TemporalAdjusters.nextOrSame(weekday));
    boolean soon = !next.isAfter(published.plusDays(SOON_DAYS));
    // « un couvre-feu imposé à partir de mercredi », told on Thursday.
    boolean begun = next.isAfter(published.plusDays(5)) && isStart(r, first);
    boolean past = begun && Tense.around(r, first - 3, first + 1) == Direction.PAST;
    return soon || isProgramme(r, first) || (isDeadline(r, first) && !past);
  }

  /** Behind a preposition of deadline: « avant lundi », « dès lundi », « à partir de lundi ». */
  private static boolean isDeadline(Reading r, int first) {
    return switch (r.lower(first - 1)) {
      case "dès", "avant", "pour", "jusqu'" -> true;
      case "à", "au", "en" -> r.is(first - 2, "jusqu'");
      default -> isStart(r, first);
    };
  }

  private static boolean isStart(Reading r, int first) {
    return r.is(first - 1, "de") && r.isAny(first - 2, "partir", "compter");
  }

  /** « le Sénat vote mardi », « il rencontre le pape samedi »; not « le vote mardi ». */
  private static boolean isProgramme(Reading r, int first) {
    for (int i = first - 1; i >= Math.max(0, first - NOUN_REACH); i--) {
      if (TenseWords.PROGRAMME.contains(r.lower(i))) {
        return !TenseWords.DETERMINERS.contains(r.lower(i - 1));
      }
      if (!Character.isLetter(r.text(i).charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isFixed(Reading r, int last) {
    for (int i = last; i > Math.max(-1, last - NOUN_REACH); i--) {
      if (TenseWords.FIXED.contains(r.lower(i))) {
        return true;
      }
      if (r.lower(i).isEmpty() || !Character.isLetter(r.text(i).charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
