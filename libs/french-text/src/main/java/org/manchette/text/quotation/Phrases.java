package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;

/** Finds the noun phrases that may name a speaker. */
final class Phrases {

  /** In tokens. */
  private static final int LONGEST = 16;

  /** In tokens: « a expliqué jeudi soir à l'AFP, lors d'une visite à Lyon, le ministre ». */
  private static final int LONGEST_ADVERBIAL = 14;

  private final FieldView view;
  private final Referents referents;

  Phrases(FieldView view, Referents referents) {
    this.view = view;
    this.referents = referents;
  }

  /** The phrase that begins at {@code i}; null if none does. */
  @Nullable NounPhrase at(int i, int end) {
    if (i >= end) {
      return null;
    }
    Actor actor = view.actor(i);
    if (actor != null && view.mentionStart(i) == i) {
      return new NounPhrase(i, Math.min(end, view.mentionEnd(i)), actor);
    }
    if (view.is(i, TITLE) && view.names(i + 1)) {
      return new NounPhrase(i, Math.min(end, view.mentionEnd(i + 1)), view.actor(i + 1));
    }
    if (view.lower(i).startsWith("ce") && view.lower(i + 1).equals("qui")) {
      // « celui qui »
      return view.lower(i).equals("ce") ? null : new NounPhrase(i, i + 1, null);
    }
    boolean counted = Character.isDigit(view.lower(i).charAt(0)) && canSpeak(i + 1);
    if (!view.is(i, DETERMINER) && !counted) {
      return null;
    }
    boolean latter = view.lower(i + 1).startsWith("derni") && view.lower(i).startsWith("ce");
    int to = latter ? Math.min(end, i + 2) : end(i, end);
    int name = apposed(to, end);
    if (name >= 0) {
      return new NounPhrase(i, Math.min(end, view.mentionEnd(name)), view.actor(name));
    }
    int by = author(i, to, end);
    return referents.resolved(i, by);
  }

  /** The end of a phrase that begins with a determiner. */
  private int end(int from, int end) {
    int to = from + 1;
    while (to < end && to < from + LONGEST) {
      if (to > from + 1 && !view.is(to - 1, PREPOSITION) && another(to)) {
        break;
      }
      if (view.actor(to) != null) {
        to = Math.min(end, view.mentionEnd(to));
      } else if (view.lower(to).equals("(") && view.lower(to + 2).equals(")")) {
        to = Math.min(end, to + 3);
      } else if (view.lower(to).equals("(")
          && view.names(to + 1)
          && view.lower(view.mentionEnd(to + 1)).equals(")")) {
        to = Math.min(end, view.mentionEnd(to + 1) + 1);
      } else if (view.is(to, PHRASE_MARK) || (view.is(to, PHRASE_BREAK) && !isNounBehind(to - 1))) {
        break;
      } else {
        to++;
      }
    }
    return Math.max(to, from + 1);
  }

  /** « la cité »: what is a break elsewhere is a noun here. */
  private boolean isNounBehind(int i) {
    return view.is(i, DEFINITE) && !view.lower(i).equals("l'");
  }

  private boolean another(int i) {
    return view.is(i, PHRASE_START)
        || (view.is(i, TITLE) && view.actor(i - 1) != null)
        || (view.is(i, SAYS)
            && !view.is(i, ROLE | DOCUMENT)
            && view.is(i - 1, DETERMINER) == false
            && view.actor(i) == null
            && view.is(i, WITH_THAT));
  }

  /** « le président de cette commission, Frédéric Mortier »: the name; -1 if there is none. */
  private int apposed(int comma, int end) {
    if (!view.lower(comma).equals(",")) {
      return -1;
    }
    int name = comma + 1;
    while (name < comma + 3
        && view.actor(name) == null
        && (view.is(name, TITLE | DEFINITE) || (name > comma + 1 && view.capitalised(name)))) {
      name++;
    }
    Actor actor = name < end ? view.actor(name) : null;
    boolean list = actor != null && view.lower(view.mentionEnd(name)).equals("et");
    return actor != null && actor.kind() == ActorKind.PERSON && !list ? name : -1;
  }

