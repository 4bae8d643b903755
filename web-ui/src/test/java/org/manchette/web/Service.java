package org.manchette.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A service of the house as a process of its own, which ends with this JVM however that ends. */
final class Service {

  private static final int START_SECONDS = 90;
  private static final int STOP_SECONDS = 20;

  /** Ends with the process in it, or ends that with its own input: when this JVM is gone. */
  private static final String SUPERVISOR =
      """
      exec 3<&0
      "$@" </dev/null &
      child=$!
      { cat <&3; kill -CONT "$child"; kill "$child"; } >/dev/null 2>&1 &
      wait "$child"
      """;

  private final String name;
  private final int port;
  private final Map<String, String> settings;
  private Process supervisor;

  /** Starts a service from its built folder beside this module and waits until it listens. */
  Service(String name, Map<String, String> settings) {
    this.name = name;
    this.port = freePort();
    this.settings = Map.copyOf(settings);
    this.supervisor = run();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + port);
  }

  void start() {
    supervisor = run();
  }

  void stop() {
    try {
      closeInput(supervisor);
      if (!supervisor.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(name + " does not stop");
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void closeInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the service hang: connections are taken, answers do not come. */
  void pause() {
    signal("-STOP");
  }

  void goOn() {
    signal("-CONT");
  }

  private void signal(String signal) {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    supervisor
        .children()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .forEach(child -> command.add(Long.toString(child.pid())));
    try {
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        throw new IllegalStateException("Cannot signal " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private Process run() {
    Path jar = Path.of("..", name, "target", "quarkus-app", "quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IllegalStateException(jar + " is missing: build " + name + " first");
    }
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SUPERVISOR, "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // With the collector of the default run; compiling more would not pay back in so short a life.
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dquarkus.http.port=" + port);
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.add("-jar");
    command.add(jar.toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var _ = process.onExit().thenAccept(Service::closeInput);
      CompletableFuture<Void> listening = new CompletableFuture<>();
      Path log =
          Files.createDirectories(Path.of("target", "logs")).resolve(name + "-" + port + ".log");
      // Reading a pipe holds the thread under a virtual one, of which there are as few as
      // processors.
      Thread.ofPlatform().daemon().start(() -> copy(process, log, listening));
      listening.get(START_SECONDS, TimeUnit.SECONDS);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(name + " did not start, see target/logs", e);
    }
  }

  private static void copy(Process process, Path log, CompletableFuture<Void> listening) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        Writer writer = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.write(line + System.lineSeparator());
        writer.flush();
        if (line.contains("Listening on:")) {
          listening.complete(null);
        }
      }
    } catch (IOException e) {
      listening.completeExceptionally(e);
    }
    listening.completeExceptionally(new IllegalStateException("the process ended"));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
