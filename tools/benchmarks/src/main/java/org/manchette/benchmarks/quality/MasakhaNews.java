package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manchette.text.Topic;

/**
 * Articles of BBC Afrique with one of five classes by hand (MasakhaNEWS), and how these stand for
 * Media Topics.
 */
public final class MasakhaNews {

  /** The Media Topics that are what a class is about. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "medtop:04000000", "business",
          "medtop:09000000", "business",
          "medtop:07000000", "health",
          "medtop:11000000", "politics",
          "medtop:16000000", "politics",
          "medtop:15000000", "sports",
          "medtop:13000000", "technology");

  /** Where an article is about none of those: what its editors file under the class as well. */
  private static final Map<String, String> FALLBACK =
      Map.of(
          "medtop:06000000", "business",
          "medtop:10000000", "business",
          "medtop:05000000", "business",
          "medtop:02000000", "politics",
          "medtop:03000000", "politics",
          "medtop:12000000", "politics",
          "medtop:14000000", "politics");

  /** What the classes are first of all. */
  public static final List<String> TOPICS =
      List.of(
          "medtop:04000000",
          "medtop:07000000",
          "medtop:11000000",
          "medtop:15000000",
          "medtop:13000000");

  private MasakhaNews() {}

  /**
   * An article.
   *
   * @param category {@code business}, {@code health}, {@code politics}, {@code sports} or {@code
   *     technology}
   */
  public record Article(String category, String headline, String text) {

    /** The Media Topic that its class is first of all. */
    public String topic() {
      return switch (category) {
        case "business" -> "medtop:04000000";
        case "health" -> "medtop:07000000";
        case "politics" -> "medtop:11000000";
        case "sports" -> "medtop:15000000";
        case "technology" -> "medtop:13000000";
        default -> throw new IllegalStateException("unknown class " + category);
      };
    }
  }

  /** Where they are in the folder of the data; need not be there. */
  static Path dev(Path data) {
    return data.resolve("topics-masakhanews/dev.tsv");
  }

  /** The class of the first topic that stands for one; null if none does. */
  static @Nullable String category(List<Topic> topics) {
    String own = ownCategory(topics);
    return own == null ? first(topics, FALLBACK) : own;
  }

  /** The same without the fallback. */
  static @Nullable String ownCategory(List<Topic> topics) {
    return first(topics, CLASSES);
  }

  private static @Nullable String first(List<Topic> topics, Map<String, String> mapping) {
    return topics.stream()
        .map(topic -> mapping.get(topic.id()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * The articles of a file, which has a header with {@code category}, {@code headline}, {@code
   * text}.
   */
  public static List<Article> read(Path file) throws IOException {
    List<List<String>> records = records(Files.readString(file));
    List<String> header = records.getFirst();
    int category = header.indexOf("category");
    int headline = header.indexOf("headline");
    int text = header.indexOf("text");
    return records.stream()
        .skip(1)
        .map(r -> new Article(r.get(category), r.get(headline), r.get(text)))
        .toList();
  }

  /** Fields parted by tabs, quoted where they hold a tab, a quotation mark or the end of a line. */
  private static List<List<String>> records(String content) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (quoted && c == '"' && i + 1 < content.length() && content.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
      } else if (!quoted && (c == '\t' || c == '\n')) {
        record.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(List.copyOf(record));
          record.clear();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    if (!record.isEmpty()) {
      record.add(field.toString());
      records.add(List.copyOf(record));
    }
    return records;
  }
}
