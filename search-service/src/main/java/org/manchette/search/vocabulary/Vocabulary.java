package org.manchette.search.vocabulary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.TopicDocument;
import org.manchette.search.SearchConfig;

/** Names of ids, and ids of names. */
@ApplicationScoped
public class Vocabulary {

  /** So many actors can share a name before the rest is left out. */
  private static final int NAMESAKES = 50;

  /** Names that are asked for at a time; Elasticsearch gives 10,000 at most. */
  private static final int AT_ONCE = 5_000;

  private final SearchMapping mapping;
  private final Cache<String, Named> names;

  Vocabulary(SearchMapping mapping, MeterRegistry registry, SearchConfig config) {
    this.mapping = mapping;
    this.names =
        Caffeine.newBuilder()
            .maximumSize(config.labels())
            .expireAfterWrite(config.labelAge())
            .recordStats()
            .build();
    CaffeineCacheMetrics.monitor(registry, names, "labels");
  }

  /**
   * The names of actors and topics: as registered, else a readable form of the id.
   *
   * @param ids of actors and topics, mixed
   * @return a name for each id
   */
  public Map<String, Named> names(Collection<String> ids) {
    Map<String, Named> found = new HashMap<>(names.getAll(new TreeSet<>(ids), this::load));
    // Not remembered: who is met in an article can be registered a moment later.
    ids.forEach(
        id -> found.computeIfAbsent(id, _ -> new Named(readable(id), null, List.of(), null)));
    return found;
  }

  private Map<String, Named> load(Set<? extends String> ids) {
    Map<Boolean, List<String>> kinds =
        ids.stream()
            .map(String::valueOf)
            .collect(
                Collectors.partitioningBy(
                    id -> Facet.ofId(id).filter(facet -> facet == Facet.TOPIC).isPresent()));
    List<String> topics = kinds.getOrDefault(true, List.of());
    List<String> actors = kinds.getOrDefault(false, List.of());
    Map<String, Named> found = new HashMap<>();
    try (SearchSession session = mapping.createSession()) {
      for (List<String> some : some(topics)) {
        session
            .search(TopicDocument.class)
            .select(TopicDocument.class)
            .where(f -> f.id().matchingAny(some))
            .fetchHits(some.size())
            .forEach(topic ->
                found.put(
                    topic.id(),
                    new Named(
                        topic.name(),
                        topic.nameEn(),
                        Stream.ofNullable(topic.nameEn()).toList(),
                        topic.broader())));
      }
      for (List<String> some : some(actors)) {
        session
            .search(ActorDocument.class)
            .select(ActorDocument.class)
            .where(f -> f.id().matchingAny(some))
            .fetchHits(some.size())
            .forEach(actor ->
                found.put(actor.id(), new Named(actor.name(), null, actor.aliases(), null)));
      }
    }
    return found;
  }

  private static List<List<String>> some(List<String> ids) {
    return ids.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
  }

  /**
   * Names in the order of their ids; the id where there is none.
   *
   * @param names by id
   */
  public static List<String> named(List<String> ids, Map<String, Named> names) {
    return ids.stream()
        .map(id -> {
          Named named = names.get(id);
          return named == null ? id : named.name();
        })
        .toList();
  }

  /** « Helene Carpentier » of {@code person:helene-carpentier}. */
  public static String readable(String id) {
    String slug = id.substring(id.indexOf(':') + 1);
    String words =
        List.of(slug.split("-")).stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1))
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? id : words;
  }

  /**
   * The values of a facet that a reader means.
   *
   * @param facet whose values
   * @param asked an id or a name, or for a facet without ids the value itself
   * @return all values that it can mean; empty if the archive does not know it
   */
  public List<String> meant(Facet facet, String asked) {
    try (SearchSession session = mapping.createSession()) {
      if (!facet.named()) {
        return occurs(session, facet, asked) ? List.of(asked) : List.of();
      }
      if (Facet.ofId(asked).isPresent()) {
        boolean known =
            Facet.ofId(asked).get() == facet
                && (registered(session, facet, asked) || occurs(session, facet, asked));
        return known ? List.of(asked) : List.of();
      }
      return facet == Facet.TOPIC
          ? topicsNamed(session, asked)
          : actorsNamed(session, Set.of(facet), asked);
    }
  }

  /**
   * The actors that a reader means.
   *
   * @param asked an id, or a name of a person, an organisation or a place
   * @return all actors that it can mean; empty if the archive does not know it
   */
  public List<String> meantActors(String asked) {
    return meantActors(Facet.ACTORS, asked);
  }

  /**
   * The actors of some kinds that a reader means, asked for at once.
   *
   * @param kinds persons, organisations or places
   * @param asked an id or a name
   * @return all actors that it can mean; empty if the archive does not know it
   */
  public List<String> meantActors(Set<Facet> kinds, String asked) {
    Optional<Facet> kind = Facet.ofId(asked);
    if (kind.isPresent()) {
      return kinds.contains(kind.get()) ? meant(kind.get(), asked) : List.of();
    }
    try (SearchSession session = mapping.createSession()) {
      return actorsNamed(session, kinds, asked);
    }
  }

  private boolean registered(SearchSession session, Facet facet, String id) {
    if (names.getIfPresent(id) != null) {
      return true;
    }
    Class<?> register = facet == Facet.TOPIC ? TopicDocument.class : ActorDocument.class;
    return session.search(register).where(f -> f.id().matching(id)).fetchTotalHitCount() > 0;
  }

  private static boolean occurs(SearchSession session, Facet facet, String value) {
    return session
            .search(ArticleDocument.class)
            .where(f -> f.match().field(facet.field()).matching(value))
            .fetchTotalHitCount()
        > 0;
  }

  private static List<String> topicsNamed(SearchSession session, String name) {
    return session
        .search(TopicDocument.class)
        .select(f -> f.id(String.class))
        .where(f -> f.match().field("name_folded").matching(name))
        .fetchHits(NAMESAKES);
  }

  /** Who bears the name stands before those who go by it too. */
  private static List<String> actorsNamed(SearchSession session, Set<Facet> kinds, String name) {
    return session
        .search(ActorDocument.class)
        .select(f -> f.id(String.class))
        .where(f ->
            f.and(
                f.terms()
                    .field("kind")
                    .matchingAny(kinds.stream().map(Facet::parameter).toList())
                    .constantScore(),
                f.or(
                    f.match().field("name_folded").matching(name).constantScore().boost(2),
                    f.match().field("aliases_folded").matching(name).constantScore())))
        .fetchHits(NAMESAKES);
  }
}
