package org.manchette.text.quotation;

import static org.manchette.text.quotation.Lexicon.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.Role;
import org.manchette.text.actor.FirstNames.Sex;

/** Finds the person whom a pronoun or a role means. */
final class Persons {

  /** In tokens, of the beginning of a sentence in which its subject is looked for. */
  private static final int SUBJECT = 7;

  private static final Set<String> FEMININE =
      Set.of("ée", "ue", "ice", "ente", "ante", "ate", "euse", "ienne", "ère", "aine", "ise");

  /** What may stand before the noun of a role and is none itself. */
  private static final Set<String> NEW =
      Set.of("nouveau", "nouvel", "nouvelle", "futur", "future", "premier", "première");

  private final FieldView view;
  private final Discourse discourse;

  /** By the id of the actor. */
  private final Map<String, Set<String>> roleWords = new HashMap<>();

  private @Nullable List<Actor> aged;

  /** True while a role is resolved for another one, which goes one step far. */
  private boolean resolving;

  Persons(FieldView view, Discourse discourse) {
    this.view = view;
    this.discourse = discourse;
  }

  /** Whom « il » or « elle » means at {@code at}: who spoke, or a subject since, or was named. */
  @Nullable Actor byPronoun(int at, Sex sex) {
    if (isUnnamedSpeaker(at, sex)) {
      return null;
    }
    Actor spoke = discourse.recent(at, false);
    boolean spokeFits = spoke != null && discourse.mayBe(spoke, sex);
    if (unnamedSubject(at, sex) >= 0) {
      return null;
    }
    Actor found = spokenOrSubject(at, sex, spokeFits);
    if (found == null) {
      found = discourse.nearest(at, sex);
    }
    if (found == null && spoke != null && discourse.isGenderless(spoke)) {
      found = spoke;
    }
    return found != null ? found : discourse.onlyPerson(sex);
  }

  /**
   * « La ministre dit… », of whom no name is told, and nobody is named between: « a-t-elle dit ».
   */
  private boolean isUnnamedSpeaker(int at, Sex sex) {
    NounPhrase spoke = discourse.speakerBefore(at);
    boolean same = spoke != null && view.is(spoke.from(), PRONOUN);
    if (spoke == null
        || spoke.actor() != null
        || (!same
            && (!view.is(spoke.from(), DEFINITE) || !view.is(spoke.from() + 1, ROLE | PERSON)))
        || Discourse.gender(view.lower(spoke.from())) != sex) {
      return false;
    }
    return !isNamed(spoke.to(), at, sex);
  }

  /**
   * « Au premier rang : Ondine Kerlec. L'ancienne présidente »: not who spoke, but who is there.
   */
  private boolean isNamedBefore(int start, @Nullable Actor spoke, Sex sex) {
    Actor named = view.actor(start - 2);
    return named != null
        && discourse.mayBePerson(named, sex)
        && (spoke == null || !spoke.id().equals(named.id()));
  }

  private boolean isNamed(int from, int to, Sex sex) {
    for (int i = from; i < to; i++) {
      Actor actor = view.actor(i);
      if (actor != null && discourse.mayBePerson(actor, sex)) {
        return true;
      }
    }
    return false;
  }

  /**
   * « L'avocat général a requis quinze ans. « … », a-t-il dit »: where the sentence before begins
   * with a role that nobody named has, since somebody who fits spoke; else -1.
   */
  int unnamedSubject(int at, Sex sex) {
    Actor spoke = discourse.recent(at, false);
    int from = spoke != null && discourse.mayBe(spoke, sex) ? discourse.silentSince() : 0;
    int start = view.sentenceBefore(at);
    boolean unnamed =
        start >= 0
            && start >= from
            && start + 2 < at
            && isRole(start)
            && sexOf(start, roleAt(start)) == sex
            && !isNamed(start + 2, Math.min(start + SUBJECT, at), sex)
            && !isNamedBefore(start, spoke, sex)
            && byRole(start, roleEnd(start)) == null;
    return unnamed ? start : -1;
  }

  private @Nullable Actor spokenOrSubject(int at, @Nullable Sex sex, boolean spokeFits) {
    if (spokeFits) {
      Actor since = subject(at, discourse.silentSince(), 4, sex);
      return since != null ? since : discourse.recent(at);
    }
    return subject(at, 0, 3, sex);
  }

  /** The person with whom one of the sentences before began, the nearest first. */
  private @Nullable Actor subject(int before, int from, int sentences, @Nullable Sex sex) {
    int i = before - 1;
    for (int n = 0; n < sentences && i > from; n++) {
      int start = view.sentenceStart(i);
      Actor role = start < from ? null : roleSubject(start, before, sex);
      if (role != null) {
        return role;
      }
      for (int k = Math.max(start, from); k < Math.min(start + SUBJECT, before); k++) {
        Actor actor = view.actor(k);
        if (actor != null
            && !view.quoted(k)
            && !view.is(view.mentionStart(k) - 1, PREPOSITION)
            && discourse.mayBePerson(actor, sex)) {
          return actor;
        }
      }
      i = start - 1;
    }
    return null;
  }

  /** « Le principal intéressé se réjouit »: whom the role with which a sentence begins means. */
  private @Nullable Actor roleSubject(int start, int before, @Nullable Sex sex) {
    if (resolving || start + 2 >= before || !isRole(start)) {
      return null;
    }
    resolving = true;
    Actor actor = byRole(start, roleEnd(start));
    resolving = false;
    return actor != null && discourse.mayBePerson(actor, sex) ? actor : null;
  }

