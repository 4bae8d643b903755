package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;

/** Finds the subject before a verb, over what may stand between. */
final class Subjects {

  /** In tokens, looked back from a verb. */
  private static final int LONGEST = 60;

  private final FieldView view;
  private final Discourse discourse;
  private final Referents referents;
  private final Phrases phrases;

  Subjects(FieldView view, Discourse discourse, Referents referents, Phrases phrases) {
    this.view = view;
    this.discourse = discourse;
    this.referents = referents;
    this.phrases = phrases;
  }

  /** Who does what the verb at {@code verb} says, in a sentence that begins at {@code start}. */
  @Nullable NounPhrase of(int verb, int start) {
    int group = groupStart(verb, start);
    int before = group - 1;
    if (view.is(verb, SAYING) || (view.is(verb, TO_SAY) && !view.is(verb, SAYS | SAID))) {
      if (view.is(verb, SAYING) && view.word(before) && !view.is(before, PREPOSITION)) {
        NounPhrase own = endingAt(group, start);
        if (own != null) {
          return own;
        }
      }
      if (view.is(verb, TO_SAY) && before <= start + 1 && view.is(before, PREPOSITION)) {
        // « Et d'ajouter »
        return discourse.speakerBefore(verb);
      }
      NounPhrase spoke = discourse.speakerSince(start, verb);
      return spoke != null ? spoke : main(start, verb);
    }
    if (before < start) {
      return null;
    }
    if (view.is(before, PRONOUN)) {
      return referents.pronoun(before);
    }
    if (view.lower(before).equals("qui")) {
      return antecedent(before, start);
    }
    if (view.lower(before).equals(",") || view.lower(before).equals(")")) {
      NounPhrase interrupted = interrupted(start, before);
      if (interrupted != null) {
        return interrupted;
      }
    }
    boolean shared = view.is(before, CONJUNCTION);
    NounPhrase phrase = shared ? main(start, before) : endingAt(group, start);
    if (phrase == null) {
      phrase = main(start, group);
    }
    return phrase == null && shared ? discourse.speakerSince(start, verb) : phrase;
  }

  /** The first word of « ne l'avait pas encore » before a verb. */
  private int groupStart(int verb, int start) {
    int i = verb;
    while (i > start
        && view.actor(i - 1) == null
        && view.is(i - 1, AUXILIARY | CLITIC | ADVERB_BEFORE_VERB)
        && !(view.is(i - 1, DETERMINER) && view.is(i, PERSON | ROLE | DOCUMENT))) {
      i--;
    }
    return i;
  }

  /** What « qui » stands for: the phrase that ends before it. */
  private @Nullable NounPhrase antecedent(int relative, int start) {
    int end = view.lower(relative - 1).equals(",") ? relative - 1 : relative;
    return endingAt(end, start);
  }

  /** The document or organisation that « selon lequel » stands for. */
  @Nullable NounPhrase source(int relative, int start) {
    for (int i = relative - 1; i >= Math.max(start, relative - LONGEST / 4); i--) {
      if (view.is(i, DETERMINER)
          && view.is(i + 1, DOCUMENT | ORGANISATION | SPOKESPERSON | RESEARCHERS)) {
        return phrases.at(i, relative);
      }
    }
    return null;
  }

