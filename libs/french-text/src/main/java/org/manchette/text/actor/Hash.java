package org.manchette.text.actor;

/** Hashes of 32 bits, never 0, the same on every machine; mixed as MurmurHash3 (Appleby) mixes. */
public final class Hash {

  private Hash() {}

  /** The hash of a word. */
  public static int of(String word) {
    return of(word, 0, word.length());
  }

  static int of(String word, int from, int to) {
    int hash = 0x3c6ef372;
    for (int i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return mixed(hash);
  }

  static int of(int a, int b) {
    return mixed(a * 0x9e3779b1 + Integer.rotateLeft(b, 13) * 5);
  }

  static int of(int a, int b, int c) {
    return of(of(a, b), c);
  }

  static int of(int a, int b, int c, int d) {
    return of(of(a, b), of(c, d));
  }

  private static int mixed(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    h ^= h >>> 16;
    return h == 0 ? 1 : h;
  }
}
