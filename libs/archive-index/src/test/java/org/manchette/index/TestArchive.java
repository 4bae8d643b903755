package org.manchette.index;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.manchette.elasticsearch.LocalElasticsearch;

/** The indexes on a real Elasticsearch, under a prefix of their own. */
final class TestArchive implements AutoCloseable {

  private static final Gson GSON = new Gson();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI elasticsearch = LocalElasticsearch.shared().uri();
  private final String prefix;
  private final CloseableSearchMapping mapping;

  TestArchive(String prefix) {
    this.prefix = prefix;
    this.mapping =
        SearchMapping.builder(
                AnnotatedTypeSource.fromClasses(
                    ActorDocument.class,
                    ArticleDocument.class,
                    ImportDocument.class,
                    QuotationDocument.class,
                    SourceDocument.class,
                    TopicDocument.class))
            .property("hibernate.search.backend.uris", elasticsearch.toString())
            .property("hibernate.search.backend.version", "9.2")
            .property("hibernate.search.backend.analysis.configurer", new FrenchAnalysis())
            .property("hibernate.search.backend.layout.strategy", new VersionedIndexLayout(prefix))
            .property("hibernate.search.schema_management.strategy", "drop-and-create-and-drop")
            .property("hibernate.search.indexing.plan.synchronization.strategy", "sync")
            .build();
  }

  /** Writes documents and waits until they can be found. */
  void add(Object... documents) {
    try (SearchSession session = mapping.createSession()) {
      for (Object document : documents) {
        session.indexingPlan().addOrUpdate(document);
      }
    }
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** The tokens that an analyser of the articles makes of a text. */
  List<String> tokens(String analyser, String text) {
    JsonObject request = new JsonObject();
    request.addProperty("analyzer", analyser);
    request.addProperty("text", text);
    return terms(call("POST", prefix + "articles-read/_analyze", request));
  }

  /** The term that the normaliser of names makes of one. */
  List<String> normalised(String name) {
    JsonObject request = new JsonObject();
    request.addProperty("normalizer", FrenchAnalysis.NAME);
    request.addProperty("text", name);
    return terms(call("POST", prefix + "actors-read/_analyze", request));
  }

  JsonObject call(String method, String path, JsonObject body) {
    return call(http, elasticsearch, method, path, body);
  }

  static JsonObject call(HttpClient http, URI server, String method, String path, JsonObject body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/" + path))
            .header("Content-Type", "application/json")
            .method(
                method,
                method.equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(GSON.toJson(body)))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + response.body());
      }
      return GSON.fromJson(response.body(), JsonObject.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<String> terms(JsonObject response) {
    List<String> terms = new ArrayList<>();
    JsonArray tokens = response.getAsJsonArray("tokens");
    for (JsonElement token : tokens) {
      terms.add(token.getAsJsonObject().get("token").getAsString());
    }
    return terms;
  }

  @Override
  public void close() {
    mapping.close();
    http.close();
  }
}
