package org.manchette.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manchette.text.ActorKind;
import org.manchette.text.actor.RecogniserSettingException;
import org.manchette.text.actor.RecogniserSettings;

/** What an operator reads when the model cannot be used. */
class BadSettingsTest {

  private static final int INT32 = 6;
  private static final int INT64 = 7;

  @TempDir private Path folder;

  private static RecogniserSettings settings(Path model) {
    return new RecogniserSettings(model, null, Map.of(), TinyModel.POSITIONS, 1, 4);
  }

  private static void refuses(RecogniserSettings settings, String setting, String... words) {
    RecogniserSettingException refused =
        catchThrowableOfType(
            RecogniserSettingException.class,
            () -> new OnnxRecogniserFactory().open(settings).close());
    assertThat(refused).isNotNull();
    assertThat(refused.setting()).isEqualTo(setting);
    assertThat(refused).hasMessageContainingAll(words);
  }

  @Test
  void tellsWhichFileIsMissing() throws IOException {
    refuses(settings(folder.resolve("none.onnx")), "model", "none.onnx", "not a file");
    Path model = TinyModel.french().write(folder);
    Files.delete(folder.resolve("tokenizer.json"));
    refuses(settings(model), "tokenizer", "tokenizer.json", "not a file");
  }

  @Test
  void tellsWhichFileIsOfAnotherKind() throws IOException {
    Path model = TinyModel.french().write(folder);
    Path tokenizer = folder.resolve("tokenizer.json");
    refuses(settings(tokenizer), "model", "tokenizer.json", "no ONNX model");
    Path text = Files.writeString(folder.resolve("vocabulary.txt"), "Odil");
    refuses(
        new RecogniserSettings(model, text, Map.of(), TinyModel.POSITIONS, 1, 4),
        "tokenizer",
        "vocabulary.txt",
        "no tokenizer.json");
    Files.writeString(folder.resolve("config.json"), "{\"id2label\":[]}");
    refuses(settings(model), "model", "config.json", "cannot be read");
  }

  @Test
  void tellsWhatTheModelTakesAndGives() throws IOException {
    refuses(
        settings(TinyModel.french().input("pixel_values", INT64, -1).write(folder)),
        "model",
        "attention_mask, pixel_values",
        "input_ids");
    refuses(
        settings(TinyModel.french().input("input_ids", INT32, -1).write(folder)),
        "model",
        "input_ids",
        "INT32",
        "int64");
    refuses(
        settings(TinyModel.french().input("input_ids", INT64, 16).write(folder)),
        "model",
        "16",
        "sequence of any length");
  }

  @Test
  void tellsWhichLabelsThereAre() throws IOException {
    Path model = TinyModel.french().write(folder);
    refuses(
        new RecogniserSettings(
            model, null, Map.of("PERS", ActorKind.PERSON), TinyModel.POSITIONS, 1, 4),
        "labels",
        "no label PERS",
        "LOC, MISC, O, ORG, PER");
    Path other = new TinyModel("O", "B-ADJ").knows("B-ADJ", "Odil").write(folder);
    refuses(settings(other), "labels", "say which labels", "ADJ, O");
    Files.delete(folder.resolve("config.json"));
    refuses(settings(other), "labels", "LABEL_0, LABEL_1");
    Files.writeString(folder.resolve("config.json"), "{\"id2label\":{\"0\":\"O\"}}");
    refuses(settings(other), "model", "gives 2 labels", "names 1 (O)");
  }

  @Test
  void tellsThatTheModelIsTooSmall() throws IOException {
    Path model = TinyModel.french().write(folder);
    refuses(
        new RecogniserSettings(model, null, Map.of(), TinyModel.POSITIONS + 1, 1, 4),
        "max-tokens",
        "33 sub-tokens");
    refuses(
        new RecogniserSettings(model, null, Map.of(), 17, 1, 4),
        "max-tokens",
        "17 is less than 18");
    refuses(
        new RecogniserSettings(model, null, Map.of(), TinyModel.POSITIONS, 1, 0),
        "batch",
        "less than 1");
    refuses(
        new RecogniserSettings(model, null, Map.of(), TinyModel.POSITIONS, -1, 1),
        "threads",
        "less than 0");
  }
}
