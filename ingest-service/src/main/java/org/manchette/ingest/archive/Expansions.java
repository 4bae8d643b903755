package org.manchette.ingest.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.text.actor.ActorNames;

/**
 * The organisations of an archive that bear an acronym. It stands for one of them elsewhere only if
 * there is no other, whatever was read first.
 *
 * @param ids of all that bear it
 * @param target the one that it stands for; null if there is none or more than one
 */
record Expansions(Set<String> ids, @Nullable Target target) {

  /** « À la Fédération ouvrière », « la Fédération ouvrière »: a name read with its article. */
  private static final Set<String> LITTLE =
      Set.of("a", "au", "aux", "l'", "la", "le", "les", "d'", "de", "du", "des");

  Expansions {
    ids = Set.copyOf(ids);
  }

  /**
   * Whom an acronym stands for.
   *
   * @param provisional whether the authority does not know it
   */
  record Target(String id, String name, boolean provisional) {}

  /**
   * Those that bear it.
   *
   * @param bearers in any order
   * @param surely whether all of them do without doubt
   */
  static Expansions of(Collection<ActorDocument> bearers, boolean surely) {
    Set<String> ids = bearers.stream().map(ActorDocument::id).collect(Collectors.toSet());
    Set<String> names = new HashSet<>();
    bearers.forEach(bearer -> names.add(core(bearer.name())));
    if (!surely || names.size() != 1) {
      return new Expansions(ids, null);
    }
    return bearers.stream()
        .min(
            Comparator.comparing(Expansions::isProvisional)
                .thenComparingInt(bearer -> bearer.id().length())
                .thenComparing(ActorDocument::id))
        .map(best -> new Target(best.id(), best.name(), isProvisional(best)))
        .map(best -> new Expansions(ids, best))
        .orElseThrow();
  }

  private static boolean isProvisional(ActorDocument actor) {
    return actor.origin().equals(ActorDocuments.PROVISIONAL);
  }

  private static String core(String name) {
    List<String> parts = ActorNames.parts(name);
    int first = 0;
    while (first < parts.size() - 1 && LITTLE.contains(parts.get(first))) {
      first++;
    }
    return String.join(" ", parts.subList(first, parts.size()));
  }
}
