package org.manchette.search.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.search.api.QuotationResponse;
import org.manchette.search.api.QuotationResponse.Hit;
import org.manchette.search.api.QuotationResponse.Speaker;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.Highlights;
import org.manchette.search.article.Order;
import org.manchette.search.article.Period;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.article.Wording;
import org.manchette.search.part.PartSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Searches quotations and gives names to what was found. */
@ApplicationScoped
public class QuotationSearch {

  private final QuotationIndex index;
  private final Vocabulary vocabulary;

  QuotationSearch(QuotationIndex index, Vocabulary vocabulary) {
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** Runs a search. */
  QuotationResponse search(QuotationCriteria criteria, Wording wording) {
    QuotationIndex.Found found = index.search(criteria);
    PartSearch.Found<FoundQuotation, QuotationFacet> page = found.page();
    Set<String> ids = page.ids(criteria.selected());
    page.hits().forEach(hit -> addIds(ids, hit.found()));
    Map<String, Named> names = vocabulary.names(ids);
    return new QuotationResponse(
        page.counted(),
        page.hits().stream().map(hit -> hit(hit.found(), hit.score(), names)).toList(),
        page.facets(criteria.selected(), names),
        ArticleSearch.histogram(found.overTime()),
        page.next(criteria.identity()),
        wording.notes(criteria.query()),
        page.tookMillis());
  }

  /**
   * Words of an actor.
   *
   * @param limit of the newest ones, at most
   */
  public Quotations by(String actor, int limit) {
    return newest(QuotationFacet.SPEAKER, actor, limit);
  }

  /**
   * Words that name an actor.
   *
   * @param limit of the newest ones, at most
   */
  public Quotations about(String actor, int limit) {
    return newest(QuotationFacet.ABOUT, actor, limit);
  }

  /**
   * Words in articles about a topic.
   *
   * @param limit of the newest ones, at most
   */
  public Quotations on(String topic, int limit) {
    return newest(QuotationFacet.TOPIC, topic, limit);
  }

  private Quotations newest(QuotationFacet facet, String value, int limit) {
    QuotationIndex.First found =
        index.first(
            new QuotationCriteria(
                UnderstoodQuery.EVERYTHING,
                Map.of(facet, new Selection(List.of(List.of(value)), false)),
                Period.ALL,
                Order.NEWEST,
                limit,
                null));
    Set<String> ids = new HashSet<>();
    found.hits().forEach(quotation -> addIds(ids, quotation));
    Map<String, Named> names = vocabulary.names(ids);
    return new Quotations(
        found.total(),
        found.hits().stream().map(quotation -> hit(quotation, null, names)).toList());
  }

  /** Adds the ids that a quotation needs names for. */
  static void addIds(Set<String> ids, FoundQuotation quotation) {
    if (quotation.speaker() != null) {
      ids.add(quotation.speaker());
    }
    ids.addAll(quotation.about());
    ids.addAll(quotation.topics());
  }

  private static Hit hit(
      FoundQuotation quotation, @Nullable Double score, Map<String, Named> names) {
    return new Hit(
        quotation.id(),
        new Highlight(
            "quotation",
            Highlights.parts(
                quotation.marked().isEmpty() ? quotation.text() : quotation.marked().getFirst())),
        quotation.direct(),
        quotation.verb(),
        speaker(quotation, names),
        quotation.about().stream().map(id -> actor(id, names)).toList(),
        ArticleSearch.leadingTopics(quotation.topics(), names),
        new QuotationResponse.Article(
            quotation.articleId(),
            quotation.headline(),
            quotation.datePublished(),
            quotation.source()),
        quotation.field(),
        quotation.start(),
        quotation.end(),
        quotation.confidence(),
        ArticleSearch.fictional(quotation.collection()),
        score);
  }

  /** Who said it, by the name that the archive has for that actor, else by that of the article. */
  static @Nullable Speaker speaker(FoundQuotation quotation, Map<String, Named> names) {
    String words = quotation.speakerWords();
    if (words == null) {
      return null;
    }
    String id = quotation.speaker();
    if (id != null) {
      Label actor = actor(id, names);
      return new Speaker(id, actor.kind(), actor.name(), words);
    }
    String name = quotation.speakerName();
    return new Speaker(null, null, name == null ? words : name, words);
  }

  private static Label actor(String id, Map<String, Named> names) {
    return ArticleSearch.label(id, Facet.ofId(id).orElse(Facet.PERSON), names);
  }
}