  private boolean isRole(int start) {
    int noun = roleAt(start);
    return view.is(start, DEFINITE)
        && !view.quoted(start)
        && view.is(noun, ROLE | PERSON)
        && view.actor(noun) == null;
  }

  /** « La présidente », « La nouvelle présidente »: the noun. */
  private int roleAt(int start) {
    return NEW.contains(view.lower(start + 1)) ? start + 2 : start + 1;
  }

  /** Index behind « la nouvelle présidente », « le principal intéressé ». */
  int roleEnd(int start) {
    int noun = roleAt(start);
    return view.is(noun + 1, ROLE | PERSON) ? noun + 2 : noun + 1;
  }

  // ---- roles

  /** Whom « la ministre », « le principal intéressé » means; null if the field does not tell. */
  @Nullable Actor byRole(int from, int to) {
    if (!view.is(from, DEFINITE)) {
      return null;
    }
    int head = from + 1;
    while (head < to - 1 && !view.is(head, ROLE | PERSON)) {
      head++;
    }
    if (!view.is(head, ROLE | PERSON)) {
      return null;
    }
    while (head + 1 < to && view.is(head + 1, ROLE) && view.is(head, PERSON)) {
      head++;
    }
    Sex sex = sexOf(from, head);
    Actor holder = holder(from, head, to, sex);
    if (holder != null) {
      return holder;
    }
    if (view.is(head, AGED)) {
      Actor aged = aged(sex);
      if (aged != null) {
        return aged;
      }
    }
    if (hasForeignComplement(head, to)) {
      return null;
    }
    if (view.is(head, OFFICE)) {
      Actor spoke = discourse.recent(from);
      if (spoke == null || !discourse.mayBePerson(spoke, sex)) {
        return null;
      }
      Actor since = subject(from, discourse.silentSince(), 4, sex);
      Actor meant = since != null ? since : spoke;
      return meant.roles().isEmpty() ? meant : null;
    }
    Actor spoke = discourse.recent(from);
    boolean fits = spoke != null && discourse.mayBePerson(spoke, sex);
    Actor found = spokenOrSubject(from, sex, fits);
    return found != null ? found : discourse.mostSalient(sex);
  }

  /** The only person whose age the field tells: « Zoé, 14 ans ». */
  private @Nullable Actor aged(@Nullable Sex sex) {
    if (aged == null) {
      aged = withAge();
    }
    List<Actor> fitting = aged.stream().filter(a -> discourse.mayBePerson(a, sex)).toList();
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  /** Three at most: more are too many to tell apart. */
  private List<Actor> withAge() {
    List<Actor> found = new ArrayList<>();
    for (int i = 0; i < view.size() && found.size() < 3; i++) {
      Actor actor = view.actor(i);
      if (actor != null) {
        int to = view.mentionEnd(i);
        boolean age = view.is(to, PHRASE_MARK) && view.lower(to + 2).equals("ans");
        if (age && !found.contains(actor)) {
          found.add(actor);
        }
        i = Math.max(i, to - 1);
      }
    }
    return found;
  }

  /** « le procureur de Lyon »: what says of whom, which nobody named in the article answers to. */
  private boolean hasForeignComplement(int head, int to) {
    for (int i = head + 1; i < to; i++) {
      if (view.actor(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The person whom the article gives the role, by as many words of the phrase as possible. */
  private @Nullable Actor holder(int from, int head, int to, @Nullable Sex sex) {
    String noun = view.lower(head);
    Set<String> said = contentWords(head + 1, to);
    Actor spoke = discourse.recent(from);
    Actor best = null;
    int most = -1;
    for (Actor actor : discourse.actors) {
      if (!discourse.mayBePerson(actor, sex) || actor.roles().isEmpty()) {
        continue;
      }
      Set<String> known = roleWords.computeIfAbsent(actor.id(), id -> roleWords(actor));
      if (!known.contains(noun)) {
        continue;
      }
      int common = 0;
      for (String word : said) {
        common += known.contains(word) ? 1 : 0;
      }
      boolean contradicts =
          (!said.isEmpty() && common == 0 && known.size() > 1) || !namesOnly(known, head, to);
      int score = 3 * common + (spoke != null && spoke.id().equals(actor.id()) ? 2 : 0);
      if (!contradicts && score > most) {
        most = score;
        best = actor;
      }
    }
    return best;
  }

  /** False if the phrase names somebody whom the words do not. */
  private boolean namesOnly(Set<String> words, int head, int to) {
    for (int i = head + 1; i < to; i++) {
      if (view.actor(i) != null && !words.contains(view.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private Set<String> contentWords(int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (view.word(i) && !view.is(i, DETERMINER | PREPOSITION)) {
        words.add(view.lower(i));
      }
    }
    return words;
  }

  private static Set<String> roleWords(Actor actor) {
    Set<String> words = new HashSet<>();
    for (Role role : actor.roles()) {
      for (String word : role.text().toLowerCase(Locale.FRENCH).split("[ '’\u00a0]+", -1)) {
        if ((Lexicon.of(word) & (DETERMINER | PREPOSITION)) == 0) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private @Nullable Sex sexOf(int determiner, int noun) {
    Sex sex = Discourse.gender(view.lower(determiner));
    if (sex == null || Set.of("son", "sa").contains(view.lower(determiner))) {
      String word = view.lower(noun);
      if (FEMININE.stream().anyMatch(word::endsWith)) {
        return Sex.FEMALE;
      }
      // « l'avocat », « l'accusé »; « l'élève » is either.
      return sex == null && !word.endsWith("e") && !word.endsWith("s") ? Sex.MALE : sex;
    }
    return sex;
  }
}
