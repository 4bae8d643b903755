package org.manchette.search.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.index.ArticleDocument;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;

/** Reads articles with their analyses. */
@ApplicationScoped
class ArticleReading {

  private final SearchMapping mapping;
  private final ObjectMapper json;

  ArticleReading(SearchMapping mapping, ObjectMapper json) {
    this.mapping = mapping;
    this.json = json;
  }

  /** The article of an id. */
  Optional<ArticleView> article(String id) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(ArticleDocument.class)
          .select(ArticleDocument.class)
          .where(f -> f.id().matching(id))
          .fetchSingleHit()
          .map(this::view);
    }
  }

  private ArticleView view(ArticleDocument article) {
    return new ArticleView(
        article.id(),
        article.url(),
        article.headline(),
        article.description(),
        article.articleBody(),
        article.datePublished(),
        article.datePublishedOrigin(),
        article.datePublishedReliability(),
        article.authors(),
        article.source(),
        article.section(),
        article.credits(),
        article.warnings(),
        ArticleSearch.fictional(article.collection()),
        analysis(article));
  }

  private AnalysisView analysis(ArticleDocument article) {
    try {
      return json.readValue(article.analysis(), AnalysisView.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the analysis of article " + article.id() + " is no JSON", e);
    }
  }
}
