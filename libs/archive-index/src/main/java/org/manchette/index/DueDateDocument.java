package org.manchette.index;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a longer period, that an article names and that is still to come when it is published.
 * Derived from its {@link ArticleDocument}, and replaced with it. What an article says several
 * times of the same days is one due date.
 *
 * @param id see {@link QuotationDocument#id(String, int)}; {@code sortId} holds it again
 * @param articleId id of the article
 * @param day under which it stands in an agenda: the first day named, or the last one where the
 *     first was past at publication already
 * @param place see {@link #place(LocalDate, int)}
 * @param from first day of the period named, inclusive; of an open interval that of the period that
 *     it names (« avant 2030 »: 2030)
 * @param to last day of it, inclusive; never before {@code day}
 * @param precision how finely it is named, as in {@link MentionedDays}
 * @param relation {@code on}, {@code before}, {@code until}, {@code since} or {@code after}
 * @param text the words that name it, as they are shown in the article
 * @param field {@code headline}, {@code description} or {@code text}: where in the article
 * @param start first UTF-16 code unit of these words in that field as it is shown
 * @param end the one after the last
 * @param sentence the one they stand in; with the suffix {@code _stemmed} as in {@link
 *     ArticleDocument}
 * @param sentenceStart first UTF-16 code unit of it in that field
 * @param mentions how often the article names these days
 * @param confidence from 0 to 1
 * @param flags what is odd about the words, such as {@code weekdayMismatch}
 * @param headline title of the article; null when there is none
 * @param url where it was published; null when not known
 * @param datePublished day of its publication
 * @param source name of its title or site; null when not known
 * @param persons ids of the persons that the article names, those of the sentence first
 * @param organisations ids of the organisations, likewise
 * @param places ids of the places, likewise
 * @param topics ids of its topics and of all that stand above them
 * @param collection the load it came with, such as {@code sample}; null for none
 */
@SearchEntity
@Indexed(index = DueDateDocument.INDEX)
public record DueDateDocument(
    @DocumentId @IdProjection @KeywordField(name = "sortId", sortable = Sortable.YES) String id,
    @KeywordField String articleId,
    @GenericField(aggregable = Aggregable.YES) LocalDate day,
    @GenericField(sortable = Sortable.YES) long place,
    @GenericField LocalDate from,
    @GenericField LocalDate to,
    @KeywordField(aggregable = Aggregable.YES) String precision,
    @KeywordField(aggregable = Aggregable.YES) String relation,
    @KeywordField(searchable = Searchable.NO) String text,
    @KeywordField(searchable = Searchable.NO) String field,
    @GenericField(searchable = Searchable.NO) int start,
    @GenericField(searchable = Searchable.NO) int end,
    @FullTextField(analyzer = FrenchAnalysis.EXACT, highlightable = Highlightable.UNIFIED)
        @FullTextField(
            name = "sentence_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        String sentence,
    @GenericField(searchable = Searchable.NO) int sentenceStart,
    @GenericField(aggregable = Aggregable.YES) int mentions,
    @GenericField(aggregable = Aggregable.YES) double confidence,
    @KeywordField(aggregable = Aggregable.YES) List<String> flags,
    @FullTextField(analyzer = FrenchAnalysis.EXACT, highlightable = Highlightable.UNIFIED)
        @FullTextField(
            name = "headline_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        @Nullable String headline,
    @KeywordField(searchable = Searchable.NO) @Nullable String url,
    @GenericField(aggregable = Aggregable.YES) LocalDate datePublished,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String source,
    @KeywordField(aggregable = Aggregable.YES) List<String> persons,
    @KeywordField(aggregable = Aggregable.YES) List<String> organisations,
    @KeywordField(aggregable = Aggregable.YES) List<String> places,
    @KeywordField(aggregable = Aggregable.YES) List<String> topics,
    @KeywordField @Nullable String collection) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "duedates";

  /** More than there are precisions. */
  private static final int PLACES_A_DAY = 10;

  @ProjectionConstructor
  public DueDateDocument {
    flags = List.copyOf(flags);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /**
   * The order of an agenda in one number: by day, of one day the most finely named first.
   *
   * @param fineness 0 for a day, up to 7 for a century
   */
  public static long place(LocalDate day, int fineness) {
    return day.toEpochDay() * PLACES_A_DAY + fineness;
  }
}
