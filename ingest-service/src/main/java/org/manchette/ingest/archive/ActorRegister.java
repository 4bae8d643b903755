package org.manchette.ingest.archive;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.text.Actor;
import org.manchette.text.Mention;
import org.manchette.text.actor.AuthorityEntry;

/**
 * Gives a name to every actor id that articles carry. An entry of the authority stays as it is; an
 * actor that was only met in articles gets the forms under which it is met.
 *
 * <p>Two instances that add forms to the same actor at the same moment: the last one wins, and what
 * the other added is added again when it is met after a restart.
 */
@Singleton
final class ActorRegister {

  /** About 10 MB of ids; an id that fell out is looked up again. */
  private static final int REMEMBERED = 50_000;

  /** Longer ones are no names but accidents of recognition. */
  private static final int FORM_LENGTH = 200;

  /** Nothing will be added to that one. */
  private static final int[] COMPLETE = {};

  private final StoredActors stored;
  private final KnownActors authority;
  private final int mostAliases;

  /** Hashes of the forms that are registered, by id. */
  private final Map<String, int[]> registered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
          return size() > REMEMBERED;
        }
      };

  ActorRegister(StoredActors stored, KnownActors authority, IngestConfig config) {
    this.stored = stored;
    this.authority = authority;
    this.mostAliases = config.actors().aliases();
  }

  /** An actor with all the names that a batch of articles has for it. */
  private static final class Met {
    private final Actor actor;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> forms = new LinkedHashSet<>();

    Met(Actor actor) {
      this.actor = actor;
    }

    void add(Actor same) {
      names.add(same.name());
      for (Mention mention : same.mentions()) {
        String form = mention.text().replaceAll("\\s+", " ").strip();
        if (Acronyms.key(form) != null) {
          form = Acronyms.letters(form);
        }
        if (!form.isEmpty() && form.length() <= FORM_LENGTH) {
          forms.add(form);
        }
      }
      forms.addAll(names);
    }
  }

  /** Entries to be written: of actors that have none yet, or were met under a new form. */
  List<ActorDocument> missing(Collection<Actor> actors) {
    Map<String, Met> met = new LinkedHashMap<>();
    for (Actor actor : actors) {
      met.computeIfAbsent(actor.id(), id -> new Met(actor)).add(actor);
    }
    synchronized (registered) {
      met.values().removeIf(m -> covers(registered.get(m.actor.id()), m.forms));
    }
    Map<String, ActorDocument> known = stored.byId(met.keySet());
    List<ActorDocument> missing = new ArrayList<>();
    met.forEach((id, m) -> {
      ActorDocument before = known.get(id);
      ActorDocument after = entry(m, before);
      if (after.equals(before)) {
        remember(List.of(after));
      } else {
        missing.add(after);
      }
    });
    return missing;
  }

  private boolean covers(int @Nullable [] hashes, Set<String> forms) {
    if (hashes == null || hashes.length == 0) {
      return hashes != null;
    }
    boolean full = hashes.length > mostAliases;
    return forms.stream()
        .filter(form -> !full || Acronyms.key(form) != null)
        .mapToInt(String::hashCode)
        .allMatch(hash -> Arrays.binarySearch(hashes, hash) >= 0);
  }

  private ActorDocument entry(Met met, @Nullable ActorDocument before) {
    if (before != null && !before.origin().equals(ActorDocuments.PROVISIONAL)) {
      return before;
    }
    String id = met.actor.id();
    AuthorityEntry entry = authority.entry(id);
    if (entry != null) {
      return ActorDocuments.of(
          entry, authority.isImported(id) ? ActorDocuments.IMPORTED : ActorDocuments.SHIPPED);
    }
    Set<String> names = new TreeSet<>(met.names);
    Set<String> forms = new LinkedHashSet<>();
    if (before != null) {
      names.add(before.name());
      forms.add(before.name());
      forms.addAll(before.aliases());
    }
    forms.addAll(met.forms);
    // Of all names with that id, in whatever order they were met.
    String name = names.stream().min(BETTER).orElse(met.actor.name());
    forms.remove(name);
    // An acronym is what other articles may call it by: it is never crowded out.
    List<String> aliases =
        forms.stream()
            .sorted(Comparator.comparing(form -> Acronyms.key(form) == null))
            .limit(mostAliases)
            .toList();
    return before == null
        ? ActorDocuments.provisional(met.actor, name, aliases)
        : ActorDocuments.renamed(before, name, aliases);
  }

  /** « Électricité » rather than « Electricité » and « ÉLECTRICITÉ ». */
  private static final Comparator<String> BETTER =
      Comparator.comparing((String name) -> name.equals(name.toUpperCase(Locale.FRENCH)))
          .thenComparingLong(
              name -> -name.chars().filter(c -> c > 127 && Character.isLetter(c)).count())
          .thenComparing(Comparator.reverseOrder());

  /** From now on these need not be looked up, unless they are met under another form. */
  void remember(Collection<ActorDocument> actors) {
    synchronized (registered) {
      for (ActorDocument actor : actors) {
        boolean provisional = actor.origin().equals(ActorDocuments.PROVISIONAL);
        registered.put(actor.id(), provisional ? hashes(actor) : COMPLETE);
      }
    }
  }

  private static int[] hashes(ActorDocument actor) {
    Set<String> forms = new LinkedHashSet<>(actor.aliases());
    forms.add(actor.name());
    return forms.stream().mapToInt(String::hashCode).sorted().toArray();
  }

  /** Any of them may no longer be there. */
  void forgetAll() {
    synchronized (registered) {
      registered.clear();
    }
  }

  /** These are no longer there. */
  void forget(Collection<String> ids) {
    synchronized (registered) {
      ids.forEach(registered::remove);
    }
  }
}
