package org.manchette.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manchette.text.actor.RecogniserSettingException;

/** Cuts a text into the sub-tokens of a model, as its {@code tokenizer.json} says. Thread-safe. */
final class SubTokeniser implements AutoCloseable {

  /** Less is no context for a word. */
  private static final int LEAST_WINDOW = 16;

  /** A whole text comes back, whatever length the file was saved with: windows are cut here. */
  private static final Map<String, String> WHOLE =
      Map.of("truncation", "do_not_truncate", "padding", "do_not_pad");

  private final HuggingFaceTokenizer tokenizer;
  private final int window;

  private SubTokeniser(HuggingFaceTokenizer tokenizer, int window) {
    this.tokenizer = tokenizer;
    this.window = window;
  }

  /**
   * Reads the file.
   *
   * @param maxTokens sub-tokens of the longest text that the model reads, special ones included
   */
  static SubTokeniser open(Path file, int maxTokens) {
    NativeTokenizers.load();
    HuggingFaceTokenizer tokenizer;
    try (InputStream in = Files.newInputStream(file)) {
      tokenizer = HuggingFaceTokenizer.newInstance(in, WHOLE);
    } catch (IOException | RuntimeException e) {
      throw new RecogniserSettingException(
          "tokenizer",
          "%s is no tokenizer.json of Hugging Face's tokenizers: %s"
              .formatted(file, e.getMessage()),
          e);
    }
    int special = subTokens(tokenizer, "Paris").special();
    int window = maxTokens - special;
    if (window < LEAST_WINDOW) {
      tokenizer.close();
      throw new RecogniserSettingException(
          "max-tokens", maxTokens + " is less than " + (LEAST_WINDOW + special));
    }
    return new SubTokeniser(tokenizer, window);
  }

  /** Sub-tokens of the longest text that the model reads, special ones not counted. */
  int window() {
    return window;
  }

  SubTokens subTokens(String text) {
    return subTokens(tokenizer, text);
  }

  private static SubTokens subTokens(HuggingFaceTokenizer tokenizer, String text) {
    Encoding encoding = tokenizer.encode(text, true, false);
    long[] ids = encoding.getIds();
    long[] special = encoding.getSpecialTokenMask();
    int from = 0;
    while (from < ids.length && special[from] == 1) {
      from++;
    }
    int to = ids.length;
    while (to > from && special[to - 1] == 1) {
      to--;
    }
    int[] starts = new int[to - from];
    int[] ends = new int[to - from];
    int[] units = units(text);
    @Nullable CharSpan[] spans = encoding.getCharTokenSpans();
    for (int i = from; i < to; i++) {
      CharSpan span = spans[i];
      // One without is part of no word.
      starts[i - from] = span == null ? 0 : units[span.getStart()];
      ends[i - from] = span == null ? 0 : units[span.getEnd()];
    }
    return new SubTokens(
        Arrays.copyOfRange(ids, from, to),
        starts,
        ends,
        Arrays.copyOf(ids, from),
        Arrays.copyOfRange(ids, to, ids.length));
  }

  /** Where each code point begins, and the end: the tokenizer counts code points. */
  private static int[] units(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < units.length - 1; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[units.length - 1] = text.length();
    return units;
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}
