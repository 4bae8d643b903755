package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.manchette.index.ActorDocument;
import org.manchette.text.Actor;
import org.manchette.text.Mention;

/** Gives a name to every actor id that articles carry, without ever changing one that is there. */
@Singleton
final class ActorRegister {

  /** About 10 MB of ids; an id that fell out is looked up again. */
  private static final int REMEMBERED = 50_000;

  /** A name under which an actor is met that often is enough to find it by. */
  private static final int ALIASES = 20;

  private final StoredDocuments stored;
  private final Map<String, Boolean> registered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  ActorRegister(StoredDocuments stored) {
    this.stored = stored;
  }

  /** Entries for those of the actors that have none yet. */
  List<ActorDocument> missing(Collection<Actor> actors) {
    Map<String, Actor> unknown = new LinkedHashMap<>();
    synchronized (registered) {
      for (Actor actor : actors) {
        if (registered.get(actor.id()) == null) {
          unknown.putIfAbsent(actor.id(), actor);
        }
      }
    }
    Set<String> known = stored.knownActors(unknown.keySet());
    remember(known);
    List<ActorDocument> missing = new ArrayList<>();
    unknown.forEach((id, actor) -> {
      if (!known.contains(id)) {
        missing.add(entry(actor));
      }
    });
    return missing;
  }

  /** From now on these need not be looked up. */
  void remember(Collection<String> ids) {
    synchronized (registered) {
      ids.forEach(id -> registered.put(id, Boolean.TRUE));
    }
  }

  private static ActorDocument entry(Actor actor) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Mention mention : actor.mentions()) {
      String alias = mention.text().replaceAll("\\s+", " ").strip();
      if (aliases.size() < ALIASES && !alias.isEmpty() && !alias.equals(actor.name())) {
        aliases.add(alias);
      }
    }
    return new ActorDocument(
        actor.id(),
        actor.kind().name().toLowerCase(Locale.ROOT),
        actor.name(),
        List.copyOf(aliases),
        null,
        null,
        List.of(),
        "provisional",
        null);
  }
}
