package org.manchette.search.article;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.manchette.search.query.QueryNode;

/**
 * Turns an understood query into what Elasticsearch looks for. Each word may stand in another
 * field; the title weighs more than the standfirst, the standfirst more than the body, and a word
 * as it was written more than its inflections.
 */
final class QueryPredicates {

  private static final float HEADLINE = 6f;
  private static final float DESCRIPTION = 3f;
  private static final float AUTHOR = 3f;
  private static final float BODY = 2f;

  /** What an inflection weighs beside the word as written. */
  private static final float STEMMED = 0.5f;

  private final SearchPredicateFactory predicates;

  QueryPredicates(SearchPredicateFactory predicates) {
    this.predicates = predicates;
  }

  SearchPredicate of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> inAnyInflection(word.text());
      case QueryNode.Phrase phrase -> asWritten(phrase.text());
      case QueryNode.Not not -> predicates.not(of(not.node())).toPredicate();
      case QueryNode.All all -> {
        SimpleBooleanPredicateClausesStep<?, ?> and = predicates.and();
        all.nodes().forEach(each -> and.add(of(each)));
        yield and.toPredicate();
      }
      case QueryNode.Any any -> {
        SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
        any.nodes().forEach(each -> or.add(of(each)));
        yield or.toPredicate();
      }
    };
  }

  /** A phrase even for one word: « Saint-Denis » is two tokens side by side. */
  private SearchPredicate inAnyInflection(String word) {
    return predicates
        .phrase()
        .field("headline")
        .boost(HEADLINE)
        .field("headline_stemmed")
        .boost(HEADLINE * STEMMED)
        .field("description")
        .boost(DESCRIPTION)
        .field("description_stemmed")
        .boost(DESCRIPTION * STEMMED)
        .field("articleBody")
        .boost(BODY)
        .field("articleBody_stemmed")
        .boost(BODY * STEMMED)
        .field("authors_names")
        .boost(AUTHOR)
        .matching(word)
        .toPredicate();
  }

  private SearchPredicate asWritten(String phrase) {
    return predicates
        .phrase()
        .field("headline")
        .boost(HEADLINE)
        .field("description")
        .boost(DESCRIPTION)
        .field("articleBody")
        .boost(BODY)
        .field("authors_names")
        .boost(AUTHOR)
        .matching(phrase)
        .toPredicate();
  }
}
