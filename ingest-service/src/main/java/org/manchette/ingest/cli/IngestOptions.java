package org.manchette.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of {@link IngestCommand} asks for.
 *
 * @param fields name of ours to the name that the files have for it
 * @param collection null for none
 * @param limit how many articles at most
 * @param share which of the articles
 * @param quiet whether to show no progress
 * @param paths files and folders
 */
record IngestOptions(
    Map<String, String> fields,
    @Nullable String collection,
    long limit,
    Share share,
    boolean quiet,
    List<Path> paths) {

  static final String USAGE =
      """
      usage: ingest [OPTION…] PATH…

      Puts files and folders (recursively) into the archive: .txt, .html, .htm, .json, .jsonl, each
      also with .gz. A text file whose name begins with a date (2020-08-03-….txt) is of that day.

        --map OURS=THEIRS,…  names of fields in JSON files that are not schema.org's, such as
                             headline=title,description=heading,articleBody=article,datePublished=date
        --collection NAME    a mark by which this load can be found again
        --limit N            stop after N articles
        --share I/N          only the share I (from 0) of N that several loads are split into; JSON
                             objects of one url are in one share and keep their order
        --quiet              show no progress

      environment: MANCHETTE_INGEST_URL (http://127.0.0.1:8082), MANCHETTE_TOKEN
      exit code: 0 all is in the archive, 1 something was refused, 2 it could not go on: run it again
      """;

  private static final List<String> FIELDS =
      List.of(
          "url",
          "headline",
          "description",
          "articleBody",
          "datePublished",
          "author",
          "publisher",
          "articleSection");

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it makes no sense, saying why
   */
  static IngestOptions parse(List<String> arguments) {
    Map<String, String> fields = new LinkedHashMap<>();
    String collection = null;
    long limit = Long.MAX_VALUE;
    Share share = Share.ALL;
    boolean quiet = false;
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--map" -> fields.putAll(fields(value(arguments, ++i, argument)));
        case "--collection" -> collection = value(arguments, ++i, argument);
        case "--limit" -> limit = number(value(arguments, ++i, argument));
        case "--share" -> share = Share.parse(value(arguments, ++i, argument));
        case "--quiet" -> quiet = true;
        default -> {
          if (argument.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + argument);
          }
          paths.add(Path.of(argument));
        }
      }
    }
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("no file or folder given");
    }
    return new IngestOptions(fields, collection, limit, share, quiet, paths);
  }

  private static String value(List<String> arguments, int at, String option) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return arguments.get(at);
  }

  private static long number(String text) {
    try {
      long number = Long.parseLong(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is no use.
    }
    throw new IllegalArgumentException("--limit " + text + ": expected a number from 1");
  }

  private static Map<String, String> fields(String mapping) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : mapping.split(",", -1)) {
      int equals = pair.indexOf('=');
      String ours = equals < 0 ? pair : pair.substring(0, equals);
      if (equals < 1 || equals == pair.length() - 1 || !FIELDS.contains(ours)) {
        throw new IllegalArgumentException(
            "--map %s: expected OURS=THEIRS, OURS one of %s"
                .formatted(pair, String.join(", ", FIELDS)));
      }
      fields.put(ours, pair.substring(equals + 1));
    }
    return fields;
  }
}
