package org.manchette.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.manchette.benchmarks.entities.Corpus;
import org.manchette.benchmarks.quality.GoldArticle;
import org.manchette.benchmarks.quality.GoldArticle.GoldActor;

/**
 * Our own annotation of articles of OrangeSum by the guidelines: which actors an article names in
 * which forms. The project holds only that; the texts are looked up in the data.
 */
public final class AnnotatedPress {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the articles are for. */
  public enum Part {
    /** To learn from. */
    TRAINING("actors-training.jsonl"),
    /** To measure with, and neither to learn from nor to look at. */
    HELD_OUT("actors-held-out.jsonl");

    private final String file;

    Part(String file) {
      this.file = file;
    }
  }

  private AnnotatedPress() {}

  /**
   * The annotated articles.
   *
   * @param data the folder of the data
   * @throws IOException if the texts cannot be read
   */
  public static Corpus read(Path data, Part part) throws IOException {
    Map<String, List<GoldActor>> actors = new HashMap<>();
    InputStream resource =
        Objects.requireNonNull(AnnotatedPress.class.getResourceAsStream(part.file), part.file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JSON.readTree(line);
        List<GoldActor> named = new ArrayList<>();
        for (JsonNode actor : article.get("actors")) {
          named.add(JSON.treeToValue(actor, GoldActor.class));
        }
        actors.put(article.get("id").asText(), named);
      }
    }
    List<GoldArticle> articles = new ArrayList<>();
    RawPress.forEach(
        data,
        text -> {
          List<GoldActor> named = actors.get(text.get("id").asText());
          if (named != null) {
            articles.add(
                new GoldArticle(
                    text.get("id").asText(),
                    text.get("date").asText(),
                    text.get("title").asText(),
                    text.get("article").asText(),
                    named,
                    List.of(),
                    List.of(),
                    List.of()));
          }
        });
    return Corpus.of(part == Part.TRAINING ? "training" : "held-out", articles);
  }
}
