package org.manchette.text.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.ActorKind;

/**
 * An actor that is known before any article is read.
 *
 * @param id kind, colon, slug of lower-case ASCII letters, digits and hyphens
 * @param kind what it is
 * @param name preferred name
 * @param aliases other names, the preferred one among them only where it is {@link
 *     Alias#ambiguous}; may be empty
 * @param wikidataId such as {@code Q142}; null when not known
 * @param description a few words that tell it from its namesakes; null when there are none
 * @param externalIds ids in other registers by the register's name ({@code viaf}); may be empty
 * @param from day of birth or foundation; null when not known
 * @param to day of death or dissolution; null when not known or still there
 * @param offices that a person held, in order of time; may be empty
 */
public record AuthorityEntry(
    String id,
    ActorKind kind,
    String name,
    List<Alias> aliases,
    @Nullable String wikidataId,
    @Nullable String description,
    Map<String, String> externalIds,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Office> offices) {

  public AuthorityEntry {
    aliases = List.copyOf(aliases);
    externalIds = Map.copyOf(externalIds);
    offices = List.copyOf(offices);
  }

  /** An entry of which nothing but its names is known. */
  public static AuthorityEntry of(String id, ActorKind kind, String name, List<Alias> aliases) {
    return new AuthorityEntry(id, kind, name, aliases, null, null, Map.of(), null, null, List.of());
  }

  /**
   * Another name of an actor.
   *
   * @param name as it is written
   * @param language ISO 639-1 code; null for French or any
   * @param from first day on which it meant this actor; null for always
   * @param to last such day; null for still
   * @param ambiguous true if it is also a common word or the name of others: it counts only with
   *     support in the article
   */
  public record Alias(
      String name,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean ambiguous) {

    /** A name without limits of time. */
    public static Alias of(String name) {
      return new Alias(name, null, null, null, false);
    }
  }

  /**
   * A high office.
   *
   * @param title in French (« président de la République française »)
   * @param from first day; null when not known
   * @param to last day; null when not known or still held
   */
  public record Office(String title, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
