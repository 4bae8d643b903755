package org.manchette.search.part;

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
import org.manchette.search.article.Synonyms;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/**
 * Turns an understood query into what Elasticsearch looks for inside parts of articles.
 *
 * @param texts where words are looked for when the query does not say
 * @param in where they are looked for behind a field of the query
 * @param named fields of the index by those of the query whose values are names; several where any
 *     will do
 */
public record WordsInside(
    List<SearchedText> texts,
    Map<QueryField, List<SearchedText>> in,
    Map<QueryField, List<String>> named) {

  public WordsInside {
    texts = List.copyOf(texts);
    in = Map.copyOf(in);
    named = Map.copyOf(named);
  }

  /** The first part of a query that no part of an article can answer; null if there is none. */
  public @Nullable String unfit(@Nullable QueryNode node) {
    return switch (node) {
      case null -> null;
      case QueryNode.In inside ->
          in.containsKey(inside.field()) ? unfit(inside.node()) : inside.written();
      case QueryNode.Named name -> named.containsKey(name.field()) ? null : name.written();
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

  private @Nullable String unfit(Collection<QueryNode> nodes) {
    return nodes.stream().map(this::unfit).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /**
   * What an understood query finds.
   *
   * @param prefixWords words that a star of a compound may stand for
   */
  public SearchPredicate predicate(
      SearchPredicateFactory predicates, QueryNode node, int prefixWords) {
    return new Reader(predicates, prefixWords).of(node, texts);
  }

  private final class Reader {
    private final SearchPredicateFactory predicates;
    private final int prefixWords;

    Reader(SearchPredicateFactory predicates, int prefixWords) {
      this.predicates = predicates;
      this.prefixWords = prefixWords;
    }

    SearchPredicate of(QueryNode node, List<SearchedText> where) {
      return switch (node) {
        case QueryNode.In inside ->
            of(inside.node(), Objects.requireNonNull(in.get(inside.field())));
        case QueryNode.Named name -> named(name);
        case QueryNode.Dated dated ->
            predicates
                .range()
                .field("datePublished")
                .between(dated.from(), dated.to())
                .toPredicate();
        case QueryNode.Not not -> predicates.not(of(not.node(), where)).toPredicate();
        case QueryNode.All all -> all(all.nodes(), where);
        // A part is seldom longer than a sentence.
        case QueryNode.Together together -> all(together.nodes(), where);
        case QueryNode.Any any -> {
          SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
          any.nodes().forEach(each -> or.add(of(each, where)));
          yield or.toPredicate();
        }
        // What was said is looked for, not what means the same.
        default ->
            new QueryPredicates(predicates, where, Map.of(), Synonyms.NONE, prefixWords).of(node);
      };
    }

    private SearchPredicate named(QueryNode.Named name) {
      if (name.values().isEmpty()) {
        return predicates.matchNone().toPredicate();
      }
      SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
      Objects.requireNonNull(named.get(name.field()))
          .forEach(field -> or.add(predicates.terms().field(field).matchingAny(name.values())));
      return or.toPredicate();
    }

    private SearchPredicate all(List<QueryNode> nodes, List<SearchedText> where) {
      SimpleBooleanPredicateClausesStep<?, ?> and = predicates.and();
      nodes.forEach(each -> and.add(of(each, where)));
      return and.toPredicate();
    }
  }
}
