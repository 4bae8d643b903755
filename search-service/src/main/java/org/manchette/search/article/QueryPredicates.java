package org.manchette.search.article;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesStep;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;
import org.manchette.search.vocabulary.TypedName;

/**
 * Turns an understood query into what Elasticsearch looks for. Each word may stand in another
 * field; the title weighs more than the standfirst, the standfirst more than the body, and a word
 * as it was written more than its inflections, and these more than its synonyms.
 */
public final class QueryPredicates {

  /** What an inflection weighs beside the word as written. */
  private static final float STEMMED = 0.5f;

  /** What a synonym weighs beside the word as written. */
  private static final float SYNONYM = 0.2f;

  private static final List<String> ACTORS = List.of("persons", "organisations", "places");

  private final SearchPredicateFactory predicates;
  private final List<SearchedText> texts;
  private final Map<String, List<String>> names;
  private final Synonyms synonyms;
  private final int prefixWords;

  /**
   * @param texts where words are looked for, at least one
   * @param names of the actors of the query by their ids
   * @param synonyms of words, {@link Synonyms#NONE} for the words themselves only
   * @param prefixWords words that a star of a compound may stand for
   */
  public QueryPredicates(
      SearchPredicateFactory predicates,
      List<SearchedText> texts,
      Map<String, List<String>> names,
      Synonyms synonyms,
      int prefixWords) {
    this.predicates = predicates;
    this.texts = List.copyOf(texts);
    this.names = names;
    this.synonyms = synonyms;
    this.prefixWords = prefixWords;
  }

  /** What a node of a query finds. */
  public SearchPredicate of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> inAnyInflection(word.text());
      case QueryNode.Exact word -> asWritten(word.text());
      case QueryNode.Phrase phrase -> asWritten(phrase.text());
      case QueryNode.Prefix prefix -> beginning(prefix.text());
      case QueryNode.Near near -> anywhere(text -> IntervalQueries.near(near, text));
      case QueryNode.AtLeast least -> atLeast(least);
      case QueryNode.Together together -> json(IntervalQueries.together(together, names));
      case QueryNode.In in ->
          new QueryPredicates(predicates, SearchedText.of(in.field()), names, synonyms, prefixWords)
              .of(in.node());
      case QueryNode.Named named -> named(named);
      case QueryNode.Dated dated -> dated(dated);
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

  private SearchPredicate json(JsonObject query) {
    return predicates.extension(ElasticsearchExtension.get()).fromJson(query).toPredicate();
  }

  private SearchPredicate anywhere(Function<SearchedText, JsonObject> inOne) {
    SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
    texts.forEach(text -> or.add(json(inOne.apply(text))));
    return or.toPredicate();
  }

  /** A phrase even for one word: « Saint-Denis » is two tokens side by side. */
  private SearchPredicate inAnyInflection(String word) {
    SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
    for (SearchedText text : texts) {
      or.add(predicates.phrase().field(text.exact()).boost(text.weight()).matching(word));
      if (text.stemmed() != null) {
        or.add(
            predicates
                .phrase()
                .field(text.stemmed())
                .boost(text.weight() * STEMMED)
                .matching(word));
      }
      if (text.synonyms()) {
        for (String synonym : synonyms.of(word)) {
          or.add(
              predicates
                  .phrase()
                  .field(text.widest())
                  .boost(text.weight() * SYNONYM)
                  .matching(synonym));
        }
      }
    }
    return or.toPredicate();
  }

  SearchPredicate asWritten(String phrase) {
    SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
    texts.forEach(text ->
        or.add(predicates.phrase().field(text.exact()).boost(text.weight()).matching(phrase)));
    return or.toPredicate();
  }

  /** Not analysed by Elasticsearch: the words are cut and folded here. */
  private SearchPredicate beginning(String text) {
    List<String> words = TypedName.wordsOf(text);
    if (words.isEmpty()) {
      return predicates.matchNone().toPredicate();
    }
    if (words.size() > 1) {
      return anywhere(field -> compoundBeginning(field, text));
    }
    SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
    texts.forEach(field ->
        or.add(
            predicates
                .prefix()
                .field(field.exact())
                .boost(field.weight())
                .matching(words.getFirst())));
    return or.toPredicate();
  }

  private JsonObject compoundBeginning(SearchedText field, String text) {
    JsonObject phrase = Json.object("query", text);
    phrase.addProperty("max_expansions", prefixWords);
    phrase.addProperty("boost", field.weight());
    return Json.object("match_phrase_prefix", Json.object(field.exact(), phrase));
  }

  /** Words are counted over all texts together; forms as written and phrases in each text. */
  private SearchPredicate atLeast(QueryNode.AtLeast least) {
    List<QueryNode> counted =
        least.node() instanceof QueryNode.Any any ? any.nodes() : List.of(least.node());
    if (counted.stream().allMatch(QueryNode.Named.class::isInstance)) {
      List<String> ids =
          counted.stream()
              .flatMap(node -> ((QueryNode.Named) node).values().stream())
              .distinct()
              .toList();
      return json(IntervalQueries.atLeast(ids, least.times()));
    }
    if (texts.equals(SearchedText.EVERYWHERE)
        && counted.stream().allMatch(QueryNode.Word.class::isInstance)) {
      return json(
          IntervalQueries.atLeast(
              least.node(), least.times(), IntervalQueries.SENTENCES, IntervalQueries.SENTENCES));
    }
    return anywhere(
        text -> IntervalQueries.atLeast(least.node(), least.times(), text.widest(), text.exact()));
  }

  private SearchPredicate named(QueryNode.Named named) {
    List<String> fields =
        switch (named.field()) {
          case PERSON -> List.of("persons");
          case ORGANISATION -> List.of("organisations");
          case PLACE -> List.of("places");
          case TOPIC -> List.of("topics");
          case SPEAKER -> List.of("speakers");
          case SOURCE -> List.of("source");
          case SECTION -> List.of("section");
          case LANGUAGE -> List.of("language");
          case ADDRESS -> List.of("url");
          case ID -> List.of("sortId");
          default -> ACTORS;
        };
    if (named.values().isEmpty()) {
      return predicates.matchNone().toPredicate();
    }
    SimpleBooleanPredicateClausesStep<?, ?> or = predicates.or();
    fields.forEach(field -> or.add(predicates.terms().field(field).matchingAny(named.values())));
    return or.toPredicate();
  }

  private SearchPredicate dated(QueryNode.Dated dated) {
    Period days = new Period(dated.from(), dated.to());
    return json(
        dated.field() == QueryField.PUBLISHED
            ? Json.range("datePublished", days)
            : Json.mentions(days, Precision.asked(days)));
  }
}
