package org.manchette.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks the shared server to analyse a text. */
final class Analyzer {

  private static final Pattern TOKEN = Pattern.compile("\"token\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final URI uri = LocalElasticsearch.shared().uri();

  record Answer(int status, String body) {
    List<String> tokens() {
      if (status != 200) {
        throw new AssertionError(body);
      }
      return TOKEN.matcher(body).results().map((MatchResult token) -> token.group(1)).toList();
    }
  }

  /**
   * @param components the tokenizer and filters, as the members of a JSON object
   */
  Answer analyse(String text, String components) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri.resolve("/_analyze"))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"text\":\"%s\",%s}".formatted(text, components))));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri.resolve(path)));
  }

  Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    }
  }

  URI uri() {
    return uri;
  }
}
