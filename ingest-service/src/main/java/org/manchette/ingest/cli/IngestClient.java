package org.manchette.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends articles to ingest-service, and waits when it asks for that. */
final class IngestClient implements AutoCloseable {

  private static final Duration REQUEST_TIMEOUT = Duration.ofMinutes(10);

  /** How often an article is sent before the archive counts as not to be had. */
  static final int MOST_ATTEMPTS = 60;

  private static final long MOST_SECONDS = 30;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final String service;
  private final String token;
  private final String collection;
  private final int mostAttempts;
  private final Report report;

  /**
   * A client.
   *
   * @param service its address, without a slash at the end
   * @param collection null for none
   * @param mostAttempts how often an article is sent that the service asks to send again
   */
  IngestClient(
      String service, String token, @Nullable String collection, int mostAttempts, Report report) {
    this.service = service;
    this.token = token;
    this.collection = collection == null ? "" : collection;
    this.mostAttempts = mostAttempts;
    this.report = report;
  }

  /** The service cannot be used at all. */
  static final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
      super(message);
    }
  }

  /** Sends JSON objects, each a line, until each is in the archive or refused for good. */
  void bulk(List<Item> items) throws UnusableException, InterruptedException {
    List<Item> waiting = items;
    for (int attempt = 1; !waiting.isEmpty(); attempt++) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (Item item : waiting) {
        body.writeBytes(item.content());
        body.write('\n');
      }
      HttpResponse<InputStream> response =
          send("/api/v1/articles/bulk" + query(null), "application/x-ndjson", body.toByteArray());
      List<Item> again = new ArrayList<>();
      read(response, waiting, again, attempt < mostAttempts);
      if (!again.isEmpty()) {
        pause(2, "the archive is not ready");
      }
      waiting = again;
    }
  }

  private void read(
      HttpResponse<InputStream> response, List<Item> sent, List<Item> again, boolean mayRepeat)
      throws UnusableException {
    int answered = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && answered < sent.size();
          line = lines.readLine()) {
        JsonNode result = json.readTree(line);
        Item item = sent.get(answered++);
        int status = result.path("problem").path("status").asInt();
        if (status == 503 || status == 429) {
          if (!mayRepeat) {
            throw new UnusableException(result.path("problem").path("detail").asText());
          }
          again.add(item);
        } else {
          count(item, result.path("status").asText(), result.path("problem"));
        }
      }
    } catch (IOException e) {
      // What was not answered may or may not be stored: sending it again does no harm.
      if (!mayRepeat) {
        throw new UnusableException("the connection broke: " + e.getMessage());
      }
    }
    again.addAll(sent.subList(answered, sent.size()));
  }

  /** Sends one text or page. */
  void single(Item item, String mediaType, @Nullable String day)
      throws UnusableException, InterruptedException {
    HttpResponse<InputStream> response =
        send("/api/v1/articles" + query(day), mediaType, item.content());
    try (InputStream body = response.body()) {
      JsonNode answer = json.readTree(body);
      if (response.statusCode() < 300) {
        count(item, answer.path("status").asText(), answer.path("problem"));
      } else {
        count(item, "refused", answer);
      }
    } catch (IOException e) {
      throw new UnusableException("the answer of %s is not readable: %s".formatted(service, e));
    }
  }

  private void count(Item item, String status, JsonNode problem) {
    if (status.equals("refused")) {
      report.refused(
          item.place(), problem.path("field").textValue(), problem.path("detail").asText());
    } else {
      report.accepted(status);
    }
  }

  private HttpResponse<InputStream> send(String path, String mediaType, byte[] body)
      throws UnusableException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service + path))
            .timeout(REQUEST_TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<InputStream> response =
            http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        int status = response.statusCode();
        if (status == 429 || status == 503) {
          String reason = detail(response);
          if (attempt >= mostAttempts) {
            throw new UnusableException(reason);
          }
          pause(response.headers().firstValueAsLong("Retry-After").orElse(2), reason);
        } else if (status == 401 || status == 403) {
          throw new UnusableException(detail(response));
        } else if (status == 200 || !path.contains("/bulk")) {
          return response;
        } else {
          throw new UnusableException(
              "%s answered %d: %s".formatted(service, status, detail(response)));
        }
      } catch (IOException e) {
        throw new UnusableException(
            "%s cannot be reached (%s): is it running? ./manchette status"
                .formatted(service, e.getClass().getSimpleName()));
      }
    }
  }

  private String detail(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      byte[] bytes = body.readAllBytes();
      try {
        return json.readTree(bytes).path("detail").asText();
      } catch (IOException e) {
        return new String(bytes, StandardCharsets.UTF_8);
      }
    }
  }

  private void pause(long seconds, String reason) throws InterruptedException {
    long bounded = Math.clamp(seconds, 1, MOST_SECONDS);
    report.waiting(bounded, reason);
    Thread.sleep(Duration.ofSeconds(bounded));
  }

  private String query(@Nullable String day) {
    List<String> parameters = new ArrayList<>();
    if (!collection.isEmpty()) {
      parameters.add("collection=" + URLEncoder.encode(collection, StandardCharsets.UTF_8));
    }
    if (day != null) {
      parameters.add("datePublished=" + day);
    }
    return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
  }

  @Override
  public void close() {
    http.close();
  }
}
