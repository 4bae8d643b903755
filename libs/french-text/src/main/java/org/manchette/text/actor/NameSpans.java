package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames.Sex;
import org.manchette.text.token.Token;

/**
 * Makes spans of what the recogniser found: with the authority's form and the title before it. To
 * these come names that only the rules found, where they are sure or where the article has that
 * name elsewhere.
 */
final class NameSpans {

  /** Points of evidence for a name that the recogniser is sure of; one it doubts has fewer. */
  private static final double CERTAIN = 5;

  /**
   * Points from which a name counts that only the rules found. Chosen on gold-dev and the dev part
   * of Sequoia: with fewer, more wrong names come than right ones.
   */
  private static final double SURE = 4.5;

  private static final Set<String> OF = Set.of("de", "d'", "d’", "du", "des");

  /** « E250 », « XVe », « Ed. »: an additive, an ordinal, an abbreviation. */
  private static final Pattern THING =
      Pattern.compile("E\\d{3}[a-z]?|[IVX]+(?:e|è|ème|er)s?|Ed\\.?");

  /** What a ship's name has before it. */
  private static final Set<String> SHIP = Set.of("MV", "MS", "HMS", "USS");

  private static final Set<String> BEFORE_INNER = Set.of("de", "d'", "d’", "du", "des", "à", "en");

  private final Authority authority;
  private final FirstNames firstNames;

  NameSpans(Authority authority, FirstNames firstNames) {
    this.authority = authority;
    this.firstNames = firstNames;
  }

  /**
   * The spans of each sentence in order of their first token, an inner one behind its outer.
   *
   * @param names of each sentence
   * @param rules what the rules found in each sentence
   */
  List<List<EntitySpan>> of(
      List<Words> sentences, List<List<RecognisedName>> names, List<List<EntitySpan>> rules) {
    List<List<EntitySpan>> all = new ArrayList<>(sentences.size());
    Set<String> persons = new HashSet<>();
    Set<String> acronyms = new HashSet<>();
    List<List<String>> expansions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Words words = sentences.get(i);
      all.add(recognised(words, names.get(i)));
      for (RecognisedName name : names.get(i)) {
        List<String> pieces = pieces(words, name.from(), name.to());
        for (int j = 1; j < pieces.size() && name.kind() == ActorKind.PERSON; j++) {
          persons.add(String.join(" ", pieces.subList(j, pieces.size())));
        }
        if (pieces.size() > 2 && name.kind() == ActorKind.ORGANISATION) {
          expansions.add(pieces);
          if (words.text(name.to()).equals("(") && words.text(name.to() + 2).equals(")")) {
            acronyms.add(Folding.fold(words.text(name.to() + 1)));
          }
        }
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      complete(sentences.get(i), all.get(i), rules.get(i), persons, acronyms, expansions);
    }
    return all;
  }

