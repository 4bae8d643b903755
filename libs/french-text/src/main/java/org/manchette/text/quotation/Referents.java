package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames.Sex;

/** Finds whom pronouns and noun phrases mean, by what the field has said before. */
final class Referents {

  /** Endings of nouns for people: « socialiste », « Marseillais ». */
  private static final List<String> PERSON_ENDINGS =
      List.of(
          "iste", "ogue", "ien", "ienne", "eur", "euse", "trice", "ain", "aine", "ois", "oise",
          "ais", "aise", "ard", "arde", "crate");

  /** In tokens, of a subject: « L'association de défense des animaux X ». */
  private static final int LONGEST_NAME = 7;

  /** Sentences that go on with the same « il ». */
  private static final int MOST_PRONOUNS = 3;

  private static final Set<String> FEMININE_BODIES =
      Set.of(
          "association",
          "entreprise",
          "agence",
          "organisation",
          "institution",
          "ong",
          "équipe",
          "université",
          "armée",
          "assemblée",
          "académie",
          "union",
          "enseigne",
          "école",
          "étude",
          "enquête",
          "analyse",
          "annonce",
          "expérience",
          "émission",
          "ordonnance",
          "autobiographie",
          "affiche",
          "application");

  private final FieldView view;
  private final Discourse discourse;
  private final Persons persons;
  private final Organisations organisations;

  Referents(FieldView view, Discourse discourse) {
    this.view = view;
    this.discourse = discourse;
    this.persons = new Persons(view, discourse);
    this.organisations = new Organisations(view, discourse);
  }

  // ---- pronouns

  /** The pronoun at {@code i} with whom it stands for. */
  NounPhrase pronoun(int i) {
    Actor subject = subjectOfSentence(i);
    return subject == null ? pronoun(i, i) : new NounPhrase(i, i + 1, subject);
  }

  /** « Le ministère a dit qu'il », « Quant à X, il »: whom the sentence is about. */
  private @Nullable Actor subjectOfSentence(int pronoun) {
    Sex sex =
        switch (view.lower(pronoun)) {
          case "il" -> Sex.MALE;
          case "elle" -> Sex.FEMALE;
          default -> null;
        };
    int start = view.sentenceStart(pronoun);
    if (sex == null || pronoun == start) {
      return null;
    }
    Actor before = view.actor(pronoun - 2);
    if (view.lower(start).equals("quant") && view.lower(pronoun - 1).equals(",")) {
      return before != null && discourse.mayBePerson(before, sex) ? before : null;
    }
    for (int k = start; k < Math.min(start + LONGEST_NAME, pronoun - 1); k++) {
      Actor actor = view.quoted(k) ? null : view.actor(k);
      if (actor != null) {
        boolean subject =
            actor.kind() == ActorKind.ORGANISATION
                && !view.is(view.mentionStart(k) - 1, PREPOSITION)
                && gender(start) == sex;
        return subject ? actor : null;
      }
    }
    return null;
  }

  private @Nullable Sex gender(int determiner) {
    String word = view.lower(determiner);
    if (!word.equals("l'")) {
      return Discourse.gender(word);
    }
    return FEMININE_BODIES.contains(view.lower(determiner + 1)) ? Sex.FEMALE : Sex.MALE;
  }

  /** « », dit-il »: of what is said before nobody is meant. */
  NounPhrase inverted(int i) {
    int start = view.sentenceStart(i);
    for (int k = start; k < i && !view.quoted(k); k++) {
      if (view.lower(k).equals(":")) {
        // « X a réagi : « », a-t-il dit »
        return pronoun(i, k);
      }
    }
    return pronoun(i, start);
  }

  private NounPhrase pronoun(int i, int before) {
    Sex sex = singular(i);
    if (sex != null) {
      return pronoun(i, before, sex);
    }
    Actor actor =
        switch (view.lower(i)) {
          case "ils", "eux", "elles" -> several(i);
          default -> null;
        };
    return new NounPhrase(i, i + 1, actor);
  }

  private @Nullable Sex singular(int i) {
    return switch (view.lower(i)) {
      case "il", "lui", "celui-ci" -> Sex.MALE;
      case "elle", "celle-ci" -> Sex.FEMALE;
      default -> null;
    };
  }

