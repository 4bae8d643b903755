package org.manchette.search;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Limits and sizes of searching; the keys begin with {@code manchette.search.}. */
@ConfigMapping(prefix = "manchette.search")
public interface SearchConfig {

  /** UTF-16 code units of {@code q}. */
  @WithDefault("4000")
  int queryLength();

  /** Words, phrases, names and dates of {@code q}. */
  @WithDefault("150")
  int queryWords();

  /** Parentheses inside each other in {@code q}; deeper ones are read without them. */
  @WithDefault("8")
  int queryDepth();

  /** Words with a star in {@code q}. */
  @WithDefault("10")
  int queryPrefixes();

  /** Letters before a star at least; behind fewer it is ignored, and a note says so. */
  @WithDefault("3")
  int queryPrefixLength();

  /** Words that a star of a compound ({@code Saint-Den*}) may stand for. */
  @WithDefault("200")
  int queryPrefixWords();

  /** The largest number of an at-least ({@code SNCF>=3}). */
  @WithDefault("20")
  int queryTimes();

  /** The largest distance of a proximity ({@code PRES5}), in words. */
  @WithDefault("50")
  int queryDistance();

  /** Actors, topics or values that one name of {@code q} may stand for. */
  @WithDefault("50")
  int queryNames();

  /** A file of the site's own synonyms, in the format of the shipped {@code synonyms.txt}. */
  Optional<Path> synonyms();

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

  /** Topics that an answer lists, besides the selected ones: enough for the whole tree. */
  @WithDefault("1000")
  int topicValues();

  /** Up to how many matching articles the total is counted exactly. */
  @WithDefault("100000")
  int exactTotal();

  /** With so many hits or fewer, other spellings are looked for; 0 for never. */
  @WithDefault("3")
  int fewHits();

  /** Other spellings that an answer gives at most. */
  @WithDefault("3")
  int corrections();

  /** Values of a facet that can be paged through. Elasticsearch allows 65,536. */
  @WithDefault("10000")
  int facetDepth();

  /** Similar articles when the request does not say. */
  @WithDefault("10")
  int similar();

  /** Similar articles at most. */
  @WithDefault("50")
  int maxSimilar();

  /** UTF-16 code units of a body that are compared with others. */
  @WithDefault("20000")
  int comparedText();

  /** Completions of each kind when the request does not say. */
  @WithDefault("5")
  int completions();

  /** Completions of each kind at most. */
  @WithDefault("20")
  int maxCompletions();

  /** Articles whose words are looked at to complete one. */
  @WithDefault("50")
  int completionArticles();

  /** Buckets of a histogram at most. */
  @WithDefault("120")
  int buckets();

  /** Periods of publication that a double timeline has at most, at least 2. */
  @WithDefault("40")
  int timelinePublished();

  /** Periods talked about that a double timeline has at most, at least 4. */
  @WithDefault("48")
  int timelineMentioned();

  /** How long Elasticsearch may take for one search. */
  @WithDefault("10s")
  Duration timeout();

  /** How long names of actors and topics are remembered: so long a new name can take to show. */
  @WithDefault("1m")
  Duration labelAge();

  /** Names of actors and topics that are remembered. */
  @WithDefault("20000")
  int labels();

  /** Values that a search inside a facet lists when the request does not say. */
  @WithDefault("50")
  int facetSearchValues();

  /** Values that a search inside a facet lists at most. */
  @WithDefault("200")
  int maxFacetSearchValues();

  /**
   * Names that are looked at for what was typed, at most: those that fit best and, where more fit,
   * as many of the most frequent values of each kind. Elasticsearch allows 10,000.
   */
  @WithDefault("2000")
  int nameCandidates();

  /** Suggestions when the request does not say. */
  @WithDefault("10")
  int suggestions();

  /** Suggestions at most. */
  @WithDefault("50")
  int maxSuggestions();

  /** Exports that can be under way at a time; further ones are told to come back. */
  @WithDefault("4")
  int exports();

  /** How long an export may take, its reader's slowness included; a longer one is cut off. */
  @WithDefault("30m")
  Duration exportTime();

  /** Records that an export asks of Elasticsearch at a time; it allows 10,000. */
  @WithDefault("1000")
  int exportPage();

  /** Entries of a feed. */
  @WithDefault("50")
  int feedEntries();

  /** Where readers find the pages of this archive, for the links of feeds; ends with a slash. */
  @WithDefault("http://127.0.0.1:8080/")
  URI pages();

  /** Roles that an actor's page lists when the request does not say. */
  @WithDefault("20")
  int actorRoles();

  /** Roles that an actor's page lists at most. */
  @WithDefault("200")
  int maxActorRoles();

  /** Wordings of roles that are read, the most frequent ones, before like ones are joined. */
  @WithDefault("1000")
  int roleWordings();

  /** Persons, organisations, places and topics, each, beside an actor or topic when not said. */
  @WithDefault("20")
  int actorCompany();

  /** Persons, organisations, places and topics, each, beside an actor or topic at most. */
  @WithDefault("200")
  int maxActorCompany();

  /**
   * Those in most of the articles of an actor or topic, of each kind, whose surprise is computed.
   */
  @WithDefault("1000")
  int companyCandidates();

  /** Who shares fewer articles with an actor or topic comes after those who share as many. */
  @WithDefault("2")
  int companySupport();

  /**
   * Quotations by and about an actor, each, and of a topic's articles, when the request does not
   * say.
   */
  @WithDefault("20")
  int actorQuotations();

  /** Quotations by and about an actor, each, and of a topic's articles, at most. */
  @WithDefault("200")
  int maxActorQuotations();

  /** Newest articles on the page of an actor or topic when the request does not say. */
  @WithDefault("10")
  int actorNewest();

  /** Newest articles on the page of an actor or topic at most. */
  @WithDefault("100")
  int maxActorNewest();

  /** Topics right below a topic that its page lists at most. */
  @WithDefault("500")
  int topicNarrower();

  /** Where the archive's readers are: whose day is today. */
  @WithDefault("Europe/Paris")
  ZoneId zone();

  /** Days of an agenda at most. */
  @WithDefault("3660")
  int agendaDays();

  /** How many years ago to look back when the request does not say, separated by commas. */
  @WithDefault("1,10,50")
  String anniversaries();

  /** Numbers of years in one request at most. */
  @WithDefault("10")
  int maxAnniversaries();

  /** The largest number of years to look back. */
  @WithDefault("1000")
  int oldestAnniversary();

  /** Articles of each kind and number of years when the request does not say. */
  @WithDefault("3")
  int anniversaryArticles();

  /** Articles of each kind and number of years at most. */
  @WithDefault("20")
  int maxAnniversaryArticles();

  /** Batches that can be under way at a time; further ones are told to come back. */
  @WithDefault("2")
  int batches();

  /** Lines of a batch at most. */
  @WithDefault("10000")
  int batchLines();

  /** Size of a batch at most. */
  @WithDefault("2M")
  MemorySize batchSize();

  /** How long a batch may take; lines that are left then are not searched, and say so. */
  @WithDefault("10m")
  Duration batchTime();

  /** Lines of a batch that Elasticsearch is asked for in one request. */
  @WithDefault("25")
  int batchGroup();

  /** Searches of such a request that Elasticsearch works on at a time. */
  @WithDefault("4")
  int batchSearches();

  /** Columns of a batch at most. */
  @WithDefault("150")
  int batchColumns();
}