  /** « le tableau compilé par l'OMS »: the end of who made it; {@code to} for other phrases. */
  private int author(int from, int to, int end) {
    if (!hasDocument(from, to)) {
      return to;
    }
    for (int i = to; i < Math.min(end, to + 8); i++) {
      if (view.lower(i).equals("par") || view.lower(i).equals("de")) {
        int name = view.is(i + 1, DETERMINER) ? i + 2 : i + 1;
        Actor actor = view.actor(name);
        if (actor != null && actor.kind() != ActorKind.PLACE) {
          return Math.min(end, view.mentionEnd(name));
        }
      }
      if (view.is(i, PHRASE_MARK)) {
        return to;
      }
    }
    return to;
  }

  private boolean hasDocument(int from, int to) {
    return view.is(from + 1, DOCUMENT) || (to > from + 2 && view.is(from + 2, DOCUMENT));
  }

  /** What stands from {@code from} to the next mark, where no phrase begins. */
  @Nullable NounPhrase bare(int from, int end) {
    int to = from;
    while (to < end && to < from + LONGEST && !view.is(to, PHRASE_BREAK | PHRASE_MARK)) {
      to++;
    }
    return to == from ? null : referents.resolved(from, to);
  }

  /** Behind a verb the subject: « jeudi à l'AFP le ministre ». */
  @Nullable NounPhrase afterVerb(int from, int end) {
    int i = from;
    int commas = 0;
    while (i < end && i < from + LONGEST_ADVERBIAL) {
      boolean some = i == from && view.lower(i).equals("des");
      if (view.is(i, PREPOSITION) && view.actor(i) == null && !some) {
        i = objectEnd(i + 1, end);
      } else if ((view.is(i, TIME | ADVERB) && !view.names(i) && !view.is(i, DEFINITE))
          || Character.isDigit(view.lower(i).charAt(0))) {
        i++;
      } else if (view.lower(i).equals(",")
          && commas < 2
          && (i > from || view.is(i + 1, PREPOSITION))) {
        commas++;
        i++;
      } else {
        NounPhrase phrase = at(i, end);
        if (phrase == null && view.capitalised(i) && view.word(i)) {
          phrase = unknownName(i, end);
        }
        if (phrase == null || !isTime(phrase)) {
          return phrase;
        }
        i = phrase.to();
      }
    }
    return null;
  }

  /** A name of nobody whom the article is known to name. */
  NounPhrase unknownName(int i, int end) {
    int to = i + 1;
    while (to < end && to < i + 4 && view.capitalised(to) && view.word(to)) {
      to++;
    }
    return new NounPhrase(i, to, null);
  }

  /** The end of what a preposition governs: « à l'AFP », « dans un communiqué ». */
  private int objectEnd(int from, int end) {
    int i = view.is(from, DETERMINER) ? from + 1 : from;
    if (view.actor(i) != null) {
      return Math.min(end, view.mentionEnd(i));
    }
    while (i < end && i < from + LONGEST) {
      boolean governed = view.is(i - 1, PREPOSITION);
      boolean another =
          i > from + 1
              && !governed
              && (view.is(i, PHRASE_START | TITLE) || (view.actor(i) != null && !isNameOfKind(i)));
      boolean ends = view.is(i, PHRASE_BREAK | PHRASE_MARK) && i > from;
      if (another || ends) {
        break;
      }
      i = view.actor(i) != null ? Math.max(i + 1, view.mentionEnd(i)) : i + 1;
    }
    return Math.max(i, from + 1);
  }

  /** « l'agence Ponant »: the organisation that a noun before it names the kind of. */
  private boolean isNameOfKind(int i) {
    Actor actor = view.actor(i);
    return view.is(i - 1, ORGANISATION) && actor != null && actor.kind() == ActorKind.ORGANISATION;
  }

  boolean isTime(NounPhrase phrase) {
    for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + 3); i++) {
      if (view.is(i, TIME) || Character.isDigit(view.lower(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** True for who can speak: people, what they have written, organisations, places. */
  boolean canSpeak(NounPhrase phrase) {
    if (phrase.actor() != null) {
      return true;
    }
    int to = Math.min(phrase.to(), phrase.from() + 4);
    for (int i = phrase.from(); i < to; i++) {
      if (canSpeak(i) || (i == phrase.from() && view.is(i, PRONOUN))) {
        return true;
      }
    }
    return view.capitalised(phrase.from()) && !view.is(phrase.from(), DETERMINER);
  }

  private boolean canSpeak(int noun) {
    return view.is(
        noun, ROLE | PERSON | DOCUMENT | SPOKESPERSON | ORGANISATION | RESEARCHERS | BODY);
  }
}
