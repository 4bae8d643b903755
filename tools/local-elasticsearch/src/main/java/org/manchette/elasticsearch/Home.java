package org.manchette.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the server lives on this machine.
 *
 * @param source the folder of the zip
 * @param folder the folder to unpack and run in, which the server's user can reach
 */
record Home(Path source, Path folder) {

  /**
   * The asked-for home, or a folder under the system's temporary one if the server's user cannot
   * get there, as in a private home folder of root.
   */
  static Home of(Path asked, ServerUser user, Steps steps) throws IOException {
    Path source = asked.toAbsolutePath();
    for (String property : List.of("java.home", "java.io.tmpdir")) {
      if (!user.reaches(Path.of(System.getProperty(property)))) {
        throw new LocalElasticsearchException(
            "Elasticsearch does not run as root, and other users cannot enter %s (%s); use one that everyone can"
                .formatted(System.getProperty(property), property));
      }
    }
    if (user.reaches(source)) {
      return new Home(source, Folders.create(source));
    }
    Path temporary =
        Path.of(System.getProperty("java.io.tmpdir"))
            .toAbsolutePath()
            .resolve("manchette-elasticsearch-" + Integer.toHexString(source.hashCode()));
    Folders.create(temporary);
    if ((int) Files.getAttribute(temporary, "unix:uid", LinkOption.NOFOLLOW_LINKS) != 0) {
      throw new LocalElasticsearchException(temporary + " belongs to another user; delete it");
    }
    steps.report(
        "Elasticsearch's user cannot enter " + source + ", using " + temporary + " instead");
    return new Home(source, temporary);
  }

  /** The unpacked server. */
  Path distribution(Steps steps) throws IOException {
    return Distribution.unpacked(
        source, folder, () -> steps.report("unpacking Elasticsearch and its plugin"));
  }
}
