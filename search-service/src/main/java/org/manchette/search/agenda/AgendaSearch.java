package org.manchette.search.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AgendaResponse.Hit;
import org.manchette.search.api.SearchResponse.Highlight;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.article.ArticleSearch;
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
    PartSearch.Found<FoundDueDate, AgendaFacet> page = found.page();
    Set<String> ids = page.ids(criteria.selected());
    for (PartSearch.Scored<FoundDueDate> hit : page.hits()) {
      leadingActors(hit.found()).values().forEach(ids::addAll);
      ids.addAll(hit.found().topics());
    }
    Map<String, Named> names = vocabulary.names(ids);
    return new AgendaResponse(
        criteria.from(),
        criteria.to(),
        page.counted(),
        page.hits().stream().map(hit -> hit(hit.found(), names)).toList(),
        page.facets(criteria.selected(), names),
        ArticleSearch.histogram(found.overTime()),
        around.previous(),
        around.following(),
        page.next(criteria.identity()),
        wording.notes(criteria.query()),
        page.tookMillis());
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
