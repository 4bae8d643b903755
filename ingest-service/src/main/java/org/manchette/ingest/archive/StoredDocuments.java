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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manchette.index.ActorDocument;
import org.manchette.index.ArticleDocument;
import org.manchette.index.DueDateDocument;
import org.manchette.index.ImportDocument;
import org.manchette.index.QuotationDocument;
import org.manchette.index.SourceDocument;
import org.manchette.index.TopicDocument;
import org.manchette.index.VersionedIndexLayout;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;

/**
 * Looks documents up, through the low-level client: by id where that is known, since unlike a
 * search that does not wait for a refresh, so that what was acknowledged a moment ago is seen.
 */
@Singleton
public final class StoredDocuments {

  /** More versions of one article than this are looked up in further rounds. */
  private static final int VERSIONS_AT_ONCE = 1_000;

  /** How long Elasticsearch keeps a state of an index for the next page. */
  private static final String KEPT_OPEN = "2m";

  private static final int GONE = 404;
  private static final int CONFLICT = 409;

  private static final Logger LOG = Logger.getLogger(StoredDocuments.class);

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

  /** Those documents that are there, by their ids. */
  Map<String, JsonNode> documents(String index, Collection<String> ids) {
    return fields(layout.createWriteAlias(index), ids, "*");
  }

  /**
   * Some fields of those documents that are there, by their ids; of the newest state, without a
   * refresh.
   *
   * @param target name of an index or alias as Elasticsearch knows it
   */
  Map<String, JsonNode> fields(String target, Collection<String> ids, String... fields) {
    Map<String, JsonNode> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    ArrayNode docs = json.createArrayNode();
    for (String id : ids) {
      ObjectNode doc = docs.addObject().put("_index", target).put("_id", id);
      List.of(fields).forEach(doc.putArray("_source")::add);
    }
    for (JsonNode doc : multiGet(docs)) {
      if (doc.path("found").asBoolean()) {
        found.put(doc.path("_id").asText(), doc.path("_source"));
      }
    }
    return found;
  }

  /** Those ids of which there are documents. */
  Set<String> known(String index, Collection<String> ids) {
    return knownIn(layout.createWriteAlias(index), ids);
  }

  /** The same by the name of an index or alias as Elasticsearch knows it. */
  Set<String> knownIn(String target, Collection<String> ids) {
    Set<String> known = new HashSet<>();
    if (ids.isEmpty()) {
      return known;
    }
    ArrayNode docs = json.createArrayNode();
    ids.forEach(id -> docs.addObject().put("_index", target).put("_id", id).put("_source", false));
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
    return sources(List.of(sourceId)).get(sourceId);
  }

