package org.manchette.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The server of the default run: it keeps its data and stays when the program that started it ends.
 */
final class DetachedElasticsearch {

  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

  /** How far the system's clock of process starts and that of files may be apart. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(1);

  private final Home home;
  private final ServerUser user;
  private final Path folder;

  DetachedElasticsearch(Path asked, Steps steps) throws IOException {
    this.user = ServerUser.current();
    this.home = Home.of(asked, user, steps);
    this.folder = home.folder().resolve("node");
  }

  /**
   * The address of the running server, which is started if there is none.
   *
   * @throws LocalElasticsearchException if it does not start, or one runs already on another port
   *     than a chosen one
   */
  URI start(LocalElasticsearchOptions options, Steps steps)
      throws IOException, InterruptedException {
    Path distribution = home.distribution(steps);
    Node node = new Node(distribution, folder, user);
    try (MachineLock _ = MachineLock.acquire(home.folder().resolve("start.lock"))) {
      Optional<ProcessHandle> running = process();
      if (running.isPresent()) {
        return already(node, running.get(), options, steps);
      }
      node.prepare(options.port(), options.heap(), List.of());
      steps.report("starting Elasticsearch");
      return launched(node, options, steps);
    }
  }

  private static URI already(
      Node node, ProcessHandle server, LocalElasticsearchOptions options, Steps steps)
      throws IOException, InterruptedException {
    URI uri = node.awaitHealthy(options.startTimeout(), server::isAlive, steps);
    if (options.port() != 0 && options.port() != uri.getPort()) {
      throw new LocalElasticsearchException(
          "Elasticsearch runs already at %s, not on port %d; stop it first"
              .formatted(uri, options.port()));
    }
    return uri;
  }

  private URI launched(Node node, LocalElasticsearchOptions options, Steps steps)
      throws IOException, InterruptedException {
    // Ctrl-C ends the starter script and all that it started, but not what ignores it.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "start"));
    command.addAll(node.command("-d"));
    Process launcher = node.process(command).start();
    AtomicBoolean started = new AtomicBoolean();
    Runnable undo =
        () -> {
          if (!started.get()) {
            launcher.destroy();
            process().ifPresent(ProcessHandle::destroyForcibly);
          }
        };
    Runtime.getRuntime().addShutdownHook(new Thread(undo, "abandon-elasticsearch"));
    try {
      URI uri =
          node.awaitHealthy(
              options.startTimeout(), () -> launcher.isAlive() || process().isPresent(), steps);
      // The launcher leaves when the server is ready; before that it would take it along.
      launcher.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
      started.set(true);
      return uri;
    } finally {
      undo.run();
    }
  }

  /**
   * Stops the server and waits until it has ended.
   *
   * @return whether one was running
   */
  boolean stop() throws InterruptedException {
    Optional<ProcessHandle> running = process();
    if (running.isEmpty()) {
      return false;
    }
    ProcessHandle server = running.get();
    server.destroy();
    try {
      server.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      server.destroyForcibly();
    } catch (ExecutionException e) {
      throw new LocalElasticsearchException("process " + server.pid() + " cannot be awaited", e);
    }
    return true;
  }

  /** The node's folder, with {@code data} and {@code logs} in it; it may not exist yet. */
  Path folder() {
    return folder;
  }

  /** The address, if the server runs and listens. */
  Optional<URI> address() throws IOException {
    return process().isPresent() ? node().address() : Optional.empty();
  }

  private Node node() {
    return new Node(home.folder(), folder, user);
  }

  /**
   * The running server. A process id alone may have gone to another process since; but one that
   * started before the server wrote its id is the server.
   */
  private Optional<ProcessHandle> process() {
    Path file = node().pidFile();
    try {
      long pid = Long.parseLong(Files.readString(file).strip());
      Instant written = Files.getLastModifiedTime(file).toInstant();
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process ->
              process
                  .info()
                  .startInstant()
                  .filter(start -> start.isBefore(written.plus(CLOCK_TOLERANCE)))
                  .isPresent());
    } catch (IOException | NumberFormatException e) {
      // No server has written its id, or one is just doing so.
      return Optional.empty();
    }
  }
}
