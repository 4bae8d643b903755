package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.Reason;
import org.manchette.text.actor.FirstNames.Sex;

/**
 * The persons whom an article names in full, asked by the shorter forms: last names, their halves,
 * first names, initials, inverted names.
 */
final class Persons {

  /** People of one surname told apart; more in one article share what is unclear. */
  private static final int MOST_NAMESAKES = 8;

  private static final Set<String> FEMALE_DETERMINERS =
      Set.of("la", "une", "sa", "cette", "ancienne", "nouvelle", "première");
  private static final Set<String> MALE_DETERMINERS =
      Set.of("le", "un", "son", "ce", "cet", "ancien", "nouveau", "premier");

  private final FirstNames firstNames;
  private final Map<String, List<Cluster>> byEnding = new HashMap<>();
  private final Map<String, List<Cluster>> byInner = new HashMap<>();
  private final Map<String, List<Cluster>> byGiven = new HashMap<>();
  private final Map<String, List<Cluster>> byName = new HashMap<>();
  private final Map<String, List<Cluster>> byInitials = new HashMap<>();
  private final Map<Cluster, List<PersonName>> names = new HashMap<>();

  Persons(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  PersonName nameOf(Found found) {
    return PersonName.of(
        found.sentence().tokens().subList(found.span().from(), found.span().to()), firstNames);
  }

  /** Remembers a form under which shorter ones find the person. */
  void index(Cluster cluster, PersonName name) {
    if (cluster.kind != ActorKind.PERSON || (!name.full() && name.surname().size() == 1)) {
      return;
    }
    List<String> surname = name.surname();
    int size = surname.size();
    for (int i = name.full() ? 0 : 1; i < size; i++) {
      remember(byEnding, String.join(" ", surname.subList(i, size)), cluster);
      for (int j = i + 1; j < size; j++) {
        remember(byInner, String.join(" ", surname.subList(i, j)), cluster);
      }
    }
    if (name.full()) {
      remember(byGiven, String.join(" ", name.given()), cluster);
      remember(byGiven, name.given().getFirst(), cluster);
      remember(byName, name.inOrder(), cluster);
      remember(byInitials, initials(name, true), cluster);
      remember(byInitials, initials(name, false), cluster);
      names.computeIfAbsent(cluster, k -> new ArrayList<>(1)).add(name);
    }
  }

  private static String initials(PersonName name, boolean particles) {
    StringBuilder initials = new StringBuilder();
    for (String piece : name.inOrder().split(" ", -1)) {
      if (!piece.isEmpty() && (particles || !Cues.PARTICLES.contains(piece))) {
        initials.append(piece, 0, 1);
      }
    }
    return initials.toString();
  }

  private static void remember(Map<String, List<Cluster>> map, String key, Cluster cluster) {
    List<Cluster> bearers = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (bearers.size() < MOST_NAMESAKES && !bearers.contains(cluster)) {
      bearers.add(cluster);
    }
  }

  /** Those whose last name ends so: « Villepin », « García Márquez », « Belkacem ». */
  List<Cluster> ofSurname(String key) {
    return byEnding.getOrDefault(key, List.of());
  }

  /** Those with these words inside the last name: « Giscard » of « Giscard d'Estaing ». */
  List<Cluster> ofInnerName(String key) {
    return byInner.getOrDefault(key, List.of());
  }

  /** « VGE », « DSK »: the one of these initials; null where there is none or several. */
  @Nullable Cluster ofInitials(String acronym) {
    return only(byInitials.getOrDefault(Folding.fold(acronym), List.of()));
  }

  /** Those of that first name. */
  List<Cluster> ofGivenName(String key) {
    return firstNames.contains(key.replace(' ', '-'))
        ? byGiven.getOrDefault(key, List.of())
        : List.of();
  }

  /** The one person of that full name, in whatever order; null where there is none or several. */
  @Nullable Cluster named(String key) {
    return only(byName.getOrDefault(key, List.of()));
  }

  /** « E. Macron », « Macron Emmanuel », « John Kennedy »: the one fuller name that it may be. */
  @Nullable Cluster fuller(Found found) {
    PersonName name = nameOf(found);
    if (name.full()) {
      Cluster same = named(name.inOrder());
      if (same != null) {
        return same;
      }
      Cluster fuller = null;
      for (Cluster bearer : ofSurname(name.lastName())) {
        if (names.getOrDefault(bearer, List.of()).stream().anyMatch(name::mayAbbreviate)) {
          if (fuller != null) {
            return null;
          }
          fuller = bearer;
        }
      }
      if (fuller != null) {
        return fuller;
      }
    }
    List<String> pieces = found.pieces();
    // « Macron Emmanuel », where the article has « Emmanuel Macron »
    if (pieces.size() > 1 && firstNames.contains(pieces.getLast())) {
      return named(pieces.getLast() + " " + String.join(" ", pieces.subList(0, pieces.size() - 1)));
    }
    return null;
  }

  /** « Pedro Sánchez » where the article has « Pedro Sánchez Pérez-Castejón ». */
  @Nullable Cluster longer(Found found, List<Cluster> beginning) {
    PersonName name = nameOf(found);
    return name.full() && !name.abbreviated() ? only(beginning) : null;
  }

  private static @Nullable Cluster only(List<Cluster> clusters) {
    return clusters.size() == 1 ? clusters.getFirst() : null;
  }

  /**
   * Gives each short form to one of its bearers, in text order: to the one named last before, by
   * sex where a title or a role tells it.
   *
   * @param all every name of the article, in order
   * @param placed whose each name is, by its rank, as far as that is known; filled up
   * @param bearersOf those that each short form may be, by its rank
   * @return short forms that fit none of their bearers
   */
  List<Found> settle(
      List<Found> all, Map<Integer, Cluster> placed, Map<Integer, List<Cluster>> bearersOf) {
    Map<Cluster, Integer> lastNamed = new HashMap<>();
    Map<Cluster, String> namesOf = new HashMap<>();
    List<Found> left = new ArrayList<>();
    for (Found found : all) {
      Cluster owner = placed.get(found.order());
      List<Cluster> bearers = bearersOf.get(found.order());
      if (owner == null && bearers != null) {
        owner = choose(found, bearers, lastNamed, namesOf);
        if (owner == null) {
          left.add(found);
        }
      }
      if (owner != null) {
        placed.put(found.order(), owner);
        lastNamed.put(owner, found.order());
      }
    }
    return left;
  }

  private static @Nullable Cluster choose(
      Found found,
      List<Cluster> bearers,
      Map<Cluster, Integer> lastNamed,
      Map<Cluster, String> namesOf) {
    Sex sex = sexAt(found);
    List<Cluster> fitting = new ArrayList<>();
    for (Cluster bearer : bearers) {
      if (bearer.mayBe(sex)) {
        fitting.add(bearer);
      }
    }
    if (fitting.isEmpty()) {
      return null;
    }
    Cluster best = fitting.getFirst();
    for (Cluster bearer : fitting) {
      int nearer =
          Integer.compare(lastNamed.getOrDefault(bearer, -1), lastNamed.getOrDefault(best, -1));
      if (nearer > 0 || (nearer == 0 && bearer.found().size() > best.found().size())) {
        best = bearer;
      }
    }
    if (distinct(bearers) > 1) {
      String how = fitting.size() == 1 && sex != null ? "sex:" + lower(sex) : "nearest";
      String form = namesOf.computeIfAbsent(best, Cluster::name);
      best.add(found, new Reason(Reason.Code.CONTEXT, how + "; form:" + form));
    } else {
      best.add(found);
    }
    return best;
  }

  private static int distinct(List<Cluster> clusters) {
    return new HashSet<>(clusters).size();
  }

  private static String lower(Sex sex) {
    return sex == Sex.FEMALE ? "female" : "male";
  }

  /** What the title or the article of a role says: « Mme », « la ministre ». */
  static @Nullable Sex sexAt(Found found) {
    if (found.span().title()) {
      return found.span().titleSex();
    }
    if (!RoleNouns.contains(found.before(1))) {
      return null;
    }
    String determiner = found.before(2);
    if (FEMALE_DETERMINERS.contains(determiner)) {
      return Sex.FEMALE;
    }
    return MALE_DETERMINERS.contains(determiner) ? Sex.MALE : null;
  }
}
