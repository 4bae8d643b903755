package org.manchette.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built service, or its command, as a process of its own; ends with this JVM. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Process process;
  private final Path log;
  private final int port;

  /** Starts it. */
  ServiceProcess(Map<String, String> settings, String... arguments) {
    try {
      port = freePort();
      log =
          Files.createTempFile(
              Files.createDirectories(Path.of("target", "logs")), "ingest", ".log");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // As short-lived as that of the other tests, see the POM.
      command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
      command.add("-Dquarkus.http.port=" + port);
      settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
      command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
      command.addAll(List.of(arguments));
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where the service listens. */
  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Waits until it has written that. */
  ServiceProcess awaitLog(String words) {
    Archives.eventually(() -> {
      assertThat(process.isAlive()).as(log()).isTrue();
      assertThat(log()).contains(words);
    });
    return this;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to end, as an operator does. */
  void terminate() {
    process.destroy();
  }

  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** Waits for its end. */
  int exitCode() {
    try {
      assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).as(log()).isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
