package org.manchette.search.quotation;

import static org.manchette.search.problem.Problems.invalidParameter;
import static org.manchette.search.problem.Problems.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.QuotationRequest;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.Order;
import org.manchette.search.article.PageToken;
import org.manchette.search.article.QueryReading;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Checks what a caller sent; every error names the parameter and what to send instead. */
@ApplicationScoped
class QuotationCriteriaReader {

  private static final int TOKEN_LENGTH = 4_000;

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
    String unfit = WordsInside.unfit(query.node());
    if (unfit != null) {
      throw invalidParameter("q", shown(unfit) + " cannot be asked of quotations; leave it out");
    }
    Map<QuotationFacet, Selection> selected = new EnumMap<>(QuotationFacet.class);
    Selected selection = new Selected(selected);
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
    direct(request.direct(), selected);
    QuotationCriteria criteria =
        new QuotationCriteria(
            query,
            selected,
            CriteriaReader.period("from", request.from(), "to", request.to()),
            CriteriaReader.order(request.sort(), query, ORDERS),
            common.size(request.size()),
            null);
    String after = Parameters.text("after", request.after(), TOKEN_LENGTH);
    return after == null ? criteria : criteria.at(token(after, criteria));
  }

  private static PageToken token(String after, QuotationCriteria criteria) {
    try {
      return PageToken.read(after, criteria.identity());
    } catch (PageToken.InvalidTokenException e) {
      throw invalidParameter("after", String.valueOf(e.getMessage()));
    }
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

  private final class Selected {
    private final Map<QuotationFacet, Selection> selected;

    Selected(Map<QuotationFacet, Selection> selected) {
      this.selected = selected;
    }

    void add(
        QuotationFacet facet,
        @Nullable List<String> values,
        @Nullable String mode,
        Function<String, List<String>> meant) {
      String parameter = facet.parameter();
      boolean all = CriteriaReader.all(parameter + "Mode", mode);
      List<List<String>> known = new ArrayList<>();
      for (String value : common.values(parameter, values)) {
        List<String> ids = meant.apply(value);
        if (ids.isEmpty()) {
          throw unknown(facet, value);
        }
        known.add(ids);
      }
      if (!known.isEmpty()) {
        selected.put(facet, new Selection(known, all));
      }
    }
  }

  private static RuntimeException unknown(QuotationFacet facet, String value) {
    return invalidParameter(
        facet.parameter(),
        "the archive knows no %s %s; send %s"
            .formatted(
                facet == QuotationFacet.ABOUT ? "actor" : facet.parameter(),
                shown(value),
                facet.named()
                    ? "an id or a full name that the facet of an answer shows"
                    : "a value as the facet of an answer writes it"));
  }
}
