package org.manchette.text.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames;
import org.manchette.text.actor.FirstNames.Sex;
import org.manchette.text.actor.RoleNouns;

/** Finds who speaks around a quotation of one field, and whom pronouns and roles stand for. */
final class Speakers {

  /** In tokens: « a expliqué jeudi soir à l'AFP, lors d'une visite à Lyon, le ministre ». */
  private static final int LONGEST_ADVERBIAL = 14;

  private static final int LONGEST_PHRASE = 16;

  /** Mentions looked back on for whom a pronoun stands for. */
  private static final int MENTIONS_BACK = 12;

  private static final int TOKENS_BACK = 1_000;

  /** Actors asked whether a role is theirs: the most salient. */
  private static final int MOST_ACTORS = 100;

  private static final Set<String> PRONOUNS =
      Set.of("il", "elle", "on", "ils", "elles", "je", "nous", "celui-ci", "celle-ci", "certains");
  private static final Set<String> DEFINITE =
      Set.of("le", "la", "l'", "ce", "cet", "cette", "son", "sa");
  private static final Set<String> DETERMINERS =
      Set.of(
          "le",
          "la",
          "l'",
          "les",
          "un",
          "une",
          "des",
          "ce",
          "cet",
          "cette",
          "ces",
          "son",
          "sa",
          "ses",
          "leur",
          "leurs",
          "plusieurs",
          "certains",
          "certaines",
          "deux",
          "trois",
          "notre");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "à", "au", "aux", "sur", "dans", "chez", "de", "du", "des", "d'", "devant", "lors", "en",
          "par", "avec", "pour", "depuis", "auprès", "contre", "sous", "vers", "entre", "après",
          "avant", "pendant", "face", "dès", "sans");
  private static final Set<String> PHRASE_ENDS =
      Set.of(
          ",",
          ".",
          ";",
          ":",
          "(",
          ")",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "!",
          "?",
          "…",
          "à",
          "dans",
          "sur",
          "lors",
          "devant",
          "pour",
          "par",
          "qui",
          "que",
          "qu'",
          "dont",
          "où",
          "a",
          "ont",
          "avait",
          "est",
          "sont",
          "depuis",
          "après",
          "avant",
          "avec",
          "mais",
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "au",
          "aux",
          "auprès",
          "citée",
          "cité",
          "cités",
          "citées",
          "publié",
          "publiée",
          "parue",
          "paru",
          "s'",
          "se",
          "ne",
          "n'",
          "-",
          "–",
          "—",
          "ce",
          "hier",
          "interrogé",
          "interrogée",
          "comme");
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "c'",
          "cela",
          "ça",
          "s'",
          "se",
          "y",
          "n'",
          "ne",
          "si",
          "quand",
          "lorsque",
          "près",
          "plus",
          "environ",
          "moins",
          "seuls",
          "seule",
          "seul",
          "tout",
          "tous",
          "toutes",
          "rien",
          "personne",
          "aucun",
          "aucune",
          "beaucoup",
          "quelque",
          "quelques",
          "chaque",
          "jamais",
          "même",
          "mais",
          "et",
          "qu'",
          "vous",
          "j'",
          "neuf",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "dix",
          "mon",
          "ma",
          "mes",
          "nos",
          "vos");

  /** Endings of nouns for women. */
  private static final Set<String> FEMININE =
      Set.of("ée", "ue", "ice", "ente", "ante", "euse", "ienne", "ère", "aine", "ise");

  private static final Set<String> TIMES =
      Set.of(
          "lundi",
          "mardi",
          "mercredi",
          "jeudi",
          "vendredi",
          "samedi",
          "dimanche",
          "matin",
          "soir",
          "semaine",
          "mois",
          "an",
          "année",
          "jour",
          "week-end",
          "veille",
          "lendemain",
          "nuit",
          "après-midi",
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");

  /** Words with which a new phrase begins. */
  private static final Set<String> STARTS =
      Set.of("le", "la", "l'", "les", "un", "une", "son", "sa");

  private static final Set<String> TITLES =
      Set.of("m.", "mme", "mlle", "dr", "dr.", "pr", "pr.", "me", "mgr", "maître", "mm.");

  /** Of verbs in the present, past and future. */
  private static final Pattern THIRD_PERSON = Pattern.compile("\\p{L}{2,}(e|it|t|a|d)");

  private final FieldView view;
  private final List<Actor> actors;
  private final FirstNames firstNames = FirstNames.shipped();
  private @Nullable Actor last;
  private int lastAt = -1;

  private final int[] quoted;

  /**
   * A finder for one field.
   *
   * @param quoted for each token the number of the quotation it belongs to, 0 outside
   */
  Speakers(FieldView view, List<Actor> actors, int[] quoted) {
    this.view = view;
    this.actors = actors.subList(0, Math.min(MOST_ACTORS, actors.size()));
    this.quoted = quoted;
  }

  /** Remembers who spoke, for the pronouns that follow. */
  void spoke(@Nullable Actor actor, int at) {
    if (actor != null) {
      last = actor;
      lastAt = at;
    }
  }

  @Nullable Actor last() {
    return last;
  }

  // ---- clauses

  /** « , a-t-il déclaré », « , indique le communiqué »: a clause that begins at {@code i}. */
  @Nullable Clause inverted(int i, int end) {
    int verb = i;
    boolean auxiliary = false;
    while (verb < end && verb < i + 7 && !isVerb(verb, auxiliary)) {
      String word = view.lower(verb);
      if (Lexicon.AUXILIARIES.contains(word)) {
        auxiliary = true;
      } else if (!Lexicon.ADVERBS.contains(word) && !PRONOUNS.contains(word)) {
        return null;
      }
      verb++;
    }
    if (verb >= end || verb >= i + 7) {
      return null;
    }
    for (int k = i; k < Math.min(end, verb + 4); k++) {
      boolean hyphen = view.lower(k - 1).equals("-") || view.lower(k - 1).equals("-t-");
      if (k > i && hyphen && PRONOUNS.contains(view.lower(k))) {
        return new Clause(pronoun(k), verb);
      }
    }
    NounPhrase subject = subjectAfter(verb + 1, end);
    return subject == null ? null : new Clause(subject, verb);
  }

  /**
   * « , énumère Gwenaëlle »: right behind the marks, any verb in the third person before a name in
   * which the clause ends.
   */
  @Nullable Clause inverted(int comma) {
    int verb = comma + 1;
    int name = TITLES.contains(view.lower(verb + 1)) ? verb + 2 : verb + 1;
    Actor actor = view.actor(name);
    boolean clause =
        view.lower(comma).equals(",")
            && view.word(verb)
            && !view.capitalised(verb)
            && THIRD_PERSON.matcher(view.lower(verb)).matches()
            && !DETERMINERS.contains(view.lower(verb))
            && !PREPOSITIONS.contains(view.lower(verb))
            && !CLAUSE_WORDS.contains(view.lower(verb))
            && !RoleNouns.contains(view.lower(verb))
            && actor != null
            && actor.kind() == ActorKind.PERSON
            && view.mentionStart(name) == name
            && PHRASE_ENDS.contains(view.lower(view.mentionEnd(name)));
    return clause ? new Clause(new NounPhrase(verb + 1, view.mentionEnd(name), actor), verb) : null;
  }

  private boolean isVerb(int i, boolean auxiliary) {
    String word = view.lower(i);
    return Lexicon.REPORTING_VERBS.contains(word)
        && !word.endsWith("ant")
        && !Lexicon.infinitive(word)
        && (auxiliary || !Lexicon.participle(word));
  }

  private @Nullable NounPhrase subjectAfter(int from, int end) {
    int i = from;
    boolean comma = false;
    while (i < end && i < from + LONGEST_ADVERBIAL) {
      String word = view.lower(i);
      if (PREPOSITIONS.contains(word) && view.actor(i) == null) {
        i = objectEnd(i + 1, end);
      } else if (TIMES.contains(word)
          || Lexicon.ADVERBS.contains(word)
          || Character.isDigit(word.charAt(0))) {
        i++;
      } else if (word.equals(",") && i > from && !comma) {
        comma = true;
        i++;
      } else {
        NounPhrase phrase = phrase(i, end);
        if (phrase == null || !isTime(phrase)) {
          return phrase;
        }
        i = phrase.to();
      }
    }
    return null;
  }

  /** The end of what a preposition governs: « à l'AFP », « dans un communiqué ». */
  private int objectEnd(int from, int end) {
    int i = DETERMINERS.contains(view.lower(from)) ? from + 1 : from;
    if (view.actor(i) != null) {
      return Math.min(end, view.mentionEnd(i));
    }
    while (i < end && i < from + LONGEST_PHRASE) {
      boolean governed = PREPOSITIONS.contains(view.lower(i - 1));
      boolean phrase = STARTS.contains(view.lower(i)) || TITLES.contains(view.lower(i));
      boolean another = i > from + 1 && !governed && (phrase || view.actor(i) != null);
      boolean ends = PHRASE_ENDS.contains(view.lower(i)) && i > from;
      if (another || ends) {
        break;
      }
      i = view.actor(i) != null ? Math.max(i + 1, view.mentionEnd(i)) : i + 1;
    }
    return Math.max(i, from + 1);
  }

  private boolean isTime(NounPhrase phrase) {
    for (int i = phrase.from(); i < Math.min(phrase.to(), phrase.from() + 3); i++) {
      if (TIMES.contains(view.lower(i)) || Character.isDigit(view.lower(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The clause before {@code end} in its sentence: « X a déclaré que », « X: ». */
  @Nullable Clause before(int end, int start) {
    for (int i = end - 1; i >= start; i--) {
      if (quoted[i] == 0 && Lexicon.REPORTING_VERBS.contains(view.lower(i)) && !isNoun(i)) {
        NounPhrase subject = subjectBefore(i, start);
        if (subject != null) {
          return new Clause(subject, i);
        }
      }
    }
    return null;
  }

  private boolean isNoun(int i) {
    return DETERMINERS.contains(view.lower(i - 1)) && !view.lower(i - 1).equals("l'");
  }

  /**
   * Who does what the verb says: the nearest pronoun or name before it, or the clause's subject.
   */
  @Nullable NounPhrase subjectBefore(int verb, int start) {
    int determiner = -1;
    for (int i = verb - 1; i >= start && i > verb - 60; i--) {
      String word = view.lower(i);
      if (PRONOUNS.contains(word) && i >= verb - 5) {
        return pronoun(i);
      }
      Actor actor = view.actor(i);
      if (actor != null && i < verb - 3 && Lexicon.CHANNELS.contains(actor.name())) {
        i = Math.max(view.mentionStart(i), start);
      } else if (actor != null) {
        int from = view.mentionStart(i);
        String previous = view.lower(from - 1);
        boolean article = Set.of("le", "la", "l'", "les").contains(previous);
        String preposition = article ? view.lower(from - 2) : previous;
        if (!PREPOSITIONS.contains(preposition) || from <= start) {
          return named(from, view.mentionEnd(i), actor, start);
        }
        i = Math.max(from, start);
      } else if (DETERMINERS.contains(word) && !PREPOSITIONS.contains(view.lower(i - 1))) {
        determiner = i;
        boolean clauseStart =
            i == start
                || Set.of(",", ";", ":", "que", "qu'", "et", "mais").contains(view.lower(i - 1));
        if (clauseStart) {
          break;
        }
      }
    }
    return determiner < 0 ? null : phrase(determiner, verb);
  }

  /** True for words with which a clause may begin: articles, pronouns, prepositions. */
  boolean beginsClause(String word) {
    return DETERMINERS.contains(word)
        || PRONOUNS.contains(word)
        || PREPOSITIONS.contains(word)
        || CLAUSE_WORDS.contains(word);
  }

  /** « M. Macron », « le président Emmanuel Macron »: the words before a name that belong to it. */
  private NounPhrase named(int from, int to, Actor actor, int start) {
    int first = from;
    if (first > start && TITLES.contains(view.lower(first - 1))) {
      first--;
    }
    return new NounPhrase(first, to, actor);
  }

  /** « selon X », « d'après X » at {@code i}; null where there is no source. */
  @Nullable Clause source(int i, int end) {
    int from;
    if (view.lower(i).equals("selon")) {
      from = i + 1;
    } else if (view.lower(i).equals("d'") && view.lower(i + 1).equals("après")) {
      from = i + 2;
    } else {
      return null;
    }
    if (Set.of("que", "qu'", "moi", "lequel", "laquelle").contains(view.lower(from))) {
      return null;
    }
    if (view.lower(from).equals("lui")) {
      return new Clause(resolvedPronoun(from, Sex.MALE), i, from);
    }
    if (view.lower(from).equals("elle")) {
      return new Clause(resolvedPronoun(from, Sex.FEMALE), i, from);
    }
    NounPhrase phrase = phrase(from, end);
    if (phrase == null && view.word(from)) {
      phrase = bare(from, end);
    }
    return phrase == null ? null : new Clause(phrase, i, from);
  }

  private @Nullable NounPhrase bare(int from, int end) {
    int to = from;
    while (to < end && to < from + LONGEST_PHRASE && !PHRASE_ENDS.contains(view.lower(to))) {
      to++;
    }
    return to == from ? null : new NounPhrase(from, to, actorIn(from, to));
  }

  // ---- phrases

  /** The noun phrase that begins at {@code i}; null if none does. */
  private @Nullable NounPhrase phrase(int i, int end) {
    if (i >= end) {
      return null;
    }
    Actor actor = view.actor(i);
    if (actor != null && view.mentionStart(i) == i) {
      return new NounPhrase(i, view.mentionEnd(i), actor);
    }
    if (TITLES.contains(view.lower(i)) && view.actor(i + 1) != null) {
      return new NounPhrase(i, view.mentionEnd(i + 1), view.actor(i + 1));
    }
    if (!DETERMINERS.contains(view.lower(i))) {
      return null;
    }
    int to = i + 1;
    while (to < end && to < i + LONGEST_PHRASE) {
      boolean another =
          to > i + 1
              && ((STARTS.contains(view.lower(to)) && !PREPOSITIONS.contains(view.lower(to - 1)))
                  || (TITLES.contains(view.lower(to)) && view.actor(to - 1) != null));
      if (another) {
        break;
      }
      if (view.actor(to) != null) {
        to = Math.min(end, view.mentionEnd(to));
      } else if (view.lower(to).equals("(") && view.lower(to + 2).equals(")")) {
        to = Math.min(end, to + 3);
      } else if (PHRASE_ENDS.contains(view.lower(to))) {
        break;
      } else {
        to++;
      }
    }
    to = Math.max(to, i + 1);
    Actor apposed = apposed(to, end);
    if (apposed != null) {
      return new NounPhrase(i, view.mentionEnd(appositionAt(to)), apposed);
    }
    Actor inside = actorIn(i, to);
    return new NounPhrase(i, to, inside != null ? inside : byRole(i, to));
  }

  private int appositionAt(int comma) {
    int name = comma + 1;
    while (name < comma + 3 && view.actor(name) == null) {
      name++;
    }
    return name;
  }

  /** « le président de cette commission, Frédéric Mortier ». */
  private @Nullable Actor apposed(int comma, int end) {
    if (!view.lower(comma).equals(",") || appositionAt(comma) >= end) {
      return null;
    }
    Actor actor = view.actor(appositionAt(comma));
    return actor != null && actor.kind() == ActorKind.PERSON ? actor : null;
  }

  /** The person named in a phrase, else its organisation, else the place it is. */
  private @Nullable Actor actorIn(int from, int to) {
    Actor organisation = null;
    Actor place = null;
    for (int i = from; i < to; i++) {
      Actor actor = view.actor(i);
      if (actor == null) {
        continue;
      }
      if (actor.kind() == ActorKind.PERSON) {
        boolean belongs = Set.of("de", "d'", "du").contains(view.lower(view.mentionStart(i) - 1));
        if (!belongs || Lexicon.DOCUMENTS.contains(view.lower(from + 1))) {
          return actor;
        }
      } else if (actor.kind() == ActorKind.ORGANISATION && organisation == null) {
        organisation = actor;
      } else if (actor.kind() == ActorKind.PLACE && view.mentionStart(i) <= from + 1) {
        place = actor;
      }
    }
    return organisation != null ? organisation : place;
  }

  // ---- who is meant

  private NounPhrase pronoun(int i) {
    return switch (view.lower(i)) {
      case "il", "celui-ci" -> resolvedPronoun(i, Sex.MALE);
      case "elle", "celle-ci" -> resolvedPronoun(i, Sex.FEMALE);
      default -> new NounPhrase(i, i + 1, null);
    };
  }

  private NounPhrase resolvedPronoun(int i, Sex sex) {
    return new NounPhrase(i, i + 1, recent(i, sex, true));
  }

  /** Who spoke last, or was last named, and may be of that sex. */
  private @Nullable Actor recent(int before, @Nullable Sex sex, boolean organisations) {
    if (last != null && last.kind() == ActorKind.ORGANISATION) {
      Actor person = nearest(before, sex);
      if (person != null) {
        return person;
      }
    }
    if (last != null && mayBe(last, sex, organisations)) {
      Actor since = lastAt <= before ? lastSubject(before, sex) : null;
      return since != null ? since : last;
    }
    Actor nearest = nearest(before, sex);
    return nearest != null ? nearest : onlyPerson(sex);
  }

  /** The person named last before. */
  private @Nullable Actor nearest(int before, @Nullable Sex sex) {
    int seen = 0;
    for (int i = before - 1; i >= Math.max(0, before - TOKENS_BACK) && seen < MENTIONS_BACK; i--) {
      Actor actor = view.actor(i);
      if (actor == null) {
        continue;
      }
      seen++;
      if (actor.kind() == ActorKind.PERSON && mayBe(actor, sex, false)) {
        return actor;
      }
      i = view.mentionStart(i);
    }
    return null;
  }

  /** A person with whom a sentence since the last quotation began. */
  private @Nullable Actor lastSubject(int before, @Nullable Sex sex) {
    int i = before - 1;
    int sentences = 0;
    while (i > lastAt && i >= 0 && sentences < 4) {
      int start = view.sentenceStart(i);
      for (int k = start; k < Math.min(start + 7, before); k++) {
        Actor actor = view.actor(k);
        if (actor != null
            && quoted[k] == 0
            && !PREPOSITIONS.contains(view.lower(view.mentionStart(k) - 1))
            && actor.kind() == ActorKind.PERSON
            && mayBe(actor, sex, false)) {
          return k > lastAt ? actor : null;
        }
      }
      i = start - 1;
      sentences++;
    }
    return null;
  }

  private @Nullable Actor onlyPerson(@Nullable Sex sex) {
    List<Actor> fitting = new ArrayList<>();
    for (Actor actor : actors) {
      if (fitting.size() < 2 && actor.kind() == ActorKind.PERSON && mayBe(actor, sex, false)) {
        fitting.add(actor);
      }
    }
    return fitting.size() == 1 ? fitting.getFirst() : null;
  }

  private boolean mayBe(Actor actor, @Nullable Sex sex, boolean organisations) {
    if (actor.kind() != ActorKind.PERSON) {
      return organisations && actor.kind() == ActorKind.ORGANISATION;
    }
    Optional<Sex> known = sexOf(actor);
    return sex == null || known.isEmpty() || known.get() == sex;
  }

  private Optional<Sex> sexOf(Actor actor) {
    int end = actor.name().indexOf(' ');
    return firstNames.sexOf(end < 0 ? actor.name() : actor.name().substring(0, end));
  }

  /** « la ministre », « le groupe », « le communiqué »: who was named so, or may be meant. */
  private @Nullable Actor byRole(int from, int to) {
    String determiner = view.lower(from);
    if (!DEFINITE.contains(determiner) || to <= from + 1) {
      return null;
    }
    String noun = view.lower(from + 1);
    if (noun.equals("dernier") || noun.equals("dernière")) {
      return nearest(from, noun.equals("dernier") ? Sex.MALE : Sex.FEMALE);
    }
    if (Lexicon.BODIES.contains(noun)) {
      return namedAfter(noun);
    }
    if (Lexicon.DOCUMENTS.contains(noun)) {
      return organisation(from, noun);
    }
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON
          && actor.roles().stream().anyMatch(role -> beginsWith(role.text(), noun))) {
        return actor;
      }
    }
    if (!RoleNouns.contains(noun)) {
      return null;
    }
    Sex sex =
        switch (determiner) {
          case "le", "ce" -> Sex.MALE;
          case "la", "cette" -> Sex.FEMALE;
          default -> null;
        };
    if (sex == null && noun.endsWith("e") && view.lower(from).equals("l'")) {
      sex = FEMININE.stream().anyMatch(noun::endsWith) ? Sex.FEMALE : null;
    }
    Actor recent = recent(from, sex, false);
    return recent != null ? recent : mostSalient(sex);
  }

  private @Nullable Actor mostSalient(@Nullable Sex sex) {
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.PERSON && mayBe(actor, sex, false)) {
        return actor;
      }
    }
    return null;
  }

  private static boolean beginsWith(String role, String noun) {
    return role.toLowerCase(Locale.FRENCH).startsWith(noun);
  }

  private @Nullable Actor namedAfter(String noun) {
    for (Actor actor : actors) {
      if (actor.kind() == ActorKind.ORGANISATION && beginsWith(actor.name(), noun)) {
        return actor;
      }
    }
    return null;
  }

  private @Nullable Actor organisation(int before, String noun) {
    Actor named = namedAfter(noun);
    if (named != null) {
      return named;
    }
    if (last != null && last.kind() == ActorKind.ORGANISATION) {
      return last;
    }
    int seen = 0;
    for (int i = before - 1; i >= Math.max(0, before - TOKENS_BACK) && seen < MENTIONS_BACK; i--) {
      Actor actor = view.actor(i);
      if (actor == null) {
        continue;
      }
      seen++;
      if (actor.kind() == ActorKind.ORGANISATION && !Lexicon.CHANNELS.contains(actor.name())) {
        return actor;
      }
      i = view.mentionStart(i);
    }
    return null;
  }
}
