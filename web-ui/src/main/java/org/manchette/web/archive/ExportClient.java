package org.manchette.web.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.manchette.web.page.Address;

/**
 * Asks search-service for exports, feeds and lists, which may be longer than memory: gives them as
 * they come, which Quarkus' REST client does only for bodies whose headers are known beforehand.
 *
 * <p>Every method throws {@link ArchiveProblem} if the answer is a problem of the request and
 * {@link ArchiveUnavailable} if there is no answer.
 */
@Singleton
public class ExportClient {

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final SearchConfig config;
  private final ReaderIdentity identity;
  private final ObjectMapper json;
  private final HttpClient http;

  ExportClient(SearchConfig config, ReaderIdentity identity, ObjectMapper json) {
    this.config = config;
    this.identity = identity;
    this.json = json;
    this.http = HttpClient.newBuilder().connectTimeout(config.connectTimeout()).build();
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }

  /**
   * What the service answered, to be passed on.
   *
   * @param status 200 or 304
   * @param headers of the service
   * @param content to be closed
   */
  public record Passed(int status, HttpHeaders headers, InputStream content) {}

  /** All quotations of a search; {@code asked} are its parameters and the format. */
  public Passed quotations(Address asked) {
    return ask("/api/v1/quotations/export", asked, Map.of());
  }

  /** All articles of a search; {@code asked} are its parameters and the format. */
  public Passed articles(Address asked) {
    return ask("/api/v1/articles/export", asked, Map.of());
  }

  /**
   * The newest articles of a search as a feed.
   *
   * @param asked the parameters of the search
   * @param conditions headers under which the reader wants an answer at all
   */
  public Passed feed(Address asked, Map<String, String> conditions) {
    return ask("/api/v1/articles/feed", asked, conditions);
  }

  /**
   * The answer to a whole list.
   *
   * @param asked the parameters of {@link org.manchette.search.api.BatchRequest}
   * @param type of the list
   * @param language of the notes
   */
  public Passed batch(Address asked, String type, byte[] list, String language) {
    return send(
        request("/api/v1/batches", asked)
            .header("Content-Type", type)
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofByteArray(list)));
  }

  private Passed ask(String path, Address asked, Map<String, String> headers) {
    HttpRequest.Builder request = request(path, asked);
    headers.forEach(request::header);
    return send(request);
  }

  private HttpRequest.Builder request(String path, Address asked) {
    Address address = new Address(path, asked.parameters());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(config.url().resolve(address.toString()))
            .timeout(config.readTimeout());
    identity.headers().forEach(request::setHeader);
    return request;
  }

  private Passed send(HttpRequest.Builder request) {
    try {
      HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
      if (response.statusCode() != OK && response.statusCode() != NOT_MODIFIED) {
        throw problem(response);
      }
      return new Passed(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new ArchiveUnavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveUnavailable(e);
    }
  }

  private RuntimeException problem(HttpResponse<InputStream> response) throws IOException {
    try (InputStream content = response.body()) {
      byte[] body = content.readAllBytes();
      return response.statusCode() < 500
          ? new ArchiveProblem(
              response.statusCode(), json.readValue(body, ArchiveProblem.Details.class))
          : new ArchiveUnavailable(new IOException("answered " + response.statusCode()));
    }
  }
}
