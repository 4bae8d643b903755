package org.manchette.search.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.index.TopicDocument;
import org.manchette.search.SearchConfig;
import org.manchette.search.actor.Company;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.TopicView;
import org.manchette.search.api.TopicView.Relative;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.quotation.QuotationSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Vocabulary;

/** Gathers what the tree of topics and the archive know of a topic. */
@ApplicationScoped
class TopicProfile {

  private final TopicTree tree;
  private final FacetedSearch search;
  private final ArticleSearch articles;
  private final Company company;
  private final QuotationSearch quotations;
  private final SearchConfig config;

  TopicProfile(
      TopicTree tree,
      FacetedSearch search,
      ArticleSearch articles,
      Company company,
      QuotationSearch quotations,
      SearchConfig config) {
    this.tree = tree;
    this.search = search;
    this.articles = articles;
    this.company = company;
    this.quotations = quotations;
    this.config = config;
  }

  /**
   * How much a topic's page lists.
   *
   * @param company persons, organisations and places, each, at most
   * @param quotations at most
   * @param newest articles at most
   */
  record Limits(int company, int quotations, int newest) {}

  /** The topic of an id; empty if neither the tree nor an article knows it. */
  Optional<TopicView> of(String id, Limits limits) {
    if (Facet.ofId(id).filter(facet -> facet == Facet.TOPIC).isEmpty()) {
      return Optional.empty();
    }
    TopicTree.@Nullable Place place = tree.of(id).orElse(null);
    FacetedSearch.Found found =
        search.having(
            Facet.TOPIC,
            id,
            limits.newest(),
            Math.max(config.companyCandidates(), limits.company()));
    if (place == null && found.total() == 0) {
      return Optional.empty();
    }
    long own = found.having(Facet.TOPIC, id);
    Map<Facet, List<Companion>> beside = company.of(id, own, found, limits.company());
    FacetedSearch.NamedArticles counts = relatives(place);
    return Optional.of(
        new TopicView(
            id,
            place == null ? Vocabulary.readable(id) : place.topic().name(),
            place == null ? null : place.topic().nameEn(),
            place == null
                ? List.of()
                : place.path().stream().map(topic -> relative(topic, counts)).toList(),
            place == null
                ? List.of()
                : place.narrower().stream()
                    .map(topic -> relative(topic, counts))
                    .sorted(
                        Comparator.comparingLong(Relative::articles)
                            .reversed()
                            .thenComparing(Relative::name)
                            .thenComparing(Relative::id))
                    .toList(),
            own,
            found.first(),
            found.last(),
            ArticleSearch.histogram(found.published()),
            beside.getOrDefault(Facet.PERSON, List.of()),
            beside.getOrDefault(Facet.ORGANISATION, List.of()),
            beside.getOrDefault(Facet.PLACE, List.of()),
            quotations.on(id, limits.quotations()),
            articles.named(found.hits())));
  }

  private FacetedSearch.NamedArticles relatives(TopicTree.@Nullable Place place) {
    List<String> ids =
        place == null
            ? List.of()
            : Stream.concat(place.path().stream(), place.narrower().stream())
                .map(TopicDocument::id)
                .toList();
    return search.naming(ids.isEmpty() ? Map.of() : Map.of(Facet.TOPIC, ids));
  }

  private static Relative relative(TopicDocument topic, FacetedSearch.NamedArticles counts) {
    return new Relative(topic.id(), topic.name(), topic.nameEn(), counts.of(topic.id()));
  }
}
