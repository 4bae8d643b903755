package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ArticleDocument;

/** Reads articles that name an organisation and puts them back changed. */
@Singleton
final class StoredArticles {

  /** Whole articles, of some ten kilobytes each. */
  private static final int PAGE = 50;

  private final StoredDocuments stored;
  private final ObjectMapper json = new ObjectMapper();

  StoredArticles(StoredDocuments stored) {
    this.stored = stored;
  }

  /**
   * An article as it is stored.
   *
   * @param sequence the change that made it, for who wants to change it again
   * @param term in which that was
   */
  record Stored(String id, ObjectNode source, long sequence, long term) {

    /** What its parts tell of it. */
    ArticleFacts facts() {
      String published = source.path("datePublished").textValue();
      return new ArticleFacts(
          id,
          source.path("url").textValue(),
          source.path("headline").textValue(),
          source.path("description").textValue(),
          source.path("articleBody").asText(),
          published == null ? null : LocalDate.parse(published),
          source.path("source").textValue(),
          values("topics"),
          source.path("collection").textValue());
    }

    private List<String> values(String field) {
      JsonNode value = source.path(field);
      List<String> values = new ArrayList<>();
      if (value.isTextual()) {
        values.add(value.textValue());
      }
      value.forEach(each -> values.add(each.textValue()));
      return values;
    }

    String analysis() {
      return source.path("analysis").asText();
    }

    /** Sets a field as the mapper writes it: nothing for an empty list, one value alone bare. */
    void set(String field, List<String> values) {
      if (values.isEmpty()) {
        source.remove(field);
      } else if (values.size() == 1) {
        source.put(field, values.getFirst());
      } else {
        ArrayNode array = source.putArray(field);
        values.forEach(array::add);
      }
    }
  }

  /**
   * Articles that name one of the organisations, page by page.
   *
   * @param word that must stand in the text as well; null for none
   * @param most how many at most
   * @return how many there were
   */
  long naming(
      Collection<String> organisations,
      @Nullable String word,
      long most,
      Consumer<List<Stored>> consumer) {
    ObjectNode query = json.createObjectNode();
    ArrayNode filter = query.putObject("bool").putArray("filter");
    ArrayNode ids = filter.addObject().putObject("terms").putArray("organisations");
    organisations.forEach(ids::add);
    if (word != null) {
      ObjectNode match = filter.addObject().putObject("multi_match");
      match.put("query", word);
      match.putArray("fields").add("headline").add("description").add("articleBody");
    }
    return stored.each(
        ArticleDocument.INDEX,
        query,
        PAGE,
        most,
        hits -> {
          List<Stored> page = new ArrayList<>();
          for (JsonNode hit : hits) {
            page.add(
                new Stored(
                    hit.path("_id").asText(),
                    (ObjectNode) hit.path("_source"),
                    hit.path("_seq_no").asLong(),
                    hit.path("_primary_term").asLong()));
          }
          consumer.accept(page);
        });
  }

  /** Those that are there, as they are now; not to be put back. */
  List<Stored> byId(Collection<String> ids) {
    List<Stored> found = new ArrayList<>();
    stored
        .documents(ArticleDocument.INDEX, ids)
        .forEach((id, source) -> found.add(new Stored(id, (ObjectNode) source, -1, -1)));
    return found;
  }

  /** How many articles name that organisation. */
  long count(String organisation) {
    ObjectNode body = json.createObjectNode();
    body.put("size", 0).put("track_total_hits", true);
    body.putObject("query").putObject("term").put("organisations", organisation);
    return stored
        .search(ArticleDocument.INDEX, body)
        .path("hits")
        .path("total")
        .path("value")
        .asLong();
  }

  /**
   * Puts articles back.
   *
   * @return the ids of those that somebody else changed meanwhile, and that are left as they are
   */
  Set<String> replace(Collection<Stored> articles) {
    if (articles.isEmpty()) {
      return Set.of();
    }
    StringBuilder lines = new StringBuilder();
    for (Stored article : articles) {
      ObjectNode action = json.createObjectNode();
      action
          .putObject("index")
          .put("_id", article.id)
          .put("if_seq_no", article.sequence)
          .put("if_primary_term", article.term);
      lines.append(action).append('\n').append(article.source).append('\n');
    }
    return stored.bulk(ArticleDocument.INDEX, lines.toString());
  }
}
