package org.manchette.elasticsearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The server as unpacked on this machine, with the development plugin in it. */
final class Distribution {

  private Distribution() {}

  /**
   * The folder of the unpacked server; unpacks it if this version with this plugin is not there
   * yet. Several programs may ask at once: one unpacks, the others wait.
   *
   * @param source the folder that holds the zip
   * @param home the folder to unpack into
   */
  static Path unpacked(Path source, Path home, Runnable beforeUnpacking) throws IOException {
    DevelopmentPluginFiles plugin = DevelopmentPluginFiles.load();
    String version = plugin.elasticsearchVersion();
    Path target = home.resolve(version + "-" + plugin.hash());
    // A file lock counts for the whole JVM, so that its threads need a lock of their own; classes
    // may be loaded twice in one JVM, as Quarkus tests do, the runtime is not.
    synchronized (Runtime.getRuntime()) {
      try (MachineLock _ = MachineLock.acquire(home.resolve("unpack.lock"))) {
        if (!Files.isDirectory(target)) {
          beforeUnpacking.run();
          unpack(zip(source, version), version, plugin, target);
        }
      }
    }
    return target;
  }

  private static Path zip(Path source, String version) {
    Path zip = source.resolve("elasticsearch-" + version + ".zip");
    if (!Files.isRegularFile(zip)) {
      throw new LocalElasticsearchException(
          "%s is missing; the build of tools/local-elasticsearch puts it there (mvn -pl tools/local-elasticsearch package)"
              .formatted(zip));
    }
    return zip;
  }

  private static void unpack(Path zip, String version, DevelopmentPluginFiles plugin, Path target)
      throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    Folders.delete(unfinished);
    Folders.create(unfinished);
    String root = "elasticsearch-" + version + "/";
    try (ZipFile file = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.getName().startsWith(root)) {
          throw new IOException(zip + " holds " + entry.getName() + ", outside of " + root);
        }
        Path path = unfinished.resolve(entry.getName().substring(root.length())).normalize();
        if (!path.startsWith(unfinished)) {
          throw new IOException(zip + " holds a path that leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Folders.create(path);
        } else {
          Folders.create(path.resolveSibling(""));
          try (InputStream in = file.getInputStream(entry)) {
            Files.copy(in, path);
          }
          boolean program = path.startsWith(unfinished.resolve("bin"));
          permit(path, program ? "rwxr-xr-x" : "rw-r--r--");
        }
      }
    } catch (ZipException e) {
      throw new LocalElasticsearchException(
          zip + " is damaged; delete it and build tools/local-elasticsearch again", e);
    }
    plugin.writeTo(unfinished.resolve("plugins"));
    try (var files = Files.walk(unfinished.resolve("plugins"))) {
      for (Path path : files.toList()) {
        permit(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
      }
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
