package org.manchette.search.quotation;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.manchette.search.query.QueryNode;

/**
 * Turns an understood query into what Elasticsearch looks for inside quotations; a word as it was
 * written weighs more than its inflections.
 */
final class WordsInside {

  private static final String EXACT = "text";
  private static final String STEMMED = "text_stemmed";

  /** What an inflection weighs beside the word as written. */
  private static final float INFLECTED = 0.5f;

  private final SearchPredicateFactory predicates;

  WordsInside(SearchPredicateFactory predicates) {
    this.predicates = predicates;
  }

  SearchPredicate of(QueryNode node) {
    return switch (node) {
      // A phrase even for one word: « Saint-Denis » is two tokens side by side.
      case QueryNode.Word word ->
          predicates
              .phrase()
              .field(EXACT)
              .field(STEMMED)
              .boost(INFLECTED)
              .matching(word.text())
              .toPredicate();
      case QueryNode.Phrase phrase ->
          predicates.phrase().field(EXACT).matching(phrase.text()).toPredicate();
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
}
