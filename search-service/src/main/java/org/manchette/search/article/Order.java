package org.manchette.search.article;

/** How hits are ordered; what is equal is ordered by id. */
public enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST
}
