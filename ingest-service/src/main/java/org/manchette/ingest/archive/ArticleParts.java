package org.manchette.ingest.archive;

import java.util.List;
import org.manchette.index.DueDateDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.text.Analysis;

/** What is searched beside an article, each for itself. */
record ArticleParts(List<QuotationDocument> quotations, List<DueDateDocument> dueDates) {

  ArticleParts {
    quotations = List.copyOf(quotations);
    dueDates = List.copyOf(dueDates);
  }

  /**
   * The parts of an article.
   *
   * @param analysis whose places count in the texts as they are shown
   */
  static ArticleParts of(ArticleFacts article, Analysis analysis) {
    return new ArticleParts(
        QuotationDocuments.of(article, analysis), DueDateDocuments.of(article, analysis));
  }
}
