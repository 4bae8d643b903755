package org.manchette.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.manchette.text.actor.RecogniserSettingException;

/** A model that gives each sub-token a score for each label. Thread-safe. */
final class TokenClassifier implements AutoCloseable {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final String LOGITS = "logits";

  private static final String EXPORT =
      "; export it for token classification: input_ids and attention_mask (int64) in, logits"
          + " (float) out, batch and sequence of any length";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final String output;
  private final long padding;

  private TokenClassifier(
      OrtEnvironment environment,
      OrtSession session,
      Set<String> inputs,
      String output,
      long padding) {
    this.environment = environment;
    this.session = session;
    this.inputs = inputs;
    this.output = output;
    this.padding = padding;
  }

  /**
   * Reads a model.
   *
   * @param threads for one call; 0 for one per processor
   * @param padding the sub-token that fills up shorter texts
   */
  static TokenClassifier open(Path model, int threads, long padding) {
    OrtEnvironment environment = environment();
    OrtSession session;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      session = environment.createSession(model.toString(), options);
    } catch (OrtException e) {
      throw new RecogniserSettingException(
          "model", "%s is no ONNX model that can be run: %s".formatted(model, e.getMessage()), e);
    }
    try {
      Set<String> inputs = inputs(session.getInputInfo());
      String output = output(session.getOutputInfo());
      return new TokenClassifier(environment, session, inputs, output, padding);
    } catch (OrtException | RuntimeException e) {
      close(session);
      if (e instanceof RecogniserSettingException refused) {
        throw refused;
      }
      throw new RecogniserSettingException("model", "it cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * One for the whole program. On Windows it would tell its makers of its use; what fails is thrown
   * and need not be printed as well.
   */
  private static OrtEnvironment environment() {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException | LinkageError e) {
      throw new RecogniserSettingException(
          "model",
          "the native library of ONNX Runtime cannot be loaded on %s %s (it is there for Linux with glibc, macOS on arm64 and Windows): %s"
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), e),
          e);
    }
  }

  private static Set<String> inputs(Map<String, NodeInfo> inputs) {
    Set<String> names = new TreeSet<>(inputs.keySet());
    boolean fits = names.contains(IDS) && names.contains(MASK);
    if (!fits || !Set.of(IDS, MASK, TYPES).containsAll(names)) {
      throw new RecogniserSettingException(
          "model", "it takes " + String.join(", ", names) + EXPORT);
    }
    inputs.forEach((name, info) -> check(name, info, OnnxJavaType.INT64, 2));
    return names;
  }

  private static String output(Map<String, NodeInfo> outputs) {
    String name = outputs.size() == 1 ? outputs.keySet().iterator().next() : LOGITS;
    NodeInfo info = outputs.get(name);
    if (info == null) {
      throw new RecogniserSettingException(
          "model", "it gives " + String.join(", ", new TreeSet<>(outputs.keySet())) + EXPORT);
    }
    check(name, info, OnnxJavaType.FLOAT, 3);
    return name;
  }

  /**
   * Batch and sequence must be open; a fixed length would have to be filled up for each sentence.
   */
  private static void check(String name, NodeInfo info, OnnxJavaType type, int dimensions) {
    boolean fits =
        info.getInfo() instanceof TensorInfo tensor
            && tensor.type == type
            && tensor.getShape().length == dimensions
            && tensor.getShape()[0] < 0
            && tensor.getShape()[1] < 0;
    if (!fits) {
      throw new RecogniserSettingException(
          "model", "its %s is %s".formatted(name, info.getInfo()) + EXPORT);
    }
  }

  /**
   * Reads a short text and one of the greatest length, so that what does not fit is known at once
   * and not by the first article that is long.
   *
   * @param text any text, with its special sub-tokens
   * @param maxTokens the greatest length
   * @return the number of labels
   */
  int tryOut(long[] text, int maxTokens) {
    int labels;
    try {
      labels = run(List.of(text)).labels();
    } catch (OrtException e) {
      throw new RecogniserSettingException(
          "model", "it cannot read a text; is the tokenizer its own? " + e.getMessage(), e);
    }
    long[] longest = Arrays.copyOf(text, maxTokens);
    Arrays.fill(longest, text.length, maxTokens, text[text.length / 2]);
    try {
      run(List.of(longest));
    } catch (OrtException e) {
      throw new RecogniserSettingException(
          "max-tokens",
          "the model cannot read %d sub-tokens at once; give the length that it was trained for: %s"
              .formatted(maxTokens, e.getMessage()),
          e);
    }
    return labels;
  }

  /** The scores of some texts; they take the time of the longest, and its memory. */
  Scores classify(List<long[]> texts) {
    try {
      return run(texts);
    } catch (OrtException e) {
      throw new IllegalStateException("The model of the recogniser failed", e);
    }
  }

  private Scores run(List<long[]> texts) throws OrtException {
    int length = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
    long[] ids = new long[texts.size() * length];
    long[] mask = new long[ids.length];
    Arrays.fill(ids, padding);
    for (int i = 0; i < texts.size(); i++) {
      long[] text = texts.get(i);
      System.arraycopy(text, 0, ids, i * length, text.length);
      Arrays.fill(mask, i * length, i * length + text.length, 1);
    }
    Map<String, long[]> values = Map.of(IDS, ids, MASK, mask, TYPES, new long[ids.length]);
    long[] shape = {texts.size(), length};
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (String input : inputs) {
        LongBuffer value = LongBuffer.wrap(values.get(input));
        tensors.put(input, OnnxTensor.createTensor(environment, value, shape));
      }
      try (OrtSession.Result result = session.run(tensors, Set.of(output))) {
        OnnxTensor logits = (OnnxTensor) result.get(0);
        long[] given = logits.getInfo().getShape();
        if (given[0] != texts.size() || given[1] != length) {
          throw new RecogniserSettingException(
              "model",
              "of %s sub-tokens it gives %s"
                      .formatted(Arrays.toString(shape), Arrays.toString(given))
                  + EXPORT);
        }
        float[] scores = new float[Math.toIntExact(given[0] * given[1] * given[2])];
        logits.getFloatBuffer().get(scores);
        return new Scores(scores, length, Math.toIntExact(given[2]));
      }
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    close(session);
  }

  private static void close(OrtSession session) {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("The model of the recogniser could not be closed", e);
    }
  }
}
