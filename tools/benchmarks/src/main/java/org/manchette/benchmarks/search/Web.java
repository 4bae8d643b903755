package org.manchette.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks over HTTP/1.1 and keeps connections. */
final class Web {

  private static final Duration ANSWER = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The answer, whatever its status. */
  HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(ANSWER).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  /** The answer, whatever its status. */
  HttpResponse<byte[]> post(URI uri, String type, byte[] body)
      throws IOException, InterruptedException {
    return client.send(request(uri, type, body).build(), BodyHandlers.ofByteArray());
  }

  /** A request to post that can be sent often. */
  static HttpRequest.Builder request(URI uri, String type, byte[] body) {
    return HttpRequest.newBuilder(uri)
        .timeout(ANSWER)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofByteArray(body));
  }

  /**
   * The body of a successful answer.
   *
   * @throws IllegalStateException if its status is not in the 200s
   */
  static byte[] body(HttpResponse<byte[]> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          answer.uri()
              + " answers "
              + answer.statusCode()
              + ": "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer.body();
  }

  HttpClient client() {
    return client;
  }
}
