package org.manchette.search.article;

import static org.manchette.search.problem.Problems.invalidParameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.problem.Parameters;
import org.manchette.search.query.ParsedQuery;
import org.manchette.search.query.ParsedQuery.Cost;
import org.manchette.search.query.ParsedQuery.Note;
import org.manchette.search.query.ParsedQuery.Repair;
import org.manchette.search.query.QueryField;
import org.manchette.search.query.QueryLimits;
import org.manchette.search.query.QueryNode;
import org.manchette.search.query.QueryParser;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.NameFit;
import org.manchette.search.vocabulary.NameSearch;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.RegisteredName;
import org.manchette.search.vocabulary.TypedName;
import org.manchette.search.vocabulary.Vocabulary;

/**
 * Reads a query and looks up the names in it. What nobody and nothing is called is searched as
 * words, and a note says so: a reader never sees an empty page for it.
 */
@ApplicationScoped
public class QueryReading {

  /** So many names a note spells out. */
  private static final int NAMES_TOLD = 5;

  /** What the parser would take for more than a word. */
  private static final Pattern OPERATOR =
      Pattern.compile("(?:^|[ (])(?:ET|OU|SAUF|AND|OR|NOT|&|\\+|\\|)(?:[ )]|$)|[:()*+]| -");

  private final SearchConfig config;
  private final Vocabulary vocabulary;
  private final NameSearch nameSearch;
  private final FacetedSearch search;

  QueryReading(
      SearchConfig config, Vocabulary vocabulary, NameSearch nameSearch, FacetedSearch search) {
    this.config = config;
    this.vocabulary = vocabulary;
    this.nameSearch = nameSearch;
    this.search = search;
  }

  /**
   * What a query asks for.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it asks for more than is configured
   */
  public UnderstoodQuery read(@Nullable String q) {
    String typed = Parameters.text("q", q, config.queryLength());
    if (typed == null) {
      return UnderstoodQuery.EVERYTHING;
    }
    ParsedQuery parsed =
        QueryParser.parse(typed, new QueryLimits(config.queryDepth(), config.queryPrefixLength()));
    check(parsed.cost());
    if (parsed.node() == null) {
      return new UnderstoodQuery(null, "", parsed.notes(), Map.of());
    }
    if (parsed.words() > 1 && OPERATOR.matcher(typed).find() && isName(typed)) {
      QueryNode phrase = new QueryNode.Phrase(typed.strip().replaceAll("[\\s*]+", " "));
      return new UnderstoodQuery(
          phrase, phrase.written(), List.of(new Note(Repair.OPERATOR_IN_NAME, "")), Map.of());
    }
    List<Note> notes = new ArrayList<>(parsed.notes());
    QueryNode node = resolved(parsed.node(), notes);
    return new UnderstoodQuery(node, node.written(), notes, names(node));
  }

  private void check(Cost cost) {
    check(cost.words(), config.queryWords(), "words");
    check(cost.prefixes(), config.queryPrefixes(), "words with a star");
    checkNumber(cost.times(), config.queryTimes(), ">=%d counts".formatted(cost.times()));
    checkNumber(
        cost.distance(), config.queryDistance(), "PRES%d reaches".formatted(cost.distance()));
  }

  private static void check(int is, int most, String what) {
    if (is > most) {
      throw invalidParameter("q", "has %d %s; send %d at most".formatted(is, what, most));
    }
  }

  private static void checkNumber(int is, int most, String what) {
    if (is > most) {
      throw invalidParameter("q", "%s too far; write %d at most".formatted(what, most));
    }
  }

  /** A company that is called « Dupont ET Fils ». */
  private boolean isName(String typed) {
    String name = typed.strip();
    return name.length() <= config.valueLength() && !vocabulary.meantActors(name).isEmpty();
  }

  private QueryNode resolved(QueryNode node, List<Note> notes) {
    return switch (node) {
      case QueryNode.Named named -> resolved(named, notes);
      case QueryNode.Not not -> new QueryNode.Not(resolved(not.node(), notes));
      case QueryNode.All all -> new QueryNode.All(resolved(all.nodes(), notes));
      case QueryNode.Any any -> new QueryNode.Any(resolved(any.nodes(), notes));
      case QueryNode.Together together -> new QueryNode.Together(resolved(together.nodes(), notes));
      case QueryNode.AtLeast least -> counted(resolved(least.node(), notes), least.times());
      default -> node;
    };
  }

  private List<QueryNode> resolved(List<QueryNode> nodes, List<Note> notes) {
    return nodes.stream().map(each -> resolved(each, notes)).toList();
  }

  /** Actors and words are counted each by themselves. */
  private static QueryNode counted(QueryNode node, int times) {
    if (node instanceof QueryNode.Any any
        && any.nodes().stream().anyMatch(QueryNode.Named.class::isInstance)
        && !any.nodes().stream().allMatch(QueryNode.Named.class::isInstance)) {
      return new QueryNode.Any(
          any.nodes().stream().<QueryNode>map(each -> new QueryNode.AtLeast(each, times)).toList());
    }
    return new QueryNode.AtLeast(node, times);
  }

