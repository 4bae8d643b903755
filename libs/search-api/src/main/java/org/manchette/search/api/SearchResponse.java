package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total articles that match
 * @param hits at most {@code size}, in order
 * @param facets in the order in which to show them
 * @param published when the matching articles were published
 * @param mentioned which days they talk about
 * @param mentionedPrecision how finely days had to be named to be found ({@code week}: the day or
 *     its week); null when no days were asked
 * @param next token of the next page for {@code after}; null on the last one
 * @param understood the query as it was understood, in its own language; empty for everything
 * @param notes what was understood otherwise than written, empty if nothing was
 * @param didYouMean other queries that find more, where this one finds few; else empty
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record SearchResponse(
    Total total,
    List<Hit> hits,
    List<Facet> facets,
    Histogram published,
    Histogram mentioned,
    @Nullable String mentionedPrecision,
    @Nullable String next,
    String understood,
    List<Note> notes,
    List<Correction> didYouMean,
    long tookMillis) {

  static final String ENGLISH =
      "English name of a topic; null when there is none, and for what is no topic";

  public SearchResponse {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
    didYouMean = List.copyOf(didYouMean);
  }

  /**
   * How many articles match.
   *
   * @param value number of articles
   * @param exact false if there are at least that many
   */
  public record Total(long value, boolean exact) {}

  /**
   * An article that matches. Texts are plain: {@link Highlight} tells what to mark.
   *
   * @param id of the article
   * @param url where it was published; null when not known
   * @param headline title; null when there is none
   * @param snippets what to show of standfirst and body: passages around the words searched, or the
   *     beginning
   * @param datePublished null when not known
   * @param source null when not known
   * @param section null when not known
   * @param authors names as the article gives them
   * @param language ISO 639-1 code, or {@code und}
   * @param words number of words of the body
   * @param actors the leading ones
   * @param topics the leading ones
   * @param fictional true for an example that ships with Manchette
   * @param score relevance in this search, null when not sorted by it
   * @param why what of the query it matches and where, with {@code explain=true}; else empty
   */
  public record Hit(
      String id,
      @Nullable String url,
      @Nullable Highlight headline,
      List<Highlight> snippets,
      @Nullable LocalDate datePublished,
      @Nullable String source,
      @Nullable String section,
      List<String> authors,
      String language,
      int words,
      List<Label> actors,
      List<Label> topics,
      boolean fictional,
      @Nullable Double score,
      List<Reason> why) {

    public Hit {
      snippets = List.copyOf(snippets);
      authors = List.copyOf(authors);
      actors = List.copyOf(actors);
      topics = List.copyOf(topics);
      why = List.copyOf(why);
    }
  }

  /**
   * Why an article matches a part of the query.
   *
   * @param part of the query as it was understood
   * @param how {@code exact} (the word as written, case and accents apart), {@code inflection},
   *     {@code synonym}, {@code beginning} (of a word), {@code phrase}, {@code near}, {@code
   *     count}, {@code sentence}, {@code alias} (another name of an actor), {@code name} (an actor,
   *     a topic, a source by its name) or {@code day}
   * @param fields where: {@code title}, {@code standfirst}, {@code text}, {@code author}, {@code
   *     quotation}; empty where it is the article as a whole
   * @param inWords the same as a sentence, in the language of {@code Accept-Language}
   */
  public record Reason(String part, String how, List<String> fields, String inWords) {

    public Reason {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Another query.
   *
   * @param query for the parameter {@code q}
   * @param articles that it finds with all else that was asked
   */
  public record Correction(String query, long articles) {}

  /**
   * A text cut into parts, so that nobody has to parse markup to show it.
   *
   * @param field it is of: {@code title}, {@code standfirst} or {@code text}
   * @param parts in order; joined they are the text
   */
  public record Highlight(String field, List<Part> parts) {

    public Highlight {
      parts = List.copyOf(parts);
    }

    /**
     * A part of a text.
     *
     * @param text plain text
     * @param match true if it is what was searched
     */
    public record Part(String text, boolean match) {}
  }

  /**
   * A thing with a name.
   *
   * @param id for a facet parameter or a path
   * @param kind {@code person}, {@code organisation}, {@code place} or {@code topic}
   * @param name to show; French for a topic
   * @param nameEn English name of a topic; null when there is none, and for an actor
   */
  public record Label(
      String id, String kind, String name, @Schema(description = ENGLISH) @Nullable String nameEn) {

    /** An actor, whose name is the same in every language. */
    public Label(String id, String kind, String name) {
      this(id, kind, name, null);
    }
  }

  /**
   * Values by which a search can be narrowed.
   *
   * @param name of the parameter that selects its values ({@code person})
   * @param values the most frequent ones and all that are selected, by count
   * @param others number of further values
   * @param excluded values that articles must not have, each with the number of articles that the
   *     search would find with it instead
   */
  public record Facet(
      String name, List<FacetValue> values, long others, List<FacetValue> excluded) {

    /** A facet without excluded values. */
    public Facet(String name, List<FacetValue> values, long others) {
      this(name, values, others, List.of());
    }

    public Facet {
      values = List.copyOf(values);
      excluded = List.copyOf(excluded);
    }
  }

  /**
   * A value of a facet.
   *
   * @param value for the parameter
   * @param label to show; French for a topic
   * @param labelEn English name of a topic; null when there is none, and for other values
   * @param count articles that match the rest of the search and have it
   * @param selected true if the search asks for it
   * @param broader for a topic the value above it; null for none
   */
  public record FacetValue(
      String value,
      String label,
      @Schema(description = ENGLISH) @Nullable String labelEn,
      long count,
      boolean selected,
      @Nullable String broader) {

    /** A value that is the same in every language. */
    public FacetValue(
        String value, String label, long count, boolean selected, @Nullable String broader) {
      this(value, label, null, count, selected, broader);
    }
  }

  /**
   * Articles by period.
   *
   * @param interval {@code day}, {@code month} or {@code year}
   * @param buckets in order, without gaps between the first and the last
   * @param undated articles without any day
   */
  public record Histogram(String interval, List<Bucket> buckets, long undated) {

    public Histogram {
      buckets = List.copyOf(buckets);
    }

    /**
     * A period.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param count articles
     */
    public record Bucket(LocalDate from, LocalDate to, long count) {}
  }

  /**
   * Something that was understood otherwise than written.
   *
   * @param code for programs ({@code unbalancedQuote}); docs/search-guide lists all
   * @param part of the query that it is about; empty for all of it
   * @param understood the query that was searched instead
   * @param inWords the same as a sentence, in the language of {@code Accept-Language}
   */
  public record Note(String code, String part, String understood, String inWords) {}
}