  /** Those versions of articles that are there, by their ids. */
  Map<String, SourceDocument> sources(Collection<String> sourceIds) {
    Map<String, SourceDocument> sources = new HashMap<>();
    documents(SourceDocument.INDEX, sourceIds)
        .forEach((id, source) ->
            sources.put(
                id,
                new SourceDocument(
                    id,
                    source.path("articleId").asText(),
                    source.path("contentHash").asText(),
                    Instant.parse(source.path("receivedAt").asText()),
                    source.path("mediaType").asText(),
                    source.path("url").textValue(),
                    day(source.path("datePublished").textValue()),
                    source.path("publisher").textValue(),
                    source.path("collection").textValue(),
                    source.path("original").asText())));
    return sources;
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

  /** The version of an article that was received last, of those that a search sees. */
  Optional<String> newestVersion(String articleId) {
    return versions(articleId, 1).stream().findFirst();
  }

  /** The ids of at most {@value #VERSIONS_AT_ONCE} versions of an article, the newest first. */
  List<String> sourceIds(String articleId) {
    refresh(SourceDocument.INDEX);
    return versions(articleId, VERSIONS_AT_ONCE);
  }

  private List<String> versions(String articleId, int most) {
    ObjectNode body = json.createObjectNode();
    body.put("size", most).put("_source", false);
    body.putObject("query").putObject("term").put("articleId", articleId);
    body.putArray("sort").addObject().put("receivedAt", "desc");
    List<String> ids = new ArrayList<>();
    search(SourceDocument.INDEX, body)
        .path("hits")
        .path("hits")
        .forEach(hit -> ids.add(hit.path("_id").asText()));
    return ids;
  }

  /** Lets searches see what was written until now. */
  void refresh(String index) {
    call("POST", path(index, "_refresh"), null);
  }

  /** Sends a search and gives its answer. */
  JsonNode search(String index, ObjectNode body) {
    return call("POST", path(index, "_search"), body);
  }

  /**
   * Asks Elasticsearch.
   *
   * @param body null for none
   * @throws RefusedException if it does not answer or refuses
   */
  JsonNode call(String method, String path, @Nullable ObjectNode body) {
    Request request = new Request(method, path);
    if (body != null) {
      request.setJsonEntity(body.toString());
    }
    return send(request);
  }

  /**
   * All hits of a query, page by page, as the index was when the first was asked for.
   *
   * @param most how many at most
   * @param page is given the hits of each page, with their place in the sequence of changes
   * @return how many there were
   */
  long each(String index, ObjectNode query, int pageSize, long most, Consumer<JsonNode> page) {
    String target = layout.createWriteAlias(index);
    return each(
        new Scan(target, null, query, json.createArrayNode().add("*"), pageSize), most, page);
  }

  /**
   * A way through an index.
   *
   * @param target name of an index or alias as Elasticsearch knows it
   * @param shard the only one of interest; null for all
   * @param fields what to give of each document
   */
  record Scan(
      String target, @Nullable Integer shard, ObjectNode query, ArrayNode fields, int pageSize) {}

  /** The same by a way of its own. */
  long each(Scan scan, long most, Consumer<JsonNode> page) {
    Request open = new Request("POST", "/" + scan.target + "/_pit");
    open.addParameter("keep_alive", KEPT_OPEN);
    if (scan.shard != null) {
      open.addParameter("preference", "_shards:" + scan.shard);
    }
    String pit = send(open).path("id").asText();
    try {
      JsonNode after = json.missingNode();
      for (long seen = 0; ; ) {
        ObjectNode body = json.createObjectNode();
        body.put("size", Math.min(scan.pageSize, most - seen)).put("track_total_hits", false);
        body.put("seq_no_primary_term", true);
        body.putObject("pit").put("id", pit).put("keep_alive", KEPT_OPEN);
        body.set("query", scan.query);
        body.set("_source", scan.fields);
        body.putArray("sort").add("_shard_doc");
        if (!after.isMissingNode()) {
          body.set("search_after", after);
        }
        JsonNode hits = call("POST", "/_search", body).path("hits").path("hits");
        if (hits.isEmpty()) {
          return seen;
        }
        page.accept(hits);
        seen += hits.size();
        if (hits.size() < scan.pageSize || seen >= most) {
          return seen;
        }
        after = hits.path(hits.size() - 1).path("sort");
      }
    } finally {
      close(pit);
    }
  }

  /**
   * The number of the last change of each shard of an index. Each change of a document, also a
   * deletion, has the next number.
   */
  Map<Integer, Long> lastChanges(String target) {
    Map<Integer, Long> last = new HashMap<>();
    JsonNode indices =
        call("GET", "/" + target + "/_stats/docs?level=shards", null).path("indices");
    indices.forEach(index ->
        index
            .path("shards")
            .properties()
            .forEach(shard ->
                shard
                    .getValue()
                    .forEach(copy -> {
                      if (copy.path("routing").path("primary").asBoolean()) {
                        last.put(
                            Integer.valueOf(shard.getKey()),
                            copy.path("seq_no").path("max_seq_no").asLong());
                      }
                    })));
    return last;
  }

  /** One that stays open goes by itself. */
  private void close(String pit) {
    try {
      call("DELETE", "/_pit", json.createObjectNode().put("id", pit));
    } catch (RefusedException e) {
      LOG.debugf("A point in time stays open for %s: %s", KEPT_OPEN, e.getMessage());
    }
  }

  /**
   * Sends actions, each with its document where it has one, a line each.
   *
   * @return the ids of those that were in conflict with another change, and not done
   * @throws RefusedException if one failed for another reason
   */
  Set<String> bulk(String index, String lines) {
    Request request = new Request("POST", path(index, "_bulk"));
    request.setJsonEntity(lines);
    Set<String> conflicting = new HashSet<>();
    for (JsonNode item : send(request).path("items")) {
      int status = item.path("index").path("status").asInt();
      if (status == CONFLICT || status == GONE) {
        conflicting.add(item.path("index").path("_id").asText());
      } else if (status >= 300) {
        throw new RefusedException(
            ProblemType.ARCHIVE_UNAVAILABLE,
            null,
            "Elasticsearch did not take it: " + item.path("index").path("error").path("type"));
      }
    }
    return conflicting;
  }

  private String path(String index, String endpoint) {
    return "/" + layout.createWriteAlias(index) + "/" + endpoint;
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
            ImportDocument.INDEX,
            QuotationDocument.INDEX,
            DueDateDocument.INDEX)) {
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
    ObjectNode body = json.createObjectNode();
    body.set("docs", docs);
    JsonNode found = call("POST", "/_mget", body).path("docs");
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