  private NounPhrase pronoun(int i, int before, Sex sex) {
    boolean first = before == i;
    int subject = bodyBefore(before, sex, first);
    Actor actor = subject < 0 ? persons.byPronoun(before, sex) : body(subject);
    if (actor == null && first) {
      // The words that tell who it is, where no name does.
      if (subject >= 0) {
        return new NounPhrase(subject, subject + 2, null);
      }
      int role = persons.unnamedSubject(before, sex);
      if (role >= 0) {
        return new NounPhrase(role, persons.roleEnd(role), null);
      }
    }
    return new NounPhrase(i, i + 1, actor);
  }

  /**
   * « Le rapport a été remis à X. Il affirme que »: where the sentence before begins with what is
   * no person and can tell something; else -1.
   *
   * @param first whether the pronoun is before its verb; behind it, as in « », a-t-il dit », it
   *     stands for a person who is named there
   */
  private int bodyBefore(int before, Sex sex, boolean first) {
    int sentence = first ? behindItsPronouns(before, sex) : view.sentenceBefore(before);
    if (sentence < 0) {
      return -1;
    }
    int start = behindOpening(sentence);
    int end = Math.min(before, view.sentenceEnd(sentence));
    if (!view.is(start, DETERMINER) || start + 3 > end - 1 || gender(start) != sex) {
      return -1;
    }
    Actor named = view.actor(start + 1);
    if (first && named == null && view.is(start + 1, TELLING)) {
      return isToldByText(before) ? start : -1;
    }
    boolean body =
        named == null
            ? view.is(start + 1, DOCUMENT | RESEARCHERS | ORGANISATION | BODY)
                && !view.is(start + 1, PERSON | ROLE)
            : isOrganisation(start + 1);
    if (!body) {
      return -1;
    }
    for (int k = start + 2; k < end && !first; k++) {
      Actor actor = view.actor(k);
      if (actor != null && discourse.mayBePerson(actor, sex)) {
        return -1;
      }
    }
    return start;
  }

  /** « Le film sort. Il montre X. Il raconte que »: the sentence that tells what « il » is. */
  private int behindItsPronouns(int before, Sex sex) {
    int sentence = view.sentenceBefore(before);
    for (int n = 0; n < MOST_PRONOUNS && sentence >= 0 && singular(sentence) == sex; n++) {
      NounPhrase spoke = discourse.speakerBefore(before);
      if (spoke != null && spoke.actor() != null && spoke.from() >= sentence) {
        return -1;
      }
      sentence = view.sentenceBefore(sentence);
    }
    return sentence;
  }

  /** « En salles mercredi, le film »: where the sentence's subject begins. */
  private int behindOpening(int sentence) {
    if (view.is(sentence, PREPOSITION | TIME) && !view.is(sentence, DETERMINER)) {
      for (int k = sentence + 1; k < sentence + LONGEST_NAME; k++) {
        if (view.lower(k).equals(",")) {
          return k + 1;
        }
      }
    }
    return sentence;
  }

  /** « Il précise que »; not « il a précisé », « il regrette », which somebody does. */
  private boolean isToldByText(int pronoun) {
    int verb = pronoun + 1;
    while (verb < pronoun + LONGEST_NAME && view.is(verb, CLITIC) && !view.is(verb, SAYS)) {
      verb++;
    }
    return view.is(verb, SAYS) && view.is(verb, BY_TEXT);
  }

  private boolean isOrganisation(int i) {
    Actor actor = view.actor(i);
    return actor != null && actor.kind() == ActorKind.ORGANISATION;
  }

  /** « Le parquet », « Une étude publiée par X », « La société X »: the organisation, if told. */
  private @Nullable Actor body(int start) {
    boolean document = view.is(start + 1, DOCUMENT | RESEARCHERS | TELLING);
    for (int k = start + 1; k < start + LONGEST_NAME; k++) {
      if (isOrganisation(k) && (document ? isGoverned(k, start) : k <= start + 2)) {
        return view.actor(k);
      }
    }
    return document ? null : organisations.namedAfter(view.lower(start + 1));
  }

