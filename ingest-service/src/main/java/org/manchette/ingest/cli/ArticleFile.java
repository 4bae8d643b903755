package org.manchette.ingest.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds articles.
 *
 * @param path where it is
 * @param kind how to read it
 * @param bytes how long it is, compressed if it is
 */
record ArticleFile(Path path, Kind kind, long bytes) {

  /** How a file holds articles. */
  enum Kind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES
  }

  /** Files that archives come with and that are no articles. */
  private static final Set<String> COMPANIONS = Set.of("readme.md", "queries.md");

  private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

  /**
   * The files there, folders recursively and in the order of names.
   *
   * @param skipped counts the others
   * @throws IOException if a path is not there or cannot be read
   */
  static List<ArticleFile> under(List<Path> paths, Counter skipped) throws IOException {
    List<ArticleFile> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          Kind kind = kind(file);
          if (kind != null) {
            files.add(new ArticleFile(file, kind, Files.size(file)));
          } else if (!COMPANIONS.contains(name(file))) {
            skipped.add();
          }
        }
      }
    }
    return files;
  }

  /** Counts. */
  static final class Counter {
    private long count;

    void add() {
      count++;
    }

    long count() {
      return count;
    }
  }

  private static @Nullable Kind kind(Path file) {
    String name = name(file).replaceFirst("\\.gz$", "");
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "txt" -> Kind.TEXT;
      case "html", "htm" -> Kind.HTML;
      case "json" -> Kind.JSON;
      case "jsonl", "ndjson" -> Kind.JSON_LINES;
      default -> null;
    };
  }

  /** The day that the file's name begins with; null if it begins with none. */
  @Nullable String day() {
    Matcher matcher = DATED.matcher(name(path));
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The content, unpacked; {@code raw} wraps the stream of the file itself. */
  InputStream open(UnaryOperator<InputStream> raw) throws IOException {
    InputStream in = raw.apply(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    return name(path).endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
  }
}
