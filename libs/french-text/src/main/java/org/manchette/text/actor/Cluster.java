package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Candidate;
import org.manchette.text.Mention;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.TextField;
import org.manchette.text.actor.AuthorityEntry.Alias;
import org.manchette.text.actor.FirstNames.Sex;

/** The mentions of one actor, while the article is read. */
final class Cluster {

  private static final int HEADLINE_WEIGHT = 3;

  /** Of an entry of the authority that one of its own names brings. */
  static final double KNOWN = 0.95;

  /** At most, for an actor whose name does not tell who it is. */
  static final double DOUBTFUL = 0.4;

  final ActorKind kind;
  @Nullable AuthorityEntry entry;
  @Nullable Sex sex;

  /** How the actor is called where no single mention does (« les Le Pen »); null otherwise. */
  @Nullable String ownName;

  /** The part of the id behind the kind where the name does not give it; null otherwise. */
  @Nullable String ownSlug;

  /** Whom of the authority the name could mean, where nothing chose between them. */
  List<Candidate> alternatives = List.of();

  private final List<Found> found = new ArrayList<>();

  /** Reasons of mentions, by their rank, where the form does not tell them. */
  private final Map<Integer, Reason> reasons = new HashMap<>();

  private double confidence;

  Cluster(ActorKind kind, @Nullable AuthorityEntry entry, double confidence) {
    this.kind = kind;
    this.entry = entry;
    this.confidence = confidence;
  }

  /** Adds a mention whose reason its form tells. */
  void add(Found mention) {
    found.add(mention);
    if (mention.span().titleSex() != null && kind == ActorKind.PERSON) {
      sex = mention.span().titleSex();
    }
  }

  /** Adds a mention for a reason of its own. */
  void add(Found mention, Reason reason) {
    add(mention);
    reasons.put(mention.order(), reason);
  }

  void addAll(Cluster other) {
    other.found.forEach(this::add);
    reasons.putAll(other.reasons);
    confidence = Math.max(confidence, other.confidence);
    if (entry == null) {
      entry = other.entry;
    }
  }

  /** Gives every mention so far one reason. */
  void explain(Reason reason) {
    found.forEach(mention -> reasons.put(mention.order(), reason));
  }

  /** Takes all mentions away; an actor without any is none. */
  void clear() {
    found.clear();
    reasons.clear();
  }

  /** Takes the mentions of a form away and returns them. */
  List<Found> remove(String key) {
    List<Found> removed = found.stream().filter(mention -> mention.key().equals(key)).toList();
    found.removeIf(mention -> mention.key().equals(key));
    removed.forEach(mention -> reasons.remove(mention.order()));
    return removed;
  }

  List<Found> found() {
    return found;
  }

  /** From 0 to 1: how sure it is that the article names an actor here. */
  double confidence() {
    return confidence;
  }

  boolean mayBe(@Nullable Sex other) {
    return sex == null || other == null || sex == other;
  }

  String name() {
    if (entry != null) {
      return entry.name();
    }
    return ownName != null ? ownName : fullest();
  }

  /** The longest form in the article; of equals one that is not all in capitals, the first. */
  String fullest() {
    return fullestMention().words();
  }

  Found fullestMention() {
    return found.stream()
        .min(
            Comparator.comparingInt((Found f) -> -f.pieces().size())
                .thenComparing(Cluster::inCapitals)
                .thenComparingInt(f -> -f.words().length())
                .thenComparingInt(Found::order))
        .orElseThrow();
  }

  private static boolean inCapitals(Found mention) {
    return Folding.isCapitals(mention.words())
        && (mention.pieces().size() > 1 || mention.words().length() > 5);
  }

  /** Mentions in the headline count more; of equals the first named comes first. */
  double salience() {
    double sum = 0;
    for (Found mention : found) {
      sum += mention.field().field() == TextField.HEADLINE ? HEADLINE_WEIGHT : 1;
    }
    return sum + 1.0 / (1 + found.getFirst().order());
  }

  /** The id: the entry's, else one that {@link ProvisionalIds} makes of the name. */
  String id(FirstNames firstNames) {
    if (entry != null) {
      return entry.id();
    }
    return kind.name().toLowerCase(Locale.ROOT)
        + ":"
        + (ownSlug != null ? ownSlug : ProvisionalIds.slug(this, firstNames));
  }

  Actor actor(FirstNames firstNames, List<Role> roles) {
    found.sort(Comparator.comparingInt(Found::order));
    String fullest = fullest();
    List<Mention> mentions =
        found.stream()
            .map(mention -> mention.mention(reason(mention, fullest)))
            .distinct()
            .toList();
    String id = id(firstNames);
    double limit = Actor.isOfOneArticle(id) ? DOUBTFUL : 1;
    return new Actor(
        id,
        kind,
        name(),
        Math.min(confidence, limit),
        entry == null,
        roles,
        mentions,
        alternatives);
  }

  private Reason reason(Found mention, String fullest) {
    Reason own = reasons.get(mention.order());
    if (own != null) {
      return own;
    }
    String words = mention.words();
    boolean ofEntry = mention.span().match() != null;
    if (entry != null && sameForm(words, entry.name())) {
      return new Reason(Reason.Code.PREFERRED_NAME, null);
    }
    if (entry != null && ofEntry) {
      return new Reason(Reason.Code.ALIAS, aliasOf(entry, words));
    }
    if (sameForm(words, fullest)) {
      return entry == null
          ? new Reason(Reason.Code.FULLEST_FORM, null)
          : new Reason(Reason.Code.SHORTER_FORM, entry.name());
    }
    return new Reason(Reason.Code.SHORTER_FORM, fullest);
  }

  private static String aliasOf(AuthorityEntry entry, String words) {
    return entry.aliases().stream()
        .map(Alias::name)
        .filter(name -> sameForm(name, words))
        .findFirst()
        .orElse(words);
  }

  /** The same but for case, accents and hyphens. */
  private static boolean sameForm(String one, String other) {
    return one.equals(other) || Folding.slug(one).equals(Folding.slug(other));
  }
}
