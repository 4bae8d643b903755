package org.manchette.search.batch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.BatchResponse.Candidate;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.article.BatchCounts;
import org.manchette.search.article.CriteriaReader;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Period;
import org.manchette.search.article.QueryReading;
import org.manchette.search.article.Selection;
import org.manchette.search.article.UnderstoodQuery;
import org.manchette.search.query.QueryNode;
import org.manchette.search.vocabulary.ActorsCalled;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.RegisteredName;
import org.manchette.search.vocabulary.TypedName;
import org.manchette.search.vocabulary.Vocabulary;

/** Finds out what to search for each line of a batch. */
@ApplicationScoped
class BatchSearches {

  /** What would end a phrase. */
  private static final Pattern MARKS = Pattern.compile("[\"“”„«»‹›]+");

  private final SearchConfig config;
  private final QueryReading queries;
  private final ActorsCalled actors;
  private final Vocabulary vocabulary;
  private final FacetedSearch articles;

  BatchSearches(
      SearchConfig config,
      QueryReading queries,
      ActorsCalled actors,
      Vocabulary vocabulary,
      FacetedSearch articles) {
    this.config = config;
    this.queries = queries;
    this.actors = actors;
    this.vocabulary = vocabulary;
    this.articles = articles;
  }

  /**
   * What a line turned out to ask for.
   *
   * @param status as the contract has it, as far as known before the search
   * @param note why the status is what it is; null for {@code ok}
   * @param actor that is counted; null for none
   * @param candidates of an ambiguous name; else empty
   * @param parameters of the same search of articles, by name
   * @param search what to count; null if nothing can be
   */
  record Understood(
      BatchEntry entry,
      Status status,
      @Nullable String note,
      @Nullable Label actor,
      List<Candidate> candidates,
      Map<String, String> parameters,
      BatchCounts.@Nullable Asked search) {}

  /** What each line of a group asks for, in order; whatever goes wrong with one stays with it. */
  List<Understood> of(List<BatchEntry> group, BatchOptions options) {
    Map<String, List<Candidate>> called;
    try {
      called = candidates(group);
    } catch (SearchException e) {
      return group.stream()
          .map(entry -> unsearched(entry, Status.FAILED, Wrong.NO_ANSWER.in(options.wording())))
          .toList();
    }
    return group.stream().map(entry -> understood(entry, options, called)).toList();
  }

  /** The actors that have the names of a group, the most named first. */
  private Map<String, List<Candidate>> candidates(List<BatchEntry> group) {
    Map<String, List<RegisteredName>> called =
        actors.called(
            group.stream()
                .filter(entry -> entry.kind() == BatchEntry.Kind.NAME && wrong(entry) == null)
                .map(BatchEntry::text)
                .collect(Collectors.toSet()));
    Map<Facet, List<String>> namesakes = new EnumMap<>(Facet.class);
    called
        .values()
        .forEach(bearers -> {
          if (bearers.size() > 1) {
            bearers.forEach(actor ->
                Facet.ofId(actor.id())
                    .ifPresent(kind ->
                        namesakes.computeIfAbsent(kind, k -> new ArrayList<>()).add(actor.id())));
          }
        });
    FacetedSearch.NamedArticles counts = articles.naming(namesakes);
    Map<String, List<Candidate>> candidates = new HashMap<>();
    called.forEach((name, bearers) ->
        candidates.put(
            name,
            bearers.stream()
                .map(actor ->
                    new Candidate(actor.id(), actor.kind(), actor.name(), counts.of(actor.id())))
                .sorted(
                    Comparator.comparingLong(Candidate::articles)
                        .reversed()
                        .thenComparing(Candidate::id))
                .toList()));
    return candidates;
  }

  /** What is wrong with a line before anything is looked up; null if nothing is. */
  private @Nullable Wrong wrong(BatchEntry entry) {
    if (entry.wrong() != null) {
      return entry.wrong();
    }
    int limit = entry.kind() == BatchEntry.Kind.QUERY ? config.queryLength() : config.valueLength();
    if (entry.text().length() > limit) {
      return Wrong.tooLong(entry.text().length(), limit);
    }
    return TypedName.of(entry.text()).isEmpty() ? Wrong.NO_LETTER : null;
  }

