package org.manchette.ingest.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manchette.index.QuotationDocument;
import org.manchette.text.Actor;
import org.manchette.text.Analysis;
import org.manchette.text.Mention;
import org.manchette.text.Quotation;

/** Derives the quotations that are searched from an article and its analysis. */
final class QuotationDocuments {

  private QuotationDocuments() {}

  /**
   * The quotations of an article, in the order of its text.
   *
   * @param analysis whose places count in the texts as they are shown
   */
  static List<QuotationDocument> of(ArticleFacts article, Analysis analysis) {
    List<QuotationDocument> documents = new ArrayList<>();
    for (Quotation quotation : analysis.quotations()) {
      String id = QuotationDocument.id(article.id(), documents.size());
      documents.add(document(id, article, analysis, quotation));
    }
    return documents;
  }

  private static QuotationDocument document(
      String id, ArticleFacts article, Analysis analysis, Quotation quotation) {
    Quotation.Speaker speaker = quotation.speaker();
    String actor = actor(quotation);
    return new QuotationDocument(
        id,
        article.id(),
        quotation.text(),
        quotation.field().name().toLowerCase(Locale.ROOT),
        quotation.start(),
        quotation.end(),
        quotation.direct(),
        quotation.verb(),
        actor,
        speaker == null ? null : speaker.text(),
        speaker == null || actor != null ? null : speaker.name(),
        named(analysis, quotation).map(Actor::id).toList(),
        quotation.confidence(),
        article.headline(),
        article.datePublished(),
        article.source(),
        article.topics(),
        article.collection());
  }

  /** Who said it; null for nobody, and for a name that may be anybody's. */
  static @Nullable String actor(Quotation quotation) {
    Quotation.Speaker speaker = quotation.speaker();
    String id = speaker == null ? null : speaker.actorId();
    return id == null || Actor.isOfOneArticle(id) ? null : id;
  }

  /** The actors named inside a quotation. */
  static Stream<Actor> named(Analysis analysis, Quotation quotation) {
    return ArticleDocuments.counted(analysis)
        .filter(actor -> actor.mentions().stream().anyMatch(mention -> holds(quotation, mention)));
  }

  private static boolean holds(Quotation quotation, Mention mention) {
    return quotation.field() == mention.field()
        && quotation.start() <= mention.start()
        && mention.end() <= quotation.end();
  }
}
