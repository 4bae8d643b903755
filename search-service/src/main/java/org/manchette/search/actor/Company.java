package org.manchette.search.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.FacetedSearch.Count;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/**
 * Who is named beside an actor or with a topic, the most surprising first: who shares at least
 * {@link SearchConfig#companySupport} articles and more than chance would give, then who shares
 * fewer but still more than that, then the rest; each by {@link Surprise}.
 *
 * <p>Elasticsearch's own {@code significant_terms} has the same measure ({@code
 * mutual_information}), but leaves out whoever is named in just as many articles as expected, which
 * in a small archive is nearly everyone.
 */
@ApplicationScoped
public class Company {

  private static final List<Facet> KINDS = List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE);

  private final FacetedSearch search;
  private final Vocabulary vocabulary;
  private final SearchConfig config;

  Company(FacetedSearch search, Vocabulary vocabulary, SearchConfig config) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.config = config;
  }

  /**
   * The company of an actor or a topic by kind.
   *
   * @param id of the actor or topic
   * @param own number of articles that have it
   * @param found these articles, counted
   * @param limit of each kind at most
   */
  public Map<Facet, List<Companion>> of(String id, long own, FacetedSearch.Found found, int limit) {
    Map<Facet, List<Count>> shared = new EnumMap<>(Facet.class);
    Map<Facet, List<String>> ids = new EnumMap<>(Facet.class);
    for (Facet kind : KINDS) {
      List<Count> others =
          found.counts(kind).stream().filter(count -> !count.value().equals(id)).toList();
      shared.put(kind, others);
      if (!others.isEmpty() && limit > 0) {
        ids.put(kind, others.stream().map(Count::value).toList());
      }
    }
    FacetedSearch.NamedArticles inArchive = search.naming(ids);
    long all = search.size();
    Map<Facet, List<Companion>> company = new EnumMap<>(Facet.class);
    shared.forEach((kind, counts) ->
        company.put(
            kind,
            named(
                counts.stream()
                    .map(count -> companion(count, own, inArchive.of(count.value()), all))
                    .sorted(mostSurprisingFirst())
                    .limit(limit)
                    .toList())));
    return company;
  }

  /** The id in place of the name, until it is known who is shown. */
  private static Companion companion(Count count, long own, long inArchive, long all) {
    // An article that came between the two questions.
    long other = Math.max(count.articles(), inArchive);
    Surprise surprise = Surprise.of(count.articles(), own, other, all);
    return new Companion(
        count.value(),
        count.value(),
        count.articles(),
        other,
        surprise.expected(),
        surprise.score());
  }

  private Comparator<Companion> mostSurprisingFirst() {
    return Comparator.<Companion>comparingInt(
            other -> other.score() <= 0 ? 2 : other.articles() < config.companySupport() ? 1 : 0)
        .thenComparing(Comparator.comparingDouble(Companion::score).reversed())
        .thenComparing(Comparator.comparingLong(Companion::articles).reversed())
        .thenComparing(Companion::id);
  }

  private List<Companion> named(List<Companion> companions) {
    Map<String, Named> names = vocabulary.names(companions.stream().map(Companion::id).toList());
    List<Companion> named = new ArrayList<>();
    for (Companion each : companions) {
      named.add(
          new Companion(
              each.id(),
              Objects.requireNonNull(names.get(each.id())).name(),
              each.articles(),
              each.inArchive(),
              each.expected(),
              each.score()));
    }
    return named;
  }
}
