package org.manchette.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The real Elasticsearch, by way of a proxy that remembers what it was asked. */
public final class RecordedElasticsearch implements QuarkusTestResourceLifecycleManager {

  /**
   * A request as it arrived.
   *
   * @param traceparent the header of that name; null without it
   */
  record Asked(String method, String path, @Nullable String traceparent) {}

  /** What was asked, in its order. */
  static final class Recording {
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    List<Asked> asked() {
      return List.copyOf(asked);
    }
  }

  private final RealElasticsearch real = new RealElasticsearch();
  private final Recording recording = new Recording();
  private @Nullable HttpServer proxy;

  @Override
  public Map<String, String> start() {
    real.init(Map.of(RealElasticsearch.ARCHIVE, "recorded"));
    Map<String, String> settings = new HashMap<>(real.start());
    String hosts = "quarkus.hibernate-search-standalone.elasticsearch.hosts";
    URI elasticsearch = URI.create("http://" + settings.get(hosts));
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      HttpClient http = HttpClient.newHttpClient();
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", exchange -> pass(exchange, http, elasticsearch));
      // Whom the service tells of its traces.
      server.createContext("/v1/traces", RecordedElasticsearch::takeTraces);
      server.start();
      proxy = server;
      String address = "127.0.0.1:" + server.getAddress().getPort();
      settings.put(hosts, address);
      settings.put("quarkus.otel.sdk.disabled", "false");
      settings.put("quarkus.otel.exporter.otlp.endpoint", "http://" + address);
      settings.put("quarkus.otel.exporter.otlp.protocol", "http/protobuf");
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void takeTraces(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void pass(HttpExchange exchange, HttpClient http, URI elasticsearch) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      URI uri = exchange.getRequestURI();
      recording.asked.add(
          new Asked(method, uri.getPath(), exchange.getRequestHeaders().getFirst("traceparent")));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(elasticsearch.resolve(uri))
              .method(
                  method,
                  HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
      for (String header : List.of("Content-Type", "Accept")) {
        String value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) {
          request.header(header, value);
        }
      }
      HttpResponse<byte[]> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      for (String header : List.of("Content-Type", "X-Elastic-Product")) {
        answer
            .headers()
            .firstValue(header)
            .ifPresent(value -> exchange.getResponseHeaders().set(header, value));
      }
      byte[] body = answer.body();
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", e);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(recording, new TestInjector.MatchesType(Recording.class));
  }

  @Override
  public void stop() {
    if (proxy != null) {
      proxy.stop(0);
    }
    real.stop();
  }
}
