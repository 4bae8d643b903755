package org.manchette.search.batch;

import org.manchette.search.part.PartFacet;
import org.manchette.search.vocabulary.Facet;

/** What all lines of a batch can be narrowed by. */
enum BatchFilter implements PartFacet {
  TOPIC(Facet.TOPIC),
  SOURCE(Facet.SOURCE);

  private final Facet facet;

  BatchFilter(Facet facet) {
    this.facet = facet;
  }

  /** The same of a search. */
  Facet facet() {
    return facet;
  }

  @Override
  public String parameter() {
    return facet.parameter();
  }

  @Override
  public String field() {
    return facet.field();
  }

  @Override
  public boolean named() {
    return facet.named();
  }
}
