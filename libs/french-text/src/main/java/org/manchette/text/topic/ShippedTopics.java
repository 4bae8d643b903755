package org.manchette.text.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The queries and the model that this library ships; read once. */
public final class ShippedTopics {

  private static final TopicFile.Limits LIMITS = new TopicFile.Limits(2_000, 50_000, 200);

  private static final List<TopicDefinition> DEFINITIONS = read();
  private static final TopicModel MODEL = TopicModel.shipped();

  private ShippedTopics() {}

  private static List<TopicDefinition> read() {
    try {
      return TopicFile.read(text(), TopicVocabulary.shipped(), LIMITS);
    } catch (TopicFileException e) {
      throw new IllegalStateException("queries.txt: " + e.getMessage(), e);
    }
  }

  /** The file of queries, as {@code docs/topics.md} describes it. */
  public static String text() {
    try (InputStream file = ShippedTopics.class.getResourceAsStream("queries.txt")) {
      if (file == null) {
        throw new IllegalStateException("queries.txt is missing from the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<TopicDefinition> definitions() {
    return DEFINITIONS;
  }

  static TopicModel model() {
    return MODEL;
  }
}
