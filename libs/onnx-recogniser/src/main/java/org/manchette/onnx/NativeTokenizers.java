package org.manchette.onnx;

import ai.djl.huggingface.tokenizers.jni.LibUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.manchette.text.actor.RecogniserSettingException;

/**
 * The native library of the tokenizers, from its jar. DJL, which wraps it, would otherwise download
 * another where it finds a graphics card, tell its makers of its use, and load what lies in a
 * folder that may be anybody's.
 */
final class NativeTokenizers {

  private static boolean loaded;

  private NativeTokenizers() {}

  static synchronized void load() {
    if (loaded) {
      return;
    }
    preset("ai.djl.offline", "true");
    preset("OPT_OUT_TRACKING", "true");
    preset("RUST_FLAVOR", "cpu");
    try {
      Path own = Files.createTempDirectory("manchette-tokenizers");
      try {
        preset("ENGINE_CACHE_DIR", own.toString());
        LibUtils.checkStatus();
        loaded = true;
      } finally {
        delete(own);
      }
    } catch (IOException e) {
      throw notLoaded("the temporary folder cannot be written", e);
    } catch (RuntimeException | LinkageError e) {
      throw notLoaded("it is there for Linux with glibc, macOS on arm64 and Windows", e);
    }
  }

  private static RecogniserSettingException notLoaded(String why, Throwable cause) {
    return new RecogniserSettingException(
        "model",
        "the native library of the tokenizers cannot be loaded on %s %s (%s): %s"
            .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), why, cause),
        cause);
  }

  /** What an operator has set stays. */
  private static void preset(String property, String value) {
    if (System.getenv(property) == null && System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  /** Loaded libraries live on without their files, but for Windows, which deletes them later. */
  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.toFile().delete()) {
          file.toFile().deleteOnExit();
        }
      }
    }
  }
}
