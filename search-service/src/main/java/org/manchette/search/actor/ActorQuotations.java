package org.manchette.search.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.search.api.ActorView.Said;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.AnalysisView.Quotation;

/** What an actor says, and what is said about it. */
@ApplicationScoped
class ActorQuotations {

  private final SearchMapping mapping;
  private final ObjectMapper json;

  ActorQuotations(SearchMapping mapping, ObjectMapper json) {
    this.mapping = mapping;
    this.json = json;
  }

  /**
   * An article with quotations.
   *
   * @param analysis as JSON
   */
  public record Quoting(
      @IdProjection String id,
      @Nullable String headline,
      @Nullable LocalDate datePublished,
      @Nullable String source,
      String analysis) {

    @ProjectionConstructor
    public Quoting {}
  }

  /**
   * Words of an actor.
   *
   * @param limit of the newest ones, at most
   */
  Quotations by(String id, int limit) {
    return newest(
        "speakers",
        id,
        limit,
        (analysis, quotation) ->
            quotation.speaker() != null && id.equals(quotation.speaker().actorId()));
  }

  /**
   * Words that name an actor.
   *
   * @param limit of the newest ones, at most
   */
  Quotations about(String id, int limit) {
    return newest(
        "quotedAbout", id, limit, (analysis, quotation) -> names(analysis, id, quotation));
  }

  private static boolean names(AnalysisView analysis, String id, Quotation quotation) {
    return analysis.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .flatMap(actor -> actor.mentions().stream())
        .anyMatch(mention ->
            mention.field().equals(quotation.field())
                && quotation.start() <= mention.start()
                && mention.end() <= quotation.end());
  }

  private Quotations newest(
      String field, String id, int limit, BiPredicate<AnalysisView, Quotation> wanted) {
    try (SearchSession session = mapping.createSession()) {
      // Each of these articles holds at least one, so that no more of them need be read.
      SearchResult<Quoting> result =
          session
              .search(ArticleDocument.class)
              .select(Quoting.class)
              .where(f -> f.match().field(field).matching(id))
              .sort(f -> f.field("datePublished").desc().missing().last().then().field("sortId"))
              .fetch(limit);
      List<Said> newest = new ArrayList<>();
      for (Quoting article : result.hits()) {
        AnalysisView analysis = analysis(article);
        analysis.quotations().stream()
            .filter(quotation -> wanted.test(analysis, quotation))
            .map(quotation -> said(quotation, article))
            .forEach(newest::add);
      }
      return new Quotations(
          result.total().hitCount(), newest.subList(0, Math.min(limit, newest.size())));
    }
  }

  private AnalysisView analysis(Quoting article) {
    try {
      return json.readValue(article.analysis(), AnalysisView.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the analysis of article " + article.id() + " is no JSON", e);
    }
  }

  private static Said said(Quotation quotation, Quoting article) {
    return new Said(
        quotation.text(),
        quotation.direct(),
        quotation.speaker(),
        new Proof(article.id(), article.headline(), article.datePublished(), article.source()));
  }
}
