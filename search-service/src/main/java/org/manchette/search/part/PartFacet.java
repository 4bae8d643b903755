package org.manchette.search.part;

/**
 * What a search of parts of articles can be narrowed by; an enum in the order in which to show it.
 */
public interface PartFacet {

  /** Name of the request parameter that selects its values. */
  String parameter();

  /** Name of the field of the index that holds its values. */
  String field();

  /** Whether its values are ids that have a name elsewhere. */
  boolean named();

  /** What an error calls one of its values. */
  default String noun() {
    return parameter();
  }

  /** Whether Elasticsearch can count given values alone; truth values it cannot. */
  default boolean countedByValue() {
    return true;
  }
}
