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
 * Words that an article gives as someone's own. Derived from its {@link ArticleDocument}, and
 * replaced with it.
 *
 * @param id see {@link #id(String, int)}; {@code sortId} holds it again, so that the quotations of
 *     an article can be sorted as they stand in it
 * @param articleId id of the article
 * @param text the words without their marks, as they are shown in the article; with the suffix
 *     {@code _stemmed} as in {@link ArticleDocument}
 * @param field {@code headline}, {@code description} or {@code text}: where in the article
 * @param start first UTF-16 code unit of the words in that field as it is shown
 * @param end the one after the last
 * @param direct true between quotation marks, false for reported speech
 * @param verb what gives the words to the speaker, as it stands (« déclaré », « selon »); null
 *     where nothing does
 * @param speaker id of the actor who said it; null when the article does not say, or not more than
 *     a name that may be anybody's
 * @param speakerWords the words that name the speaker, as they stand (« la ministre »); null when
 *     nobody is named
 * @param speakerName what to call a speaker without an id; null when the words are all there is
 * @param about ids of the actors named inside the words
 * @param confidence from 0 to 1
 * @param headline title of the article; null when there is none
 * @param datePublished day of its publication; null when not known
 * @param source name of its title or site; null when not known
 * @param topics ids of its topics and of all that stand above them
 * @param collection the load it came with, such as {@code sample}; null for none
 */
@SearchEntity
@Indexed(index = QuotationDocument.INDEX)
public record QuotationDocument(
    @DocumentId @IdProjection @KeywordField(name = "sortId", sortable = Sortable.YES) String id,
    @KeywordField(aggregable = Aggregable.YES) String articleId,
    @FullTextField(analyzer = FrenchAnalysis.EXACT, highlightable = Highlightable.UNIFIED)
        @FullTextField(
            name = "text_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        String text,
    @KeywordField(searchable = Searchable.NO) String field,
    @GenericField(searchable = Searchable.NO) int start,
    @GenericField(searchable = Searchable.NO) int end,
    @GenericField(aggregable = Aggregable.YES) boolean direct,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String verb,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String speaker,
    @KeywordField(searchable = Searchable.NO) @Nullable String speakerWords,
    @KeywordField(searchable = Searchable.NO) @Nullable String speakerName,
    @KeywordField(aggregable = Aggregable.YES) List<String> about,
    @GenericField(aggregable = Aggregable.YES) double confidence,
    @KeywordField(searchable = Searchable.NO) @Nullable String headline,
    @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
        @Nullable LocalDate datePublished,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String source,
    @KeywordField(aggregable = Aggregable.YES) List<String> topics,
    @KeywordField @Nullable String collection) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "quotations";

  @ProjectionConstructor
  public QuotationDocument {
    about = List.copyOf(about);
    topics = List.copyOf(topics);
  }

  /**
   * The id of a quotation: that of its article, a full stop and its place among those of the
   * article.
   *
   * @param ordinal 0 for the first
   */
  public static String id(String articleId, int ordinal) {
    return "%s.%04d".formatted(articleId, ordinal);
  }
}
