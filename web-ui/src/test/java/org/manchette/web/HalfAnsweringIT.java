package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page can do without does not take it down; what it cannot do without is told calmly. */
final class HalfAnsweringIT {

  private static final Duration ANSWER = Duration.ofSeconds(60);

  /** What becomes of the answers to some questions. */
  enum Fault {
    FAILS,
    BREAKS_OFF,
    IS_NO_JSON,
    HANGS
  }

  /** Stands between web-ui and search-service and spoils what it is told to. */
  private static final class Spoiler implements AutoCloseable {

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String path = "";
    private volatile Fault fault = Fault.FAILS;
    private volatile int status = 0;

    Spoiler() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::answer);
      server.start();
    }

    URI uri() {
      return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Spoils what is asked under a path. */
    void spoil(String part, Fault how) {
      fault = how;
      path = part;
    }

    /** Answers everything with a status. */
    void refuse(int code) {
      status = code;
    }

    void stopSpoiling() {
      path = "";
      status = 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
      String asked = exchange.getRequestURI().toString();
      if (status != 0) {
        send(exchange, status, "");
        return;
      }
      HttpResponse<byte[]> answer = ask(exchange);
      if (path.isEmpty() || !asked.contains(path)) {
        answer
            .headers()
            .firstValue("Content-Type")
            .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
        return;
      }
      switch (fault) {
        case FAILS -> send(exchange, 500, "{}");
        case IS_NO_JSON -> send(exchange, 200, "<html>");
        case BREAKS_OFF -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, answer.body().length);
          exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
          exchange.getResponseBody().flush();
          exchange.close();
        }
        case HANGS -> {
          try {
            var _ = closed.await(ANSWER.toSeconds(), TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        }
      }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
      try {
        return http.send(
            HttpRequest.newBuilder(
                    House.open().search().uri().resolve(exchange.getRequestURI().toString()))
                .timeout(ANSWER)
                .build(),
            BodyHandlers.ofByteArray());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }

    private static void send(HttpExchange exchange, int code, String body) throws IOException {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    }

    @Override
    public void close() {
      closed.countDown();
      server.stop(0);
    }
  }

  private static Spoiler spoiler;
  private static Service web;

  @BeforeAll
  static void start() throws IOException {
    House.open();
    spoiler = new Spoiler();
    web =
        new Service(
            "web-ui",
            Map.of(
                "manchette.search.url", spoiler.uri().toString(),
                "manchette.search.read-timeout", "3s",
                "manchette.search.aside-timeout", "1s"));
  }

  @AfterAll
  static void stop() {
    web.stop();
    spoiler.close();
  }

  @AfterEach
  void heal() {
    spoiler.stopSpoiling();
  }

  private static HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(web.uri().resolve(path)).timeout(ANSWER).build(),
              BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anArticleIsReadWithoutThoseThatResembleIt(Fault fault) {
    String path = "/articles/" + House.open().whoId();
    assertThat(get(path).body()).contains("Articles proches");
    spoiler.spoil("/similar", fault);
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Soizic Quintrec").doesNotContain("Articles proches");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anArticleIsReadWithoutTheListItWasFoundIn(Fault fault) {
    spoiler.spoil("/articles?", fault);
    HttpResponse<String> page = get("/articles/" + House.open().whoId() + "?list=q%3Dcanal");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Soizic Quintrec");
  }

  @ParameterizedTest
  @CsvSource({
    "/facets/, /?q=accord&personFind=carp, id=\"results\"",
    "/agenda/anniversaries, /agenda?from=2020-01&to=2020-01, class=\"due-date",
    "size=0, /timeline?person=person:irene-vasseur, person:irene-vasseur"
  })
  void aPageIsThereWithoutWhatItCanDoWithout(String question, String path, String shown) {
    spoiler.spoil(question, Fault.FAILS);
    HttpResponse<String> page = get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(shown);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void whatAPageCannotDoWithoutIsToldCalmly(Fault fault) {
    spoiler.spoil("/api/v1/", fault);
    for (String path :
        new String[] {"/?q=accord", "/topics/medtop:04000000", "/timeline", "/quotations"}) {
      HttpResponse<String> page = get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(503);
      assertThat(page.headers().firstValue("Retry-After")).isPresent();
      assertThat(page.body())
          .contains("L’archive ne répond pas")
          .doesNotContain("Exception", "org.manchette", "java.", "127.0.0.1");
    }
  }

  @Test
  void aBusyArchiveAsksToWait() {
    spoiler.refuse(429);
    HttpResponse<String> page = get("/?q=accord");
    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(page.headers().firstValue("Retry-After")).isPresent();
    assertThat(page.body()).contains("Trop de demandes à la fois", "Réessayer");
    assertThat(get("/?q=accord&lang=en").body()).contains("Too many requests at once");
  }
}
