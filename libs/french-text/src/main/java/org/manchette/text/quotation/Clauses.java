package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;

/** Finds reporting clauses: what gives words to a speaker. */
final class Clauses {

  /** In tokens, of what stands before the participle: « nous a-t-il encore ». */
  private static final int LONGEST_VERB = 7;

  private static final Set<String> NO_SOURCE =
      Set.of(
          "que",
          "qu'",
          "moi",
          "lequel",
          "laquelle",
          "lesquels",
          "lesquelles",
          "nous",
          "vous",
          "toi",
          "si",
          "les",
          "eux");

  private final FieldView view;
  private final Referents referents;
  private final Phrases phrases;
  private final Subjects subjects;

  Clauses(FieldView view, Referents referents, Phrases phrases, Subjects subjects) {
    this.view = view;
    this.referents = referents;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** « , a-t-il déclaré », « , indique le communiqué »: a clause that begins at {@code i}. */
  @Nullable Clause inverted(int i, int end) {
    if (!view.is(i, SAYS | SAID | AUXILIARY | ADVERB | PRONOUN)
        && !isSavoir(i)
        && !believesToKnow(i)) {
      return null;
    }
    int verb = i;
    boolean auxiliary = false;
    while (verb < end && verb < i + LONGEST_VERB && !isFinite(verb, auxiliary)) {
      if (view.is(verb, AUXILIARY)) {
        auxiliary = true;
      } else if (!view.is(verb, ADVERB | PRONOUN) && !believesToKnow(verb)) {
        return null;
      }
      verb++;
    }
    if (verb >= end || verb >= i + LONGEST_VERB) {
      return null;
    }
    int pronoun = invertedPronoun(i, Math.min(end, verb + 4));
    if (pronoun >= 0) {
      return new Clause(pronoun(pronoun, end), verb);
    }
    NounPhrase subject = phrases.afterVerb(verb + 1, end);
    return subject == null ? null : new Clause(subject, verb);
  }

  private int invertedPronoun(int from, int end) {
    for (int k = from + 1; k < end; k++) {
      boolean hyphen = view.lower(k - 1).equals("-") || view.lower(k - 1).equals("-t-");
      if (hyphen && view.is(k, PRONOUN)) {
        return k;
      }
    }
    return -1;
  }

  private NounPhrase pronoun(int i, int end) {
    if (!view.lower(i).equals("on")) {
      return referents.inverted(i);
    }
    // « lit-on dans un rapport de l'ONU »
    if (view.lower(i + 1).equals("dans")) {
      NounPhrase document = phrases.at(i + 2, end);
      if (document != null && view.is(i + 3, DOCUMENT | RESEARCHERS)) {
        return document;
      }
    }
    // « a-t-on appris au ministère »
    for (int k = i + 1; k < Math.min(end, i + 7); k++) {
      Actor actor = view.actor(k);
      boolean there =
          Set.of("à", "au", "aux", "chez").contains(view.lower(k - 1))
              || (view.is(k - 1, DEFINITE) && view.lower(k - 2).equals("à"));
      if (actor != null && there && actor.kind() == ActorKind.ORGANISATION) {
        return new NounPhrase(i, i + 1, CHANNELS.contains(actor.name()) ? null : actor);
      }
    }
    return new NounPhrase(i, i + 1, null);
  }

  /**
   * Right behind the marks any verb gives the words to whom it names: « », énumère Gwenaëlle », «
   * », a regretté le maire », « », sourit-elle », « », pouvait-on lire ».
   */
  @Nullable Clause behindMarks(int from, int end) {
    int verb = view.lower(from).equals(",") ? from + 1 : from;
    boolean comma = verb > from;
    boolean auxiliary = false;
    while (verb < end
        && verb < from + LONGEST_VERB
        && view.is(verb, AUXILIARY | CLITIC)
        && !(view.is(verb, CLITIC) && auxiliary)) {
      auxiliary |= view.is(verb, AUXILIARY);
      verb++;
    }
    int pronoun = invertedPronoun(from, Math.min(end, verb + 4));
    if (auxiliary && pronoun >= 0) {
      verb = pronoun + 1;
      while (verb < end && view.is(verb, ADVERB)) {
        verb++;
      }
    }
    boolean verbal =
        view.word(verb)
            && !view.capitalised(verb)
            && !view.is(
                verb, DETERMINER | PREPOSITION | CLAUSE_WORD | RELATIVE | THAT | CONJUNCTION)
            && (auxiliary
                ? isParticiple(view.lower(verb)) || view.lower(verb).equals("lire")
                : isThirdPerson(view.lower(verb)));
    if (!verbal) {
      return null;
    }
    if (pronoun >= 0) {
      return new Clause(pronoun(pronoun, end), verb);
    }
    if (!comma && !auxiliary) {
      return null;
    }
    int behind =
        view.lower(verb + 1).equals("en") && view.lower(verb + 2).equals("garde")
            ? verb + 3
            : verb + 1;
    NounPhrase subject = phrases.afterVerb(behind, end);
    if (subject == null) {
      return null;
    }
    boolean fits =
        phrases.canSpeak(subject)
            && (subject.actor() == null || subject.actor().kind() != ActorKind.PLACE)
            && (view.is(verb, SAYS | SAID)
                || behind > verb + 1
                || isShortClause(verb, auxiliary, subject, end));
    return fits ? new Clause(subject, verb) : null;
  }

  /** With a verb that is not known to report, only if the speaker is all that follows. */
  private boolean isShortClause(int verb, boolean auxiliary, NounPhrase subject, int end) {
    return !view.is(verb, ROLE)
        && subject.from() == verb + 1
        && (subject.actor() != null || (auxiliary && view.is(subject.from(), DEFINITE)))
        && (subject.to() >= end || view.is(subject.to(), PHRASE_MARK | PHRASE_BREAK));
  }

  private static boolean isParticiple(String word) {
    return word.length() > 2
        && (word.endsWith("é")
            || word.endsWith("i")
            || word.endsWith("u")
            || word.endsWith("is")
            || word.endsWith("it"));
  }

  private static boolean isThirdPerson(String word) {
    return word.length() > 2
        && (word.endsWith("e")
            || word.endsWith("it")
            || word.endsWith("t")
            || word.endsWith("a")
            || word.endsWith("d"));
  }

  /** True for a reporting verb that states: « affirme », « a affirmé », « s'est félicité ». */
  private boolean isFinite(int i, boolean auxiliary) {
    return isSavoir(i) || view.is(i, SAYS) || (auxiliary && view.is(i, SAID));
  }

  /** « fait savoir », « fait valoir ». */
  private boolean isSavoir(int i) {
    String word = view.lower(i);
    return (word.equals("savoir") || word.equals("valoir") || word.equals("remarquer"))
        && (view.lower(view.is(i - 1, ADVERB) ? i - 2 : i - 1).startsWith("fai")
            || believesToKnow(i - 1));
  }

  /** « croit savoir ». */
  private boolean believesToKnow(int i) {
    return view.lower(i + 1).equals("savoir")
        && Set.of("croit", "croient", "croyait", "croyaient").contains(view.lower(i));
  }

  /** True for a reporting verb at {@code i} that has, or may have, a subject before it. */
  boolean reports(int i) {
    if (view.quoted(i) || view.actor(i) != null) {
      return false;
    }
    if (isSavoir(i)) {
      return true;
    }
    long told = view.told(i);
    if ((told & (SAYS | SAID | SAYING | TO_SAY)) == 0 || isNoun(i)) {
      return false;
    }
    return (told & (SAYS | SAYING)) != 0 || (told & SAID) == 0 || hasAuxiliary(i);
  }

  /** « a vivement affirmé », « s'est félicité »; not « est estimé », « cité ». */
  private boolean hasAuxiliary(int participle) {
    for (int i = participle - 1; i > participle - 6 && i >= 0; i--) {
      switch (view.lower(i)) {
        case "a",
            "ont",
            "avait",
            "avaient",
            "ai",
            "aura",
            "auront",
            "aurait",
            "auraient",
            "ayant",
            "avoir",
            "eut" -> {
          return true;
        }
        case "est", "sont", "était", "étaient", "être", "étant" -> {
          return view.lower(i - 1).equals("s'") || view.lower(i - 1).equals("se");
        }
        default -> {
          if (!view.is(i, ADVERB | PRONOUN)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean isNoun(int i) {
    String before = view.lower(i - 1);
    boolean object = view.is(i - 1, CLITIC) && view.is(i - 2, PRONOUN);
    boolean finite = view.is(i, SAYS) && !view.is(i, SAYING);
    return (view.is(i - 1, DETERMINER) && !before.equals("l'") && !object)
        || before.equals("du")
        || before.equals("au")
        || (before.equals("en") && finite);
  }

  /** The clause before {@code end} in its sentence: « X a déclaré que », « X: ». */
  @Nullable Clause before(int end, int start) {
    for (int i = end - 1; i >= start; i--) {
      if (reports(i)) {
        NounPhrase subject = subjects.of(i, start);
        if (subject != null && !isNobody(subject)) {
          return new Clause(subject, i);
        }
      }
    }
    return null;
  }

  /** « ce », « le seul »: no phrase of a speaker. */
  boolean isNobody(NounPhrase subject) {
    int last = subject.to() - 1;
    boolean bare = subject.from() == last && view.is(last, DETERMINER) && !view.is(last, PRONOUN);
    return subject.actor() == null
        && (bare || view.is(last, CLAUSE_WORD) || phrases.isTime(subject));
  }

  /** « selon X », « d'après X », « de l'avis de X » at {@code i}; null where there is no source. */
  @Nullable Clause source(int i, int end) {
    int from = sourceStart(i);
    if (from < 0 || from >= end) {
      return null;
    }
    String word = view.lower(from);
    if (word.endsWith("quel") || word.endsWith("quelle")) {
      // « un communiqué selon lequel »
      NounPhrase antecedent = subjects.source(i, view.sentenceStart(i));
      NounPhrase itself = new NounPhrase(from, from + 1, null);
      return new Clause(antecedent == null ? itself : antecedent, i, from);
    }
    if (word.equals("lui") || word.equals("elle") || word.equals("eux") || word.equals("elles")) {
      return new Clause(referents.pronoun(from), i, from);
    }
    if (NO_SOURCE.contains(word) && !word.equals("les")) {
      return null;
    }
    NounPhrase phrase = phrases.at(from, end);
    if (phrase == null && view.word(from)) {
      phrase = phrases.bare(from, end);
    }
    return phrase == null ? null : new Clause(phrase, i, from);
  }

  /** Index of the first word of the source; -1 if {@code i} begins none. */
  private int sourceStart(int i) {
    return switch (view.lower(i)) {
      case "selon", "dixit" -> i + 1;
      case "d'" -> view.lower(i + 1).equals("après") ? i + 2 : -1;
      case "de" ->
          view.lower(i + 1).equals("l'")
                  && view.lower(i + 2).equals("avis")
                  && (view.lower(i + 3).equals("de") || view.lower(i + 3).equals("d'"))
              ? i + 4
              : view.lower(i + 1).equals("l'")
                      && view.lower(i + 2).equals("avis")
                      && (view.lower(i + 3).equals("du") || view.lower(i + 3).equals("des"))
                  ? i + 3
                  : view.lower(i + 1).equals("source") || view.lower(i + 1).equals("sources")
                      ? i + 1
                      : -1;
      case "aux" -> view.lower(i + 1).equals("yeux") && view.lower(i + 2).equals("de") ? i + 3 : -1;
      case "à" -> view.lower(i + 1).equals("en") && view.lower(i + 2).equals("croire") ? i + 3 : -1;
      default -> -1;
    };
  }

  /** « Pour X, … » at the beginning of a sentence, where X is somebody. */
  @Nullable Clause opinion(int i, int end) {
    if (!view.lower(i).equals("pour")) {
      return null;
    }
    if (view.is(i + 1, PRONOUN) && view.lower(i + 2).equals(",")) {
      NounPhrase pronoun = referents.pronoun(i + 1);
      return pronoun.actor() == null ? null : new Clause(pronoun, i, i + 1);
    }
    NounPhrase phrase = phrases.at(i + 1, end);
    if (phrase == null) {
      return null;
    }
    boolean somebody =
        view.lower(phrase.to()).equals(",")
            && (phrase.actor() != null
                ? phrase.actor().kind() == ActorKind.PERSON
                    || (view.is(i + 1, DEFINITE) && view.is(i + 2, ROLE | ORGANISATION))
                : view.is(i + 2, ROLE | RESEARCHERS | SPOKESPERSON) && view.is(i + 1, DETERMINER));
    return somebody ? new Clause(phrase, i, i + 1) : null;
  }
}
