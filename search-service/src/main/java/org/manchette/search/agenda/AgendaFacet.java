package org.manchette.search.agenda;

import org.manchette.search.part.PartFacet;
import org.manchette.search.vocabulary.Facet;

/** What an agenda can be narrowed by, in the order in which to show it. */
enum AgendaFacet implements PartFacet {
  PERSON(Facet.PERSON.parameter(), Facet.PERSON.field(), true),
  ORGANISATION(Facet.ORGANISATION.parameter(), Facet.ORGANISATION.field(), true),
  PLACE(Facet.PLACE.parameter(), Facet.PLACE.field(), true),
  TOPIC(Facet.TOPIC.parameter(), Facet.TOPIC.field(), true),
  SOURCE(Facet.SOURCE.parameter(), Facet.SOURCE.field(), false),
  PRECISION("precision", "precision", false);

  private final String parameter;
  private final String field;
  private final boolean named;

  AgendaFacet(String parameter, String field, boolean named) {
    this.parameter = parameter;
    this.field = field;
    this.named = named;
  }

  @Override
  public String parameter() {
    return parameter;
  }

  @Override
  public String field() {
    return field;
  }

  @Override
  public boolean named() {
    return named;
  }
}
