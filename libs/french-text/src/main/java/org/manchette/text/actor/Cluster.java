package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Mention;
import org.manchette.text.TextField;
import org.manchette.text.actor.FirstNames.Sex;

/** The mentions of one actor, while the article is read. */
final class Cluster {

  private static final int HEADLINE_WEIGHT = 3;

  final ActorKind kind;
  Authority.@Nullable Entry entry;
  @Nullable Sex sex;
  private final List<Found> found = new ArrayList<>();
  private double confidence;
  private int last = -1;

  Cluster(ActorKind kind, Authority.@Nullable Entry entry, double confidence) {
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
    Set<String> roles = new LinkedHashSet<>();
    if (kind == ActorKind.PERSON) {
      found.forEach(mention -> roles.addAll(Roles.of(mention)));
    }
    List<Mention> mentions = found.stream().map(Found::mention).distinct().toList();
    return new Actor(id(), kind, name(), confidence, List.copyOf(roles), mentions);
  }
}
