package org.manchette.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.reader.ArticleUrl;

/** Stable ids: the same article has the same one, whoever sends it and when. */
final class ArticleIds {

  /** 128 bits: two of a billion articles meet with a probability of 10⁻²¹. */
  private static final int BYTES = 16;

  private ArticleIds() {}

  /**
   * The beginning of the SHA-256 of the normalised URL if there is one, else of the content, in
   * lower-case hexadecimal.
   */
  static String of(@Nullable String url, byte[] original) {
    byte[] named =
        url == null ? original : ArticleUrl.normalise(url).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Arrays.copyOf(sha256(named), BYTES));
  }

  /** SHA-256 of the original and of what was sent beside it, in lower-case hexadecimal. */
  static String contentHash(byte[] original, @Nullable String... beside) {
    MessageDigest digest = digest();
    digest.update(original);
    for (String part : beside) {
      // A byte that no UTF-8 has, so that no two lists of parts look alike.
      digest.update((byte) (part == null ? 0xFE : 0xFF));
      if (part != null) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] sha256(byte[] bytes) {
    return digest().digest(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
