package org.manchette.elasticsearch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One node's own folder: configuration, data, logs and temporary files.
 *
 * @param distribution the unpacked server
 * @param folder the node's folder, absolute
 * @param user who the server runs as
 */
record Node(Path distribution, Path folder, ServerUser user) {

  private static final int TAIL_LINES = 40;
  private static final Duration POLL = Duration.ofMillis(250);

  /** The server's standard output and error. */
  Path console() {
    return folder.resolve("logs").resolve("console.log");
  }

  /** Where the server writes its process id. */
  Path pidFile() {
    return folder.resolve("tmp").resolve("server.pid");
  }

  private Path portsFile() {
    return folder.resolve("logs").resolve("http.ports");
  }

  /**
   * Writes the configuration and makes the folders; data that is there stays.
   *
   * @param port the HTTP port, 0 for a free one
   * @param heap as the JVM writes it
   * @param jvmOptions further options of the server's JVM
   * @throws LocalElasticsearchException if the port is taken
   */
  void prepare(int port, String heap, List<String> jvmOptions) throws IOException {
    refuseTakenPort(port);
    Folders.create(folder);
    Folders.delete(folder.resolve("config"));
    Folders.delete(folder.resolve("tmp"));
    for (String name : List.of("config", "config/jvm.options.d", "data", "logs", "tmp")) {
      Folders.create(folder.resolve(name));
    }
    Files.deleteIfExists(portsFile());
    Files.deleteIfExists(console());
    for (String file : List.of("jvm.options", "log4j2.properties")) {
      Files.copy(
          distribution.resolve("config").resolve(file),
          folder.resolve("config").resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.writeString(
        folder.resolve("config/jvm.options.d/manchette.options"),
        """
        -Xms%1$s
        -Xmx%1$s
        -XX:HeapDumpPath=%2$s
        -XX:ErrorFile=%2$s/hs_err_pid%%p.log
        -Xlog:disable
        -Xlog:all=warning:stderr:utctime,level,tags
        %3$s
        """
            .formatted(heap, folder.resolve("logs"), String.join("\n", jvmOptions)));
    // Free space is counted in bytes, because the percentages that are the default stop a node on a
    // laptop whose large disk is nearly full.
    Files.writeString(
        folder.resolve("config/elasticsearch.yml"),
        """
        cluster.name: manchette-local
        node.name: local
        path.data: "%s"
        path.logs: "%s"
        network.host: 127.0.0.1
        http.port: %d
        transport.port: 0
        discovery.type: single-node
        node.portsfile: true
        xpack.security.enabled: false
        cluster.routing.allocation.disk.watermark.low: 1gb
        cluster.routing.allocation.disk.watermark.high: 500mb
        cluster.routing.allocation.disk.watermark.flood_stage: 250mb
        """
            .formatted(folder.resolve("data"), folder.resolve("logs"), port));
    user.own(folder);
  }

  private static void refuseTakenPort(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException e) {
      throw new LocalElasticsearchException(
          "port %d is taken by another program; choose another or set %s"
              .formatted(port, LocalElasticsearch.URL_VARIABLE),
          e);
    }
  }

  /** The server's command, for the server's user. */
  List<String> command(String... options) {
    return Stream.concat(
            Stream.of(
                distribution.resolve("bin/elasticsearch").toString(), "-p", pidFile().toString()),
            Stream.of(options))
        .toList();
  }

  /** A process of the server's user with a clean environment, its output in {@link #console()}. */
  ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(user.command(command));
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
    environment.put("HOME", folder.resolve("tmp").toString());
    environment.put("LANG", "C.UTF-8");
    environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
    environment.put("ES_PATH_CONF", folder.resolve("config").toString());
    environment.put("ES_TMPDIR", folder.resolve("tmp").toString());
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(console().toFile());
    return builder;
  }

  /**
   * Waits until the node answers and every primary shard is there.
   *
   * @return the address
   * @throws LocalElasticsearchException with the end of the log, if the server dies or the time is
   *     over
   */
  URI awaitHealthy(Duration timeout, BooleanSupplier alive, Steps steps)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        boolean wasAlive = alive.getAsBoolean();
        Optional<URI> uri = address();
        if (uri.isPresent() && healthy(client, uri.get())) {
          return uri.get();
        }
        if (!wasAlive) {
          throw failure("Elasticsearch ended before it was ready");
        }
        steps.report("waiting for Elasticsearch");
        Thread.sleep(POLL);
      }
    }
    throw failure("Elasticsearch is not ready after " + timeout.toSeconds() + " s");
  }

  /** The address that the node listens on, once it does. */
  Optional<URI> address() throws IOException {
    if (!Files.exists(portsFile())) {
      return Optional.empty();
    }
    return Files.readString(portsFile())
        .lines()
        .filter(line -> line.startsWith("127.0.0.1:"))
        .findFirst()
        .map(line -> URI.create("http://" + line.strip()));
  }

  static boolean healthy(HttpClient client, URI uri) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** An exception whose message ends with the last lines that the server wrote. */
  LocalElasticsearchException failure(String what) throws IOException {
    String tail = "no output";
    if (Files.exists(console())) {
      List<String> lines =
          new String(Files.readAllBytes(console()), StandardCharsets.UTF_8).lines().toList();
      tail = String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }
    return new LocalElasticsearchException(
        "%s; the end of %s:%n%s".formatted(what, console(), tail));
  }
}
