package org.manchette.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  private final URI uri;
  private final @Nullable Process supervisor;

  private LocalElasticsearch(URI uri, @Nullable Process supervisor) {
    this.uri = uri;
    this.supervisor = supervisor;
  }

  /**
   * The one server of this JVM: started at the first call, stopped when the JVM ends. Closing it
   * earlier is allowed but takes it from everyone.
   *
   * @throws LocalElasticsearchException if it does not start
   */
  public static LocalElasticsearch shared() {
    // Quarkus tests load this class more than once in a JVM; runtime and properties are one.
    synchronized (Runtime.getRuntime()) {
      String known = System.getProperty(SHARED_PROPERTY);
      if (known != null) {
        return new LocalElasticsearch(URI.create(known), null);
      }
      LocalElasticsearch server = start(LocalElasticsearchOptions.defaults());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-elasticsearch"));
      System.setProperty(SHARED_PROPERTY, server.uri().toString());
      return server;
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
      String existing = System.getenv(URL_VARIABLE);
      return existing == null || existing.isBlank()
          ? startNew(options)
          : existing(URI.create(existing.strip()));
    } catch (IOException e) {
      throw new LocalElasticsearchException("Elasticsearch could not be started: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalElasticsearchException("interrupted while Elasticsearch started", e);
    }
  }

  private static LocalElasticsearch existing(URI uri) throws InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      if (!Node.healthy(client, uri)) {
        throw new LocalElasticsearchException(
            "%s is %s, but no healthy Elasticsearch answers there".formatted(URL_VARIABLE, uri));
      }
    }
    return new LocalElasticsearch(uri, null);
  }

  private static LocalElasticsearch startNew(LocalElasticsearchOptions options)
      throws IOException, InterruptedException {
    Steps steps = new Steps(options.progress());
    ServerUser user = ServerUser.current();
    Home home = Home.of(options.home(), user, steps);
    Path distribution = home.distribution(steps);
    Node node =
        new Node(
            distribution, Files.createTempDirectory("manchette-elasticsearch-").toRealPath(), user);
    node.prepare(options.port(), options.heap());
    steps.report("starting Elasticsearch");
    Process supervisor = supervised(node);
    LocalElasticsearch server = null;
    try {
      URI uri = node.awaitHealthy(options.startTimeout(), supervisor::isAlive, steps);
      server = new LocalElasticsearch(uri, supervisor);
      return server;
    } finally {
      if (server == null) {
        end(supervisor);
      }
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
    try (OutputStream pipe = supervisor.getOutputStream()) {
      pipe.flush();
    } catch (IOException e) {
      // The supervisor has gone already, and with it the other end of the pipe.
      supervisor.destroy();
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
