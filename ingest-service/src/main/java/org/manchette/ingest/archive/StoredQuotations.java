package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.manchette.index.QuotationDocument;

/**
 * Keeps the quotations of articles as the articles are. They are written before their article: what
 * was interrupted is done again with it, because the article does not have its version yet.
 */
@Singleton
final class StoredQuotations {

  private static final int PAGE = 2_000;

  private final StoredDocuments stored;
  private final IndexWriter writer;
  private final ObjectMapper json = new ObjectMapper();

  StoredQuotations(StoredDocuments stored, IndexWriter writer) {
    this.stored = stored;
    this.writer = writer;
  }

  /**
   * Writes the quotations of articles, and deletes what earlier versions of them had beyond.
   *
   * @param quotations of all the articles
   * @param known ids of those articles that may have quotations already
   * @return the ids of the articles of which not all was written
   * @throws RefusedException if the archive does not answer in time
   */
  Set<String> write(List<QuotationDocument> quotations, Collection<String> known) {
    Set<String> failed = writer.writeInTurns(quotations);
    Set<String> incomplete = new HashSet<>();
    Set<String> written = new HashSet<>();
    for (QuotationDocument quotation : quotations) {
      written.add(quotation.id());
      if (failed.contains(quotation.id())) {
        incomplete.add(quotation.articleId());
      }
    }
    List<String> left = ids(known);
    left.removeAll(written);
    writer.delete(QuotationDocument.class, left);
    return incomplete;
  }

  /**
   * Deletes the quotations of an article.
   *
   * @throws RefusedException if not all of them were deleted
   */
  void delete(String article) {
    writer.delete(QuotationDocument.class, ids(List.of(article)));
  }

  private List<String> ids(Collection<String> articles) {
    List<String> ids = new ArrayList<>();
    if (articles.isEmpty()) {
      return ids;
    }
    stored.refresh(QuotationDocument.INDEX);
    ObjectNode query = json.createObjectNode();
    ArrayNode values = query.putObject("terms").putArray("articleId");
    articles.forEach(values::add);
    stored.each(
        QuotationDocument.INDEX,
        query,
        PAGE,
        Long.MAX_VALUE,
        hits -> hits.forEach(hit -> ids.add(hit.path("_id").asText())));
    return ids;
  }
}
