package org.manchette.search.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, as the analyser stored it. Read tolerantly: an older analysis lacks what a
 * newer analyser adds.
 *
 * @param language ISO 639-1 code, or {@code und}
 * @param words number of words of the body
 * @param actors the most salient first
 * @param dates in text order
 * @param quotations in text order
 * @param topics the leading first, then the best supported
 * @param warnings what was odd in the text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnalysisView(
    String language,
    int words,
    List<ActorMentions> actors,
    List<Date> dates,
    List<Quotation> quotations,
    List<Topic> topics,
    List<String> warnings) {

  /**
   * An actor of an article.
   *
   * @param id canonical id
   * @param kind {@code person}, {@code organisation} or {@code place}
   * @param name preferred name
   * @param confidence from 0 to 1
   * @param provisional true for an actor that the authority does not know
   * @param roles as the article words them
   * @param mentions where it is named
   * @param alternatives whom else the name could mean; empty where it is not ambiguous
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ActorMentions(
      String id,
      String kind,
      String name,
      double confidence,
      boolean provisional,
      List<Role> roles,
      List<Mention> mentions,
      List<Candidate> alternatives) {}

  /** A function of an actor as the article words it, and where. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Role(String field, int start, int end, String text) {}

  /** Where an actor is named. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Mention(String field, int start, int end, String text, Reason reason) {}

  /**
   * Why a mention is taken for its actor.
   *
   * @param code {@code preferred_name}, {@code alias}, {@code context}, {@code fullest_form},
   *     {@code shorter_form}, {@code acronym}, {@code office} or {@code other_article}
   * @param detail what the rule rests on, such as the fuller form; null where the code says all
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Reason(String code, @Nullable String detail) {}

  /** Whom a name could mean, with a score from 0 to 1. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Candidate(String id, String name, double score) {}

  /**
   * A temporal expression.
   *
   * @param from first day; null when open or unresolved
   * @param to last day; null when open or unresolved
   * @param precision {@code day}, {@code week}, {@code month}, {@code quarter}, {@code season},
   *     {@code year}, {@code decade} or {@code century}
   * @param relation {@code on}, {@code before}, {@code after}, {@code since}, {@code until}, or why
   *     it is unresolved
   * @param anchor what the days were counted from; null when they need nothing but the expression,
   *     are unresolved, or were analysed before this was told
   * @param flags such as {@code weekdayMismatch}
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  @Schema(name = "MentionedDate")
  public record Date(
      String field,
      int start,
      int end,
      String text,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String precision,
      String relation,
      double confidence,
      @Nullable Anchor anchor,
      List<String> flags) {}

  /**
   * What the days of an expression were counted from.
   *
   * @param kind {@code publication}, or {@code told} for days named before in the text
   * @param from first day of that
   * @param to last day of that
   * @param direction {@code past} or {@code future} where the verbs of the sentence decided; null
   *     where they did not
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Anchor(String kind, LocalDate from, LocalDate to, @Nullable String direction) {}

  /**
   * Words given as someone's own.
   *
   * @param verb what gives them to the speaker, as it stands (« déclaré », « selon »); null where
   *     nothing does, or when analysed before this was told
   * @param direct true between quotation marks, false for reported speech
   * @param speaker null when the text does not say
   * @param confidence from 0 to 1
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Quotation(
      String field,
      int start,
      int end,
      String text,
      @Nullable String verb,
      boolean direct,
      @Nullable Speaker speaker,
      double confidence) {}

  /**
   * Who is given as the source of a quotation.
   *
   * @param start where the words that name the speaker begin in the quotation's field; null where
   *     they stand in another field, or when analysed before this was told
   * @param end the place after their last character; null with {@code start}
   * @param actorId null when nobody is supported
   * @param name that actor's preferred name; null with {@code actorId}
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Speaker(
      String text,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String actorId,
      @Nullable String name) {}

  /**
   * A topic with the words that speak for it.
   *
   * @param name French name
   * @param nameEn English name; null when there is none
   * @param leading whether it is one of the one to three that the article is filed under
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Topic(
      String id,
      String name,
      @Schema(description = SearchResponse.ENGLISH) @Nullable String nameEn,
      double score,
      boolean leading,
      List<Evidence> evidence) {}

  /** Words that speak for a topic, how often they stand in the article, and where first. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Evidence(String text, int count, String field, int start, int end) {}
}
