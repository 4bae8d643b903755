package org.manchette.elasticsearch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who the server runs as: Elasticsearch refuses root, so root runs it under a number. */
enum ServerUser {
  /** The user who runs this program. */
  SAME,

  /** User and group 2000, which need no entry in the password file. */
  UNPRIVILEGED;

  private static final int ID = 2000;

  static ServerUser current() {
    return "root".equals(System.getProperty("user.name")) ? UNPRIVILEGED : SAME;
  }

  /** The command that runs another one as this user. */
  List<String> command(List<String> command) {
    if (this == SAME) {
      return command;
    }
    List<String> all =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid",
                String.valueOf(ID),
                "--regid",
                String.valueOf(ID),
                "--clear-groups"));
    all.addAll(command);
    return all;
  }

  /** Gives a folder with all that is in it to this user. */
  void own(Path folder) throws IOException {
    if (this == SAME) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            give(visited);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes)
              throws IOException {
            give(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Whether this user can get to a folder: each existing folder on the way lets others through. */
  boolean reaches(Path folder) throws IOException {
    if (this == SAME) {
      return true;
    }
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing)) {
      existing = existing.resolveSibling("");
    }
    for (Path each = existing.toRealPath(); each != null; each = each.getParent()) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(each);
      boolean owner = (int) Files.getAttribute(each, "unix:uid") == ID;
      if (!permissions.contains(
          owner ? PosixFilePermission.OWNER_EXECUTE : PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static void give(Path path) throws IOException {
    Files.setAttribute(path, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS);
    Files.setAttribute(path, "unix:gid", ID, LinkOption.NOFOLLOW_LINKS);
  }
}
