package org.manchette.search.article;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** What an export says of an article, as {@link org.manchette.index.ArticleDocument} has it. */
record ListedArticle(
    @IdProjection String id,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    @Nullable LocalDate datePublished,
    String datePublishedOrigin,
    double datePublishedReliability,
    List<String> authors,
    @Nullable String source,
    @Nullable String section,
    String language,
    int words,
    List<String> persons,
    List<String> organisations,
    List<String> places,
    List<String> topics,
    @Nullable String collection) {

  @ProjectionConstructor
  ListedArticle {}
}
