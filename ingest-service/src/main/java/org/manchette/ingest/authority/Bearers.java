package org.manchette.ingest.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.ActorNames;
import org.manchette.text.actor.AuthorityEntry;
import org.manchette.text.actor.AuthorityEntry.Alias;

/** Who bears the names and Wikidata ids of a file, in it and in the authority. */
final class Bearers {

  private record Bearer(String id, @Nullable Long line) {}

  private final Map<String, List<Bearer>> byName = new HashMap<>();
  private final Map<String, List<Bearer>> byEntity = new HashMap<>();
  private final int most;

  /** A file of entries, of which at most {@code most} clashes each are to be told. */
  Bearers(List<AuthorityLine> lines, int most) {
    this.most = most;
    for (AuthorityLine line : lines) {
      if (line.entry() != null) {
        Bearer bearer = new Bearer(line.entry().id(), line.line());
        names(line.entry())
            .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(bearer));
        if (line.entry().wikidataId() != null) {
          byEntity.computeIfAbsent(line.entry().wikidataId(), e -> new ArrayList<>(1)).add(bearer);
        }
      }
    }
  }

  /** Adds an entry of the authority that the file does not replace. */
  void add(AuthorityEntry entry) {
    Bearer bearer = new Bearer(entry.id(), null);
    // Only what the file has as well can clash: nothing else is kept.
    for (String name : names(entry)) {
      List<Bearer> bearers = byName.get(name);
      if (bearers != null) {
        bearers.add(bearer);
      }
    }
    List<Bearer> bearers = entry.wikidataId() == null ? null : byEntity.get(entry.wikidataId());
    if (bearers != null) {
      bearers.add(bearer);
    }
  }

  /** What an entry of the file has in common with others. */
  List<Clash> clashes(AuthorityEntry entry) {
    List<Clash> clashes = new ArrayList<>();
    if (entry.wikidataId() != null) {
      add(clashes, "wikidataId", entry.wikidataId(), byEntity.get(entry.wikidataId()), entry.id());
    }
    Set<String> ambiguous = new HashSet<>();
    for (Alias alias : entry.aliases()) {
      if (alias.ambiguous()) {
        // Whoever marks it knows that it is not that actor's alone.
        ambiguous.add(ActorNames.key(alias.name()));
      }
    }
    Set<String> seen = new HashSet<>(ambiguous);
    for (String name : written(entry)) {
      String key = ActorNames.key(name);
      if (seen.add(key)) {
        add(clashes, "name", name, byName.get(key), entry.id());
      }
    }
    return clashes;
  }

  private void add(
      List<Clash> clashes, String code, String value, @Nullable List<Bearer> bearers, String own) {
    if (bearers == null) {
      return;
    }
    for (Bearer bearer : bearers) {
      if (clashes.size() < most && !bearer.id.equals(own)) {
        clashes.add(new Clash(code, value, bearer.id, bearer.line));
      }
    }
  }

  private static Set<String> written(AuthorityEntry entry) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entry.name());
    entry.aliases().forEach(alias -> names.add(alias.name()));
    return names;
  }

  private static Set<String> names(AuthorityEntry entry) {
    Set<String> names = new LinkedHashSet<>();
    written(entry).forEach(name -> names.add(ActorNames.key(name)));
    return names;
  }
}
