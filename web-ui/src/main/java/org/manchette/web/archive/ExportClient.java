package org.manchette.web.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.manchette.web.page.Address;

/**
 * Asks search-service for exports and lists, which may be longer than memory: passes them on as
 * they come, which Quarkus' REST client does only for bodies whose headers are known beforehand.
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
  public record Export(String mediaType, String disposition, InputStream content) {

    /**
     * The file as it comes: what a browser shows is reached through these pages.
     *
     * @param response that it is written to
     */
    public Response answer(HttpServerResponse response) {
      StreamingOutput body =
          out -> {
            try (content) {
              content.transferTo(out);
            } catch (IOException e) {
              // Half a file must not look like a whole one.
              response.reset();
            }
          };
      return Response.ok(body, mediaType)
          .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
          .header(HttpHeaders.CACHE_CONTROL, "no-store")
          .build();
    }
  }

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
    return send(request);
  }

  /**
   * The answer to a whole list, as it comes.
   *
   * @param asked the parameters of {@link org.manchette.search.api.BatchRequest}
   * @param type of the list
   * @param language of the notes
   * @throws ArchiveProblem if the answer is a problem of the request
   * @throws ArchiveUnavailable if there is no answer
   */
  public Export batch(Address asked, String type, byte[] list, String language) {
    Address address = new Address("/api/v1/batches", asked.parameters());
    return send(
        HttpRequest.newBuilder(config.url().resolve(address.toString()))
            .timeout(config.readTimeout())
            .header(HttpHeaders.CONTENT_TYPE, type)
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .POST(BodyPublishers.ofByteArray(list))
            .build());
  }

  private Export send(HttpRequest request) {
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
