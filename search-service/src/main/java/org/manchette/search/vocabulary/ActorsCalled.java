package org.manchette.search.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ActorDocument;

/** Looks up actors by whole names, many names at a time. */
@ApplicationScoped
public class ActorsCalled {

  /** Actors of one name that are looked at; more no archive should have. */
  private static final int NAMESAKES = 20;

  private final SearchMapping mapping;

  ActorsCalled(SearchMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * The actors that are called so, by their preferred name or another, whatever case and accents.
   *
   * @param names each with a letter or a digit
   * @return for each name that somebody has those who have it
   */
  public Map<String, List<RegisteredName>> called(Collection<String> names) {
    Set<List<String>> words = new HashSet<>();
    List<String> asked = new ArrayList<>();
    for (String name : names) {
      if (words.add(TypedName.wordsOf(name))) {
        asked.add(name.strip().replaceAll("\\s+", " "));
      }
    }
    if (asked.isEmpty()) {
      return Map.of();
    }
    Map<List<String>, List<RegisteredName>> found = new HashMap<>();
    for (RegisteredName actor : registered(asked)) {
      Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
          .map(TypedName::wordsOf)
          .distinct()
          .filter(words::contains)
          .forEach(each -> found.computeIfAbsent(each, w -> new ArrayList<>()).add(actor));
    }
    Map<String, List<RegisteredName>> called = new LinkedHashMap<>();
    for (String name : names) {
      List<RegisteredName> bearers = found.get(TypedName.wordsOf(name));
      if (bearers != null) {
        called.put(name, bearers);
      }
    }
    return called;
  }

  private List<RegisteredName> registered(List<String> names) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(ActorDocument.class)
          .select(RegisteredName.class)
          .where(f ->
              f.or(
                  f.terms().field("name_folded").matchingAny(names),
                  f.terms().field("aliases_folded").matchingAny(names)))
          .fetchHits(NAMESAKES * names.size());
    }
  }
}
