package org.manchette.search.quotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.QueryPredicates;
import org.manchette.search.article.SearchedText;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/**
 * Turns an understood query into what Elasticsearch looks for inside quotations. Words are those of
 * the quotation; « dit-par: » is who said it, an actor is one that it names.
 */
final class WordsInside {

  private static final SearchedText WORDS =
      new SearchedText("text", "text_stemmed", 1, "quotation");

  private static final Map<QueryField, String> FIELDS =
      Map.of(
          QueryField.SPEAKER, "speaker",
          QueryField.ACTOR, "about",
          QueryField.PERSON, "about",
          QueryField.ORGANISATION, "about",
          QueryField.PLACE, "about",
          QueryField.TOPIC, "topics",
          QueryField.SOURCE, "source");

  private final SearchPredicateFactory predicates;
  private final QueryPredicates words;

  WordsInside(SearchPredicateFactory predicates, int prefixWords) {
    this.predicates = predicates;
    this.words = new QueryPredicates(predicates, List.of(WORDS), Map.of(), prefixWords);
  }

  /** The first part of a query that no quotation can answer; null if there is none. */
  static @Nullable String unfit(@Nullable QueryNode node) {
    return switch (node) {
      case null -> null;
      case QueryNode.In in -> in.field() == QueryField.QUOTATION ? unfit(in.node()) : in.written();
      case QueryNode.Named named -> FIELDS.containsKey(named.field()) ? null : named.written();
      case QueryNode.Dated dated -> dated.field() == QueryField.PUBLISHED ? null : dated.written();
      case QueryNode.AtLeast least ->
          least.node() instanceof QueryNode.Named ? least.written() : unfit(least.node());
      case QueryNode.Not not -> unfit(not.node());
      case QueryNode.All all -> unfit(all.nodes());
      case QueryNode.Any any -> unfit(any.nodes());
      case QueryNode.Together together -> unfit(together.nodes());
      default -> null;
    };
  }

  private static @Nullable String unfit(Collection<QueryNode> nodes) {
    return nodes.stream().map(WordsInside::unfit).filter(Objects::nonNull).findFirst().orElse(null);
  }

  SearchPredicate of(QueryNode node) {
    return switch (node) {
      case QueryNode.In in -> of(in.node());
      case QueryNode.Named named ->
          named.values().isEmpty()
              ? predicates.matchNone().toPredicate()
              : predicates
                  .terms()
                  .field(Objects.requireNonNull(FIELDS.get(named.field())))
                  .matchingAny(named.values())
                  .toPredicate();
      case QueryNode.Dated dated ->
          predicates.range().field("datePublished").between(dated.from(), dated.to()).toPredicate();
      case QueryNode.Not not -> predicates.not(of(not.node())).toPredicate();
      case QueryNode.All all -> all(all.nodes());
      // A quotation is seldom longer than a sentence.
      case QueryNode.Together together -> all(together.nodes());
      case QueryNode.Any any -> {
        SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
        any.nodes().forEach(each -> or.add(of(each)));
        yield or.toPredicate();
      }
      default -> words.of(node);
    };
  }

  private SearchPredicate all(List<QueryNode> nodes) {
    SimpleBooleanPredicateClausesStep<?, ?> and = predicates.and();
    nodes.forEach(each -> and.add(of(each)));
    return and.toPredicate();
  }
}
