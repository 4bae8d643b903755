package org.manchette.ingest.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts that an archive is split into, so that as many loads run side by side. Every
 * key is in exactly one of them, on every machine.
 *
 * @param index from 0
 * @param of how many there are, at least 1
 */
record Share(int index, int of) {

  static final Share ALL = new Share(0, 1);

  private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /**
   * Reads {@code I/N}.
   *
   * @throws IllegalArgumentException if it makes no sense, saying why
   */
  static Share parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      Share share =
          new Share(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      if (share.index < share.of) {
        return share;
      }
    }
    throw new IllegalArgumentException(
        "--share %s: expected I/N, such as 0/8 to 7/8 for eight shares".formatted(text));
  }

  /** Whether what has that key is in this share. */
  boolean has(String key) {
    // The bits of a hash of texts that differ at their end only are alike: they are mixed.
    int hash = key.hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), of) == index;
  }
}
