package org.manchette.onnx;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.manchette.text.actor.RecogniserSettingException;

/**
 * What the {@code config.json} beside a model says of it.
 *
 * @param labels by number; empty when it names none
 * @param padding the sub-token that fills up shorter texts. Not any will do: CamemBERT counts
 *     positions by it
 */
record ModelConfig(List<String> labels, long padding) {

  private static final ModelConfig NONE = new ModelConfig(List.of(), 0);

  ModelConfig {
    labels = List.copyOf(labels);
  }

  /** An exported model may come without: then its labels are numbered and its padding is 0. */
  static ModelConfig read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      JsonObject config = JsonParser.parseReader(reader).getAsJsonObject();
      JsonElement padding = config.get("pad_token_id");
      return new ModelConfig(
          labels(config), padding == null || padding.isJsonNull() ? 0 : padding.getAsLong());
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | UnsupportedOperationException
        | NumberFormatException e) {
      throw new RecogniserSettingException(
          "model",
          "%s, which names the labels of the model, cannot be read: %s"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static List<String> labels(JsonObject config) {
    if (!config.has("id2label")) {
      return List.of();
    }
    JsonObject byNumber = config.get("id2label").getAsJsonObject();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < byNumber.size(); i++) {
      JsonElement label = byNumber.get(Integer.toString(i));
      if (label == null) {
        throw new JsonParseException("id2label has no " + i);
      }
      labels.add(label.getAsString());
    }
    return labels;
  }

  /** The labels of a model that gives so many, by the names that Hugging Face gives by default. */
  List<String> labels(int count) {
    if (labels.isEmpty()) {
      return IntStream.range(0, count).mapToObj(i -> "LABEL_" + i).toList();
    }
    if (labels.size() != count) {
      throw new RecogniserSettingException(
          "model",
          "it gives %d labels, but the config.json beside it names %d (%s); put the one there that it was exported with"
              .formatted(count, labels.size(), String.join(", ", labels)));
    }
    return labels;
  }
}
