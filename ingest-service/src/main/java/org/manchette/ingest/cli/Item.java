package org.manchette.ingest.cli;

import java.nio.file.Path;

/** One article on its way. */
final class Item {

  private final Path file;
  private final long line;
  private final byte[] content;

  /**
   * An article.
   *
   * @param file where it is from
   * @param line in {@code file} for a file of lines, place in it for an array; 0 for a whole file
   * @param content as it is sent
   */
  Item(Path file, long line, byte[] content) {
    this.file = file;
    this.line = line;
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  /** Where to look when something is wrong with it. */
  String place() {
    return line == 0 ? file.toString() : file + ":" + line;
  }
}
