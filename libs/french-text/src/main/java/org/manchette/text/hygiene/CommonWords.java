package org.manchette.text.hygiene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Word forms of the common language, as counted over press text: « gouvernement », no names. */
public final class CommonWords {

  private static final Set<String> ALL = read("common-words.txt");

  private CommonWords() {}

  /** All of them, in lower case with their accents; unmodifiable. */
  public static Set<String> all() {
    return ALL;
  }

  /** True for a word form in lower case that is one of them. */
  static boolean contains(String lower) {
    return ALL.contains(lower);
  }

  private static Set<String> read(String name) {
    InputStream stream = CommonWords.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("Resource " + name + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
