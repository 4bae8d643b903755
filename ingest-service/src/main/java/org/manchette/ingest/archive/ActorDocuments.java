package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.manchette.index.ActorDocument;
import org.manchette.text.Actor;
import org.manchette.text.actor.AuthorityEntry;

/** Entries of the register, made of what is known of an actor. */
final class ActorDocuments {

  static final String SHIPPED = "shipped";
  static final String IMPORTED = "imported";
  static final String PROVISIONAL = "provisional";

  private ActorDocuments() {}

  /** An entry of the authority. */
  static ActorDocument of(AuthorityEntry entry, String origin) {
    Set<String> aliases = new LinkedHashSet<>();
    for (AuthorityEntry.Alias alias : entry.aliases()) {
      if (!alias.name().equals(entry.name())) {
        aliases.add(alias.name());
      }
    }
    Set<String> externalIds = new TreeSet<>();
    entry.externalIds().forEach((register, id) -> externalIds.add(register + ":" + id));
    return new ActorDocument(
        entry.id(),
        entry.kind().name().toLowerCase(Locale.ROOT),
        entry.name(),
        List.copyOf(aliases),
        entry.description(),
        entry.wikidataId(),
        List.copyOf(externalIds),
        origin,
        EntryJson.write(entry));
  }

  /** An actor that was only met in articles. */
  static ActorDocument provisional(Actor actor, String name, List<String> aliases) {
    return new ActorDocument(
        actor.id(),
        actor.kind().name().toLowerCase(Locale.ROOT),
        name,
        aliases,
        null,
        null,
        List.of(),
        PROVISIONAL,
        null);
  }

  /** The same actor under other names. */
  static ActorDocument renamed(ActorDocument actor, String name, List<String> aliases) {
    return new ActorDocument(
        actor.id(),
        actor.kind(),
        name,
        aliases,
        actor.description(),
        actor.wikidataId(),
        actor.externalIds(),
        actor.origin(),
        actor.entry());
  }

  /** An entry that the authority no longer has: articles carry its id still. */
  static ActorDocument dismissed(ActorDocument actor) {
    return new ActorDocument(
        actor.id(),
        actor.kind(),
        actor.name(),
        actor.aliases(),
        actor.description(),
        actor.wikidataId(),
        actor.externalIds(),
        PROVISIONAL,
        null);
  }

  /** The document as it is stored. */
  static ActorDocument read(String id, JsonNode source) {
    return new ActorDocument(
        id,
        source.path("kind").asText(),
        source.path("name").asText(),
        strings(source.path("aliases")),
        source.path("description").textValue(),
        source.path("wikidataId").textValue(),
        strings(source.path("externalIds")),
        source.path("origin").asText(),
        source.path("entry").textValue());
  }

  /** A list of one is stored as its element. */
  private static List<String> strings(JsonNode values) {
    if (values.isTextual()) {
      return List.of(values.textValue());
    }
    List<String> strings = new ArrayList<>();
    values.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
