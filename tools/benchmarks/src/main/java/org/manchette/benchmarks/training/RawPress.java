package org.manchette.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.token.Tokeniser;

/** The articles of OrangeSum (train), which nobody annotated. */
final class RawPress {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RawPress() {}

  static void forEach(Path data, Consumer<JsonNode> reader) throws IOException {
    Path file = data.resolve("articles-orangesum/train.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.accept(JSON.readTree(line));
      }
    }
  }

  /** The words and marks of each sentence as they are written, numbers as « 0 ». */
  static List<String[]> sentences(Path data) throws IOException {
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    List<String[]> sentences = new ArrayList<>();
    Map<String, String> shared = new HashMap<>();
    forEach(
        data,
        article -> {
          for (String field : List.of("title", "article")) {
            String text = article.get(field).asText();
            for (Sentence sentence : tokeniser.sentences(hygiene.normalise(text))) {
              sentences.add(
                  sentence.tokens().stream()
                      .map(RawPress::word)
                      .map(word -> shared.computeIfAbsent(word, k -> k))
                      .toArray(String[]::new));
            }
          }
        });
    return sentences;
  }

  private static String word(Token token) {
    return Character.isDigit(token.text().charAt(0)) ? "0" : token.text();
  }
}
