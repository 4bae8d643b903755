package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames;
import org.manchette.text.actor.FirstNames.Sex;

/** What a field has said so far: who spoke last, and whom it names. */
final class Discourse {

  /** Mentions looked back on. */
  static final int MENTIONS_BACK = 12;

  /** In tokens, after which whoever spoke last is no longer meant by a pronoun. */
  private static final int LONGEST_MEMORY = 150;

  /** Actors asked whether they are meant: the most salient. */
  private static final int MOST_ACTORS = 100;

  /** Of the article, the most salient first. */
  final List<Actor> actors;

  private final FieldView view;
  private final FirstNames firstNames = FirstNames.shipped();

  /** By the id of the actor. */
  private final Map<String, Optional<Sex>> sexes = new HashMap<>();

  private @Nullable NounPhrase lastPhrase;
  private @Nullable Actor last;
  private @Nullable Sex lastGender;
  private boolean lastPlural;
  private int lastAt = -1;

  Discourse(FieldView view, List<Actor> actors) {
    this.view = view;
    this.actors = actors.subList(0, Math.min(MOST_ACTORS, actors.size()));
  }

  // ---- who spoke

  /** Remembers who spoke, for the pronouns that follow. */
  void spoke(NounPhrase speaker, int at) {
    lastPhrase = speaker;
    lastAt = at;
    Actor actor = speaker.actor();
    if (actor == null) {
      return;
    }
    last = actor;
    boolean name = view.names(speaker.from());
    String determiner = view.lower(name ? speaker.from() - 1 : speaker.from());
    boolean pronoun = view.is(speaker.from(), PRONOUN) && !name;
    lastPlural = isPlural(determiner);
    if (!pronoun || gender(determiner) != null) {
      lastGender = actor.kind() == ActorKind.PERSON ? null : gender(determiner);
    }
  }

  /** Who spoke last, near before {@code at}; null if nobody did. */
  @Nullable NounPhrase speakerBefore(int at) {
    return lastPhrase == null || at - lastAt > LONGEST_MEMORY || lastPhrase.to() > at
        ? null
        : lastPhrase;
  }

  /** Who has spoken since {@code start}, for a verb that names nobody (« ajoutant que »). */
  @Nullable NounPhrase speakerSince(int start, int verb) {
    return lastPhrase == null || lastAt < start || lastPhrase.to() > verb ? null : lastPhrase;
  }

  /** The actor who spoke last, if that is not long ago; else null. */
  @Nullable Actor recent(int at) {
    return last != null && at - lastAt < LONGEST_MEMORY ? last : null;
  }

  /** As {@link #recent}, of one or of several people. */
  @Nullable Actor recent(int at, boolean plural) {
    return lastPlural == plural ? recent(at) : null;
  }

  /** Place after the words of who spoke last; 0 if nobody has. */
  int silentSince() {
    return Math.max(lastAt, 0);
  }

  /** The person who spoke a few words ago and may be of that sex. */
  @Nullable Actor speakerNear(int at, @Nullable Sex sex) {
    boolean near = last != null && at - lastAt < LONGEST_MEMORY / 2;
    return near && last != null && mayBePerson(last, sex) ? last : null;
  }

  // ---- who may be meant

  /** True unless the article tells that the pronoun cannot mean the actor. */
  boolean mayBe(Actor actor, @Nullable Sex sex) {
    if (actor.kind() == ActorKind.PERSON) {
      Optional<Sex> known = sexOf(actor);
      return sex == null || known.isEmpty() || known.get() == sex;
    }
    return isLast(actor) && lastGender != null && lastGender == sex;
  }

  boolean mayBePerson(Actor actor, @Nullable Sex sex) {
    return actor.kind() == ActorKind.PERSON && mayBe(actor, sex);
  }

  /** True for an organisation that spoke last and of which the article does not tell the gender. */
  boolean isGenderless(Actor actor) {
    return isLast(actor) && lastGender == null && actor.kind() != ActorKind.PERSON;
  }

  /** The person named last before. */
  @Nullable Actor nearest(int before, @Nullable Sex sex) {
    int seen = 0;
    for (int i = before - 1;
        i >= Math.max(0, before - FieldView.TOKENS_BACK) && seen < MENTIONS_BACK;
        i--) {
      Actor actor = view.actor(i);
      if (actor == null) {
        continue;
      }
      seen++;
      if (mayBePerson(actor, sex)) {
        return actor;
      }
      i = view.mentionStart(i);
    }
    return null;
  }

  /** The organisation named last before, agencies and services left out. */
  @Nullable Actor nearestOrganisation(int before) {
    int seen = 0;
    for (int i = before - 1;
        i >= Math.max(0, before - FieldView.TOKENS_BACK) && seen < MENTIONS_BACK;
        i--) {
      Actor actor = view.actor(i);
      if (actor == null) {
        continue;
      }
      seen++;
      if (actor.kind() == ActorKind.ORGANISATION && !CHANNELS.contains(actor.name())) {
        return actor;
      }
      i = view.mentionStart(i);
    }
    return null;
  }

  /** « ce dernier », « cette dernière »: the one named last. */
  @Nullable Actor latter(int from, Sex sex) {
    for (int i = from - 1; i >= Math.max(0, from - FieldView.TOKENS_BACK); i--) {
      Actor actor = view.actor(i);
      if (actor != null && actor.kind() != ActorKind.PLACE) {
        if (actor.kind() == ActorKind.ORGANISATION
            ? gender(view.lower(view.mentionStart(i) - 1)) != other(sex)
            : mayBePerson(actor, sex)) {
          return actor;
        }
      }
    }
    return null;
  }

  private static Sex other(Sex sex) {
    return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
  }

  @Nullable Actor onlyPerson(@Nullable Sex sex) {
    Actor only = null;
    for (Actor actor : actors) {
      if (mayBePerson(actor, sex)) {
        if (only != null) {
          return null;
        }
        only = actor;
      }
    }
    return only;
  }

  @Nullable Actor mostSalient(@Nullable Sex sex) {
    for (Actor actor : actors) {
      if (mayBePerson(actor, sex)) {
        return actor;
      }
    }
    return null;
  }

  private Optional<Sex> sexOf(Actor actor) {
    String name = actor.name();
    int end = name.indexOf(' ');
    return sexes.computeIfAbsent(
        actor.id(), id -> firstNames.sexOf(end < 0 ? name : name.substring(0, end)));
  }

  private boolean isLast(Actor actor) {
    return last != null && last.id().equals(actor.id());
  }

  // ---- gender and number

  /** What a determiner or pronoun tells; null if nothing. */
  static @Nullable Sex gender(String determiner) {
    return switch (determiner) {
      case "le", "ce", "un", "du", "il", "au", "celui-ci", "son" -> Sex.MALE;
      case "la", "cette", "une", "elle", "celle-ci", "sa" -> Sex.FEMALE;
      default -> null;
    };
  }

  static boolean isPlural(String determiner) {
    return switch (determiner) {
      case "les", "des", "ces", "ses", "ils", "elles", "deux", "trois", "plusieurs" -> true;
      default -> false;
    };
  }
}
