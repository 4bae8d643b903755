package org.manchette.search.problem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents that are the same only if the contents are. */
public final class Digests {

  /** 96 bits: so many contents that two get the same name do not exist. */
  private static final int BYTES = 12;

  private Digests() {}

  /** The name of a content, in hexadecimal digits. */
  public static String hexadecimal(byte[] content) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The name of a text. */
  public static String hexadecimal(String text) {
    return hexadecimal(text.getBytes(StandardCharsets.UTF_8));
  }
}
