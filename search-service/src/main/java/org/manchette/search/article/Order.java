package org.manchette.search.article;

import java.util.Locale;

/** How hits are ordered; what is equal is ordered by id. */
public enum Order {
  RELEVANCE,
  NEWEST,
  OLDEST,
  /** By how often the words and actors of the search are named. */
  MENTIONS;

  /** As the contract calls it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether hits are ordered by what Elasticsearch gives them as score. */
  boolean scored() {
    return this == RELEVANCE || this == MENTIONS;
  }
}
