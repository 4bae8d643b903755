package org.manchette.search.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.manchette.search.SearchConfig;
import org.manchette.search.vocabulary.TypedName;

/**
 * What else the press writes for a word. The shipped file {@code synonyms.txt} tells its format; a
 * file of the site ({@code manchette.search.synonyms}, UTF-8) adds to it. A word is compared
 * without case, accents and the plural's ending.
 */
@ApplicationScoped
public class Synonyms {

  /** None, for texts in which only the words themselves count. */
  public static final Synonyms NONE = new Synonyms(List.of());

  private static final String ARROW = "=>";

  private final Map<String, Set<String>> others = new HashMap<>();

  /**
   * Reads both files.
   *
   * @throws IllegalArgumentException naming the line that does not have the format
   * @throws UncheckedIOException if the file of the site cannot be read
   */
  @Inject
  Synonyms(SearchConfig config) {
    this(shipped());
    config.synonyms().ifPresent(file -> add(lines(file)));
  }

  Synonyms(List<String> lines) {
    add(lines);
  }

  /**
   * Other words and expressions for a word, at most those of its lines.
   *
   * @param word as typed
   * @return none of them a form of the word itself; empty if there are none
   */
  public List<String> of(String word) {
    return List.copyOf(others.getOrDefault(key(word), Set.of()));
  }

  private static List<String> shipped() {
    try (InputStream in =
        Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The synonyms %s cannot be read".formatted(file), e);
    }
  }

  private void add(List<String> lines) {
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int arrow = line.indexOf(ARROW);
      if (arrow < 0) {
        List<String> group = expressions(line, line);
        for (String each : group) {
          if (isWord(each)) {
            add(each, group);
          }
        }
      } else {
        String word = line.substring(0, arrow).strip();
        if (!isWord(word)) {
          throw new IllegalArgumentException(
              "Synonyms: « %s » must have a single word before the arrow".formatted(line));
        }
        add(word, expressions(line.substring(arrow + ARROW.length()), line));
      }
    }
  }

  private static List<String> expressions(String text, String line) {
    List<String> expressions = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      if (TypedName.wordsOf(each).isEmpty() || each.contains(ARROW)) {
        throw new IllegalArgumentException(
            "Synonyms: « %s » must be words between commas, or a word, an arrow and words"
                .formatted(line));
      }
      expressions.add(each.strip());
    }
    return expressions;
  }

  private void add(String word, List<String> group) {
    Set<String> known = others.computeIfAbsent(key(word), _ -> new LinkedHashSet<>());
    group.stream().filter(each -> !key(each).equals(key(word))).forEach(known::add);
  }

  /** One as it is typed between two blanks: « week-end » too. */
  private static boolean isWord(String expression) {
    return !TypedName.wordsOf(expression).isEmpty()
        && expression.chars().noneMatch(c -> Character.isWhitespace(c) || "'’,".indexOf(c) >= 0);
  }

  private static String key(String word) {
    String folded = String.join(" ", TypedName.wordsOf(word));
    return folded.length() > 3 && (folded.endsWith("s") || folded.endsWith("x"))
        ? folded.substring(0, folded.length() - 1)
        : folded;
  }
}
