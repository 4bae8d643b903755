package org.manchette.search.article;

/** How hits are ordered; what is equal is ordered by id. */
enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST,
  /** By how often the words and actors of the search are named. */
  MENTIONS;

  /** Whether hits are ordered by what Elasticsearch gives them as score. */
  boolean scored() {
    return this == RELEVANCE || this == MENTIONS;
  }
}
