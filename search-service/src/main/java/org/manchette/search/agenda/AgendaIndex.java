package org.manchette.search.agenda;

import static org.manchette.search.article.Json.filter;
import static org.manchette.search.article.Json.filtered;
import static org.manchette.search.article.Json.object;
import static org.manchette.search.article.Json.range;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.DueDateDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Period;
import org.manchette.search.article.Periods;
import org.manchette.search.article.SearchedText;
import org.manchette.search.article.TimeCounts;
import org.manchette.search.part.PartSearch;
import org.manchette.search.part.WordsInside;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/** Asks Elasticsearch for due dates. */
@ApplicationScoped
class AgendaIndex {

  private static final SearchedText SENTENCE =
      new SearchedText("sentence", "sentence_stemmed", 1, "sentence", false);
  private static final SearchedText TITLE =
      new SearchedText("headline", "headline_stemmed", 1, "title", false);

  private static final List<String> PERSONS = List.of("persons");
  private static final List<String> ORGANISATIONS = List.of("organisations");
  private static final List<String> PLACES = List.of("places");

  /** Words are those of the sentence and the title; names are those of the article. */
  static final WordsInside WORDS =
      new WordsInside(
          List.of(SENTENCE, TITLE),
          Map.of(QueryField.TITLE, List.of(TITLE), QueryField.BODY, List.of(SENTENCE)),
          Map.of(
              QueryField.PERSON,
              PERSONS,
              QueryField.ORGANISATION,
              ORGANISATIONS,
              QueryField.PLACE,
              PLACES,
              QueryField.ACTOR,
              List.of("persons", "organisations", "places"),
              QueryField.TOPIC,
              List.of("topics"),
              QueryField.SOURCE,
              List.of("source")));

  private static final String DAY = "day";
  private static final String PREVIOUS = "previous";
  private static final String FOLLOWING = "following";

  private final SearchMapping mapping;
  private final SearchConfig config;

  AgendaIndex(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * What Elasticsearch found.
   *
   * @param overTime the matching due dates by period
   */
  record Found(PartSearch.Found<FoundDueDate, AgendaFacet> page, FacetedSearch.Counted overTime) {}

  /** Lists an agenda. */
  Found search(AgendaCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      PartSearch<AgendaFacet> asked = asked(session, criteria, touching(days(criteria)));
      Periods periods =
          Periods.between(
              criteria.from(), criteria.to(), Collections.emptySortedMap(), config.buckets());
      return new Found(
          asked.page(
              FoundDueDate.class,
              new PartSearch.Paged(sort(session), false, criteria.size(), criteria.after()),
              AgendaFacet.values(),
              new JsonObject(),
              config),
          new FacetedSearch.Counted(periods, asked.overTime(periods, AgendaIndex::touching), 0));
    }
  }

  /**
   * The days around an agenda that have a due date of the same filters.
   *
   * @param previous the last one before; null for none
   * @param following the first one after; null for none
   */
  record Around(@Nullable LocalDate previous, @Nullable LocalDate following) {}

  /** Where to look when there is nothing in the days asked. */
  Around around(AgendaCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      JsonObject both = new JsonObject();
      both.add(
          PREVIOUS,
          filtered(
              range(DAY, new Period(null, criteria.from().minusDays(1))),
              object(PREVIOUS, object("max", object("field", DAY)))));
      both.add(
          FOLLOWING,
          filtered(
              range(DAY, new Period(criteria.to().plusDays(1), null)),
              object(FOLLOWING, object("min", object("field", DAY)))));
      JsonObject counted = asked(session, criteria, null).aggregate(both);
      return new Around(
          TimeCounts.day(counted.getAsJsonObject(PREVIOUS), PREVIOUS),
          TimeCounts.day(counted.getAsJsonObject(FOLLOWING), FOLLOWING));
    }
  }

  private static Period days(AgendaCriteria criteria) {
    return new Period(criteria.from(), criteria.to());
  }

  /** Whose days touch a period. */
  private static JsonObject touching(Period period) {
    return filter(
        List.of(
            range("from", new Period(null, period.to())),
            range("to", new Period(period.from(), null))));
  }

  private PartSearch<AgendaFacet> asked(
      SearchSession session, AgendaCriteria criteria, @Nullable JsonObject days) {
    SearchScope<DueDateDocument> scope = session.scope(DueDateDocument.class);
    return new PartSearch<>(
        session,
        scope,
        query(scope.predicate(), criteria, days),
        criteria.selected(),
        config.timeout());
  }

  private SearchPredicate query(
      SearchPredicateFactory predicates, AgendaCriteria criteria, @Nullable JsonObject days) {
    var all = predicates.bool();
    QueryNode node = criteria.query().node();
    all.must(
        node == null
            ? predicates.matchAll().toPredicate()
            : WORDS.predicate(predicates, node, config.queryPrefixWords()));
    if (days != null) {
      all.filter(predicates.extension(ElasticsearchExtension.get()).fromJson(days));
    }
    return all.toPredicate();
  }

  private static SearchSort sort(SearchSession session) {
    var sorts = session.scope(DueDateDocument.class).sort();
    return sorts
        .composite()
        .add(sorts.field("place").asc())
        .add(sorts.field("sortId").asc())
        .toSort();
  }
}
