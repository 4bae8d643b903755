package org.manchette.ingest.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.archive.Expansions.Target;
import org.manchette.text.Actor;
import org.manchette.text.ActorKind;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;
import org.manchette.text.Reason;
import org.manchette.text.Role;
import org.manchette.text.actor.ActorNames;

/**
 * Gives acronyms that an article does not explain to the organisations that other articles explain
 * them as, and takes them back. What comes out depends on the targets only, not on what the article
 * was given before.
 */
final class AssignedAcronyms {

  private AssignedAcronyms() {}

  /** Keys of acronyms in an article that it does not explain, whomever they were given to. */
  static Set<String> open(Analysis analysis) {
    Set<String> keys = new LinkedHashSet<>();
    for (Actor actor : analysis.actors()) {
      String only = Acronyms.only(actor);
      if (only != null) {
        keys.add(only);
      }
      for (Mention mention : actor.mentions()) {
        String given = given(mention);
        if (given != null) {
          keys.add(given);
        }
      }
    }
    return keys;
  }

  /**
   * The analysis with its acronyms given to their targets.
   *
   * @param keys acronyms that it is about; all others are left as they are
   * @param targets whom each stands for; null for itself
   */
  static Analysis of(
      Analysis analysis, Set<String> keys, Function<String, @Nullable Target> targets) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    // Who is now named as speaker instead of whom: for a whole actor, and for one word of it.
    Map<String, Target> moved = new LinkedHashMap<>();
    Map<String, Target> movedWords = new LinkedHashMap<>();
    for (Actor actor : analysis.actors()) {
      String only = Acronyms.only(actor);
      if (only != null && keys.contains(only)) {
        Target target = targets.apply(only);
        add(actors, target == null ? actor : given(actor, actor.mentions(), target));
        if (target != null) {
          moved.put(actor.id(), target);
        }
        continue;
      }
      Map<String, List<Mention>> leaving = leaving(actor, keys, targets);
      List<Mention> staying = new ArrayList<>(actor.mentions());
      leaving.values().forEach(staying::removeAll);
      if (!staying.isEmpty()) {
        add(actors, with(actor, staying));
      }
      leaving.forEach((key, mentions) -> {
        Target target = targets.apply(key);
        Actor to = target == null ? itself(actor, mentions) : given(actor, mentions, target);
        add(actors, to);
        Target named = new Target(to.id(), to.name(), to.provisional());
        movedWords.put(actor.id() + " " + key, named);
        if (staying.isEmpty()) {
          moved.put(actor.id(), named);
        }
      });
    }
    return new Analysis(
        analysis.id(),
        analysis.language(),
        analysis.words(),
        List.copyOf(actors.values()),
        analysis.dates(),
        analysis.quotations().stream().map(q -> named(q, moved, movedWords)).toList(),
        analysis.topics(),
        analysis.credits(),
        analysis.warnings());
  }

  /** The key of an acronym that is its actor's by another article only; else null. */
  private static @Nullable String given(Mention mention) {
    return mention.reason().code() == Reason.Code.OTHER_ARTICLE
        ? Acronyms.key(mention.text())
        : null;
  }

  private static Map<String, List<Mention>> leaving(
      Actor actor, Set<String> keys, Function<String, @Nullable Target> targets) {
    Map<String, List<Mention>> leaving = new LinkedHashMap<>();
    for (Mention mention : actor.mentions()) {
      String key = given(mention);
      if (key != null && keys.contains(key)) {
        Target target = targets.apply(key);
        if (target == null || !target.id().equals(actor.id())) {
          leaving.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
        }
      }
    }
    return leaving;
  }

  private static Actor given(Actor actor, List<Mention> mentions, Target target) {
    Reason reason = new Reason(Reason.Code.OTHER_ARTICLE, target.name());
    return new Actor(
        target.id(),
        ActorKind.ORGANISATION,
        target.name(),
        actor.confidence(),
        target.provisional(),
        List.of(),
        mentions.stream().map(mention -> with(mention, reason)).toList(),
        List.of());
  }

  private static Actor itself(Actor actor, List<Mention> mentions) {
    String name = mentions.getFirst().text();
    Reason reason = new Reason(Reason.Code.FULLEST_FORM, null);
    return new Actor(
        ActorNames.id(ActorKind.ORGANISATION, name),
        ActorKind.ORGANISATION,
        name,
        actor.confidence(),
        true,
        List.of(),
        mentions.stream().map(mention -> with(mention, reason)).toList(),
        List.of());
  }

  private static Mention with(Mention mention, Reason reason) {
    return new Mention(mention.field(), mention.start(), mention.end(), mention.text(), reason);
  }

  private static Actor with(Actor actor, List<Mention> mentions) {
    return new Actor(
        actor.id(),
        actor.kind(),
        actor.name(),
        actor.confidence(),
        actor.provisional(),
        actor.roles(),
        mentions,
        actor.alternatives());
  }

  /** Where the article names the organisation otherwise as well the two become one. */
  private static void add(Map<String, Actor> actors, Actor actor) {
    actors.merge(actor.id(), actor, AssignedAcronyms::merged);
  }

  private static Actor merged(Actor one, Actor other) {
    Set<Mention> mentions = new LinkedHashSet<>(one.mentions());
    mentions.addAll(other.mentions());
    Set<Role> roles = new LinkedHashSet<>(one.roles());
    roles.addAll(other.roles());
    return new Actor(
        one.id(),
        one.kind(),
        one.name(),
        Math.max(one.confidence(), other.confidence()),
        one.provisional(),
        List.copyOf(roles),
        mentions.stream()
            .sorted(Comparator.comparing(Mention::field).thenComparingInt(Mention::start))
            .toList(),
        one.alternatives().isEmpty() ? other.alternatives() : one.alternatives());
  }

  private static Quotation named(
      Quotation quotation, Map<String, Target> moved, Map<String, Target> movedWords) {
    Quotation.Speaker speaker = quotation.speaker();
    if (speaker == null || speaker.actorId() == null) {
      return quotation;
    }
    Target target = moved.get(speaker.actorId());
    for (String word : ActorNames.parts(speaker.text())) {
      target = movedWords.getOrDefault(speaker.actorId() + " " + word, target);
    }
    if (target == null) {
      return quotation;
    }
    return quotation.by(
        new Quotation.Speaker(
            speaker.text(), speaker.start(), speaker.end(), target.id(), target.name()));
  }
}
