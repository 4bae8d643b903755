package org.manchette.search.export;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.ElasticsearchIndexManager;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformerContext;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * An index as it is at one moment, for a search that takes several requests: what is written
 * meanwhile neither moves nor doubles its hits.
 */
public final class PointInTime implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(PointInTime.class);

  /** How long Elasticsearch waits for the next request. */
  private static final String KEPT_OPEN = "2m";

  private final RestClient client;
  private final String index;
  private final String id;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PointInTime(RestClient client, String index, String id) {
    this.client = client;
    this.index = index;
    this.id = id;
  }

  /**
   * The present state of the index that holds documents of a type.
   *
   * @throws SearchException if Elasticsearch does not answer
   */
  public static PointInTime open(SearchMapping mapping, Class<?> type) {
    RestClient client = client(mapping);
    String alias = alias(mapping, type);
    Request open = new Request("POST", "/" + alias + "/_pit");
    open.addParameter("keep_alive", KEPT_OPEN);
    String id = send(client, open).get("id").getAsString();
    return new PointInTime(client, index(mapping, type), id);
  }

  /** Name under which the index that holds documents of a type is read. */
  public static String alias(SearchMapping mapping, Class<?> type) {
    return mapping
        .indexedEntity(type)
        .indexManager()
        .unwrap(ElasticsearchIndexManager.class)
        .descriptor()
        .readName();
  }

  /**
   * Name of the index that holds documents of a type now, with its version.
   *
   * @throws SearchException if Elasticsearch does not answer
   */
  public static String index(SearchMapping mapping, Class<?> type) {
    String alias = alias(mapping, type);
    return send(mapping, new Request("GET", "/_alias/" + alias)).keySet().stream()
        .sorted()
        .findFirst()
        .orElse(alias);
  }

  /**
   * Asks Elasticsearch what Hibernate Search has no words for.
   *
   * @throws SearchException if Elasticsearch does not answer, or refuses
   */
  public static JsonObject send(SearchMapping mapping, Request request) {
    return send(client(mapping), request);
  }

  private static RestClient client(SearchMapping mapping) {
    return mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
  }

  /** Name of the index, with its version. */
  public String index() {
    return index;
  }

  /** Has a search look at this state. */
  public void search(ElasticsearchSearchRequestTransformerContext context) {
    JsonObject pit = new JsonObject();
    pit.addProperty("id", id);
    pit.addProperty("keep_alive", KEPT_OPEN);
    context.body().add("pit", pit);
    context.path("/_search");
  }

  /** A second time, or at once from two threads, it has no effect. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    Request request = new Request("DELETE", "/_pit");
    JsonObject body = new JsonObject();
    body.addProperty("id", id);
    request.setJsonEntity(body.toString());
    try {
      send(client, request);
    } catch (SearchException e) {
      // It goes by itself.
      LOG.debugf("A point in time stays open for %s: %s", KEPT_OPEN, e.getMessage());
    }
  }

  private static JsonObject send(RestClient client, Request request) {
    try (InputStream content = client.performRequest(request).getEntity().getContent()) {
      return JsonParser.parseReader(new InputStreamReader(content, StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new SearchException("Elasticsearch does not answer", e);
    }
  }
}
