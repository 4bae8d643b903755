package org.manchette.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text resources of this package: UTF-8, one entry a line, « # » begins a comment. */
final class Resources {

  private Resources() {}

  /** The lines of a resource without comments and empty ones. */
  static List<String> lines(String name) {
    InputStream stream = Resources.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("Resource " + name + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !isComment(line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** « #MeToo » is an entry, « # Places » a comment. */
  private static boolean isComment(String line) {
    return line.startsWith("# ");
  }
}
