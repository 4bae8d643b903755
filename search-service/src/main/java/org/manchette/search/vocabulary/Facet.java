package org.manchette.search.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search can be narrowed by, in the order in which to show it. */
public enum Facet {
  PERSON("person", "persons", "person:"),
  ORGANISATION("organisation", "organisations", "organisation:"),
  PLACE("place", "places", "place:"),
  TOPIC("topic", "topics", "medtop:"),
  SOURCE("source", "source", null),
  SECTION("section", "section", null),
  AUTHOR("author", "authors", null),
  LANGUAGE("language", "language", null),
  YEAR("year", "year", null);

  private final String parameter;
  private final String field;
  private final @Nullable String idPrefix;

  Facet(String parameter, String field, @Nullable String idPrefix) {
    this.parameter = parameter;
    this.field = field;
    this.idPrefix = idPrefix;
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
    return idPrefix != null;
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
        .filter(facet -> facet.idPrefix != null && id.startsWith(facet.idPrefix))
        .findFirst();
  }
}