  private static List<String> pieces(Words words, int from, int to) {
    return words.tokens.subList(from, to).stream()
        .flatMap(token -> Folding.pieces(token.text()).stream())
        .map(Folding::fold)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  private List<EntitySpan> recognised(Words words, List<RecognisedName> names) {
    List<EntitySpan> spans = new ArrayList<>(names.size());
    for (RecognisedName name : names) {
      if (isThing(words, name)) {
        continue;
      }
      Evidence evidence = Evidence.of(name.kind(), CERTAIN * name.confidence());
      int person = personBehind(words, name);
      if (person > name.from()) {
        if (authority.longest(words.tokens, name.from(), words.capitals) != null) {
          spans.add(span(words, name.from(), person, evidence));
        }
        Evidence behind = Evidence.of(ActorKind.PERSON, CERTAIN * name.confidence());
        spans.add(span(words, person, name.to(), behind));
        continue;
      }
      spans.add(span(words, withWordBefore(words, name), name.to(), evidence));
      if (!words.capitalised(name.from())) {
        inner(words, name, spans);
      }
    }
    return spans;
  }

  /**
   * Where the person begins in « le président de SOS Racisme Dominique Sopo », « le commissaire à
   * la Pêche Virginijus Sinkevicius », whose names nothing parts; the first token if it is one
   * name.
   */
  private int personBehind(Words words, RecognisedName name) {
    int from = name.from();
    if (name.kind() != ActorKind.ORGANISATION || name.to() - from < 3) {
      return from;
    }
    Authority.Match body = authority.longest(words.tokens, from, words.capitals);
    int end = from;
    if (Cues.PORTFOLIOS.contains(words.lower(from))) {
      end = from + 1;
    } else if (body != null && body.entry().kind() == ActorKind.ORGANISATION) {
      end = body.end();
    }
    boolean person =
        end > from
            && name.to() - end >= 2
            && !isPlace(words.text(name.to() - 1))
            && (firstNames.contains(words.lower(end)) || isCharge(words, from))
            && IntStream.range(end, name.to()).allMatch(words::capitalised);
    return person ? end : from;
  }

  /** « président de », « commissaire européen à la » before a name. */
  private static boolean isCharge(Words words, int from) {
    return IntStream.range(Math.max(0, from - 4), from)
        .anyMatch(i -> Cues.ROLES.contains(words.stem(i)));
  }

  /** Competitions, laws, ships, « le Somalien », « le Ve »: what looks like a name only. */
  private boolean isThing(Words words, RecognisedName name) {
    int from = name.from();
    String first = words.text(from);
    if (name.to() - from > 1 && SHIP.contains(first)) {
      return true;
    }
    if (name.kind() == ActorKind.PERSON
        || authority.longest(words.tokens, from, words.capitals) != null) {
      return false;
    }
    if (name.to() - from == 1) {
      return THING.matcher(first).matches()
          || (Cues.DEMONYMS.contains(words.lower(from)) && words.capitalised(name.to()))
          || (Acronyms.mayBe(first) && Cues.NOT_ACTORS.contains(words.lower(from)))
          || (name.kind() == ActorKind.PLACE && isWay(first));
    }
    return Cues.COMPETITIONS.contains(words.lower(from))
        || Cues.AGREEMENTS.contains(words.lower(from))
        || (first.equals("fondation") && words.text(from + 1).equals("de"));
  }

  /** « Paris-Nantes »: from one place to another. */
  private boolean isWay(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && !Cues.DIRECTIONS.contains(text.substring(hyphen + 1).toLowerCase(Locale.FRENCH))
        && text.indexOf('-', hyphen + 1) < 0
        && isPlace(text.substring(0, hyphen))
        && isPlace(text.substring(hyphen + 1));
  }

  private boolean isPlace(String name) {
    Token token = new Token(0, name.length(), name, name.toLowerCase(Locale.FRENCH));
    Authority.Match match = authority.longest(List.of(token), 0, Lettering.MIXED);
    return match != null && match.entry().kind() == ActorKind.PLACE;
  }

  /** « E. Macron » where only « Macron » was recognised, « LE GALL Yann » where « GALL Yann ». */
  private int withWordBefore(Words words, RecognisedName name) {
    if (name.kind() == ActorKind.PLACE) {
      return withHead(words, name);
    }
    if (name.kind() == ActorKind.ORGANISATION) {
      return name.from();
    }
    int from = name.from();
    String before = words.text(from - 1);
    boolean initial =
        before.length() >= 2
            && before.endsWith(".")
            && before.chars().noneMatch(Character::isLowerCase)
            && words.capitalised(from - 1)
            && !SentenceScan.isTitle(words, from - 1);
    if (initial) {
      return from - 1;
    }
    while (!words.capitals
        && Folding.isCapitals(words.text(from))
        && Folding.isCapitals(words.text(from - 1))
        && Cues.PARTICLES.contains(words.lower(from - 1))) {
      from--;
    }
    return from;
  }

  /** « mont Blanc » where only « Blanc » was recognised and the authority has the longer one. */
  private int withHead(Words words, RecognisedName name) {
    int before = name.from() - 1;
    if (before < 0 || words.capitalised(before) || !words.word(before)) {
      return name.from();
    }
    Authority.Match longer = authority.longest(words.tokens, before, words.capitals);
    boolean place =
        longer != null && longer.end() == name.to() && longer.entry().kind() == ActorKind.PLACE;
    return place ? before : name.from();
  }

  private void complete(
      Words words,
      List<EntitySpan> spans,
      List<EntitySpan> rules,
      Set<String> persons,
      Set<String> acronyms,
      List<List<String>> expansions) {
    List<EntitySpan> added = new ArrayList<>();
    for (EntitySpan rule : rules) {
      boolean free =
          spans.stream().noneMatch(span -> span.from() < rule.to() && rule.from() < span.to());
      if (free && !rule.unsure()) {
        EntitySpan name = confirmed(words, rule, persons, acronyms, expansions);
        if (name != null) {
          added.add(name);
        }
      }
    }
    spans.addAll(added);
    spans.sort(Comparator.comparingInt(EntitySpan::from));
  }

  private static @Nullable EntitySpan confirmed(
      Words words,
      EntitySpan rule,
      Set<String> persons,
      Set<String> acronyms,
      List<List<String>> expansions) {
    if (rule.evidence().strongest() >= SURE) {
      return rule;
    }
    String key = String.join(" ", pieces(words, rule.from(), rule.to()));
    if (persons.contains(key) && rule.match() == null) {
      return rule.with(rule.evidence().plus(ActorKind.PERSON, CERTAIN));
    }
    boolean acronym = rule.to() - rule.from() == 1 && Acronyms.mayBe(words.text(rule.from()));
    boolean explained =
        acronyms.contains(key)
            || expansions.stream().anyMatch(pieces -> Acronyms.spells(pieces, key));
    if (acronym && explained) {
      return rule.with(rule.evidence().plus(ActorKind.ORGANISATION, CERTAIN));
    }
    return null;
  }

  private EntitySpan span(Words words, int from, int to, Evidence evidence) {
    return new EntitySpan(
        from,
        to,
        evidence,
        match(words, from, to, evidence.best()),
        SentenceScan.isTitle(words, from - 1),
        titleSex(words.lower(from - 1)),
        false);
  }

  /** The authority's form that a name is, whole; null if it is none. */
  private Authority.@Nullable Match match(Words words, int from, int to, ActorKind kind) {
    Authority.Match match = authority.longest(words.tokens, from, words.capitals);
    // « En Marche ! » without its mark.
    boolean whole = match != null && (match.end() == to || isMark(words, match.end(), to));
    if (whole) {
      return match;
    }
    if (IntStream.range(from, to).noneMatch(words::capitalised)) {
      // What has no capital the recogniser took for a name: « emmanuel macron » of a feed.
      match = authority.longest(words.tokens, from, Lettering.CAPITALS);
      return match != null && match.end() == to && match.entry().kind() == kind ? match : null;
    }
    return authority.behindArticle(words.tokens, from, to, kind);
  }

  private static boolean isMark(Words words, int from, int to) {
    return from == to - 1 && !words.word(from);
  }

  static @Nullable Sex titleSex(String title) {
    if (Cues.FEMALE_TITLES.contains(title)) {
      return Sex.FEMALE;
    }
    return Cues.MALE_TITLES.contains(title) ? Sex.MALE : null;
  }

  /** The place in « parquet de Paris » is an actor of its own. */
  private void inner(Words words, RecognisedName outer, List<EntitySpan> spans) {
    for (int i = outer.from() + 1; i < outer.to(); i++) {
      if (!words.capitalised(i)) {
        continue;
      }
      Authority.Match match = authority.longest(words.tokens, i, words.capitals);
      // « mont Blanc » is not in Le Blanc: an inner place has a preposition or an article before
      // it.
      boolean known =
          match != null
              && match.end() <= outer.to()
              && match.entry().kind() == ActorKind.PLACE
              && (i > outer.from() + 1 || BEFORE_INNER.contains(words.lower(i - 1)));
      if (match != null && known) {
        spans.add(span(words, i, match.end(), Evidence.of(ActorKind.PLACE, CERTAIN)));
        return;
      }
      boolean last = i == outer.to() - 1 && OF.contains(words.lower(i - 1));
      if (last && outer.kind() == ActorKind.ORGANISATION) {
        spans.add(span(words, i, i + 1, Evidence.of(ActorKind.PLACE, CERTAIN / 2)));
      }
    }
  }
}
