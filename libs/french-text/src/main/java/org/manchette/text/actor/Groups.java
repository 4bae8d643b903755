package org.manchette.text.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.Group.Sort;

/** Puts the names of an article together that are written alike. */
final class Groups {

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

  private final Persons persons;

  /** Surnames, and their endings, that the article gives with a first name. */
  private final Set<String> surnames = new HashSet<>();

  Groups(Persons persons) {
    this.persons = persons;
  }

  /** The groups, the longest names before their parts. */
  List<Group> of(List<Found> all) {
    Map<String, Group> groups = new LinkedHashMap<>();
    Set<String> playing = playing(all);
    for (Found found : all) {
      Sort sort = sortOf(found, playing);
      String generation = sort == Sort.GENERATION ? " " + Households.generation(found) : "";
      groups
          .computeIfAbsent(sort + " " + found.key() + generation, k -> new Group(sort))
          .add(found);
    }
    joinWithoutArticle(groups);
    joinSpellings(groups);
    return groups.values().stream()
        .sorted(Comparator.comparingInt(group -> -group.first().pieces().size()))
        .toList();
  }

  /** Towns that play somewhere in the article. */
  private static Set<String> playing(List<Found> all) {
    Set<String> playing = new HashSet<>();
    for (Found found : all) {
      Authority.Match match = found.span().match();
      if (match != null && match.entry().kind() == ActorKind.PLACE && Clubs.plays(found)) {
        playing.add(found.key());
      }
    }
    return playing;
  }

  /** « Pen » behind a capitalised « Le » is « Le Pen » where the article has « Marine Le Pen ». */
  List<Found> mended(List<Found> all) {
    for (Found found : all) {
      if (Households.isFamily(found, false)) {
        surnames.add(found.key());
      }
      if (found.pieces().size() > 1 && mayBePerson(found)) {
        PersonName name = persons.nameOf(found);
        for (int i = 0; name.full() && i < name.surname().size(); i++) {
          surnames.add(String.join(" ", name.surname().subList(i, name.surname().size())));
        }
      }
    }
    return all.stream().map(this::mended).toList();
  }

  private Found mended(Found found) {
    int before = found.span().from() - 1;
    boolean article =
        before >= 0
            && found.sentence().tokens().get(before).capitalised()
            && ARTICLES.contains(found.before(1));
    return article && surnames.contains(found.before(1) + " " + found.key())
        ? found.withWordBefore()
        : found;
  }

  private static boolean mayBePerson(Found found) {
    Authority.Match match = found.span().match();
    return match != null
        ? match.entry().kind() == ActorKind.PERSON
        : found.span().evidence().best() == ActorKind.PERSON;
  }

  private Sort sortOf(Found found, Set<String> playing) {
    Authority.Match match = found.span().match();
    if (match != null && match.entry().kind() == ActorKind.PLACE) {
      boolean plays = Clubs.plays(found) || (playing.contains(found.key()) && Clubs.mayPlay(found));
      return plays ? Sort.CLUB : found.span().title() ? Sort.TITLED : Sort.PLAIN;
    }
    boolean full = found.pieces().size() > 1 && persons.nameOf(found).full();
    boolean person = match == null || match.entry().kind() == ActorKind.PERSON;
    boolean known = surnames.contains(found.key()) || (match != null && match.surname());
    if (!full && person && Households.isFamily(found, known)) {
      return Sort.FAMILY;
    }
    boolean surely = !found.span().unsure() && mayBePerson(found);
    if (person && (known || surely) && !Households.generation(found).isEmpty()) {
      return Sort.GENERATION;
    }
    return found.span().title() ? Sort.TITLED : Sort.PLAIN;
  }

  /** « Le Monde » and « du Monde ». */
  private static void joinWithoutArticle(Map<String, Group> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      Group with = groups.get(key);
      if (with == null || with.sort != Sort.PLAIN || with.first().pieces().size() < 2) {
        continue;
      }
      List<String> pieces = with.first().pieces();
      if (ARTICLES.contains(pieces.getFirst())) {
        String rest = Sort.PLAIN + " " + String.join(" ", pieces.subList(1, pieces.size()));
        Group without = groups.get(rest);
        if (without != null && alike(with, without)) {
          with.addAll(without);
          groups.remove(rest);
        }
      }
    }
  }

  /** « Port-Achard » and « Portachard », « Nations unies » and « Nation unies ». */
  private static void joinSpellings(Map<String, Group> groups) {
    Map<String, String> bySpelling = new HashMap<>();
    for (String key : List.copyOf(groups.keySet())) {
      Group group = groups.get(key);
      if (group == null || group.sort != Sort.PLAIN) {
        continue;
      }
      String first = bySpelling.putIfAbsent(spelling(group.first().pieces()), key);
      Group same = first == null ? null : groups.get(first);
      if (first != null && same != null && alike(same, group)) {
        boolean known = same.match() != null || group.match() == null;
        (known ? same : group).addAll(known ? group : same);
        groups.remove(known ? key : first);
        bySpelling.put(spelling(group.first().pieces()), known ? first : key);
      }
    }
  }

  private static String spelling(List<String> pieces) {
    StringBuilder spelling = new StringBuilder();
    for (String piece : pieces) {
      boolean plural = pieces.size() > 1 && piece.length() > 3 && piece.endsWith("s");
      spelling.append(plural ? piece.substring(0, piece.length() - 1) : piece);
    }
    return spelling.toString();
  }

  /** True unless the authority or strong evidence says that they are two. */
  private static boolean alike(Group one, Group other) {
    Authority.Match first = one.match();
    Authority.Match second = other.match();
    if (first != null && second != null) {
      return first.entry().id().equals(second.entry().id());
    }
    ActorKind kind = first != null ? first.entry().kind() : one.total.best();
    ActorKind otherKind = second != null ? second.entry().kind() : other.total.best();
    return kind == otherKind || Math.min(one.total.strongest(), other.total.strongest()) < 2;
  }
}
