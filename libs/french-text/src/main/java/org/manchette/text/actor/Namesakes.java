package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.Candidate;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.AuthorityEntry.Office;
import org.manchette.text.token.Token;

/**
 * Chooses between entries of the authority that bear one name, by what the article says around it.
 *
 * <p>Points add up; the best entry is taken if it has {@link #ENOUGH} of them and is {@link #AHEAD}
 * of the second, else the name stays ambiguous. The weights were set by hand on invented articles.
 */
final class Namesakes {

  /** Points that the best must have. */
  private static final double ENOUGH = 1;

  /** Points that the best must be ahead of the second. */
  private static final double AHEAD = 0.8;

  /** For the kind that the words around the name speak for; as much against any other. */
  private static final double KIND = 1.5;

  /** The name is the preferred one and not marked as ambiguous. */
  private static final double PREFERRED = 0.9;

  /** The authority marks this alias as a common word or name. */
  private static final double MARKED = -0.6;

  /** The article names the entry elsewhere by a form that is its own. */
  private static final double NAMED = 4;

  /** The office that stands beside the name. */
  private static final double OFFICE = 3;

  /** Holds an office on the day of publication. */
  private static final double IN_OFFICE = 1.2;

  /** Another actor of the article whose name the description gives, or the other way round. */
  private static final double CO_ACTOR = 1;

  /** A word of the description or of an office that the article has. */
  private static final double WORD = 0.4;

  /** So many co-actors and words count. */
  private static final int MOST_COUNTED = 3;

  /** Not born, not founded, not called so yet on the day of publication. */
  private static final double NOT_YET = -6;

  /** Dead or gone for a generation. */
  private static final double LONG_GONE = -1;

  private static final int GENERATION_IN_YEARS = 30;

  /** Years of a person too young for the news. */
  private static final int CHILDHOOD_IN_YEARS = 12;

  private static final int SHORTEST_WORD = 5;

  /**
   * An entry and what speaks for it.
   *
   * @param entry one that bears the name
   * @param points their sum
   * @param evidence codes of what was found, parted by « ; »; may be empty
   * @param office the office beside the name that the entry held on the day; null where none is
   */
  record Ranked(AuthorityEntry entry, double points, String evidence, @Nullable String office) {

    /** Why it was chosen. */
    Reason reason() {
      return office != null
          ? new Reason(Reason.Code.OFFICE, office)
          : new Reason(Reason.Code.CONTEXT, evidence);
    }

    /** The points between 0 and 1. */
    Candidate candidate() {
      double score = 1 / (1 + Math.exp(-points));
      return new Candidate(entry.id(), entry.name(), Math.round(score * 100) / 100.0);
    }
  }

  private final Authority authority;
  private final @Nullable LocalDate publishedOn;
  private final List<Found> all;
  private final Map<String, AuthorityEntry> named = new HashMap<>();

  /** Folded words of names and descriptions of the entries that are sure, to their ids. */
  private final Map<String, String> wordsOfNamed = new HashMap<>();

  private @Nullable Set<String> wordsOfArticle;

  /**
   * @param publishedOn the day of publication; null when not known
   * @param all the names of the article; their sentences are what it says
   * @param named entries that the article surely names
   */
  Namesakes(
      Authority authority,
      @Nullable LocalDate publishedOn,
      List<Found> all,
      Collection<AuthorityEntry> named) {
    this.authority = authority;
    this.publishedOn = publishedOn;
    this.all = all;
    for (AuthorityEntry entry : named) {
      this.named.put(entry.id(), entry);
      for (String word : words(entry.name() + " " + description(entry))) {
        wordsOfNamed.putIfAbsent(word, entry.id());
      }
    }
  }

  /** True if the entry can have been in the news on that day, under that name. */
  static boolean isPossible(AuthorityEntry entry, String form, @Nullable LocalDate publishedOn) {
    if (publishedOn == null) {
      return true;
    }
    LocalDate from = entry.from();
    if (from != null && publishedOn.isBefore(from)) {
      return false;
    }
    Alias alias = aliasOf(entry, form);
    LocalDate since = alias == null ? null : alias.from();
    return since == null || !publishedOn.isBefore(since);
  }

  /** The entries, the best first. */
  List<Ranked> rank(Group group, Collection<AuthorityEntry> entries) {
    List<Ranked> ranked = new ArrayList<>();
    for (AuthorityEntry entry : entries) {
      ranked.add(score(group, entry));
    }
    ranked.sort(Comparator.comparingDouble(r -> -r.points()));
    return ranked;
  }

  /** The first of those if it is far enough ahead; null if the name stays ambiguous. */
  static @Nullable Ranked best(List<Ranked> ranked) {
    Ranked first = ranked.getFirst();
    boolean ahead = ranked.size() < 2 || first.points() - ranked.get(1).points() >= AHEAD;
    return first.points() >= ENOUGH && ahead ? first : null;
  }

