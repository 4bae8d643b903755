package org.manchette.search.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorView.Alias;
import org.manchette.search.api.ActorView.Companion;
import org.manchette.search.api.ActorView.Proof;
import org.manchette.search.api.ActorView.Quotations;
import org.manchette.search.api.ActorView.Role;
import org.manchette.search.api.ActorView.Said;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.SearchResponse.FacetValue;
import org.manchette.search.article.ArticleReading;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Gathers what the archive knows of an actor. */
@ApplicationScoped
class ActorProfile {

  private final FacetedSearch search;
  private final ArticleReading reading;
  private final Vocabulary vocabulary;
  private final SearchConfig config;

  ActorProfile(
      FacetedSearch search, ArticleReading reading, Vocabulary vocabulary, SearchConfig config) {
    this.search = search;
    this.reading = reading;
    this.vocabulary = vocabulary;
    this.config = config;
  }

  /** The actor of an id; empty if no article names one. */
  Optional<ActorView> of(String id) {
    return Facet.ofId(id).filter(Facet::ofActors).flatMap(kind -> of(kind, id));
  }

  private Optional<ActorView> of(Facet kind, String id) {
    // One more, because the actor is the most frequent of its own kind.
    FacetedSearch.Found found = search.namedIn(kind, id, config.facetValues() + 1);
    if (found.total() == 0) {
      return Optional.empty();
    }
    Set<String> ids = new HashSet<>(Set.of(id));
    for (Facet facet : Facet.values()) {
      if (facet.named()) {
        counts(found, facet).forEach(count -> ids.add(count.value()));
      }
    }
    Map<String, Named> names = vocabulary.names(ids);
    Named self = Objects.requireNonNull(names.get(id));
    List<ArticleView> newest = reading.newest(kind.field(), id, config.actorArticles());
    return Optional.of(
        new ActorView(
            id,
            kind.parameter(),
            self.name(),
            self.aliases().stream().map(name -> new Alias(name, null, null, null, false)).toList(),
            null,
            null,
            List.of(),
            "provisional",
            null,
            null,
            List.of(),
            found.total(),
            found.first(),
            found.last(),
            roles(id, newest),
            ArticleSearch.histogram(found.published()),
            companions(beside(id, Facet.PERSON, found, names)),
            companions(beside(id, Facet.ORGANISATION, found, names)),
            companions(beside(id, Facet.PLACE, found, names)),
            beside(id, Facet.TOPIC, found, names),
            new Quotations(0, quotations(id, newest)),
            new Quotations(0, List.of()),
            List.of()));
  }

  private static List<Companion> companions(List<FacetValue> values) {
    return values.stream()
        .map(value -> new Companion(value.value(), value.label(), value.count(), 0, 0, 0))
        .toList();
  }

  private static Proof proof(ArticleView article) {
    return new Proof(article.id(), article.headline(), article.datePublished(), article.source());
  }

  private static List<FacetedSearch.Count> counts(FacetedSearch.Found found, Facet facet) {
    return Objects.requireNonNull(found.facets().get(facet)).values();
  }

  private List<FacetValue> beside(
      String id, Facet facet, FacetedSearch.Found found, Map<String, Named> names) {
    return counts(found, facet).stream()
        .filter(count -> !count.value().equals(id))
        .limit(config.facetValues())
        .map(count -> ArticleSearch.value(count.value(), count.articles(), false, names))
        .toList();
  }

  private List<Role> roles(String id, List<ArticleView> newest) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (ArticleView article : newest) {
      article.analysis().actors().stream()
          .filter(actor -> actor.id().equals(id))
          .flatMap(actor -> actor.roles().stream())
          .forEach(role ->
              roles.putIfAbsent(
                  role.text().toLowerCase(Locale.FRENCH),
                  new Role(role.text(), 1, null, null, proof(article))));
    }
    return roles.values().stream().limit(config.actorFindings()).toList();
  }

  private List<Said> quotations(String id, List<ArticleView> newest) {
    List<Said> quotations = new ArrayList<>();
    for (ArticleView article : newest) {
      article.analysis().quotations().stream()
          .filter(
              quotation -> quotation.speaker() != null && id.equals(quotation.speaker().actorId()))
          .map(quotation ->
              new Said(quotation.text(), quotation.direct(), quotation.speaker(), proof(article)))
          .forEach(quotations::add);
    }
    return quotations.stream().limit(config.actorFindings()).toList();
  }
}
