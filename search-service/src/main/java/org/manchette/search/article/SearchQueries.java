package org.manchette.search.article;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.query.QueryNode;
import org.manchette.search.vocabulary.Facet;

/**
 * The words and periods of a search as a query: what must match, what raises a hit, what is marked.
 */
@ApplicationScoped
class SearchQueries {

  /** What the words of a query, one after the other, add to what each is worth. */
  private static final float SIDE_BY_SIDE = 2;

  private final SearchConfig config;
  private final Synonyms synonyms;

  SearchQueries(SearchConfig config, Synonyms synonyms) {
    this.config = config;
    this.synonyms = synonyms;
  }

  /** A value that all hits must have, such as an actor that they name. */
  record Having(Facet facet, String value) {}

  /** What a search finds before its facets are applied. */
  SearchPredicate of(SearchPredicateFactory predicates, Criteria criteria) {
    return of(predicates, criteria, null);
  }

  /** What a search finds, only where it has a value. */
  SearchPredicate of(
      SearchPredicateFactory predicates, Criteria criteria, @Nullable Having always) {
    var query = predicates.bool();
    QueryNode node = criteria.query().node();
    QueryPredicates words = words(predicates, criteria);
    if (node == null) {
      query.must(predicates.matchAll());
    } else if (criteria.order() == Order.MENTIONS) {
      query.filter(words.of(node));
    } else {
      query.must(words.of(node));
      sideBySide(node)
          .forEach(run ->
              query.should(predicates.bool().must(words.asWritten(run)).boost(SIDE_BY_SIDE)));
    }
    if (criteria.order() == Order.MENTIONS) {
      mentioned(criteria)
          .forEach(counting ->
              query.should(predicates.extension(ElasticsearchExtension.get()).fromJson(counting)));
    }
    Period published = criteria.published();
    if (!published.isAll()) {
      query.filter(
          predicates
              .extension(ElasticsearchExtension.get())
              .fromJson(Json.range("datePublished", published)));
    }
    Period mentioned = criteria.mentioned();
    if (!mentioned.isAll()) {
      query.filter(
          predicates
              .extension(ElasticsearchExtension.get())
              .fromJson(Json.mentions(mentioned, criteria.precision(mentioned))));
    }
    if (always != null) {
      query.filter(predicates.match().field(always.facet().field()).matching(always.value()));
    }
    return query.toPredicate();
  }

  private QueryPredicates words(SearchPredicateFactory predicates, Criteria criteria) {
    return new QueryPredicates(
        predicates,
        SearchedText.EVERYWHERE,
        criteria.query().names(),
        synonyms,
        config.queryPrefixWords());
  }

  /** Words that were typed one after the other: a name is worth more than its parts far apart. */
  private static List<String> sideBySide(QueryNode node) {
    List<String> runs = new ArrayList<>();
    if (node instanceof QueryNode.All all) {
      List<String> run = new ArrayList<>();
      for (QueryNode each : all.nodes()) {
        if (each instanceof QueryNode.Word word) {
          run.add(word.text());
        } else {
          close(run, runs);
        }
      }
      close(run, runs);
    }
    return runs;
  }

  private static void close(List<String> run, List<String> runs) {
    if (run.size() > 1) {
      runs.add(String.join(" ", run));
    }
    run.clear();
  }

  /** What scores an article by how often it names what is searched. */
  private static List<JsonObject> mentioned(Criteria criteria) {
    List<QueryNode> leaves = criteria.query().leaves();
    List<QueryNode> words = UnderstoodQuery.words(leaves);
    List<String> actors = new ArrayList<>(UnderstoodQuery.actors(leaves));
    criteria
        .selected()
        .forEach((facet, selection) -> {
          if (facet.ofActors()) {
            actors.addAll(selection.values());
          }
        });
    List<JsonObject> counting = new ArrayList<>();
    if (!words.isEmpty()) {
      counting.add(IntervalQueries.counting(words));
    }
    if (!actors.isEmpty()) {
      counting.add(IntervalQueries.countingActors(actors));
    }
    return counting;
  }

  /** What to mark: all words, also those of a sentence or a number, which other fields find. */
  SearchPredicate marked(SearchPredicateFactory predicates, Criteria criteria) {
    QueryPredicates words = words(predicates, criteria);
    var any = predicates.or();
    for (QueryNode leaf : criteria.query().leaves()) {
      if (leaf instanceof QueryNode.In in) {
        UnderstoodQuery.words(List.of(in.node()))
            .forEach(word -> any.add(words.of(new QueryNode.In(in.field(), word))));
        if (in.node() instanceof QueryNode.Prefix) {
          any.add(words.of(in));
        }
      } else if (leaf instanceof QueryNode.Prefix) {
        any.add(words.of(leaf));
      } else {
        UnderstoodQuery.words(List.of(leaf)).forEach(word -> any.add(words.of(word)));
      }
    }
    for (String actor : UnderstoodQuery.actors(criteria.query().leaves())) {
      criteria
          .query()
          .names()
          .getOrDefault(actor, List.of())
          .forEach(name -> any.add(words.asWritten(name)));
    }
    any.add(predicates.matchNone());
    return any.toPredicate();
  }
}
