package org.manchette.ingest.reader;

import java.nio.charset.StandardCharsets;

/** What tests of readers share. */
final class ReaderTests {

  static final ReaderLimits LIMITS = new ReaderLimits(8, 200, 50, 3);

  private ReaderTests() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
