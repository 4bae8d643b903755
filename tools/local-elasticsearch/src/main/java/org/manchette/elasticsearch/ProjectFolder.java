package org.manchette.elasticsearch;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the project that the current folder belongs to. */
final class ProjectFolder {

  private ProjectFolder() {}

  /**
   * The folder for everything about the local server, {@code .manchette/elasticsearch} beside
   * {@code .mvn}. The build of this module puts the distribution there.
   *
   * @throws LocalElasticsearchException if no parent of the current folder holds {@code .mvn}
   */
  static Path elasticsearchHome() {
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(".mvn"))) {
        return folder.resolve(".manchette").resolve("elasticsearch");
      }
    }
    throw new LocalElasticsearchException(
        "no project found from " + start + " upwards (no folder holds .mvn); give a home folder");
  }
}
