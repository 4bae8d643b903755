package org.manchette.search.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as the authority and the whole archive know it. Every list is bounded; the request says
 * by how much.
 *
 * @param id canonical id
 * @param kind {@code person}, {@code organisation} or {@code place}
 * @param name preferred name
 * @param aliases other names, those of the authority first, then those met in articles
 * @param description a few words that tell it from its namesakes; null when there are none
 * @param wikidataId such as {@code Q142}; null when not known
 * @param externalIds ids in other registers; may be empty
 * @param origin {@code shipped} or {@code imported} for an entry of the authority, {@code
 *     provisional} for an actor that was only met in articles
 * @param from day of birth or foundation; null when not known
 * @param to day of death or dissolution; null when not known or still there
 * @param offices that the authority knows a person to have held, in order of time
 * @param articles number of articles that name it; 0 for an entry that none names yet
 * @param firstPublished day of the first of them; null if none has a day
 * @param lastPublished day of the last of them; null if none has a day
 * @param roles what articles call it, in order of the first article that does; where there are more
 *     than asked, those that most articles give
 * @param published articles by period of publication
 * @param persons who is named in the same articles, the most surprising first, see {@link
 *     Companion}
 * @param organisations likewise
 * @param places likewise
 * @param topics of these articles, the most frequent first
 * @param quotationsBy its own words
 * @param quotationsAbout words of others that name it
 * @param newest the newest articles that name it
 */
public record ActorView(
    String id,
    String kind,
    String name,
    List<Alias> aliases,
    @Nullable String description,
    @Nullable String wikidataId,
    List<ExternalId> externalIds,
    String origin,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Office> offices,
    long articles,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished,
    List<Role> roles,
    SearchResponse.Histogram published,
    List<Companion> persons,
    List<Companion> organisations,
    List<Companion> places,
    List<SearchResponse.FacetValue> topics,
    Quotations quotationsBy,
    Quotations quotationsAbout,
    List<SearchResponse.Hit> newest) {

  public ActorView {
    aliases = List.copyOf(aliases);
    externalIds = List.copyOf(externalIds);
    offices = List.copyOf(offices);
    roles = List.copyOf(roles);
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
    newest = List.copyOf(newest);
  }

  /**
   * Another name.
   *
   * @param name as it is written
   * @param language ISO 639-1 code; null for French or any
   * @param from first day on which it meant this actor; null for always
   * @param to last such day; null for still
   * @param ambiguous true if the authority says that it is also a common word or the name of others
   */
  public record Alias(
      String name,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean ambiguous) {}

  /**
   * An id in another register.
   *
   * @param register such as {@code viaf}
   * @param id there
   */
  public record ExternalId(String register, String id) {}

  /**
   * An office that the authority knows, beside the roles that articles give.
   *
   * @param title in French (« président de la République française »)
   * @param from first day; null when not known
   * @param to last day; null when not known or still held
   */
  public record Office(String title, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * What articles call it, with a proof. Wordings that differ in case, accents, hyphens or a
   * leading article are one role.
   *
   * @param text in the wording that most articles give (« PDG de Microsoft »)
   * @param articles number of articles that say so
   * @param firstPublished day of the first of them; null if none has a day
   * @param lastPublished day of the last of them; null if none has a day
   * @param proof the newest of them
   */
  public record Role(
      String text,
      long articles,
      @Nullable LocalDate firstPublished,
      @Nullable LocalDate lastPublished,
      Proof proof) {}

  /**
   * An article that something rests on.
   *
   * @param id of the article
   * @param headline title; null when it has none
   * @param datePublished null when not known
   * @param source name of the title or site; null when not known
   */
  public record Proof(
      String id,
      @Nullable String headline,
      @Nullable LocalDate datePublished,
      @Nullable String source) {}

  /**
   * Another actor in the same articles. Who is everywhere in the archive is no surprise beside
   * anyone; the order is by how much the shared articles exceed what chance would give.
   *
   * @param id canonical id
   * @param name preferred name
   * @param articles number of articles that name both
   * @param inArchive number of articles that name the other one
   * @param expected number of articles that would name both if neither had to do with the other
   * @param score log-likelihood ratio (G²) of that independence, about 10 and more leaves no doubt;
   *     0 or less if they share no more articles than expected
   */
  public record Companion(
      String id, String name, long articles, long inArchive, double expected, double score) {}

  /**
   * Quotations with their number.
   *
   * @param total number of them in the whole archive
   * @param newest the newest ones; those of one article in the order of its text
   */
  public record Quotations(long total, List<QuotationResponse.Hit> newest) {

    public Quotations {
      newest = List.copyOf(newest);
    }
  }
}
