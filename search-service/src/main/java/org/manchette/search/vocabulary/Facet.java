package org.manchette.search.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a search can be narrowed by, in the order in which to show it. */
public enum Facet {
  PERSON("person", "persons", "person:"),
  ORGANISATION("organisation", "organisations", "organisation:"),
  PLACE("place", "places", "place:"),
  TOPIC("topic", "topics", "medtop:", "site:"),
  SOURCE("source", "source"),
  SECTION("section", "section"),
  LANGUAGE("language", "language");

  private final String parameter;
  private final String field;
  private final List<String> idPrefixes;

  Facet(String parameter, String field, String... idPrefixes) {
    this.parameter = parameter;
    this.field = field;
    this.idPrefixes = List.of(idPrefixes);
  }

  /** Name of the request parameter that selects its values; for an actor also the kind. */
  public String parameter() {
    return parameter;
  }

  /** Name of the field of the articles index that holds its values. */
  public String field() {
    return field;
  }

  /** Whether its values are ids that have a name elsewhere. */
  public boolean named() {
    return !idPrefixes.isEmpty();
  }

  /** Whether its values are actors. */
  public boolean ofActors() {
    return this == PERSON || this == ORGANISATION || this == PLACE;
  }

  /** The facet of a request parameter. */
  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }

  /** The facet that an id of an actor or topic belongs to. */
  public static Optional<Facet> ofId(String id) {
    return Arrays.stream(values())
        .filter(facet -> facet.idPrefixes.stream().anyMatch(id::startsWith))
        .findFirst();
  }
}