  /** The phrase that ends before {@code end}: its name, or what begins with its determiner. */
  private @Nullable NounPhrase endingAt(int end, int start) {
    int first = Math.max(start, end - LONGEST);
    for (int i = end - 1; i >= first; i--) {
      if (view.quoted(i)) {
        return null;
      }
      Actor actor = view.actor(i);
      if (actor != null) {
        int from = Math.max(view.mentionStart(i), start);
        int article = from > start && view.is(from - 1, DEFINITE) ? from - 1 : from;
        if (article > start && view.is(article - 1, RELATIVE) && view.mentionEnd(i) < end) {
          // « la lettre dont l'AFP a obtenu copie pointe »
          return endingAt(article - 1, start);
        }
        if (!governed(from, start)
            && !inParentheses(from)
            && !(i < end - 4 && CHANNELS.contains(actor.name()))) {
          return named(from, view.mentionEnd(i), actor, start);
        }
        i = from;
      } else if (isDeterminer(i) && !governed(i, start) && !view.is(i - 1, PREPOSITION)) {
        boolean clause = i == start || view.is(i - 1, PHRASE_MARK | THAT | CONJUNCTION | RELATIVE);
        if (clause || view.is(i + 1, SPEAKERS) || !view.lower(i).equals("des")) {
          return phraseFrom(i, end);
        }
      } else if (view.is(i, THAT | RELATIVE) || view.lower(i).equals(";")) {
        return null;
      } else if (view.is(i, PHRASE_MARK) && !bridges(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isDeterminer(int i) {
    return view.is(i, DETERMINER)
        || (Character.isDigit(view.lower(i).charAt(0)) && view.is(i + 1, SPEAKERS));
  }

  private static final long SPEAKERS =
      ROLE | PERSON | DOCUMENT | SPOKESPERSON | ORGANISATION | RESEARCHERS | BODY;

  /** Marks inside a phrase: « l'Agence (ARS) », « Saint - Denis ». */
  private boolean bridges(int i) {
    String mark = view.lower(i);
    return mark.equals("(") || mark.equals(")") || mark.equals("-") || mark.equals("/");
  }

  private @Nullable NounPhrase phraseFrom(int determiner, int end) {
    return phrases.at(determiner, end);
  }

  /** True for what depends on a preposition: « de Paris », « à l'AFP ». */
  private boolean governed(int from, int start) {
    if (from <= start) {
      return false;
    }
    boolean article = view.is(from - 1, DEFINITE) && !view.is(from - 1, PREPOSITION);
    int preposition = article ? from - 2 : from - 1;
    return preposition >= start && view.is(preposition, PREPOSITION);
  }

  /** « X, maire de Y, affirme », « X (PS) affirme »: the subject before what interrupts it. */
  private @Nullable NounPhrase interrupted(int start, int before) {
    NounPhrase first = null;
    for (int i = clauseStart(start, before); i < before; i++) {
      if (!beginsSegment(i, start)) {
        continue;
      }
      NounPhrase phrase = phrases.at(i, before + 1);
      if (phrase == null && i == start && isUnknownName(i)) {
        // « Marivel, constructeur de bateaux, »
        phrase = phrases.unknownName(i, before);
      }
      if (phrase == null || phrases.isTime(phrase)) {
        continue;
      }
      boolean cut =
          view.is(phrase.to(), RELATIVE)
              || view.lower(phrase.to()).equals(",")
              || view.lower(phrase.to()).equals("(");
      if (cut && phrases.canSpeak(phrase)) {
        return phrase;
      }
      if (cut && first == null) {
        first = phrase;
      }
    }
    return first;
  }

  /** A word that only its capital tells to be a name; not « Visiblement, ce matin, ». */
  private boolean isUnknownName(int i) {
    return view.capitalised(i) && view.told(i) == 0 && !view.lower(i).endsWith("ment");
  }

  private int clauseStart(int start, int before) {
    return Math.max(start, before - LONGEST);
  }

  private boolean beginsSegment(int i, int start) {
    return !view.quoted(i)
        && (i == start || (view.is(i - 1, PHRASE_MARK | CONJUNCTION | THAT) && !inParentheses(i)));
  }

  /** « Nevers (Nièvre) »: what explains another name and does nothing itself. */
  private boolean inParentheses(int from) {
    return view.lower(from - 1).equals("(");
  }

  /** The subject of the main clause: the first phrase of a sentence that nothing governs. */
  @Nullable NounPhrase main(int start, int end) {
    for (int i = Math.max(start, end - 2 * LONGEST); i < end; i++) {
      if (!beginsSegment(i, start)) {
        continue;
      }
      if (view.is(i, PRONOUN) && view.actor(i) == null) {
        return referents.pronoun(i);
      }
      NounPhrase phrase = phrases.at(i, end);
      if (phrase != null && !phrases.isTime(phrase) && phrases.canSpeak(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** « M. Macron »: the title before a name belongs to it. */
  private NounPhrase named(int from, int to, Actor actor, int start) {
    int first = from > start && view.is(from - 1, TITLE) ? from - 1 : from;
    return new NounPhrase(first, to, actor);
  }
}
