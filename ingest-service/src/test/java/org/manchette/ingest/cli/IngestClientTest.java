package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An archive that takes nothing for longer than a load is patient. */
class IngestClientTest {

  private static final String PROBLEM =
      "{\"status\":503,\"detail\":\"Elasticsearch takes no articles\"}";

  private final AtomicInteger asked = new AtomicInteger();
  private final Report report =
      new Report(new PrintStream(OutputStream.nullOutputStream()), null, 0);
  private final Item item = new Item(Path.of("a.jsonl"), 1, "{}".getBytes(StandardCharsets.UTF_8));
  private HttpServer server;
  private IngestClient client;

  @BeforeEach
  void start() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/api/v1/articles", 503, PROBLEM);
    answer("/api/v1/articles/bulk", 200, "{\"status\":\"refused\",\"problem\":" + PROBLEM + "}\n");
    server.start();
    client =
        new IngestClient("http://127.0.0.1:" + server.getAddress().getPort(), "x", null, 2, report);
  }

  private void answer(String path, int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("Retry-After", "1");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  @Test
  void linesThatWereNeverTakenAreNotCountedAsRefused() {
    assertThatThrownBy(() -> client.bulk(List.of(item)))
        .isInstanceOf(IngestClient.UnusableException.class)
        .hasMessageContaining("takes no articles");
    assertThat(asked).hasValue(2);
    assertThat(report.anyRefused()).isFalse();
  }

  @Test
  void textsThatWereNeverTakenAreNotCountedAsRefused() {
    assertThatThrownBy(() -> client.single(item, "text/plain", null))
        .isInstanceOf(IngestClient.UnusableException.class)
        .hasMessageContaining("takes no articles");
    assertThat(asked).hasValue(2);
    assertThat(report.anyRefused()).isFalse();
  }
}