  private Understood understood(
      BatchEntry entry, BatchOptions options, Map<String, List<Candidate>> called) {
    Wrong wrong = wrong(entry);
    if (wrong != null) {
      return unsearched(entry, Status.INVALID, wrong.in(options.wording()));
    }
    Period published;
    try {
      published =
          entry.from() == null && entry.to() == null
              ? options.published()
              : CriteriaReader.period("from", entry.from(), "to", entry.to());
    } catch (HttpProblem e) {
      return unsearched(
          entry, Status.INVALID, Wrong.period(String.valueOf(e.getDetail())).in(options.wording()));
    }
    try {
      Building building = new Building(entry, options, published);
      return switch (entry.kind()) {
        case NAME -> name(building, called.getOrDefault(entry.text(), List.of()));
        case QUERY -> query(building);
        case ID -> id(building);
      };
    } catch (HttpProblem e) {
      return unsearched(
          entry, Status.INVALID, Wrong.costly(String.valueOf(e.getDetail())).in(options.wording()));
    } catch (SearchException e) {
      return unsearched(entry, Status.FAILED, Wrong.NO_ANSWER.in(options.wording()));
    }
  }

  private static Understood unsearched(BatchEntry entry, Status status, String why) {
    return new Understood(entry, status, why, null, List.of(), Map.of(), null);
  }

  private Understood name(Building building, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      String words = MARKS.matcher(building.entry.text()).replaceAll(" ").strip();
      QueryNode phrase = new QueryNode.Phrase(words.replaceAll("\\s+", " "));
      return building.words(
          new UnderstoodQuery(phrase, phrase.written(), List.of(), Map.of()),
          Status.UNKNOWN,
          Status.UNKNOWN.note(building.options.wording()));
    }
    Candidate most = candidates.getFirst();
    // Whom no article names is hardly meant, as long as another one is named.
    List<Candidate> likely =
        most.articles() == 0
            ? candidates
            : candidates.stream().filter(candidate -> candidate.articles() > 0).toList();
    boolean ambiguous = likely.size() > 1;
    return building.actor(
        new Label(most.id(), most.kind(), most.name()),
        ambiguous ? Status.AMBIGUOUS : Status.OK,
        ambiguous ? likely : List.of());
  }

  private Understood query(Building building) {
    UnderstoodQuery query = queries.read(building.entry.text());
    List<SearchResponse.Note> notes = building.options.wording().notes(query);
    String note = notes.stream().map(SearchResponse.Note::inWords).collect(Collectors.joining(" "));
    return building.words(
        query, notes.isEmpty() ? Status.OK : Status.REPAIRED, notes.isEmpty() ? null : note);
  }

  private Understood id(Building building) {
    String id = building.entry.text();
    Facet facet = Facet.ofId(id).orElse(null);
    if (facet == null) {
      return unsearched(building.entry, Status.INVALID, Wrong.NO_ID.in(building.options.wording()));
    }
    if (vocabulary.meant(facet, id).isEmpty()) {
      return unsearched(
          building.entry, Status.UNKNOWN, Wrong.UNKNOWN_ID.in(building.options.wording()));
    }
    Named named = vocabulary.names(List.of(id)).get(id);
    return building.actor(
        named == null
            ? new Label(id, facet.parameter(), id)
            : new Label(id, facet.parameter(), named.name(), named.nameEn()),
        Status.OK,
        List.of());
  }

  /** A search in the making. */
  private record Building(BatchEntry entry, BatchOptions options, Period published) {

    Understood words(UnderstoodQuery query, Status status, @Nullable String note) {
      Map<String, String> parameters = new HashMap<>();
      parameters.put("q", query.written());
      return new Understood(
          entry,
          status,
          note,
          null,
          List.of(),
          parameters,
          new BatchCounts.Asked(query, options.selected(), published));
    }

    Understood actor(Label actor, Status status, List<Candidate> candidates) {
      Facet facet = Facet.ofId(actor.id()).orElse(Facet.PERSON);
      Map<Facet, Selection> selected = new EnumMap<>(Facet.class);
      selected.putAll(options.selected());
      List<List<String>> asked = new ArrayList<>();
      boolean also = selected.containsKey(facet);
      if (also) {
        // A topic of the line and one of the batch must both hold.
        asked.add(selected.getOrDefault(facet, Selection.NONE).values());
      }
      asked.add(List.of(actor.id()));
      selected.put(facet, new Selection(asked, also));
      return new Understood(
          entry,
          status,
          status == Status.OK ? null : status.note(options.wording()),
          actor,
          candidates,
          Map.of(facet.parameter(), actor.id()),
          new BatchCounts.Asked(UnderstoodQuery.EVERYTHING, selected, published));
    }
  }
}
