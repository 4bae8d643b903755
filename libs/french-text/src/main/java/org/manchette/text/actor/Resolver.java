package org.manchette.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.FirstNames.Sex;

/** Puts the names of one article together: one cluster per referent. Not reused. */
final class Resolver {

  /** Points under which a name of the article is nobody's. */
  private static final double ENOUGH = 1.2;

  /** Points that a form needs which is a common word too. */
  private static final double ENOUGH_WHEN_AMBIGUOUS = 2.7;

  /** People of one surname told apart; more in one article share what is unclear. */
  private static final int MOST_NAMESAKES = 8;

  private final FirstNames firstNames;
  private final Map<String, Cluster> byId = new LinkedHashMap<>();
  private final Map<String, Cluster> byKey = new HashMap<>();

  /** Last names and other endings of full names, to those who bear them. */
  private final Map<String, List<Cluster>> byEnding = new HashMap<>();

  /** First words and other beginnings of full names. */
  private final Map<String, List<Cluster>> byBeginning = new HashMap<>();

  private final Map<String, Cluster> byInitials = new HashMap<>();

  /** « interieur », to the « ministère de l'Intérieur ». */
  private final Map<String, Cluster> byPortfolio = new HashMap<>();

  Resolver(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  List<Cluster> resolve(List<Found> all) {
    Map<String, List<Found>> groups = new LinkedHashMap<>();
    for (Found found : all) {
      groups.computeIfAbsent(groupKey(found), k -> new ArrayList<>()).add(found);
    }
    List<List<Found>> ordered = new ArrayList<>(groups.values());
    // Full names first, the longest before their parts.
    ordered.sort(Comparator.comparingInt(group -> -group.getFirst().pieces().size()));
    for (List<Found> group : ordered) {
      place(group);
    }
    joinAcronyms(all);
    return byId.values().stream()
        .filter(cluster -> !cluster.found().isEmpty())
        .sorted(Comparator.comparingDouble(cluster -> -cluster.salience()))
        .toList();
  }

  /** « M. Washington » is not the Washington of the next sentence. */
  private static String groupKey(Found found) {
    return (found.span().title() ? "M. " : "") + found.key();
  }

  private void place(List<Found> group) {
    Found first = group.getFirst();
    Evidence total = Evidence.NONE;
    boolean sure = false;
    double single = 0;
    boolean titled = first.span().title();
    Authority.Match match = first.span().match();
    for (Found found : group) {
      total = total.plus(found.span().evidence());
      sure |= !found.span().unsure();
      if (!found.span().unsure() && match != null) {
        single = Math.max(single, found.span().evidence().points(match.entry().kind()));
      }
    }
    if (titled && match != null && match.entry().kind() != ActorKind.PERSON) {
      match = null;
    }
    boolean known = match != null && !match.ambiguous() && !match.surname();
    if (match != null && known) {
      addTo(clusterOf(match.entry()), group);
      return;
    }
    if (joinsPerson(group, total, titled, match)) {
      return;
    }
    if (match != null) {
      boolean supported =
          byId.containsKey(match.entry().id())
              || !match.ambiguous()
              || (total.best() == match.entry().kind() && single >= ENOUGH_WHEN_AMBIGUOUS);
      if (supported) {
        addTo(clusterOf(match.entry()), group);
      }
      return;
    }
    if (!sure) {
      return;
    }
    ActorKind kind = titled ? ActorKind.PERSON : total.best();
    if (kind != ActorKind.PERSON && joinsLonger(group, kind, total)) {
      return;
    }
    if (titled || total.strongest() >= ENOUGH) {
      addTo(newCluster(kind, first, total.confidence()), group);
    }
  }

  private void addTo(Cluster cluster, List<Found> group) {
    group.forEach(cluster::add);
    Found first = group.getFirst();
    byKey.put(first.key(), cluster);
    index(first, cluster);
  }

  private Cluster clusterOf(AuthorityEntry entry) {
    Cluster known = byId.get(entry.id());
    if (known == null) {
      known = new Cluster(entry.kind(), entry, 0.95);
      known.sex =
          entry.kind() == ActorKind.PERSON
              ? firstNames.sexOf(Folding.pieces(entry.name()).getFirst()).orElse(null)
              : null;
      byId.put(entry.id(), known);
    }
    return known;
  }

  private Cluster newCluster(ActorKind kind, Found first, double confidence) {
    Cluster cluster = new Cluster(kind, null, confidence);
    if (kind == ActorKind.PERSON && first.pieces().size() > 1) {
      String given = first.sentence().tokens().get(first.span().from()).text();
      cluster.sex = firstNames.sexOf(given).orElse(null);
    }
    String id = kind + " " + first.key();
    Cluster same = byId.putIfAbsent(id, cluster);
    return same == null ? cluster : same;
  }

  private void index(Found full, Cluster cluster) {
    List<String> pieces = full.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      if (cluster.kind == ActorKind.PERSON) {
        remember(byEnding, String.join(" ", pieces.subList(i, pieces.size())), cluster);
      }
      remember(byBeginning, String.join(" ", pieces.subList(0, i)), cluster);
    }
    if (pieces.size() > 1 && cluster.kind == ActorKind.ORGANISATION) {
      byInitials.putIfAbsent(full.initials(), cluster);
      if (pieces.getFirst().equals("ministere")) {
        byPortfolio.putIfAbsent(pieces.getLast(), cluster);
      }
    }
  }

