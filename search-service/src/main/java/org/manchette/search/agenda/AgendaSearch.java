package org.manchette.search.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AgendaResponse.Hit;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.api.SearchResponse.Total;
import org.manchette.search.article.ArticleSearch;
import org.manchette.search.article.FacetedSearch;
import org.manchette.search.article.Highlights;
import org.manchette.search.article.Wording;
import org.manchette.search.part.PartSearch;
import org.manchette.search.vocabulary.Facet;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Lists due dates and gives names to what was found. */
@ApplicationScoped
class AgendaSearch {

  private final AgendaIndex index;
  private final Vocabulary vocabulary;

  AgendaSearch(AgendaIndex index, Vocabulary vocabulary) {
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** A page of an agenda. */
  AgendaResponse search(AgendaCriteria criteria, Wording wording) {
    AgendaIndex.Found found = index.search(criteria);
    AgendaIndex.Around around =
        criteria.after() == null ? index.around(criteria) : new AgendaIndex.Around(null, null);
    Map<String, Named> names = vocabulary.names(ids(criteria, found));
    List<PartSearch.Scored<FoundDueDate>> hits = found.hits();
    return new AgendaResponse(
        criteria.from(),
        criteria.to(),
        new Total(found.total(), found.exact()),
        hits.stream().map(hit -> hit(hit.found(), names)).toList(),
        Stream.of(AgendaFacet.values())
            .map(facet ->
                ArticleSearch.facet(
                    facet.parameter(),
                    criteria.selected(facet).values(),
                    counts(found, facet),
                    List.of(),
                    names))
            .toList(),
        ArticleSearch.histogram(found.due()),
        around.previous(),
        around.following(),
        found.more() && !hits.isEmpty() ? hits.getLast().place().write(criteria.identity()) : null,
        wording.notes(criteria.query()),
        found.tookMillis());
  }

  private static FacetedSearch.Counts counts(AgendaIndex.Found found, AgendaFacet facet) {
    return Objects.requireNonNull(found.facets().get(facet));
  }

  private static Set<String> ids(AgendaCriteria criteria, AgendaIndex.Found found) {
    Set<String> ids = new HashSet<>();
    for (PartSearch.Scored<FoundDueDate> hit : found.hits()) {
      leadingActors(hit.found()).values().forEach(ids::addAll);
      ids.addAll(hit.found().topics());
    }
    for (AgendaFacet facet : AgendaFacet.values()) {
      if (facet.named()) {
        counts(found, facet).values().forEach(count -> ids.add(count.value()));
        ids.addAll(criteria.selected(facet).values());
      }
    }
    return ids;
  }

  private static Map<Facet, List<String>> leadingActors(FoundDueDate due) {
    return ArticleSearch.leadingActors(due.persons(), due.organisations(), due.places());
  }

  private static Hit hit(FoundDueDate due, Map<String, Named> names) {
    List<Label> actors = new ArrayList<>();
    leadingActors(due)
        .forEach(
            (facet, ids) -> ids.forEach(id -> actors.add(ArticleSearch.label(id, facet, names))));
    return new Hit(
        due.id(),
        due.day(),
        due.from(),
        due.to(),
        due.precision(),
        due.relation(),
        due.text(),
        new Highlight(
            "sentence",
            Highlights.parts(due.marked().isEmpty() ? due.sentence() : due.marked().getFirst())),
        due.start() - due.sentenceStart(),
        due.end() - due.sentenceStart(),
        due.mentions(),
        due.confidence(),
        due.flags(),
        new AgendaResponse.Article(
            due.articleId(), due.headline(), due.datePublished(), due.source(), due.url()),
        actors,
        ArticleSearch.leadingTopics(due.topics(), names),
        ArticleSearch.fictional(due.collection()));
  }
}
