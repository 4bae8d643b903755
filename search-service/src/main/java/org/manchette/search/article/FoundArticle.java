package org.manchette.search.article;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;

/** What a hit shows of an article. The marked lists are empty where the text is missing. */
public record FoundArticle(
    @IdProjection String id,
    @Nullable String url,
    @Nullable String headline,
    @HighlightProjection(path = "headline", highlighter = FacetedSearch.WHOLE)
        List<String> markedHeadline,
    @HighlightProjection(path = "description", highlighter = FacetedSearch.PASSAGES)
        List<String> markedDescription,
    @HighlightProjection(path = "articleBody", highlighter = FacetedSearch.PASSAGES)
        List<String> markedBody,
    @Nullable LocalDate datePublished,
    List<String> authors,
    @Nullable String source,
    @Nullable String section,
    String language,
    int words,
    List<String> persons,
    List<String> organisations,
    List<String> places,
    List<String> topics,
    @FieldProjection(path = "collection") @Nullable String collection) {

  @ProjectionConstructor
  public FoundArticle {}
}
