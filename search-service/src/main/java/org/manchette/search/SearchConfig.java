package org.manchette.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits and sizes of searching; the keys begin with {@code manchette.search.}. */
@ConfigMapping(prefix = "manchette.search")
public interface SearchConfig {

  /** UTF-16 code units of {@code q}. */
  @WithDefault("1000")
  int queryLength();

  /** Words of {@code q}. */
  @WithDefault("64")
  int queryWords();

  /** UTF-16 code units of any other parameter. */
  @WithDefault("300")
  int valueLength();

  /** Values of one facet that can be selected. */
  @WithDefault("50")
  int selectedValues();

  /** Hits a page when the request does not say. */
  @WithDefault("20")
  int pageSize();

  /** Hits a page at most. */
  @WithDefault("100")
  int maxPageSize();

  /** Values of a facet that an answer lists, besides the selected ones. */
  @WithDefault("20")
  int facetValues();

  /** Up to how many matching articles the total is counted exactly. */
  @WithDefault("100000")
  int exactTotal();

  /** Buckets of a histogram at most. */
  @WithDefault("120")
  int buckets();

  /** How long Elasticsearch may take for one search. */
  @WithDefault("10s")
  Duration timeout();

  /** How long names of actors and topics are remembered. */
  @WithDefault("10s")
  Duration labelAge();

  /** Names of actors and topics that are remembered. */
  @WithDefault("20000")
  int labels();

  /** Newest articles that are read for what an actor says and is called. */
  @WithDefault("30")
  int actorArticles();

  /** Quotations and roles, each, that an actor's page lists. */
  @WithDefault("20")
  int actorFindings();
}
