package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.TextField;
import org.manchette.text.actor.FirstNames.Sex;

/** The mentions of one actor, while the article is read. */
final class Cluster {

  private static final int HEADLINE_WEIGHT = 3;

  final ActorKind kind;
  @Nullable AuthorityEntry entry;
  @Nullable Sex sex;
  private final List<Found> found = new ArrayList<>();
  private double confidence;
  private int last = -1;

  Cluster(ActorKind kind, @Nullable AuthorityEntry entry, double confidence) {
    this.kind = kind;
    this.entry = entry;
    this.confidence = confidence;
  }

  void add(Found mention) {
    found.add(mention);
    last = Math.max(last, mention.order());
    if (mention.span().titleSex() != null && kind == ActorKind.PERSON) {
      sex = mention.span().titleSex();
    }
  }

  void addAll(Cluster other) {
    other.found.forEach(this::add);
    confidence = Math.max(confidence, other.confidence);
  }

  List<Found> found() {
    return found;
  }

  /** Rank of the last mention added. */
  int last() {
    return last;
  }

  boolean mayBe(@Nullable Sex other) {
    return sex == null || other == null || sex == other;
  }

  String name() {
    return entry != null ? entry.name() : fullest();
  }

  private String fullest() {
    return found.stream()
        .min(
            Comparator.comparingInt((Found f) -> -f.pieces().size())
                .thenComparing(f -> Folding.isCapitals(f.words()) && f.pieces().size() > 1)
                .thenComparingInt(f -> -f.words().length())
                .thenComparingInt(Found::order))
        .map(Found::words)
        .orElse("");
  }

  String id() {
    return entry != null
        ? entry.id()
        : kind.name().toLowerCase(Locale.ROOT) + ":" + Folding.slug(name());
  }

  /** Mentions in the headline count more; of equals the first named comes first. */
  double salience() {
    double sum = 0;
    for (Found mention : found) {
      sum += mention.field().field() == TextField.HEADLINE ? HEADLINE_WEIGHT : 1;
    }
    return sum + 1.0 / (1 + found.getFirst().order());
  }

  Actor actor() {
    found.sort(Comparator.comparingInt(Found::order));
    Map<String, Role> roles = new LinkedHashMap<>();
    if (kind == ActorKind.PERSON) {
      found.stream()
          .flatMap(mention -> Roles.of(mention).stream())
          .forEach(role -> roles.putIfAbsent(role.text(), role));
    }
    String fullest = fullest();
    List<Mention> mentions =
        found.stream()
            .map(mention -> mention.mention(reason(mention, fullest)))
            .distinct()
            .toList();
    return new Actor(
        id(),
        kind,
        name(),
        confidence,
        entry == null,
        List.copyOf(roles.values()),
        mentions,
        List.of());
  }

  private Reason reason(Found mention, String fullest) {
    String words = mention.words();
    if (entry != null && words.equals(entry.name())) {
      return new Reason(Reason.Code.PREFERRED_NAME, null);
    }
    if (entry != null && mention.span().match() != null) {
      return new Reason(Reason.Code.ALIAS, words);
    }
    return words.equals(fullest)
        ? new Reason(Reason.Code.FULLEST_FORM, null)
        : new Reason(Reason.Code.SHORTER_FORM, entry == null ? fullest : entry.name());
  }
}
