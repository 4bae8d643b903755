package org.manchette.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** ingest-service as the environment names it, asked from a command line. */
final class IngestService {

  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int ATTEMPTS = 30;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String url;
  private final String token;

  IngestService(Map<String, String> environment) {
    this.url =
        environment
            .getOrDefault("MANCHETTE_INGEST_URL", "http://127.0.0.1:8082")
            .replaceFirst("/+$", "");
    this.token = environment.getOrDefault("MANCHETTE_TOKEN", "").strip();
  }

  /** It did not do what it was asked for; the message tells why and what to do. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient JsonNode answer;

    Refused(String message, int status, JsonNode answer) {
      super(message);
      this.status = status;
      this.answer = answer;
    }

    /** Of the answer; 0 if there was none. */
    int status() {
      return status;
    }

    /** The body of the answer; missing where it is no JSON. */
    JsonNode answer() {
      return answer;
    }
  }

  /** A request to a path of the service. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(LONGEST);
  }

  /**
   * A request that writes.
   *
   * @throws Refused if no token is set
   */
  HttpRequest.Builder writing(String path) throws Refused {
    if (token.isEmpty()) {
      throw new Refused(
          "MANCHETTE_TOKEN is not set: writing needs the service's token", 0, json.missingNode());
    }
    return request(path).header("Authorization", "Bearer " + token);
  }

  /**
   * The body of the answer. Waits and asks again while the service has too much to do.
   *
   * @throws Refused if the service cannot be reached or answers otherwise than 200
   */
  InputStream send(HttpRequest.Builder request) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<InputStream> response;
      try {
        response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      } catch (IOException e) {
        throw new Refused(
            "%s cannot be reached (%s): is it running? ./manchette status"
                .formatted(url, e.getClass().getSimpleName()),
            0,
            json.missingNode());
      }
      int status = response.statusCode();
      if (status == OK) {
        return response.body();
      }
      Refused refused = refused(response);
      if ((status != TOO_MANY && status != UNAVAILABLE) || attempt == ATTEMPTS) {
        throw refused;
      }
      Thread.sleep(PAUSE);
    }
  }

  private Refused refused(HttpResponse<InputStream> response) throws IOException {
    try (InputStream body = response.body()) {
      byte[] bytes = body.readAllBytes();
      try {
        JsonNode problem = json.readTree(bytes);
        return new Refused(
            field(problem) + problem.path("detail").asText(), response.statusCode(), problem);
      } catch (IOException e) {
        return new Refused(
            "%s answered %d: %s"
                .formatted(url, response.statusCode(), new String(bytes, StandardCharsets.UTF_8)),
            response.statusCode(),
            json.missingNode());
      }
    }
  }

  /** The field that a problem names, ready to stand before its detail; empty without one. */
  static String field(JsonNode problem) {
    return problem.hasNonNull("field") ? problem.path("field").asText() + ": " : "";
  }
}
