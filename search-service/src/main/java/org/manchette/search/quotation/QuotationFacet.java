package org.manchette.search.quotation;

import org.manchette.search.part.PartFacet;

/** What a search of quotations can be narrowed by, in the order in which to show it. */
enum QuotationFacet implements PartFacet {
  SPEAKER("speaker"),
  ABOUT("about"),
  TOPIC("topics"),
  SOURCE("source"),
  DIRECT("direct");

  private final String field;

  QuotationFacet(String field) {
    this.field = field;
  }

  @Override
  public String parameter() {
    return this == TOPIC ? "topic" : field;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public boolean named() {
    return this == SPEAKER || this == ABOUT || this == TOPIC;
  }

  @Override
  public String noun() {
    return this == ABOUT ? "actor" : parameter();
  }

  /** Of two values both are listed anyway. */
  @Override
  public boolean countedByValue() {
    return this != DIRECT;
  }
}
