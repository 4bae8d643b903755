package org.manchette.search.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a search can be narrowed by, in the order in which to show it. */
public enum Facet {
  PERSON("person", "persons"),
  ORGANISATION("organisation", "organisations"),
  PLACE("place", "places"),
  TOPIC("topic", "topics"),
  SOURCE("source", "source"),
  SECTION("section", "section"),
  AUTHOR("author", "authors"),
  LANGUAGE("language", "language"),
  YEAR("year", "year");

  /** The facets whose values are actors. */
  public static final Set<Facet> ACTORS =
      Collections.unmodifiableSet(EnumSet.of(PERSON, ORGANISATION, PLACE));

  private final String parameter;
  private final String field;

  Facet(String parameter, String field) {
    this.parameter = parameter;
    this.field = field;
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
    return ofActors() || this == TOPIC;
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
    return Arrays.stream(values()).filter(facet -> facet.holds(id)).findFirst();
  }

  private boolean holds(String id) {
    return this == TOPIC
        ? id.startsWith("medtop:") || id.startsWith("site:")
        : ofActors() && id.startsWith(parameter + ":");
  }
}
