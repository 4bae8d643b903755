package org.manchette.search.quotation;

/** What a search of quotations can be narrowed by, in the order in which to show it. */
enum QuotationFacet {
  SPEAKER("speaker"),
  ABOUT("about"),
  TOPIC("topics"),
  SOURCE("source"),
  DIRECT("direct");

  private final String field;

  QuotationFacet(String field) {
    this.field = field;
  }

  /** Name of the request parameter that selects its values. */
  String parameter() {
    return this == TOPIC ? "topic" : field;
  }

  /** Name of the field of the quotations index that holds its values. */
  String field() {
    return field;
  }

  /** Whether its values are ids that have a name elsewhere. */
  boolean named() {
    return this == SPEAKER || this == ABOUT || this == TOPIC;
  }
}
