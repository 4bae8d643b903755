package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A search is one trace, from the page through search-service to Elasticsearch. */
final class TracesIT {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  /** Takes what services send by OTLP over HTTP. */
  private static final class Collector implements AutoCloseable {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/v1/traces",
          exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(new String(body, StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
      server.start();
    }

    Map<String, String> settings() {
      return Map.of(
          "quarkus.otel.sdk.disabled",
          "false",
          "quarkus.otel.exporter.otlp.endpoint",
          "http://127.0.0.1:" + server.getAddress().getPort(),
          "quarkus.otel.exporter.otlp.protocol",
          "http/protobuf",
          "quarkus.otel.bsp.schedule.delay",
          "200ms");
    }

    /** Whether a message of that service has spans of the trace, one of them of that name. */
    boolean has(String service, String span) {
      String id = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
      return received.stream()
          .anyMatch(message ->
              message.contains(service) && message.contains(id) && message.contains(span));
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  private static Service started(String name, Map<String, String> settings, Collector collector) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(collector.settings());
    return new Service(name, all);
  }

  @Test
  void goThroughAllServices() throws Exception {
    try (Collector collector = new Collector();
        HttpClient http = HttpClient.newHttpClient()) {
      Service search = started("search-service", House.open().archive(), collector);
      Service web =
          started("web-ui", Map.of("manchette.search.url", search.uri().toString()), collector);
      try {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(web.uri() + "/?q=passerelle"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .build();
        HttpResponse<String> page = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!collector.has("search-service", "elasticsearch POST _search")
            && System.nanoTime() < deadline) {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(collector.has("web-ui", "GET /")).isTrue();
        assertThat(collector.has("search-service", "GET /api/v1/articles")).isTrue();
        assertThat(collector.has("search-service", "elasticsearch POST _search")).isTrue();
      } finally {
        web.stop();
        search.stop();
      }
    }
  }
}
