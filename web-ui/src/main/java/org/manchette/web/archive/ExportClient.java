package org.manchette.web.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.manchette.web.page.Address;

/**
 * Asks search-service for exports, which may be longer than memory: passes them on as they come,
 * which Quarkus' REST client does only for bodies whose headers are known beforehand.
 */
@Singleton
public class ExportClient {

  private final SearchConfig config;
  private final ObjectMapper json;
  private final HttpClient http;

  ExportClient(SearchConfig config, ObjectMapper json) {
    this.config = config;
    this.json = json;
    this.http = HttpClient.newBuilder().connectTimeout(config.connectTimeout()).build();
  }

  @PreDestroy
  void close() {
    http.shutdownNow();
  }

  /**
   * A file.
   *
   * @param disposition its name, as a header has it
   * @param content to be closed
   */
  public record Export(String mediaType, String disposition, InputStream content) {}

  /**
   * All quotations of a search.
   *
   * @param asked the parameters of a search and the format
   * @throws ArchiveProblem if the answer is a problem of the request
   * @throws ArchiveUnavailable if there is no answer
   */
  public Export quotations(Address asked) {
    Address address = new Address("/api/v1/quotations/export", asked.parameters());
    HttpRequest request =
        HttpRequest.newBuilder(config.url().resolve(address.toString()))
            .timeout(config.readTimeout())
            .build();
    try {
      HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw problem(response);
      }
      return new Export(
          response
              .headers()
              .firstValue(HttpHeaders.CONTENT_TYPE)
              .orElse(MediaType.APPLICATION_OCTET_STREAM),
          response.headers().firstValue(HttpHeaders.CONTENT_DISPOSITION).orElse("attachment"),
          response.body());
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