  /** « de X », « par la société X ». */
  private boolean isGoverned(int name, int start) {
    for (int k = name - 1; k > start + 1 && k >= name - 3; k--) {
      if (view.is(k, PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Actor several(int at) {
    Actor spoke = discourse.recent(at, true);
    return spoke != null ? spoke : organisations.group();
  }

  // ---- phrases

  /** A phrase of words with whom it names, or stands for. */
  NounPhrase resolved(int from, int to) {
    Actor inside = inside(from, to);
    return new NounPhrase(from, to, inside != null ? inside : byNoun(from, to));
  }

  /** The person named in a phrase, else its organisation, else the place it is. */
  private @Nullable Actor inside(int from, int to) {
    Actor organisation = null;
    Actor place = null;
    for (int i = from; i < to; i++) {
      Actor actor = view.actor(i);
      if (actor == null) {
        if (i > from && view.lower(i).startsWith("derni") && view.lower(i - 1).startsWith("ce")) {
          return discourse.latter(i - 1, view.lower(i).equals("dernier") ? Sex.MALE : Sex.FEMALE);
        }
        continue;
      }
      boolean belongs = view.is(view.mentionStart(i) - 1, PREPOSITION);
      if (actor.kind() == ActorKind.PERSON) {
        if (!belongs || speaksFor(from)) {
          return actor;
        }
      } else if (actor.kind() == ActorKind.ORGANISATION && organisation == null) {
        organisation = actor;
      } else if (actor.kind() == ActorKind.PLACE && view.mentionStart(i) <= from + 1) {
        place = actor;
      }
      i = Math.max(i, view.mentionEnd(i) - 1);
    }
    if (organisation != null && view.is(from + 1, ROLE) && !view.is(from + 1, SPOKESPERSON)) {
      Actor holder = persons.byRole(from, to);
      boolean former = view.lower(from + 1).startsWith("ex-");
      return holder != null || former ? holder : organisation;
    }
    return organisation != null ? organisation : place;
  }

  private boolean speaksFor(int from) {
    return view.is(from + 1, DOCUMENT | SPOKESPERSON) || view.is(from + 2, DOCUMENT | SPOKESPERSON);
  }

  /** « la ministre », « le groupe », « le communiqué », « les chercheurs »: who is meant. */
  private @Nullable Actor byNoun(int from, int to) {
    if (to <= from + 1) {
      return null;
    }
    String determiner = view.lower(from);
    String noun = view.lower(from + 1);
    if (noun.equals("dernier") || noun.equals("dernière")) {
      return discourse.latter(from, noun.equals("dernier") ? Sex.MALE : Sex.FEMALE);
    }
    if (view.is(from + 1, RESEARCHERS) || (noun.equals("même") && view.is(from + 2, RESEARCHERS))) {
      return organisations.group();
    }
    if (noun.equals("deux") && view.is(from, DETERMINER)) {
      return organisations.firstOfTwo(view.lower(from + 2));
    }
    if (view.is(from + 1, DOCUMENT | SPOKESPERSON) && !view.is(from + 1, PERSON)) {
      return organisations.behind(from, noun);
    }
    if (!view.is(from, DEFINITE) || determiner.equals("son") || determiner.equals("sa")) {
      return null;
    }
    if (view.is(from + 1, BODY)) {
      return organisations.namedAfter(noun);
    }
    if (view.is(from + 1, ORGANISATION)) {
      boolean described = view.lower(from + 2).endsWith("é") && to > from + 2;
      return described || hasName(from, to) ? null : organisations.called(from, noun);
    }
    Actor holder = persons.byRole(from, to);
    return holder == null && isUnknown(from + 1, to)
        ? discourse.speakerNear(from, Discourse.gender(determiner))
        : holder;
  }

  /** True if a word is written like a name that is nobody's. */
  private boolean hasName(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (view.capitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** « le socialiste », « l'ex-écologiste »: a short phrase of a noun that no list has. */
  private boolean isUnknown(int noun, int to) {
    String word = view.lower(noun);
    return to <= noun + 2
        && !view.is(noun, DOCUMENT | ORGANISATION | BODY | TIME)
        && (word.startsWith("ex-")
            || (view.capitalised(noun) && view.actor(noun) == null)
            || PERSON_ENDINGS.stream().anyMatch(word::endsWith));
  }
}
