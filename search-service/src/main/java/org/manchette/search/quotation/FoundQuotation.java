package org.manchette.search.quotation;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.FacetedSearch;

/** A quotation as {@link org.manchette.index.QuotationDocument} has it, with its marked words. */
record FoundQuotation(
    @IdProjection String id,
    String articleId,
    String text,
    @HighlightProjection(path = "text", highlighter = FacetedSearch.WHOLE) List<String> marked,
    String field,
    int start,
    int end,
    boolean direct,
    @Nullable String verb,
    @Nullable String speaker,
    @Nullable String speakerWords,
    @Nullable String speakerName,
    List<String> about,
    double confidence,
    @Nullable String headline,
    @Nullable LocalDate datePublished,
    @Nullable String source,
    List<String> topics,
    @Nullable String collection) {

  @ProjectionConstructor
  FoundQuotation {
    marked = List.copyOf(marked);
    about = List.copyOf(about);
    topics = List.copyOf(topics);
  }
}
