package org.manchette.index;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.ValueBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexedEmbedded;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.NonStandardField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is searched. Derived from its {@link SourceDocument} by the analyser, so that
 * the index can be thrown away and rebuilt.
 *
 * <p>Each text field is there twice: under its name with {@link FrenchAnalysis#EXACT}, and with the
 * suffix {@code _stemmed} with {@link FrenchAnalysis#STEMMED}.
 *
 * @param id stable id: of the URL if there is one, else of the content; {@code sortId} holds it
 *     again, because Elasticsearch does not sort by the document's own id
 * @param sourceId id of the {@link SourceDocument} version it was made from
 * @param url where it was published; null when not known
 * @param headline title, repaired and set as French is printed; null when there is none
 * @param description standfirst, likewise; null when there is none
 * @param articleBody body, likewise, what was submitted is in the source; the offsets of {@code
 *     analysis} count in it
 * @param datePublished day of publication; null when not known
 * @param datePublishedOrigin where the day comes from: {@code metadata}, {@code feed}, {@code url},
 *     {@code text}, {@code none}
 * @param datePublishedReliability how far to trust that day, from 0 (none) to 1
 * @param authors names as the article gives them
 * @param source name of the title or site; null when not known
 * @param section as the source names it; null when not known
 * @param language ISO 639-1 code, or {@code und}
 * @param words number of words of the body
 * @param persons ids of the persons named
 * @param organisations ids of the organisations named
 * @param places ids of the places named
 * @param roles functions that the article gives to persons, each {@code id|words} ({@code
 *     person:satya-nadella|PDG de Microsoft})
 * @param speakers ids of the actors whose words it quotes or reports
 * @param quotedAbout ids of the actors named inside the quotations
 * @param quotationText the words of its quotations, one value each, in text order; no phrase
 *     reaches from one into the next, because Elasticsearch leaves 100 positions between values
 * @param topics ids of the topics and of all that stand above them
 * @param mentioned days that the article talks about; of an open interval the period that it names
 * @param mentionedSpan those of {@code mentioned} that are at most a year long: what a histogram
 *     can count without a bucket for every year of history
 * @param mentionedBy those of {@code mentioned} by their precision; null when there are none
 * @param credits agencies that the text credits
 * @param collection the load it came with, such as {@code sample}; null for none
 * @param warnings codes of what was odd in it, some with the value at fault after {@code @}
 * @param analysis the whole analysis as JSON, not searched
 */
@SearchEntity
@Indexed(index = ArticleDocument.INDEX)
public record ArticleDocument(
    @DocumentId @IdProjection @KeywordField(name = "sortId", sortable = Sortable.YES) String id,
    @KeywordField(aggregable = Aggregable.NO) String sourceId,
    @KeywordField(aggregable = Aggregable.NO) @Nullable String url,
    @FullTextField(
            analyzer = FrenchAnalysis.EXACT,
            highlightable = Highlightable.UNIFIED,
            norms = Norms.YES)
        @FullTextField(
            name = "headline_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        @Nullable String headline,
    @FullTextField(analyzer = FrenchAnalysis.EXACT, highlightable = Highlightable.UNIFIED)
        @FullTextField(
            name = "description_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        @Nullable String description,
    @FullTextField(analyzer = FrenchAnalysis.EXACT, highlightable = Highlightable.UNIFIED)
        @FullTextField(
            name = "articleBody_stemmed",
            analyzer = FrenchAnalysis.STEMMED,
            highlightable = Highlightable.UNIFIED)
        String articleBody,
    @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
        @Nullable LocalDate datePublished,
    @KeywordField(aggregable = Aggregable.YES) String datePublishedOrigin,
    @GenericField double datePublishedReliability,
    @KeywordField(aggregable = Aggregable.YES)
        @FullTextField(name = "authors_names", analyzer = FrenchAnalysis.EXACT)
        List<String> authors,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String source,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String section,
    @KeywordField(aggregable = Aggregable.YES) String language,
    @GenericField(aggregable = Aggregable.YES) int words,
    @KeywordField(aggregable = Aggregable.YES) List<String> persons,
    @KeywordField(aggregable = Aggregable.YES) List<String> organisations,
    @KeywordField(aggregable = Aggregable.YES) List<String> places,
    @KeywordField(aggregable = Aggregable.YES) List<String> roles,
    @KeywordField(aggregable = Aggregable.YES) List<String> speakers,
    @KeywordField(aggregable = Aggregable.YES) List<String> quotedAbout,
    @FullTextField(analyzer = FrenchAnalysis.EXACT)
        @FullTextField(name = "quotationText_stemmed", analyzer = FrenchAnalysis.STEMMED)
        List<String> quotationText,
    @KeywordField(aggregable = Aggregable.YES) List<String> topics,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> mentioned,
    @NonStandardField(valueBinder = @ValueBinderRef(type = DayRange.Binder.class))
        List<DayRange> mentionedSpan,
    @IndexedEmbedded @Nullable MentionedDays mentionedBy,
    @KeywordField(aggregable = Aggregable.YES) List<String> credits,
    @KeywordField(aggregable = Aggregable.YES) @Nullable String collection,
    @KeywordField(aggregable = Aggregable.YES) List<String> warnings,
    @KeywordField(searchable = Searchable.NO) String analysis) {

  /** Name of the index, before prefix and version. */
  public static final String INDEX = "articles";

  @ProjectionConstructor
  public ArticleDocument {
    authors = List.copyOf(authors);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    roles = List.copyOf(roles);
    speakers = List.copyOf(speakers);
    quotedAbout = List.copyOf(quotedAbout);
    quotationText = List.copyOf(quotationText);
    topics = List.copyOf(topics);
    mentioned = List.copyOf(mentioned);
    mentionedSpan = List.copyOf(mentionedSpan);
    credits = List.copyOf(credits);
    warnings = List.copyOf(warnings);
  }
}