  private QueryNode resolved(QueryNode.Named named, List<Note> notes) {
    List<String> values =
        switch (named.field()) {
          case PERSON -> actors(Set.of(Facet.PERSON), named, notes);
          case ORGANISATION -> actors(Set.of(Facet.ORGANISATION), named, notes);
          case PLACE -> actors(Set.of(Facet.PLACE), named, notes);
          case ACTOR, SPEAKER -> actors(Facet.ACTORS, named, notes);
          case TOPIC -> topics(named, notes);
          case SOURCE -> values(Facet.SOURCE, named, notes);
          case SECTION -> values(Facet.SECTION, named, notes);
          case LANGUAGE -> vocabulary.meant(Facet.LANGUAGE, named.text().toLowerCase(Locale.ROOT));
          case ADDRESS -> addresses(named.text());
          case ID -> List.of(named.text());
          default -> List.of();
        };
    if (values.isEmpty()) {
      notes.add(new Note(Repair.UNKNOWN_NAME, named.written()));
      return new QueryNode.Phrase(named.text());
    }
    return new QueryNode.Named(named.field(), named.text(), values);
  }

  private List<String> actors(Set<Facet> kinds, QueryNode.Named named, List<Note> notes) {
    List<String> meant = vocabulary.meantActors(kinds, named.text());
    if (!meant.isEmpty()) {
      return meant.stream().limit(config.queryNames()).toList();
    }
    TypedName typed = TypedName.of(named.text());
    if (typed.isEmpty()) {
      return List.of();
    }
    NameSearch.Found found = nameSearch.actors(kinds, named.text(), typed, null);
    List<RegisteredName> holding =
        nameSearch.registered(firstIds(found)).stream()
            .filter(actor -> holds(actor, typed))
            .limit(config.queryNames())
            .toList();
    tell(named, holding.stream().map(RegisteredName::name).toList(), notes);
    return holding.stream().map(RegisteredName::id).toList();
  }

  /** Elasticsearch also finds unfinished words. */
  private static boolean holds(RegisteredName actor, TypedName typed) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .map(TypedName::wordsOf)
        .anyMatch(words -> words.containsAll(typed.words()));
  }

  private List<String> topics(QueryNode.Named named, List<Note> notes) {
    List<String> meant = vocabulary.meant(Facet.TOPIC, named.text());
    TypedName typed = TypedName.of(named.text());
    if (!meant.isEmpty() || typed.isEmpty()) {
      return meant;
    }
    List<String> holding = firstIds(nameSearch.values(Facet.TOPIC, typed, null));
    tell(named, vocabulary.names(holding).values().stream().map(Named::name).toList(), notes);
    return holding;
  }

  private List<String> firstIds(NameSearch.Found found) {
    return found.candidates().stream()
        .map(NameSearch.Candidate::id)
        .limit(config.queryNames())
        .toList();
  }

  /** As the archive writes it, else whatever case and accents. */
  private List<String> values(Facet facet, QueryNode.Named named, List<Note> notes) {
    List<String> meant = vocabulary.meant(facet, named.text());
    TypedName typed = TypedName.of(named.text());
    if (!meant.isEmpty() || typed.isEmpty()) {
      return meant;
    }
    Map<String, NameFit.Fit> fits = new LinkedHashMap<>();
    search
        .values(Criteria.EVERYTHING, facet, null, config.nameCandidates())
        .counts()
        .values()
        .forEach(count -> fits.put(count.value(), typed.fit(count.value())));
    List<String> whole = withFit(fits, Set.of(NameFit.Fit.WHOLE));
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> holding = withFit(fits, Set.of(NameFit.Fit.BEGINNING, NameFit.Fit.INSIDE));
    tell(named, holding, notes);
    return holding;
  }

  private List<String> withFit(Map<String, NameFit.Fit> fits, Set<NameFit.Fit> wanted) {
    return fits.entrySet().stream()
        .filter(fit -> wanted.contains(fit.getValue()))
        .map(Map.Entry::getKey)
        .limit(config.queryNames())
        .toList();
  }

  /** With and without what servers do not mind. */
  private static List<String> addresses(String text) {
    String bare = text.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    return Stream.of("https://", "http://")
        .flatMap(scheme -> Stream.of(scheme + bare, scheme + bare + "/"))
        .toList();
  }

  private static void tell(QueryNode.Named named, List<String> names, List<Note> notes) {
    if (!names.isEmpty()) {
      String told = names.stream().limit(NAMES_TOLD).collect(Collectors.joining(", "));
      notes.add(
          new Note(
              Repair.SEVERAL_NAMES,
              named.written() + " → " + told + (names.size() > NAMES_TOLD ? ", …" : "")));
    }
  }

  private Map<String, List<String>> names(QueryNode node) {
    Set<String> ids = new HashSet<>();
    collect(List.of(node), ids);
    if (ids.isEmpty()) {
      return Map.of();
    }
    return vocabulary.names(ids).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                named ->
                    Stream.concat(
                            Stream.of(named.getValue().name()), named.getValue().aliases().stream())
                        .distinct()
                        .toList()));
  }

  private static void collect(Collection<QueryNode> nodes, Set<String> ids) {
    for (QueryNode node : nodes) {
      switch (node) {
        case QueryNode.Named named -> {
          if (named.field().isName() && named.field() != QueryField.TOPIC) {
            ids.addAll(named.values());
          }
        }
        case QueryNode.Not not -> collect(List.of(not.node()), ids);
        case QueryNode.AtLeast least -> collect(List.of(least.node()), ids);
        case QueryNode.All all -> collect(all.nodes(), ids);
        case QueryNode.Any any -> collect(any.nodes(), ids);
        case QueryNode.Together together -> collect(together.nodes(), ids);
        default -> {}
      }
    }
  }
}
