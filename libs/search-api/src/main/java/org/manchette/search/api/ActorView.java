package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as the archive knows it.
 *
 * @param id canonical id
 * @param kind {@code person}, {@code organisation} or {@code place}
 * @param name preferred name
 * @param aliases other names under which it was met
 * @param articles number of articles that name it
 * @param firstPublished day of the first of them; null if none has a day
 * @param lastPublished day of the last of them; null if none has a day
 * @param roles as the newest articles word them, each with an article as proof
 * @param published articles by period of publication
 * @param persons who is named in the same articles, the most frequent first, without itself
 * @param organisations likewise
 * @param places likewise
 * @param topics of these articles
 * @param quotations what the newest articles give as its words
 */
public record ActorView(
    String id,
    String kind,
    String name,
    List<String> aliases,
    long articles,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    List<Role> roles,
    SearchResponse.Histogram published,
    List<SearchResponse.FacetValue> persons,
    List<SearchResponse.FacetValue> organisations,
    List<SearchResponse.FacetValue> places,
    List<SearchResponse.FacetValue> topics,
    List<Said> quotations) {

  public ActorView {
    aliases = List.copyOf(aliases);
    roles = List.copyOf(roles);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    quotations = List.copyOf(quotations);
  }

  /**
   * A function with its proof.
   *
   * @param text as an article words it
   * @param articleId the newest article that does
   * @param datePublished of that article; null when not known
   */
  public record Role(String text, String articleId, @Nullable LocalDate datePublished) {}

  /**
   * Words with their proof.
   *
   * @param text the words
   * @param direct true between quotation marks
   * @param articleId where they stand
   * @param headline of that article; null when it has none
   * @param datePublished of that article; null when not known
   */
  public record Said(
      String text,
      boolean direct,
      String articleId,
      @Nullable String headline,
      @Nullable LocalDate datePublished) {}
}
