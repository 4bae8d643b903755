package org.manchette.search.query;

/**
 * What a query may be.
 *
 * @param depth parentheses inside each other; what is deeper is read without them
 * @param prefix letters before a star at least; fewer are read as a word
 */
public record QueryLimits(int depth, int prefix) {

  /** As the service is configured out of the box. */
  public static final QueryLimits DEFAULTS = new QueryLimits(8, 3);
}
