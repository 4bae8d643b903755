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
import java.util.function.Function;
import org.manchette.index.DueDateDocument;
import org.manchette.index.QuotationDocument;

/**
 * Keeps the quotations and due dates of articles as the articles are. They are written before their
 * article: what was interrupted is done again with it, because the article does not have its
 * version yet.
 */
@Singleton
final class StoredParts {

  private static final int PAGE = 2_000;

  private final StoredDocuments stored;
  private final IndexWriter writer;
  private final ObjectMapper json = new ObjectMapper();

  StoredParts(StoredDocuments stored, IndexWriter writer) {
    this.stored = stored;
    this.writer = writer;
  }

  /** An index of parts of articles. */
  private record Kind<D>(
      Class<D> type, String index, Function<D, String> id, Function<D, String> articleId) {}

  private static final Kind<QuotationDocument> QUOTATIONS =
      new Kind<>(
          QuotationDocument.class,
          QuotationDocument.INDEX,
          QuotationDocument::id,
          QuotationDocument::articleId);

  private static final Kind<DueDateDocument> DUE_DATES =
      new Kind<>(
          DueDateDocument.class,
          DueDateDocument.INDEX,
          DueDateDocument::id,
          DueDateDocument::articleId);

  /**
   * Writes the parts of articles, and deletes what earlier versions of them had beyond.
   *
   * @param parts of all the articles
   * @param known ids of those articles that may have parts already
   * @return the ids of the articles of which not all was written
   * @throws RefusedException if the archive does not answer in time
   */
  Set<String> write(Collection<ArticleParts> parts, Collection<String> known) {
    Set<String> incomplete = new HashSet<>();
    incomplete.addAll(
        write(
            QUOTATIONS,
            parts.stream().flatMap(each -> each.quotations().stream()).toList(),
            known));
    incomplete.addAll(
        write(DUE_DATES, parts.stream().flatMap(each -> each.dueDates().stream()).toList(), known));
    return incomplete;
  }

  private <D> Set<String> write(Kind<D> kind, List<D> documents, Collection<String> known) {
    Set<String> failed = writer.writeInTurns(documents);
    Set<String> incomplete = new HashSet<>();
    Set<String> written = new HashSet<>();
    for (D document : documents) {
      String id = kind.id.apply(document);
      written.add(id);
      if (failed.contains(id)) {
        incomplete.add(kind.articleId.apply(document));
      }
    }
    List<String> left = ids(kind.index, known);
    left.removeAll(written);
    writer.delete(kind.type, left);
    return incomplete;
  }

  /**
   * Deletes the parts of an article.
   *
   * @throws RefusedException if not all of them were deleted
   */
  void delete(String article) {
    for (Kind<?> kind : List.of(QUOTATIONS, DUE_DATES)) {
      writer.delete(kind.type, ids(kind.index, List.of(article)));
    }
  }

  private List<String> ids(String index, Collection<String> articles) {
    List<String> ids = new ArrayList<>();
    if (articles.isEmpty()) {
      return ids;
    }
    stored.refresh(index);
    ObjectNode query = json.createObjectNode();
    ArrayNode values = query.putObject("terms").putArray("articleId");
    articles.forEach(values::add);
    stored.each(
        index,
        query,
        PAGE,
        Long.MAX_VALUE,
        hits -> hits.forEach(hit -> ids.add(hit.path("_id").asText())));
    return ids;
  }
}
