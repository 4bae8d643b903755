package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of quotations.
 *
 * @param total quotations that match
 * @param hits at most {@code size}, in order
 * @param facets {@code speaker}, {@code about}, {@code topic}, {@code source} and {@code direct};
 *     their counts are of quotations
 * @param published when the matching quotations were published
 * @param next token of the next page for {@code after}; null on the last one
 * @param notes what was repaired in the query, empty if nothing was
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record QuotationResponse(
    SearchResponse.Total total,
    List<Hit> hits,
    List<SearchResponse.Facet> facets,
    SearchResponse.Histogram published,
    @Nullable String next,
    List<SearchResponse.Note> notes,
    long tookMillis) {

  public QuotationResponse {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
  }

  /**
   * A quotation that matches.
   *
   * @param id of the quotation
   * @param text the words without their marks, plain: the parts tell what to mark
   * @param direct true between quotation marks, false for reported speech
   * @param verb what gives the words to the speaker, as it stands (« déclaré », « selon »); null
   *     where nothing does
   * @param speaker null when the article does not say
   * @param about the actors named inside the words
   * @param topics the leading ones of the article
   * @param article where it stands
   * @param field {@code headline}, {@code description} or {@code text}: where in the article
   * @param start first UTF-16 code unit of the words in that field
   * @param end the one after the last
   * @param confidence from 0 to 1
   * @param fictional true for an example that ships with Manchette
   * @param score relevance in this search, null when not sorted by it
   */
  @Schema(name = "QuotationHit")
  public record Hit(
      String id,
      SearchResponse.Highlight text,
      boolean direct,
      @Nullable String verb,
      @Nullable Speaker speaker,
      List<SearchResponse.Label> about,
      List<SearchResponse.Label> topics,
      Article article,
      String field,
      int start,
      int end,
      double confidence,
      boolean fictional,
      @Nullable Double score) {

    public Hit {
      about = List.copyOf(about);
      topics = List.copyOf(topics);
    }
  }

  /**
   * Who said it.
   *
   * @param id canonical id; null where the article does not tell well enough who it is
   * @param kind {@code person}, {@code organisation} or {@code place}; null without an id
   * @param name to show
   * @param words that name the speaker, as they stand in the article (« la ministre »)
   */
  public record Speaker(@Nullable String id, @Nullable String kind, String name, String words) {}

  /**
   * The article that it stands in.
   *
   * @param id of the article
   * @param headline title; null when there is none
   * @param datePublished null when not known
   * @param source null when not known
   */
  public record Article(
      String id,
      @Nullable String headline,
      @Nullable LocalDate datePublished,
      @Nullable String source) {}
}
