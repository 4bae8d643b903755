package org.manchette.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * Looks documents up by id, through the low-level client: unlike a search that does not wait for a
 * refresh, so that what was acknowledged a moment ago is seen.
 */
@Singleton
public final class StoredDocuments {

  /** More versions of one article than this are looked up in further rounds. */
  private static final int VERSIONS_AT_ONCE = 1_000;

  private final SearchMapping mapping;
  private final VersionedIndexLayout layout;
  private final ObjectMapper json = new ObjectMapper();

  StoredDocuments(SearchMapping mapping, VersionedIndexLayout layout) {
    this.mapping = mapping;
    this.layout = layout;
  }

  /**
   * What is stored of an article.
   *
   * @param articleSourceId the version that the article was made from; null when there is no
   *     article
   * @param sourceStored whether the version asked for is stored
   */
  record State(@Nullable String articleSourceId, boolean sourceStored) {}

  /** What is stored of each article, by its id. */
  Map<String, State> states(Collection<ReadArticle> articles) {
    ArrayNode docs = json.createArrayNode();
    for (ReadArticle article : articles) {
      docs.add(lookUp(SourceDocument.INDEX, article.sourceId(), null));
      docs.add(lookUp(ArticleDocument.INDEX, article.id(), "sourceId"));
    }
    JsonNode found = multiGet(docs);
    Map<String, State> states = new HashMap<>();
    int i = 0;
    for (ReadArticle article : articles) {
      boolean sourceStored = found.path(i++).path("found").asBoolean();
      JsonNode sourceId = found.path(i++).path("_source").path("sourceId");
      states.put(
          article.id(),
          new State(sourceId.isTextual() ? sourceId.textValue() : null, sourceStored));
    }
    return states;
  }

  /** Those of the ids that have an actor. */
  Set<String> knownActors(Collection<String> ids) {
    return known(ActorDocument.INDEX, ids);
  }

  private Set<String> known(String index, Collection<String> ids) {
    Set<String> known = new HashSet<>();
    if (ids.isEmpty()) {
      return known;
    }
    ArrayNode docs = json.createArrayNode();
    ids.forEach(id -> docs.add(lookUp(index, id, null)));
    for (JsonNode doc : multiGet(docs)) {
      if (doc.path("found").asBoolean()) {
        known.add(doc.path("_id").asText());
      }
    }
    return known;
  }

  /**
   * The version that the article was made from, else the newest received; null if there is none.
   */
  public @Nullable SourceDocument newestSource(String articleId) {
    ArrayNode docs = json.createArrayNode();
    docs.add(lookUp(ArticleDocument.INDEX, articleId, "sourceId"));
    String sourceId = multiGet(docs).path(0).path("_source").path("sourceId").textValue();
    if (sourceId == null) {
      sourceId = sourceIds(articleId).stream().findFirst().orElse(null);
    }
    return sourceId == null ? null : source(sourceId);
  }

  private @Nullable SourceDocument source(String sourceId) {
    JsonNode source = document(SourceDocument.INDEX, sourceId);
    return source == null
        ? null
        : new SourceDocument(
            sourceId,
            source.path("articleId").asText(),
            source.path("contentHash").asText(),
            Instant.parse(source.path("receivedAt").asText()),
            source.path("mediaType").asText(),
            source.path("url").textValue(),
            day(source.path("datePublished").textValue()),
            source.path("publisher").textValue(),
            source.path("collection").textValue(),
            source.path("original").asText());
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  /** How a bulk load went; null if there is none of that id. */
  public @Nullable ImportDocument importOf(String id) {
    JsonNode source = document(ImportDocument.INDEX, id);
    return source == null
        ? null
        : new ImportDocument(
            id,
            source.path("status").asText(),
            Instant.parse(source.path("startedAt").asText()),
            Instant.parse(source.path("updatedAt").asText()),
            source.path("collection").textValue(),
            source.path("created").asLong(),
            source.path("updated").asLong(),
            source.path("unchanged").asLong(),
            source.path("refused").asLong());
  }

  private @Nullable JsonNode document(String index, String id) {
    ArrayNode docs = json.createArrayNode();
    docs.add(lookUp(index, id, "*"));
    JsonNode doc = multiGet(docs).path(0);
    return doc.path("found").asBoolean() ? doc.path("_source") : null;
  }

  /** Whether an article of that id is there. */
  boolean hasArticle(String id) {
    return !known(ArticleDocument.INDEX, List.of(id)).isEmpty();
  }

  /** The ids of at most {@value #VERSIONS_AT_ONCE} versions of an article, the newest first. */
  List<String> sourceIds(String articleId) {
    String alias = layout.createWriteAlias(SourceDocument.INDEX);
    // A search sees what was refreshed only.
    send(new Request("POST", "/" + alias + "/_refresh"));
    Request request = new Request("POST", "/" + alias + "/_search");
    ObjectNode body = json.createObjectNode();
    body.put("size", VERSIONS_AT_ONCE).put("_source", false);
    body.putObject("query").putObject("term").put("articleId", articleId);
    body.putArray("sort").addObject().put("receivedAt", "desc");
    request.setJsonEntity(body.toString());
    List<String> ids = new ArrayList<>();
    send(request).path("hits").path("hits").forEach(hit -> ids.add(hit.path("_id").asText()));
    return ids;
  }

  /** Whether every index that is written to is there. */
  public boolean indexesExist() {
    List<String> aliases = new ArrayList<>();
    for (String index :
        List.of(
            SourceDocument.INDEX,
            ArticleDocument.INDEX,
            ActorDocument.INDEX,
            TopicDocument.INDEX,
            ImportDocument.INDEX)) {
      aliases.add(layout.createWriteAlias(index));
    }
    try {
      return client()
              .performRequest(new Request("HEAD", "/_alias/" + String.join(",", aliases)))
              .getStatusLine()
              .getStatusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private ObjectNode lookUp(String index, String id, @Nullable String field) {
    ObjectNode doc = json.createObjectNode();
    doc.put("_index", layout.createWriteAlias(index)).put("_id", id);
    if (field == null) {
      doc.put("_source", false);
    } else {
      doc.putArray("_source").add(field);
    }
    return doc;
  }

  private JsonNode multiGet(ArrayNode docs) {
    Request request = new Request("POST", "/_mget");
    ObjectNode body = json.createObjectNode();
    body.set("docs", docs);
    request.setJsonEntity(body.toString());
    JsonNode found = send(request).path("docs");
    for (JsonNode doc : found) {
      if (doc.has("error")) {
        throw new RefusedException(
            ProblemType.ARCHIVE_UNAVAILABLE,
            null,
            "the archive's indexes cannot be read: " + doc.path("error").path("type").asText());
      }
    }
    return found;
  }

  private JsonNode send(Request request) {
    try (InputStream content = client().performRequest(request).getEntity().getContent()) {
      return json.readTree(content);
    } catch (ResponseException e) {
      throw new RefusedException(
          ProblemType.ARCHIVE_UNAVAILABLE,
          "Elasticsearch answered " + e.getResponse().getStatusLine().getStatusCode(),
          e);
    } catch (IOException e) {
      throw new RefusedException(
          ProblemType.ARCHIVE_UNAVAILABLE, "Elasticsearch does not answer: try again", e);
    }
  }

  private RestClient client() {
    return mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
  }
}
