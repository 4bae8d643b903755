package org.manchette.search.article;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** What a feed says of an article, as {@link org.manchette.index.ArticleDocument} has it. */
record NewArticle(
    @IdProjection String id,
    String sourceId,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String description,
    String articleBody,
    @Nullable LocalDate datePublished,
    List<String> authors,
    @Nullable String source,
    String language,
    List<String> topics) {

  @ProjectionConstructor
  NewArticle {}
}
