package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.manchette.search.api.SearchResponse.Label;
import org.manchette.search.export.Column;
import org.manchette.search.export.ExportFormat;
import org.manchette.search.export.Exports;
import org.manchette.search.export.Reference;
import org.manchette.search.export.Shape;
import org.manchette.search.vocabulary.Named;
import org.manchette.search.vocabulary.Vocabulary;

/** Exports all articles of a search. */
@ApplicationScoped
class ArticleExport {

  private static final String NAME = "articles";
  private static final String UNKNOWN_LANGUAGE = "und";

  private static final Shape<Line> SHAPE =
      new Shape<>(
          List.of(
              new Column<>("id", line -> line.article.id()),
              new Column<>("url", line -> line.article.url()),
              new Column<>("headline", line -> line.article.headline()),
              new Column<>("description", line -> line.article.description()),
              new Column<>("source", line -> line.article.source()),
              new Column<>("section", line -> line.article.section()),
              new Column<>("authors", line -> line.article.authors()),
              new Column<>("datePublished", line -> line.article.datePublished()),
              new Column<>("datePublishedOrigin", line -> line.article.datePublishedOrigin()),
              new Column<>(
                  "datePublishedReliability", line -> line.article.datePublishedReliability()),
              new Column<>("language", line -> line.article.language()),
              new Column<>("words", line -> line.article.words()),
              new Column<>("persons", line -> line.article.persons()),
              new Column<>("personNames", line -> line.named(line.article.persons())),
              new Column<>("organisations", line -> line.article.organisations()),
              new Column<>("organisationNames", line -> line.named(line.article.organisations())),
              new Column<>("places", line -> line.article.places()),
              new Column<>("placeNames", line -> line.named(line.article.places())),
              new Column<>("topics", line -> line.article.topics()),
              new Column<>("topicNames", line -> line.named(line.article.topics())),
              new Column<>(
                  "fictional", line -> ArticleSearch.fictional(line.article.collection()))),
          Line::reference);

  static final List<ExportFormat> FORMATS = SHAPE.formats();

  private final ArticleList articles;
  private final Vocabulary vocabulary;
  private final Exports exports;

  ArticleExport(ArticleList articles, Vocabulary vocabulary, Exports exports) {
    this.articles = articles;
    this.vocabulary = vocabulary;
    this.exports = exports;
  }

  private record Line(ListedArticle article, Map<String, Named> names) {

    List<String> named(List<String> ids) {
      return Vocabulary.named(ids, names);
    }

    /** An article carries all that stands above its topics; as keywords the narrowest do. */
    Reference reference() {
      List<String> keywords =
          Stream.of(
                  ArticleSearch.leadingTopics(article.topics(), names).stream()
                      .map(Label::name)
                      .toList(),
                  named(article.persons()),
                  named(article.organisations()),
                  named(article.places()))
              .flatMap(List::stream)
              .toList();
      return new Reference(
          article.id(),
          article.headline(),
          article.authors(),
          article.source(),
          article.section(),
          article.datePublished(),
          article.description(),
          article.url(),
          article.language().equals(UNKNOWN_LANGUAGE) ? null : article.language(),
          keywords);
    }
  }

  /**
   * The answer that streams the articles of a search.
   *
   * @param asked its parameters as the caller sent them
   */
  Response export(Criteria criteria, Map<String, List<String>> asked, ExportFormat format) {
    return exports.answer(
        new Exports.Export<>(
            NAME,
            asked,
            criteria.query().written(),
            () -> articles.all(criteria).map(this::lines),
            SHAPE),
        format);
  }

  private List<Line> lines(List<ListedArticle> page) {
    Set<String> ids = new HashSet<>();
    for (ListedArticle article : page) {
      ids.addAll(article.persons());
      ids.addAll(article.organisations());
      ids.addAll(article.places());
      ids.addAll(article.topics());
    }
    Map<String, Named> names = vocabulary.names(ids);
    return page.stream().map(article -> new Line(article, names)).toList();
  }
}