  private static void remember(Map<String, List<Cluster>> map, String key, Cluster cluster) {
    List<Cluster> bearers = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (bearers.size() < MOST_NAMESAKES && !bearers.contains(cluster)) {
      bearers.add(cluster);
    }
  }

  /** « Macron », « M. Macron » or « Emmanuel » after « Emmanuel Macron ». */
  private boolean joinsPerson(
      List<Found> group, Evidence total, boolean titled, Authority.@Nullable Match match) {
    Found first = group.getFirst();
    String key = first.key();
    List<Cluster> bearers = byEnding.getOrDefault(key, List.of());
    if (bearers.isEmpty() && (total.best() == ActorKind.PERSON || first.span().unsure())) {
      List<Cluster> beginners =
          byBeginning.getOrDefault(key, List.of()).stream()
              .filter(cluster -> cluster.kind == ActorKind.PERSON && firstNames.contains(key))
              .toList();
      if (beginners.size() == 1 && (match == null || match.surname())) {
        bearers = beginners;
      }
    }
    if (match != null && match.surname()) {
      AuthorityEntry entry = match.entry();
      List<Cluster> same =
          bearers.stream().filter(c -> c.entry != null && c.entry.id().equals(entry.id())).toList();
      if (!titled && !same.isEmpty()) {
        bearers = same;
      }
    } else if (match != null && !bearers.isEmpty() && total.place() + total.organisation() > 8) {
      return false;
    }
    if (bearers.isEmpty()) {
      return false;
    }
    for (Found found : group) {
      Cluster bearer = nearest(bearers, found, titled ? found.span().titleSex() : null);
      if (bearer == null) {
        bearer = newCluster(ActorKind.PERSON, found, 0.7);
      }
      bearer.add(found);
    }
    return true;
  }

  /** Of several people of one surname the one named last before, by sex where a title tells it. */
  private static @Nullable Cluster nearest(List<Cluster> bearers, Found found, @Nullable Sex sex) {
    Cluster best = null;
    int bestOrder = Integer.MIN_VALUE;
    for (Cluster bearer : bearers) {
      if (!bearer.mayBe(sex)) {
        continue;
      }
      int order = lastBefore(bearer, found.order());
      if (best == null || order > bestOrder) {
        best = bearer;
        bestOrder = order;
      }
    }
    return best;
  }

  private static int lastBefore(Cluster cluster, int order) {
    return cluster.last() < order
        ? cluster.last()
        : cluster.found().getFirst().order() < order ? order - 1 : -cluster.last();
  }

  /** « université de Picardie » before « université de Picardie Jules-Verne »; « Republic ». */
  private boolean joinsLonger(List<Found> group, ActorKind kind, Evidence total) {
    Found first = group.getFirst();
    List<Cluster> longer =
        byBeginning.getOrDefault(first.key(), List.of()).stream()
            .filter(c -> c.kind == kind && (first.pieces().size() > 1 || total.strongest() < 4))
            .toList();
    if (longer.size() == 1 && longer.getFirst().entry == null) {
      group.forEach(longer.getFirst()::add);
      return true;
    }
    Cluster ministry = byPortfolio.get(first.key());
    if (ministry != null && kind == ActorKind.ORGANISATION) {
      group.forEach(ministry::add);
      return true;
    }
    Cluster spelled = byInitials.get(first.key());
    if (spelled != null && first.pieces().size() == 1 && first.key().length() >= 2) {
      group.forEach(spelled::add);
      return true;
    }
    return false;
  }

  /** « Union internationale de protection de la nature (IUCN) », « IUCN (Union… ) ». */
  private void joinAcronyms(List<Found> all) {
    for (int i = 1; i < all.size(); i++) {
      Found before = all.get(i - 1);
      Found after = all.get(i);
      if (before.sameSentence(after)) {
        joinAcronym(before, after, true);
        joinAcronym(after, before, false);
      }
    }
  }

  private void joinAcronym(Found expansion, Found acronym, boolean last) {
    if (acronym.pieces().size() != 1 || expansion.pieces().size() < 2) {
      return;
    }
    boolean spelled = Acronyms.spells(expansion.pieces(), acronym.key());
    boolean beside =
        last
            ? enclosed(expansion, acronym) && (spelled || expansion.pieces().size() > 2)
            : spelled && expansion.span().from() - acronym.span().to() <= 2;
    Cluster shorter = byKey.get(acronym.key());
    Cluster full = byKey.get(expansion.key());
    if (!beside || shorter == null || full == null || shorter == full) {
      return;
    }
    boolean joined =
        full.kind == ActorKind.ORGANISATION
            && (spelled || shorter.kind != ActorKind.PLACE)
            && (shorter.entry == null || full.entry == null);
    if (joined) {
      if (full.entry == null) {
        full.entry = shorter.entry;
      }
      full.addAll(shorter);
      byId.values().remove(shorter);
      byKey.put(acronym.key(), full);
    }
  }

  private static boolean enclosed(Found expansion, Found acronym) {
    int mark = expansion.span().to();
    return acronym.span().from() == mark + 1
        && acronym.sentence().tokens().get(mark).text().equals("(");
  }
}
