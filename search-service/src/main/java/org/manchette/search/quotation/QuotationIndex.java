package org.manchette.search.quotation;

import static org.manchette.search.article.Json.object;
import static org.manchette.search.article.Json.range;

import com.google.gson.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchResult;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.QuotationDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Order;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.Period;
import org.manchette.search.article.Periods;
import org.manchette.search.article.SearchedText;
import org.manchette.search.article.TimeCounts;
import org.manchette.search.export.Pages;
import org.manchette.search.export.PointInTime;
import org.manchette.search.export.Walk;
import org.manchette.search.part.PartSearch;
import org.manchette.search.part.WordsInside;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryNode;

/** Asks Elasticsearch for quotations. */
@ApplicationScoped
class QuotationIndex {

  private static final String DAY = "datePublished";

  private static final List<SearchedText> TEXTS =
      List.of(new SearchedText("text", "text_stemmed", 1, "quotation", false));
  private static final List<String> ABOUT = List.of("about");

  /**
   * Words are those of the quotation; « dit-par: » is who said it, an actor is one that it names.
   */
  static final WordsInside WORDS =
      new WordsInside(
          TEXTS,
          Map.of(QueryField.QUOTATION, TEXTS),
          Map.of(
              QueryField.SPEAKER, List.of("speaker"),
              QueryField.ACTOR, ABOUT,
              QueryField.PERSON, ABOUT,
              QueryField.ORGANISATION, ABOUT,
              QueryField.PLACE, ABOUT,
              QueryField.TOPIC, List.of("topics"),
              QueryField.SOURCE, List.of("source")));

  private final SearchMapping mapping;
  private final SearchConfig config;

  QuotationIndex(SearchMapping mapping, SearchConfig config) {
    this.mapping = mapping;
    this.config = config;
  }

  /**
   * What Elasticsearch found.
   *
   * @param overTime the matching quotations by period
   */
  record Found(
      PartSearch.Found<FoundQuotation, QuotationFacet> page, FacetedSearch.Counted overTime) {}

  /** Runs a search. */
  Found search(QuotationCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      PartSearch<QuotationFacet> asked = asked(session, criteria);
      PartSearch.Found<FoundQuotation, QuotationFacet> page =
          asked.page(
              FoundQuotation.class,
              new PartSearch.Paged(
                  sort(session, criteria.order()),
                  criteria.order() == Order.RELEVANCE,
                  criteria.size(),
                  criteria.after()),
              QuotationFacet.values(),
              spans(),
              config);
      Periods periods = periods(page.beside());
      return new Found(
          page,
          new FacetedSearch.Counted(
              periods,
              asked.overTime(periods, period -> range(DAY, period)),
              TimeCounts.count(page.beside(), "unpublished")));
    }
  }

  /**
   * Quotations of a search without what else there is to tell of them.
   *
   * @param total number of all that match
   * @param hits the first ones
   */
  record First(long total, List<FoundQuotation> hits) {}

  /** The first quotations of a search. */
  First first(QuotationCriteria criteria) {
    try (SearchSession session = mapping.createSession()) {
      PartSearch<QuotationFacet> asked = asked(session, criteria);
      ElasticsearchSearchResult<FoundQuotation> result =
          asked
              .hits(FoundQuotation.class, sort(session, criteria.order()))
              .requestTransformer(context -> asked.narrow(context.body(), null))
              .fetch(criteria.size());
      return new First(result.total().hitCount(), result.hits());
    }
  }

  /** All quotations of a search, in its order, as they are now. */
  Pages<FoundQuotation> all(QuotationCriteria criteria) {
    return Walk.<FoundQuotation, PageToken>begin(
        mapping, QuotationDocument.class, (now, place) -> page(now, criteria, place));
  }

  private Walk.Stop<FoundQuotation, PageToken> page(
      PointInTime now, QuotationCriteria criteria, @Nullable PageToken after) {
    int size = config.exportPage();
    try (SearchSession session = mapping.createSession()) {
      PartSearch<QuotationFacet> asked = asked(session, criteria);
      var search = asked.hits(FoundQuotation.class, sort(session, criteria.order()));
      if (after != null) {
        search.totalHitCountThreshold(0);
      }
      ElasticsearchSearchResult<FoundQuotation> result =
          search
              .requestTransformer(context -> {
                asked.narrow(context.body(), after);
                now.search(context);
              })
              .fetch(size);
      List<FoundQuotation> hits = result.hits();
      return new Walk.Stop<>(
          hits,
          after == null ? result.total().hitCount() : 0,
          hits.size() < size ? null : PageToken.last(result.responseBody()));
    }
  }

  private PartSearch<QuotationFacet> asked(SearchSession session, QuotationCriteria criteria) {
    SearchScope<QuotationDocument> scope = session.scope(QuotationDocument.class);
    return new PartSearch<>(
        session, scope, query(scope.predicate(), criteria), criteria.selected(), config.timeout());
  }

  private SearchPredicate query(SearchPredicateFactory predicates, QuotationCriteria criteria) {
    var all = predicates.bool();
    QueryNode node = criteria.query().node();
    all.must(
        node == null
            ? predicates.matchAll().toPredicate()
            : WORDS.predicate(predicates, node, config.queryPrefixWords()));
    if (!criteria.published().isAll()) {
      all.filter(
          predicates
              .extension(ElasticsearchExtension.get())
              .fromJson(range(DAY, criteria.published())));
    }
    return all.toPredicate();
  }

  private static SearchSort sort(SearchSession session, Order order) {
    SearchSortFactory sorts = session.scope(QuotationDocument.class).sort();
    var first =
        switch (order) {
          case RELEVANCE -> sorts.score().desc();
          case NEWEST -> sorts.field(DAY).desc().missing().last();
          case OLDEST -> sorts.field(DAY).asc().missing().last();
          case MENTIONS -> throw new IllegalArgumentException("the reader lets no such order in");
        };
    return sorts.composite().add(first).add(sorts.field("sortId").asc()).toSort();
  }

  private static JsonObject spans() {
    JsonObject spans = new JsonObject();
    spans.add("first", object("min", object("field", DAY)));
    spans.add("last", object("max", object("field", DAY)));
    spans.add("years", TimeCounts.yearly(DAY, Period.ALL));
    spans.add("unpublished", TimeCounts.without(DAY));
    return spans;
  }

  private Periods periods(JsonObject spans) {
    LocalDate first = TimeCounts.day(spans, "first");
    LocalDate last = TimeCounts.day(spans, "last");
    return first == null || last == null
        ? Periods.NONE
        : Periods.between(first, last, TimeCounts.years(spans, "years"), config.buckets());
  }
}