  private Ranked score(Group group, AuthorityEntry entry) {
    List<String> evidence = new ArrayList<>();
    double points = 0;
    String form = group.first().words();
    Alias alias = aliasOf(entry, form);
    if (alias != null && alias.ambiguous()) {
      points += MARKED;
    } else if (Folding.slug(entry.name()).equals(Folding.slug(form))) {
      points += PREFERRED;
      evidence.add("preferredName");
    }
    if (named.containsKey(entry.id())) {
      points += NAMED;
      evidence.add("namedElsewhere");
    }
    Evidence total = group.total;
    if (total.strongest() > 0) {
      boolean same = total.best() == entry.kind();
      points += same ? KIND : -KIND;
      if (same) {
        evidence.add("kind:" + entry.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    String office = officeBeside(group, entry);
    if (office != null) {
      points += OFFICE;
      evidence.add("office:" + Folding.slug(office));
    }
    points += inOffice(entry, evidence) + life(entry, form, evidence) + company(entry, evidence);
    return new Ranked(entry, points, String.join("; ", evidence), office);
  }

  private double inOffice(AuthorityEntry entry, List<String> evidence) {
    for (Office office : entry.offices()) {
      if (publishedOn != null && isHeld(office, publishedOn)) {
        evidence.add("inOffice:" + office.from());
        return IN_OFFICE;
      }
    }
    return 0;
  }

  /** « le ministre de l'Intérieur Martin »: what stands beside the name and the entry held. */
  private @Nullable String officeBeside(Group group, AuthorityEntry entry) {
    if (entry.offices().isEmpty() || publishedOn == null) {
      return null;
    }
    for (Found found : group.founds) {
      for (Role role : Roles.of(found, null)) {
        if (authority.holders(role.text(), publishedOn).contains(entry)) {
          return role.text();
        }
      }
    }
    return null;
  }

  private static boolean isHeld(Office office, LocalDate day) {
    LocalDate from = office.from();
    LocalDate to = office.to();
    return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  private double life(AuthorityEntry entry, String form, List<String> evidence) {
    if (publishedOn == null) {
      return 0;
    }
    LocalDate from = entry.from();
    LocalDate to = entry.to();
    boolean child =
        entry.kind() == ActorKind.PERSON
            && from != null
            && publishedOn.isBefore(from.plusYears(CHILDHOOD_IN_YEARS));
    if (child || !isPossible(entry, form, publishedOn)) {
      evidence.add("notYet:" + (from == null ? "?" : from));
      return NOT_YET;
    }
    if (to != null && publishedOn.isAfter(to.plusYears(GENERATION_IN_YEARS))) {
      evidence.add("goneSince:" + to);
      return LONG_GONE;
    }
    return 0;
  }

  /** Co-actors and words of the article that the entry's description shares. */
  private double company(AuthorityEntry entry, List<String> evidence) {
    Set<String> own = words(description(entry));
    own.removeAll(words(entry.name()));
    Set<String> coActors = new HashSet<>();
    int shared = 0;
    for (String word : own) {
      String coActor = wordsOfNamed.get(word);
      if (coActor != null && !coActor.equals(entry.id())) {
        if (coActors.size() < MOST_COUNTED && coActors.add(coActor)) {
          evidence.add("coActor:" + coActor);
        }
      } else if (shared < MOST_COUNTED && wordsOfArticle().contains(word)) {
        evidence.add("word:" + word);
        shared++;
      }
    }
    return coActors.size() * CO_ACTOR + shared * WORD;
  }

  private static String description(AuthorityEntry entry) {
    StringBuilder text = new StringBuilder();
    String description = entry.description();
    if (description != null) {
      text.append(description);
    }
    entry.offices().forEach(office -> text.append(' ').append(office.title()));
    return text.toString();
  }

  /** Folded, of some length, without the endings that gender and number give. */
  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String piece : Folding.pieces(text.replaceAll("[^\\p{L}\\p{N}'’ -]", " "))) {
      if (piece.length() >= SHORTEST_WORD) {
        words.add(stem(Folding.fold(piece)));
      }
    }
    return words;
  }

  private static String stem(String word) {
    String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    for (String ending : List.of("ienne", "aise", "ine", "ien", "ais", "ain", "e")) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_WORD - 1) {
        return stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem;
  }

  private Set<String> wordsOfArticle() {
    Set<String> known = wordsOfArticle;
    if (known == null) {
      known = new HashSet<>();
      int sentence = -1;
      for (Found found : all) {
        if (found.sentence().start() != sentence) {
          sentence = found.sentence().start();
          for (Token token : found.sentence().tokens()) {
            if (token.word() && token.text().length() >= SHORTEST_WORD) {
              known.add(stem(Folding.fold(token.lower())));
            }
          }
        }
      }
      wordsOfArticle = known;
    }
    return known;
  }

  static @Nullable Alias aliasOf(AuthorityEntry entry, String form) {
    String slug = Folding.slug(form);
    for (Alias alias : entry.aliases()) {
      if (Folding.slug(alias.name()).equals(slug)) {
        return alias;
      }
    }
    return null;
  }
}
