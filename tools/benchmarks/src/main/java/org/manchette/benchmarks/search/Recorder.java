package org.manchette.benchmarks.search;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Stands between a service and Elasticsearch and keeps what is asked. */
final class Recorder implements AutoCloseable {

  /** What was asked: path with its query, and body. */
  record Asked(String method, String path, String type, String body) {}

  private final HttpServer server;
  private final URI elasticsearch;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Asked> asked = new ArrayList<>();

  Recorder(URI elasticsearch) throws IOException {
    this.elasticsearch = elasticsearch;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::pass);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What was asked since the last call. */
  synchronized List<Asked> take() {
    List<Asked> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  private synchronized void keep(Asked request) {
    asked.add(request);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      String path = exchange.getRequestURI().toString();
      type = type == null ? "application/json" : type;
      keep(
          new Asked(
              exchange.getRequestMethod(), path, type, new String(body, StandardCharsets.UTF_8)));
      HttpRequest request =
          HttpRequest.newBuilder(elasticsearch.resolve(path))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
              .header("Content-Type", type)
              .build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (!name.equalsIgnoreCase("content-length")
                && !name.equalsIgnoreCase("transfer-encoding")) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.statusCode(), head ? -1 : answer.body().length);
      if (!head) {
        exchange.getResponseBody().write(answer.body());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
