package org.manchette.search.quotation;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationRequest;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.Order;
import org.manchette.search.article.QueryReading;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.part.Selections;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Checks what a caller sent; every error names the parameter and what to send instead. */
@ApplicationScoped
class QuotationCriteriaReader {

  private static final List<Order> ORDERS = List.of(Order.RELEVANCE, Order.NEWEST, Order.OLDEST);

  private final CriteriaReader common;
  private final QueryReading queries;
  private final Vocabulary vocabulary;

  QuotationCriteriaReader(CriteriaReader common, QueryReading queries, Vocabulary vocabulary) {
    this.common = common;
    this.queries = queries;
    this.vocabulary = vocabulary;
  }

  /** The search that a request asks for. */
  QuotationCriteria read(QuotationRequest request) {
    UnderstoodQuery query = queries.read(request.q());
    String unfit = QuotationIndex.WORDS.unfit(query.node());
    if (unfit != null) {
      throw invalidParameter("q", shown(unfit) + " cannot be asked of quotations; leave it out");
    }
    Selections<QuotationFacet> selection = new Selections<>(common);
    selection.add(QuotationFacet.SPEAKER, request.speaker(), null, vocabulary::meantActors);
    selection.add(
        QuotationFacet.ABOUT, request.about(), request.aboutMode(), vocabulary::meantActors);
    selection.add(
        QuotationFacet.TOPIC,
        request.topic(),
        request.topicMode(),
        asked -> vocabulary.meant(Facet.TOPIC, asked));
    selection.add(
        QuotationFacet.SOURCE,
        request.source(),
        null,
        asked -> vocabulary.meant(Facet.SOURCE, asked));
    Map<QuotationFacet, Selection> selected = new HashMap<>(selection.all());
    direct(request.direct(), selected);
    QuotationCriteria criteria =
        new QuotationCriteria(
            query,
            selected,
            CriteriaReader.period("from", request.from(), "to", request.to()),
            CriteriaReader.order(request.sort(), query, ORDERS),
            common.size(request.size()),
            null);
    return criteria.at(Selections.place(request.after(), criteria.identity()));
  }

  private static void direct(@Nullable String value, Map<QuotationFacet, Selection> selected) {
    if (value == null || value.isEmpty()) {
      return;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw invalidParameter("direct", shown(value) + " is neither true nor false; write one");
    }
    selected.put(QuotationFacet.DIRECT, new Selection(List.of(List.of(value)), false));
  }
}
