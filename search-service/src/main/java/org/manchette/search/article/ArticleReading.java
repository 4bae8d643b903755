package org.manchette.search.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Reads articles with their analyses. */
@ApplicationScoped
class ArticleReading {

  private final SearchMapping mapping;
  private final Vocabulary vocabulary;
  private final ObjectMapper json;

  ArticleReading(SearchMapping mapping, Vocabulary vocabulary, ObjectMapper json) {
    this.mapping = mapping;
    this.vocabulary = vocabulary;
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
      return withEnglishNames(json.readValue(article.analysis(), AnalysisView.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the analysis of article " + article.id() + " is no JSON", e);
    }
  }

  /** The analyser names topics in French; their English names are registered. */
  private AnalysisView withEnglishNames(AnalysisView analysis) {
    Map<String, Named> names =
        vocabulary.names(analysis.topics().stream().map(AnalysisView.Topic::id).toList());
    return new AnalysisView(
        analysis.language(),
        analysis.words(),
        analysis.actors(),
        analysis.dates(),
        analysis.quotations(),
        analysis.topics().stream()
            .map(topic -> withEnglishName(topic, names.get(topic.id())))
            .toList(),
        analysis.warnings());
  }

  private static AnalysisView.Topic withEnglishName(
      AnalysisView.Topic topic, @Nullable Named named) {
    return new AnalysisView.Topic(
        topic.id(),
        topic.name(),
        named == null ? null : named.nameEn(),
        topic.score(),
        topic.leading(),
        topic.evidence());
  }
}
