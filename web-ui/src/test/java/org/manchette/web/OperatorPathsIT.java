package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Health and metrics are there for who runs the service, and not for readers. */
final class OperatorPathsIT {

  private static int status(Service web, String path, String... headers) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.uri() + path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void areHiddenFromWhatAProxyPassesOn() throws Exception {
    Service web =
        new Service("web-ui", Map.of("quarkus.http.proxy.proxy-address-forwarding", "true"));
    try {
      for (String path : new String[] {"/q/health/live", "/q/metrics"}) {
        assertThat(status(web, path)).as(path).isEqualTo(200);
        assertThat(status(web, path, "X-Forwarded-For", "127.0.0.9")).as(path).isEqualTo(404);
        assertThat(status(web, path, "Forwarded", "for=127.0.0.9")).as(path).isEqualTo(404);
      }
      for (String disguised :
          new String[] {
            "/q", "/q/health", "//q/health/live", "/%71/health/live", "/x/../q/health/live"
          }) {
        assertThat(status(web, disguised, "X-Forwarded-For", "127.0.0.9"))
            .as(disguised)
            .isEqualTo(404);
      }
      assertThat(status(web, "/help", "X-Forwarded-For", "127.0.0.9")).isEqualTo(200);
    } finally {
      web.stop();
    }
  }
}
