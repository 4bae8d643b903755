package org.manchette.benchmarks.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service of the house as a process of its own, from its built folder in this project. */
final class RunningService implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);

  private final URI uri;
  private final Process process;

  private RunningService(URI uri, Process process) {
    this.uri = uri;
    this.process = process;
  }

  /**
   * Starts a service and waits until it answers.
   *
   * @param name of its module
   * @param heap as the JVM writes it, such as {@code 256m}
   * @param settings of the service, by their full names
   * @throws IllegalStateException if it is not built or does not answer in 90 s
   */
  static RunningService start(String name, String heap, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path jar = Path.of(name, "target", "quarkus-app", "quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: build " + name + " too");
    }
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-Dquarkus.http.port=" + port);
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", jar.toString()));
    Path log = Files.createTempFile("manchette-" + name, ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    RunningService service = new RunningService(URI.create("http://127.0.0.1:" + port), process);
    service.await(name, log);
    return service;
  }

  URI uri() {
    return uri;
  }

  /** Processor time that it has used so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private void await(String name, Path log) throws IOException, InterruptedException {
    HttpRequest ready = HttpRequest.newBuilder(uri.resolve("/q/health/live")).build();
    long until = System.nanoTime() + START.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (process.isAlive() && System.nanoTime() < until) {
        try {
          if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException e) {
          // It does not listen yet.
        }
        Thread.sleep(200);
      }
    }
    process.destroyForcibly();
    throw new IllegalStateException(name + " did not start:\n" + Files.readString(log));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
