package org.manchette.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of the default run, in a home of its own. */
final class DetachedElasticsearchIT {

  private final Steps steps = new Steps(Progress.SILENT);
  private Path home = Path.of("");
  private LocalElasticsearchOptions options = LocalElasticsearchOptions.defaults();

  @BeforeEach
  void makeHome() throws Exception {
    home = Folders.create(Path.of("target", "detached-home").toAbsolutePath());
    options = LocalElasticsearchOptions.defaultsIn(home);
    Path zip = home.resolve("elasticsearch-9.2.8.zip");
    Files.deleteIfExists(zip);
    Files.createSymbolicLink(zip, ProjectFolder.elasticsearchHome().resolve(zip.getFileName()));
  }

  @AfterEach
  void deleteHome() throws Exception {
    new DetachedElasticsearch(home, steps).stop();
    Folders.delete(Home.of(home, ServerUser.current(), steps).folder());
    Folders.delete(home);
  }

  @Test
  void staysUntilItIsStopped() throws Exception {
    // Two at once: one unpacks and starts, both get the same server.
    CompletableFuture<URI> other =
        CompletableFuture.supplyAsync(() -> URI.create(command("start").strip()));
    URI uri = URI.create(command("start").strip());
    assertThat(other.get()).isEqualTo(uri);

    DetachedElasticsearch server = new DetachedElasticsearch(home, steps);
    assertThat(server.address()).contains(uri);
    assertThat(command("status")).isEqualToIgnoringNewLines(uri.toString());
    assertThatExceptionOfType(LocalElasticsearchException.class)
        .isThrownBy(() -> server.start(options.withPort(1), steps))
        .withMessageContaining("runs already");

    assertThat(server.stop()).isTrue();
    assertThat(server.address()).isEmpty();
    assertThat(server.stop()).isFalse();
  }

  @Test
  void doesNotStopAStrangerWithItsNumber() throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      DetachedElasticsearch server = new DetachedElasticsearch(home, steps);
      Path file = Folders.create(server.folder().resolve("tmp")).resolve("server.pid");
      Files.writeString(file, String.valueOf(stranger.pid()));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));

      assertThat(server.stop()).isFalse();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  private String command(String name) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              Path.of("target", "classes").toString(),
              LocalElasticsearchCommand.class.getName(),
              name,
              "--home",
              home.toString());
      builder.environment().remove(LocalElasticsearch.URL_VARIABLE);
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      Process process = builder.start();
      String output =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      return output;
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
