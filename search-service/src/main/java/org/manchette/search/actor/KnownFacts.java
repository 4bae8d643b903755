package org.manchette.search.actor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the authority knows beyond the fields of the register, read from the JSON that
 * the writing side stores with it. Read tolerantly: what is not there is not known.
 *
 * @param from day of birth or foundation
 * @param to day of death or dissolution
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KnownFacts(
    @Nullable List<Alias> aliases,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<Office> offices) {

  static final KnownFacts NONE = new KnownFacts(null, null, null, null);

  List<Alias> aliasesOrNone() {
    return aliases == null ? List.of() : aliases;
  }

  List<Office> officesOrNone() {
    return offices == null ? List.of() : offices;
  }

  /** Another name; null name where the entry is odd. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Alias(
      @Nullable String name,
      @Nullable String language,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean ambiguous) {}

  /** An office; null title where the entry is odd. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Office(@Nullable String title, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
