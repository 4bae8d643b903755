package org.manchette.search.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.TopicDocument;
import org.manchette.search.SearchConfig;

/**
 * Finds actors and topics by the beginning of their names. Asks only for terms and prefixes, which
 * Elasticsearch looks up in its sorted dictionary whatever the number of names.
 */
@ApplicationScoped
public class NameSearch {

  /** What a whole name, and the beginning of one, add to the score of 1 of all that match. */
  private static final float WHOLE = 4;

  private static final float BEGINNING = 2;

  private static final String[] ACTOR_NAMES = {"name", "aliases"};
  private static final String[] TOPIC_NAMES = {"name", "nameEn"};

  private final SearchMapping mapping;
  private final SearchConfig config;

  NameSearch(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * Whose names hold what was typed.
   *
   * @param candidates the best first, at most {@link SearchConfig#nameCandidates}
   * @param total number of all that match
   * @param tookMillis time of Elasticsearch
   */
  public record Found(List<Candidate> candidates, long total, long tookMillis) {

    /** Whether no match was left out. */
    public boolean complete() {
      return candidates.size() >= total;
    }
  }

  /**
   * An actor or a topic whose names hold what was typed.
   *
   * @param rank 0 if one of the names is what was typed, 1 if one begins with it, letter by letter,
   *     else 2
   */
  public record Candidate(String id, int rank) {}

  /**
   * Actors whose names hold what was typed: all its words, be it in different names.
   *
   * @param kinds at least one
   * @param text what was typed
   * @param typed its words, at least one
   * @param among only these; null for all
   */
  public Found actors(
      Set<Facet> kinds, String text, TypedName typed, @Nullable Collection<String> among) {
    List<String> codes = kinds.stream().map(Facet::parameter).toList();
    return find(
        ActorDocument.class,
        f ->
            among(f, among)
                .filter(f.terms().field("kind").matchingAny(codes))
                .must(words(f, ACTOR_NAMES, typed))
                .should(
                    f.match()
                        .fields("name_folded", "aliases_folded")
                        .matching(oneSpaced(text))
                        .constantScore()
                        .boost(WHOLE))
                .should(
                    f.prefix()
                        .fields("name_folded", "aliases_folded")
                        .matching(oneSpaced(text))
                        .constantScore()
                        .boost(BEGINNING)));
  }

  /**
   * Values of a facet of actors or topics whose names hold what was typed.
   *
   * @param typed at least one word
   * @param among only these; null for all
   */
  public Found values(Facet facet, TypedName typed, @Nullable Collection<String> among) {
    if (facet.ofActors()) {
      return actors(Set.of(facet), String.join(" ", typed.words()), typed, among);
    }
    return find(TopicDocument.class, f -> among(f, among).must(words(f, TOPIC_NAMES, typed)));
  }

  /** What is registered of actors; those of which nothing is are left out. */
  public List<RegisteredName> registered(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(ActorDocument.class)
          .select(RegisteredName.class)
          .where(f -> f.id().matchingAny(ids))
          .fetchHits(ids.size());
    }
  }

  private Found find(Class<?> register, Query query) {
    try (SearchSession session = mapping.createSession()) {
      SearchResult<List<?>> result =
          session
              .search(register)
              .select(f -> f.composite(f.id(String.class), f.score()))
              .where(query::of)
              .sort(f -> f.score())
              .failAfter(config.timeout().toMillis(), TimeUnit.MILLISECONDS)
              .fetch(config.nameCandidates());
      return new Found(
          result.hits().stream()
              .map(hit -> new Candidate((String) hit.get(0), rank((Float) hit.get(1))))
              .toList(),
          result.total().hitCountLowerBound(),
          result.took().toMillis());
    }
  }

  private interface Query {
    PredicateFinalStep of(SearchPredicateFactory predicates);
  }

  private static BooleanPredicateClausesStep<?, ?> among(
      SearchPredicateFactory predicates, @Nullable Collection<String> ids) {
    var query = predicates.bool();
    return ids == null ? query : query.filter(predicates.id().matchingAny(ids));
  }

  private static PredicateFinalStep words(
      SearchPredicateFactory predicates, String[] fields, TypedName typed) {
    return predicates
        .simpleQueryString()
        .fields(fields)
        .matching(typed.query())
        .defaultOperator(BooleanOperator.AND)
        .constantScore();
  }

  private static int rank(float score) {
    return score > WHOLE ? 0 : score > BEGINNING ? 1 : 2;
  }

  private static String oneSpaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
