package org.manchette.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real Elasticsearch on 127.0.0.1 that lives as long as this object and never longer than this
 * JVM, however the JVM ends. Its data is new and is deleted with it.
 *
 * <p>If the environment variable {@code MANCHETTE_ELASTICSEARCH_URL} is set, that server is used
 * instead and left alone in the end.
 *
 * <pre>{@code
 * URI elasticsearch = LocalElasticsearch.shared().uri();
 * }</pre>
 */
public final class LocalElasticsearch implements AutoCloseable {

  /** The environment variable that names an existing server. */
  public static final String URL_VARIABLE = "MANCHETTE_ELASTICSEARCH_URL";

  private static final String SHARED_PROPERTY = "manchette.elasticsearch.shared";
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

  /**
   * Half of the processor time of a start goes into compiling what a short life never pays back.
   */
  private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

  private final URI uri;
  private final @Nullable Process supervisor;

  private LocalElasticsearch(URI uri, @Nullable Process supervisor) {
    this.uri = uri;
    this.supervisor = supervisor;
  }

  /**
   * The one server of this JVM: started at the first call, stopped when the JVM ends; closing it
   * has no effect.
   *
   * @throws LocalElasticsearchException if it does not start
   */
  public static LocalElasticsearch shared() {
    // Quarkus tests load this class more than once in a JVM; runtime and properties are one.
    synchronized (Runtime.getRuntime()) {
      String known = System.getProperty(SHARED_PROPERTY);
      if (known == null) {
        LocalElasticsearch server = start(LocalElasticsearchOptions.defaults());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-elasticsearch"));
        known = server.uri().toString();
        System.setProperty(SHARED_PROPERTY, known);
      }
      return new LocalElasticsearch(URI.create(known), null);
    }
  }

  /**
   * Starts a server, or takes the one of {@code MANCHETTE_ELASTICSEARCH_URL}.
   *
   * @throws LocalElasticsearchException if it is not healthy in time; the message holds the end of
   *     the server's log
   */
  public static LocalElasticsearch start(LocalElasticsearchOptions options) {
    try {
      Optional<URI> existing = existing();
      return existing.isPresent()
          ? new LocalElasticsearch(existing.get(), null)
          : startNew(options);
    } catch (IOException e) {
      throw new LocalElasticsearchException("Elasticsearch could not be started: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalElasticsearchException("interrupted while Elasticsearch started", e);
    }
  }

  /** The server that the environment names, if it names one; it must answer. */
  static Optional<URI> existing() throws InterruptedException {
    String url = System.getenv(URL_VARIABLE);
    if (url == null || url.isBlank()) {
      return Optional.empty();
    }
    URI uri = URI.create(url.strip().replaceFirst("/+$", ""));
    try (HttpClient client = HttpClient.newHttpClient()) {
      if (!Node.healthy(client, uri)) {
        throw new LocalElasticsearchException(
            "%s is %s, but no healthy Elasticsearch answers there".formatted(URL_VARIABLE, uri));
      }
    }
    return Optional.of(uri);
  }

  private static LocalElasticsearch startNew(LocalElasticsearchOptions options)
      throws IOException, InterruptedException {
    Steps steps = new Steps(options.progress());
    ServerUser user = ServerUser.current();
    Home home = Home.of(options.home(), user, steps);
    Path distribution = home.distribution(steps);
    Path folder = Files.createTempDirectory("manchette-elasticsearch-").toRealPath();
    Node node = new Node(distribution, folder, user);
    Process supervisor;
    try {
      node.prepare(options.port(), options.heap(), options.longLived() ? List.of() : SHORT_LIVED);
      steps.report("starting Elasticsearch");
      supervisor = supervised(node);
    } catch (IOException | RuntimeException e) {
      Folders.delete(folder);
      throw e;
    }
    try {
      URI uri =
          node.awaitHealthy(
              options.startTimeout(),
              () -> supervisor.isAlive() && !Files.exists(folder.resolve("ended")),
              steps);
      return new LocalElasticsearch(uri, supervisor);
    } catch (IOException | InterruptedException | RuntimeException e) {
      end(supervisor);
      throw e;
    }
  }

  private static Process supervised(Node node) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh",
                "-c",
                script(),
                "supervise",
                node.folder().toString(),
                node.pidFile().toString()));
    command.addAll(node.command());
    return node.process(command).start();
  }

  private static String script() throws IOException {
    try (InputStream in = LocalElasticsearch.class.getResourceAsStream("supervise.sh")) {
      if (in == null) {
        throw new IOException("supervise.sh is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The address, such as {@code http://127.0.0.1:41235}, without a slash at the end. */
  public URI uri() {
    return uri;
  }

  /** Stops the server and waits until it has ended; an existing or shared one is left alone. */
  @Override
  public void close() {
    if (supervisor != null) {
      end(supervisor);
    }
  }

  private static void end(Process supervisor) {
    try {
      supervisor.getOutputStream().close();
    } catch (IOException e) {
      // The supervisor has gone already, and with it the other end of the pipe.
    }
    try {
      if (!supervisor.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        supervisor.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
