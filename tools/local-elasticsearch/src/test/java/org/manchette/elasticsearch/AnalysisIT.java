package org.manchette.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class AnalysisIT {

  @Test
  void rootPageTellsTheVersion() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var uri = LocalElasticsearch.shared().uri();
      HttpResponse<String> page =
          client.send(
              HttpRequest.newBuilder(uri.resolve("/")).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("\"number\" : \"9.2.8\"");
    }
  }
}
