package org.manchette.text.hygiene;

/**
 * Bytes read as UTF-8, and how well they fit.
 *
 * @param text with U+FFFD where the bytes are broken, unless a lone one says something in
 *     windows-1252
 * @param sequences well-formed sequences of more than one byte
 * @param unlikely those of them that are rather a French capital and a mark in windows-1252: C9 BB
 *     in « ÉTÉ» » is no « ɻ »
 * @param broken bytes that are part of no sequence
 */
record Utf8(String text, int sequences, int unlikely, int broken) {

  static Utf8 of(byte[] bytes, int from) {
    StringBuilder text = new StringBuilder(bytes.length - from);
    int sequences = 0;
    int unlikely = 0;
    int broken = 0;
    int i = from;
    while (i < bytes.length) {
      int b = bytes[i] & 0xFF;
      int length = length(bytes, i);
      if (length == 1) {
        text.append((char) b);
      } else if (length > 1) {
        sequences++;
        unlikely += isCapitalAndMark(bytes, i, length) ? 1 : 0;
        text.appendCodePoint(codePoint(bytes, i, length));
      } else {
        broken++;
        text.append(lone(bytes, i));
      }
      i += Math.max(1, length);
    }
    return new Utf8(text.toString(), sequences, unlikely, broken);
  }

  boolean isAscii() {
    return sequences == 0 && broken == 0;
  }

  boolean isBroken() {
    return broken > 0;
  }

  /**
   * True if the bytes are UTF-8 rather than a text in one byte a character.
   *
   * @param undeclared whether nothing else was declared
   */
  boolean isMeant(boolean undeclared) {
    int likely = sequences - unlikely;
    return broken == 0
        ? sequences == 0 || likely > 0
        : undeclared ? likely > broken : likely > 2 * broken;
  }

  /** Length of the well-formed sequence at {@code i}, 0 if there is none (Unicode, table 3-7). */
  private static int length(byte[] bytes, int i) {
    int b = bytes[i] & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    int length = b < 0xC2 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : b < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[i + 1] & 0xFF;
    boolean wellFormed =
        switch (b) {
          case 0xE0 -> second >= 0xA0;
          case 0xED -> second < 0xA0;
          case 0xF0 -> second >= 0x90;
          case 0xF4 -> second < 0x90;
          default -> true;
        };
    return wellFormed ? length : 0;
  }

  private static int codePoint(byte[] bytes, int i, int length) {
    int value = bytes[i] & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int k = 1; k < length; k++) {
      value = value << 6 | (bytes[i + k] & 0x3F);
    }
    return value;
  }

  private static boolean isCapitalAndMark(byte[] bytes, int i, int length) {
    int lead = bytes[i] & 0xFF;
    int mark = bytes[i + 1] & 0xFF;
    char before = i == 0 ? '\0' : (char) (bytes[i - 1] & 0xFF);
    return length == 2
        && lead >= 0xC7
        && "\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u00A0«»".indexOf(mark) >= 0
        && (before < 'a' || before > 'z');
  }

  /** What a broken byte is: a letter or mark of windows-1252 if ASCII is on both sides of it. */
  private static char lone(byte[] bytes, int i) {
    int b = bytes[i] & 0xFF;
    boolean alone = (i == 0 || bytes[i - 1] >= 0) && (i + 1 == bytes.length || bytes[i + 1] >= 0);
    boolean letter = b >= 0xC0 && b != 0xC2 && b != 0xC3 && b != 0xC5 && i + 1 < bytes.length;
    boolean mark =
        "\u0080\u0085\u0091\u0092\u0093\u0094\u0096\u0097\u009C\u00A0«»°".indexOf(b) >= 0;
    return alone && (letter || mark) ? Windows1252.ofByte(b) : '\uFFFD';
  }
}
