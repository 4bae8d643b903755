package org.manchette.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What was acknowledged before and while the service ended is in the archive. */
@QuarkusIntegrationTest
@WithTestResource(ElasticsearchResource.class)
class ShutdownIT {

  /** After so many answers the service is asked to end. */
  private static final int ANSWERS = 120;

  /** Sends lines, each a chunk, until the service takes no more. */
  private static void send(OutputStream out) {
    try {
      for (int i = 0; ; i++) {
        byte[] line =
            """
            {"url":"https://shutdown.example/%d","headline":"Le bac %d","articleBody":"Le bac %d est resté à quai hier."}
            """
                .formatted(i, i, i)
                .getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(line);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      // The service has gone, or reads no further.
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  /** Gives each line of an answer that comes while the request is still being sent. */
  private static void read(InputStream in, Consumer<String> lines) throws IOException {
    assertThat(line(in)).startsWith("HTTP/1.1 200");
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      // Only that it is chunked matters, and that is known.
    }
    StringBuilder rest = new StringBuilder();
    for (int size = size(in); size > 0; size = size(in)) {
      rest.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
      line(in);
      for (int end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
        lines.accept(rest.substring(0, end));
        rest.delete(0, end + 1);
      }
    }
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  @Test
  void keepsEveryLineThatItAnswered() throws Exception {
    Map<String, String> settings = new HashMap<>(Archives.settings());
    List<String> acknowledged = new ArrayList<>();
    try (ServiceProcess service = new ServiceProcess(settings).awaitLog("Listening on");
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      out.write(
          """
          POST /api/v1/articles/bulk HTTP/1.1\r
          Host: 127.0.0.1\r
          Authorization: Bearer %s\r
          Content-Type: application/x-ndjson\r
          Transfer-Encoding: chunked\r
          \r
          """
              .formatted(Archives.TOKEN)
              .getBytes(StandardCharsets.US_ASCII));
      Thread.ofVirtual().start(() -> send(out));
      try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
        read(
            in,
            line -> {
              JsonNode answer = Archives.lines(line).getFirst();
              assertThat(answer.path("status").asText()).as(line).isEqualTo("created");
              acknowledged.add(answer.path("id").asText());
              if (acknowledged.size() == ANSWERS) {
                service.terminate();
              }
            });
      } catch (IOException e) {
        // The connection was cut: what was not answered may be sent again.
      }
      // 128 and the number of SIGTERM.
      assertThat(service.exitCode()).as(service.log()).isEqualTo(143);
      assertThat(service.log()).contains(" interrupted: ");
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ANSWERS);
    try (ServiceProcess again = new ServiceProcess(settings).awaitLog("Listening on");
        HttpClient http = HttpClient.newHttpClient()) {
      for (String id : acknowledged) {
        HttpRequest request = HttpRequest.newBuilder(again.uri("/api/v1/articles/" + id)).build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
            .as(id)
            .isEqualTo(200);
        assertThat(Archives.document("articles", id).isMissingNode()).as(id).isFalse();
      }
    }
  }
}
