package org.manchette.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What tests of the running service share. */
public final class Archives {

  /** The token of the service under test. */
  public static final String TOKEN = "a-token-for-tests";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static URI server = URI.create("http://127.0.0.1:9200");
  private static String prefix = "";

  private Archives() {}

  /** Where the service under test has its archive. */
  static void use(URI elasticsearch, String indexPrefix) {
    server = elasticsearch;
    prefix = indexPrefix;
  }

  /** What another process of the service needs to work on the same archive. */
  static Map<String, String> settings() {
    return Map.of(
        "quarkus.hibernate-search-standalone.elasticsearch.hosts",
        server.getAuthority(),
        "manchette.index.prefix",
        prefix,
        "manchette.token",
        TOKEN);
  }

  /** The index behind an alias; empty if there is none. */
  static List<String> behind(String alias) {
    List<String> indexes = new ArrayList<>();
    JsonNode answer = get("/_alias/" + prefix + alias);
    if (!answer.has("error")) {
      answer.fieldNames().forEachRemaining(name -> indexes.add(name.substring(prefix.length())));
    }
    return indexes;
  }

  /** The answer to a search, by the alias that readers use. */
  static JsonNode read(String index, String query) {
    return get("/" + prefix + index + "-read/_search?q=" + query);
  }

  /** A request that may write. */
  public static RequestSpecification writing() {
    return given().header("Authorization", "Bearer " + TOKEN);
  }

  /** A JSON body that may be written. */
  public static RequestSpecification json(String body) {
    return writing().contentType("application/json").body(body);
  }

  /** Lines that may be written. */
  public static RequestSpecification ndjson(String body) {
    return ndjson(writing(), body);
  }

  /** Lines, by a request that is made already. */
  public static RequestSpecification ndjson(RequestSpecification request, String body) {
    return request.contentType("application/x-ndjson").body(body.getBytes(StandardCharsets.UTF_8));
  }

  /** A document as Elasticsearch has it, missing where there is none. */
  public static JsonNode document(String index, String id) {
    return get("/" + alias(index) + "/_doc/" + id.replace(":", "%3A")).path("_source");
  }

  /** Writes a document as another instance of the service would. */
  public static void put(String index, String id, String document) {
    JsonNode answer =
        send(
            HttpRequest.newBuilder(
                    server.resolve("/" + alias(index) + "/_doc/" + id.replace(":", "%3A")))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(document))
                .build());
    assertThat(answer.has("error")).as(answer.toString()).isFalse();
  }

  /** How many documents have that value. */
  public static long count(String index, String field, String value) {
    get("/" + alias(index) + "/_refresh");
    String query = field + ":%22" + value.replace(":", "%3A") + "%22";
    return get("/" + alias(index) + "/_count?q=" + query).path("count").asLong();
  }

  /** The values of a field, of which one alone is stored bare. */
  public static List<String> strings(JsonNode field) {
    List<String> values = new ArrayList<>();
    if (field.isTextual()) {
      values.add(field.asText());
    }
    field.forEach(value -> values.add(value.asText()));
    return values;
  }

  /** Waits for what the service does behind its answers. */
  public static void eventually(Assertions assertions) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try {
        assertions.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  /** What must come to hold. */
  public interface Assertions {
    /** Fails as long as it does not hold. */
    void run();
  }

  /** How many versions of an article are stored. */
  public static long versions(String articleId) {
    get("/" + alias("sources") + "/_refresh");
    return get("/" + alias("sources") + "/_count?q=articleId:" + articleId).path("count").asLong();
  }

  /** The id of the article at a simple address, as the service makes it. */
  public static String idOf(String url) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Lines of NDJSON. */
  public static List<JsonNode> lines(String ndjson) {
    List<JsonNode> lines = new ArrayList<>();
    try {
      for (String line : ndjson.lines().toList()) {
        if (!line.isBlank()) {
          lines.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new AssertionError("not NDJSON: " + ndjson, e);
    }
    return lines;
  }

  private static String alias(String index) {
    return prefix + index + "-write";
  }

  private static JsonNode get(String path) {
    return send(HttpRequest.newBuilder(server.resolve(path)).build());
  }

  private static JsonNode send(HttpRequest request) {
    try {
      return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
