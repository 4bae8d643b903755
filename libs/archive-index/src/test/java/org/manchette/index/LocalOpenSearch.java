package org.manchette.index;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An OpenSearch on 127.0.0.1, for the one proof that needs its {@code analysis-common}. */
final class LocalOpenSearch implements AutoCloseable {

  /** User and group of the server when we are root, which it refuses to run as. */
  private static final int UNPRIVILEGED = 2000;

  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
  private static final int START_SECONDS = 180;

  private final Process process;
  private final URI uri;

  private LocalOpenSearch(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /** Unpacks a distribution into a folder and starts it there. */
  static LocalOpenSearch start(Path zip, Path folder) throws IOException, InterruptedException {
    Path home = unpack(zip, folder.toRealPath());
    Path config = home.resolve("config");
    // Only what it needs: the default options write logs beside the distribution.
    Files.writeString(
        config.resolve("jvm.options"),
        """
        -Xms512m
        -Xmx512m
        -XX:+UseSerialGC
        -Djava.io.tmpdir=%s
        -javaagent:agent/opensearch-agent.jar
        """
            .formatted(Files.createDirectories(home.resolve("tmp"))));
    Files.writeString(
        config.resolve("opensearch.yml"),
        """
        path.data: %1$s/data
        path.logs: %1$s/logs
        network.host: 127.0.0.1
        http.port: 0
        transport.port: 0
        discovery.type: single-node
        node.portsfile: true
        """
            .formatted(home));
    List<String> command = new ArrayList<>();
    if (ROOT) {
      give(folder);
      String id = String.valueOf(UNPRIVILEGED);
      command.addAll(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups"));
    }
    command.add(home.resolve("bin/opensearch").toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/local/bin:/usr/bin:/bin");
    builder.environment().put("HOME", home.resolve("tmp").toString());
    builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("OPENSEARCH_TMPDIR", home.resolve("tmp").toString());
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new LocalOpenSearch(process, await(process, home.resolve("logs").resolve("http.ports")));
  }

  URI uri() {
    return uri;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static URI await(Process process, Path ports) throws IOException, InterruptedException {
    for (int waited = 0; waited < START_SECONDS; waited++) {
      if (Files.exists(ports)) {
        Optional<String> address =
            Files.readAllLines(ports).stream().filter(l -> l.startsWith("127.0.0.1:")).findFirst();
        if (address.isPresent()) {
          return URI.create("http://" + address.get());
        }
      }
      // Returns at once when the server ends.
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        throw new IOException("OpenSearch ended with code " + process.exitValue());
      }
    }
    process.destroyForcibly();
    throw new IOException("OpenSearch was not ready after " + START_SECONDS + " s");
  }

  private static Path unpack(Path zip, Path folder) throws IOException {
    Path home = folder;
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("entry outside of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file);
          if (Arrays.asList(entry.getName().split("/", -1)).contains("bin")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
        home = folder.resolve(folder.relativize(file).getName(0));
      }
    }
    return home;
  }

  private static void give(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            return visitFile(visited, attributes);
          }

          @Override
          public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes)
              throws IOException {
            Files.setAttribute(visited, "unix:uid", UNPRIVILEGED, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(visited, "unix:gid", UNPRIVILEGED, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
