package org.manchette.ingest;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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

  /** How many versions of an article are stored. */
  public static long versions(String articleId) {
    get("/" + alias("sources") + "/_refresh");
    return get("/" + alias("sources") + "/_count?q=articleId:" + articleId).path("count").asLong();
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
    try {
      HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
      return JSON.readTree(HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
