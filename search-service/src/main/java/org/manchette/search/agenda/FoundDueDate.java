package org.manchette.search.agenda;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.HighlightProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.jspecify.annotations.Nullable;
import org.manchette.search.article.FacetedSearch;

/** A due date as {@link org.manchette.index.DueDateDocument} has it, with its marked sentence. */
record FoundDueDate(
    @IdProjection String id,
    String articleId,
    LocalDate day,
    LocalDate from,
    LocalDate to,
    String precision,
    String relation,
    String text,
    int start,
    int end,
    String sentence,
    @HighlightProjection(path = "sentence", highlighter = FacetedSearch.WHOLE) List<String> marked,
    int sentenceStart,
    int mentions,
    double confidence,
    List<String> flags,
    @Nullable String headline,
    @Nullable String url,
    LocalDate datePublished,
    @Nullable String source,
    List<String> persons,
    List<String> organisations,
    List<String> places,
    List<String> topics,
    @Nullable String collection) {

  @ProjectionConstructor
  FoundDueDate {
    marked = List.copyOf(marked);
    flags = List.copyOf(flags);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }
}
