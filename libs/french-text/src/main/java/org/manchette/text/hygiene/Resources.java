package org.manchette.text.hygiene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the text resources of this library: UTF-8, one entry a line, « # » begins a comment. */
public final class Resources {

  private Resources() {}

  /**
   * The lines of a resource without comments and empty ones.
   *
   * @param owner a class of the package in which the resource lies
   * @param name of the file
   * @throws IllegalStateException if it is missing
   */
  public static List<String> lines(Class<?> owner, String name) {
    InputStream stream = owner.getResourceAsStream(name);
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
