package org.manchette.search.article;

/** How hits are ordered; what is equal is ordered by id. */
enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST
}
