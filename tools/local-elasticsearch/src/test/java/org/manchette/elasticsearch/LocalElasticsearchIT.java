package org.manchette.elasticsearch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** When a server lives and when it does not. */
@DisabledIfEnvironmentVariable(
    named = LocalElasticsearch.URL_VARIABLE,
    matches = ".+",
    disabledReason = "about the server that this module starts")
final class LocalElasticsearchIT {

  @Test
  void killedProgramLeavesNoServerBehind() throws Exception {
    Process child = child(null);
    try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
      URI uri = URI.create(output.readLine());
      List<ProcessHandle> server = child.descendants().toList();
      assertThat(server).isNotEmpty();
      assertThat(answers(uri)).isTrue();

      child.destroyForcibly().waitFor();

      for (ProcessHandle process : server) {
        process.onExit().get(30, SECONDS);
      }
      assertThat(answers(uri)).isFalse();
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void existingServerIsUsedAndLeftAlone() throws Exception {
    URI existing = LocalElasticsearch.shared().uri();
    Process child = child(existing + "/");
    try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(output.readLine()).isEqualTo(existing.toString());
      child.getOutputStream().close();
      assertThat(child.waitFor(30, SECONDS)).isTrue();
      assertThat(child.exitValue()).isZero();
      assertThat(answers(existing)).isTrue();
    } finally {
      child.destroyForcibly();
    }
  }

  @Test
  void existingServerMustAnswer() throws Exception {
    Process child = child("http://127.0.0.1:1");
    assertThat(new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("MANCHETTE_ELASTICSEARCH_URL is http://127.0.0.1:1");
    assertThat(child.waitFor()).isNotZero();
  }

  @Test
  void sharedServerIsOne() {
    assertThat(LocalElasticsearch.shared().uri()).isEqualTo(LocalElasticsearch.shared().uri());
  }

  @Test
  void failureTellsTheEndOfTheLog() {
    List<String> steps = new ArrayList<>();
    assertThatExceptionOfType(LocalElasticsearchException.class)
        .isThrownBy(() ->
            LocalElasticsearch.start(
                LocalElasticsearchOptions.defaults()
                    .withHeap("1k")
                    .withProgress((step, elapsed) -> steps.add(step))))
        .withMessageContaining("ended before it was ready")
        .withMessageContaining("heap");
    assertThat(steps).contains("starting Elasticsearch");
  }

  @Test
  void takenPortIsRefusedAtOnce() {
    int taken = LocalElasticsearch.shared().uri().getPort();
    assertThatExceptionOfType(LocalElasticsearchException.class)
        .isThrownBy(
            () -> LocalElasticsearch.start(LocalElasticsearchOptions.defaults().withPort(taken)))
        .withMessageContaining("port " + taken + " is taken");
  }

  @Test
  void missingDistributionIsNamedWithItsRemedy() throws IOException {
    Path home = Folders.create(Path.of("target", "empty-home").toAbsolutePath());
    assertThatExceptionOfType(LocalElasticsearchException.class)
        .isThrownBy(() -> LocalElasticsearch.start(LocalElasticsearchOptions.defaultsIn(home)))
        .withMessageContaining("elasticsearch-9.2.8.zip is missing")
        .withMessageContaining("mvn -pl tools/local-elasticsearch package");
  }

  private static Process child(@Nullable String existing) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            StartInChildJvm.class.getName());
    builder.environment().remove(LocalElasticsearch.URL_VARIABLE);
    if (existing != null) {
      builder.environment().put(LocalElasticsearch.URL_VARIABLE, existing);
    }
    return builder.start();
  }

  private static boolean answers(URI uri) throws IOException {
    try (Socket socket = new Socket(InetAddress.getByName(uri.getHost()), uri.getPort())) {
      return socket.isConnected();
    } catch (ConnectException e) {
      return false;
    }
  }
}
