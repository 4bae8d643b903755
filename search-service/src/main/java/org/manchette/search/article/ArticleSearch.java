package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.api.SearchResponse.Histogram;
import org.manchette.search.api.SearchResponse.Hit;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.api.SearchResponse.Reason;
import org.manchette.search.api.SearchResponse.Total;
import org.manchette.search.api.TimelineResponse;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Searches articles and gives names to what was found. */
@ApplicationScoped
public class ArticleSearch {

  /** The collection of examples that ship with Manchette. */
  private static final String SAMPLE = "sample";

  private static final int LEADING_PERSONS = 3;
  private static final int LEADING_ORGANISATIONS = 2;
  private static final int LEADING_PLACES = 2;
  private static final int LEADING_TOPICS = 3;

  private final FacetedSearch search;
  private final Vocabulary vocabulary;
  private final MatchReasons reasons;
  private final Corrections corrections;

  ArticleSearch(
      FacetedSearch search, Vocabulary vocabulary, MatchReasons reasons, Corrections corrections) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.reasons = reasons;
    this.corrections = corrections;
  }

  /** Runs a search. */
  SearchResponse search(Criteria criteria, Wording wording) {
    FacetedSearch.Found found = search.search(criteria);
    Map<String, Named> names = vocabulary.names(ids(criteria, found));
    List<FacetedSearch.Scored> hits = found.hits();
    Map<String, List<Reason>> why =
        criteria.explain()
            ? reasons.of(criteria, hits.stream().map(hit -> hit.article().id()).toList(), wording)
            : Map.of();
    String understood = criteria.query().written();
    return new SearchResponse(
        new Total(found.total(), found.exact()),
        hits.stream()
            .map(hit -> hit(hit, names, why.getOrDefault(hit.article().id(), List.of())))
            .toList(),
        Stream.of(Facet.values()).map(facet -> facet(facet, criteria, found, names)).toList(),
        histogram(found.published()),
        histogram(found.mentioned()),
        criteria.mentioned().isAll() ? null : criteria.precision(criteria.mentioned()).code(),
        found.more() && !hits.isEmpty()
            ? hits.getLast().place().write(CriteriaReader.identity(criteria))
            : null,
        understood,
        wording.notes(criteria.query()),
        criteria.after() == null ? corrections.of(criteria, found.total()) : List.of(),
        found.tookMillis());
  }

  /** When the articles of a search were published against the days that they talk about. */
  TimelineResponse timeline(Criteria criteria, Wording wording) {
    FacetedSearch.Crossed crossed = search.crossed(criteria);
    List<Periods.Bucket> published = crossed.published().periods().buckets();
    List<Periods.Bucket> mentioned = crossed.mentioned().periods().buckets();
    List<TimelineResponse.Cell> cells = new ArrayList<>();
    for (int i = 0; i < crossed.cells().size(); i++) {
      for (int j = 0; j < mentioned.size(); j++) {
        long count = crossed.cells().get(i).get(j);
        if (count > 0) {
          cells.add(
              new TimelineResponse.Cell(
                  published.get(i).from(),
                  published.get(i).to(),
                  mentioned.get(j).from(),
                  mentioned.get(j).to(),
                  count));
        }
      }
    }
    return new TimelineResponse(
        new Total(crossed.total(), true),
        histogram(crossed.published()),
        histogram(crossed.mentioned()),
        cells,
        wording.notes(criteria.query()),
        crossed.tookMillis());
  }

  /** Hits with the names of their actors and topics. */
  public List<Hit> named(List<FacetedSearch.Scored> hits) {
    Map<String, Named> names = vocabulary.names(ids(hits));
    return hits.stream().map(hit -> hit(hit, names, List.of())).toList();
  }

  /** The names of actors and topics. */
  List<Label> labels(List<String> ids) {
    Map<String, Named> names = vocabulary.names(ids);
    return ids.stream()
        .flatMap(id -> Facet.ofId(id).stream().map(facet -> label(id, facet, names)))
        .toList();
  }

  /** Whether an article is an example that ships with Manchette. */
  public static boolean fictional(@Nullable String collection) {
    return SAMPLE.equals(collection);
  }

  private static Set<String> ids(Criteria criteria, FacetedSearch.Found found) {
    Set<String> ids = ids(found.hits());
    for (Facet facet : Facet.values()) {
      if (facet.named()) {
        counts(found, facet).values().forEach(count -> ids.add(count.value()));
        ids.addAll(criteria.selected(facet).values());
        ids.addAll(criteria.excluded(facet));
      }
    }
    return ids;
  }

  private static Set<String> ids(List<FacetedSearch.Scored> hits) {
    Set<String> ids = new HashSet<>();
    for (FacetedSearch.Scored hit : hits) {
      leadingActors(hit.article()).values().forEach(ids::addAll);
      ids.addAll(hit.article().topics());
    }
    return ids;
  }

  private static FacetedSearch.Counts counts(FacetedSearch.Found found, Facet facet) {
    return Objects.requireNonNull(found.facets().get(facet));
  }

  private static SearchResponse.Facet facet(
      Facet facet, Criteria criteria, FacetedSearch.Found found, Map<String, Named> names) {
    return facet(
        facet.parameter(),
        criteria.selected(facet).values(),
        counts(found, facet),
        excluded(facet, criteria, found, names),
        names);
  }

  /** A facet with its most frequent and all selected values. */
  public static SearchResponse.Facet facet(
      String name,
      List<String> selected,
      FacetedSearch.Counts counts,
      List<FacetValue> excluded,
      Map<String, Named> names) {
    Map<String, Long> values = new LinkedHashMap<>();
    counts.values().forEach(count -> values.put(count.value(), count.articles()));
    selected.forEach(value -> values.putIfAbsent(value, 0L));
    return new SearchResponse.Facet(
        name,
        values.entrySet().stream()
            .map(value ->
                value(value.getKey(), value.getValue(), selected.contains(value.getKey()), names))
            .sorted(
                Comparator.comparingLong(FacetValue::count)
                    .reversed()
                    .thenComparing(FacetValue::value))
            .toList(),
        counts.others(),
        excluded);
  }

  private static List<FacetValue> excluded(
      Facet facet, Criteria criteria, FacetedSearch.Found found, Map<String, Named> names) {
    Map<String, Long> counted = new HashMap<>();
    FacetedSearch.Counts counts = found.excluded().get(facet);
    if (counts != null) {
      counts.values().forEach(count -> counted.put(count.value(), count.articles()));
    }
    return criteria.excluded(facet).stream()
        .map(value -> value(value, counted.getOrDefault(value, 0L), false, names))
        .toList();
  }

  /** A value with its name; itself where it has none. */
  public static FacetValue value(
      String value, long count, boolean selected, Map<String, Named> names) {
    Named named = names.get(value);
    return new FacetValue(
        value,
        named == null ? value : named.name(),
        named == null ? null : named.nameEn(),
        count,
        selected,
        named == null ? null : named.broader());
  }

  /** A histogram of counted periods. */
  public static Histogram histogram(FacetedSearch.Counted counted) {
    List<Periods.Bucket> buckets = counted.periods().buckets();
    return new Histogram(
        counted.periods().interval(),
        IntStream.range(0, buckets.size())
            .mapToObj(i ->
                new Histogram.Bucket(
                    buckets.get(i).from(), buckets.get(i).to(), counted.articles().get(i)))
            .toList(),
        counted.undated());
  }

  private static Hit hit(FacetedSearch.Scored scored, Map<String, Named> names, List<Reason> why) {
    FoundArticle article = scored.article();
    List<Label> actors = new ArrayList<>();
    leadingActors(article)
        .forEach((facet, ids) -> ids.forEach(id -> actors.add(label(id, facet, names))));
    return new Hit(
        article.id(),
        article.url(),
        Highlights.headline(article),
        Highlights.snippets(article),
        article.datePublished(),
        article.source(),
        article.section(),
        article.authors(),
        article.language(),
        article.words(),
        actors,
        leadingTopics(article.topics(), names),
        fictional(article.collection()),
        scored.score(),
        why);
  }

  private static Map<Facet, List<String>> leadingActors(FoundArticle article) {
    return leadingActors(article.persons(), article.organisations(), article.places());
  }

  /** The leading actors by kind: the writing side stores those of each kind in their order. */
  public static Map<Facet, List<String>> leadingActors(
      List<String> persons, List<String> organisations, List<String> places) {
    Map<Facet, List<String>> leading = new LinkedHashMap<>();
    leading.put(Facet.PERSON, first(persons, LEADING_PERSONS));
    leading.put(Facet.ORGANISATION, first(organisations, LEADING_ORGANISATIONS));
    leading.put(Facet.PLACE, first(places, LEADING_PLACES));
    return leading;
  }

  private static List<String> first(List<String> ids, int count) {
    return ids.subList(0, Math.min(count, ids.size()));
  }

  /** The narrowest topics: an article carries all that stand above them too. */
  public static List<Label> leadingTopics(List<String> topics, Map<String, Named> names) {
    Set<String> broader = new HashSet<>();
    for (String id : topics) {
      Named named = names.get(id);
      if (named != null && named.broader() != null) {
        broader.add(named.broader());
      }
    }
    return topics.stream()
        .filter(id -> !broader.contains(id))
        .limit(LEADING_TOPICS)
        .map(id -> label(id, Facet.TOPIC, names))
        .toList();
  }

  /** An actor or topic with its name. */
  public static Label label(String id, Facet facet, Map<String, Named> names) {
    Named named = names.get(id);
    return named == null
        ? new Label(id, facet.parameter(), id)
        : new Label(id, facet.parameter(), named.name(), named.nameEn());
  }
}
