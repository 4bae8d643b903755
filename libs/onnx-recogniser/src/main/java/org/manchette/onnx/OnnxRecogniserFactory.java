package org.manchette.onnx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.manchette.text.actor.EntityRecogniserFactory;
import org.manchette.text.actor.ModelRecogniser;
import org.manchette.text.actor.RecogniserSettingException;
import org.manchette.text.actor.RecogniserSettings;

/**
 * Opens ONNX models that label tokens, as Hugging Face's exporters write them; {@code
 * docs/onnx-recogniser.md} tells how to make one.
 */
public final class OnnxRecogniserFactory implements EntityRecogniserFactory {

  private static final String TOKENIZER = "tokenizer.json";
  private static final String CONFIG = "config.json";

  /** Any text will do that no tokenizer drops. */
  private static final String TRIAL = "Paris";

  /** For the service loader. */
  public OnnxRecogniserFactory() {}

  @Override
  public ModelRecogniser open(RecogniserSettings settings) {
    Path model = file("model", settings.model());
    Path folder = Objects.requireNonNull(model.getParent());
    Path own = settings.tokenizer();
    Path tokenizer = file("tokenizer", own == null ? folder.resolve(TOKENIZER) : own);
    if (settings.batch() < 1) {
      throw new RecogniserSettingException("batch", settings.batch() + " is less than 1");
    }
    if (settings.threads() < 0) {
      throw new RecogniserSettingException(
          "threads", settings.threads() + " is less than 0, which is one per processor");
    }
    ModelConfig config = ModelConfig.read(folder.resolve(CONFIG));
    SubTokeniser subTokeniser = SubTokeniser.open(tokenizer, settings.maxTokens());
    try {
      TokenClassifier classifier =
          TokenClassifier.open(model, settings.threads(), config.padding());
      try {
        SubTokens text = subTokeniser.subTokens(TRIAL);
        if (text.length() == 0) {
          throw new RecogniserSettingException("tokenizer", tokenizer + " drops a plain word");
        }
        int count = classifier.tryOut(text.part(0, text.length()), settings.maxTokens());
        Labels labels = Labels.of(config.labels(count), settings.labels());
        return new OnnxRecogniser(subTokeniser, classifier, labels, settings.batch());
      } catch (RuntimeException e) {
        classifier.close();
        throw e;
      }
    } catch (RuntimeException e) {
      subTokeniser.close();
      throw e;
    }
  }

  private static Path file(String setting, Path path) {
    Path absolute = path.toAbsolutePath();
    if (!Files.isRegularFile(absolute) || !Files.isReadable(absolute)) {
      throw new RecogniserSettingException(
          setting, absolute + " is not a file that can be read; name the one of your model");
    }
    return absolute;
  }
}
