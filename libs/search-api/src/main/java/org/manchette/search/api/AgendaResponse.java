package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an agenda.
 *
 * @param from first day asked, inclusive
 * @param to last day asked, inclusive
 * @param total due dates that touch these days
 * @param hits at most {@code size}, by day, of one day the most finely named first
 * @param facets {@code person}, {@code organisation}, {@code place}, {@code topic}, {@code source}
 *     and {@code precision}; their counts are of due dates
 * @param due due dates by period; one that touches several periods is counted in each, so that each
 *     count is what asking for that period would show
 * @param previous the last day before {@code from} that has a due date of the same filters; null
 *     for none, and on all pages but the first
 * @param following the first day after {@code to} that has one, likewise
 * @param next token of the next page for {@code after}; null on the last one
 * @param notes what was repaired in the query, empty if nothing was
 * @param tookMillis time that the search engine took, in milliseconds
 */
public record AgendaResponse(
    LocalDate from,
    LocalDate to,
    SearchResponse.Total total,
    List<Hit> hits,
    List<SearchResponse.Facet> facets,
    SearchResponse.Histogram due,
    @Nullable LocalDate previous,
    @Nullable LocalDate following,
    @Nullable String next,
    List<SearchResponse.Note> notes,
    long tookMillis) {

  public AgendaResponse {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
  }

  /**
   * A day or a longer period that was still to come when an article named it.
   *
   * @param id of the due date
   * @param day under which it stands: the first day named, or the last one where the first was past
   *     already at publication
   * @param from first day of what is named, inclusive
   * @param to last day of it, inclusive
   * @param precision how finely it is named: {@code day}, {@code week}, {@code month}, {@code
   *     quarter}, {@code season}, {@code year}, {@code decade} or {@code century}
   * @param relation {@code on} these days, {@code before} or {@code after} them, {@code until} or
   *     {@code since}
   * @param expression the words that name it (« le 15 septembre »)
   * @param sentence the one they stand in, plain: the parts tell what of the query it holds
   * @param start first UTF-16 code unit of the expression in the joined parts of the sentence
   * @param end the one after the last
   * @param mentions how often the article names these days
   * @param confidence from 0 to 1
   * @param flags what is odd about the words: {@code weekdayMismatch} (« vendredi 1er août », a
   *     Saturday: the day of the month counts), {@code noSuchDay} (« le 31 avril »: the month)
   * @param article where it stands
   * @param actors the leading ones of the article, those that the sentence names first
   * @param topics the leading ones of the article
   * @param fictional true for an example that ships with Manchette
   */
  public record Hit(
      String id,
      LocalDate day,
      LocalDate from,
      LocalDate to,
      String precision,
      String relation,
      String expression,
      SearchResponse.Highlight sentence,
      int start,
      int end,
      int mentions,
      double confidence,
      List<String> flags,
      Article article,
      List<SearchResponse.Label> actors,
      List<SearchResponse.Label> topics,
      boolean fictional) {

    public Hit {
      flags = List.copyOf(flags);
      actors = List.copyOf(actors);
      topics = List.copyOf(topics);
    }
  }

  /**
   * The article that announces it.
   *
   * @param id of the article
   * @param headline title; null when there is none
   * @param datePublished day of its publication
   * @param source null when not known
   * @param url where it was published; null when not known
   */
  public record Article(
      String id,
      @Nullable String headline,
      LocalDate datePublished,
      @Nullable String source,
      @Nullable String url) {}
}
