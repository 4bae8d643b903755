package org.manchette.text.hygiene;

/** Windows-1252: ISO-8859-1, with marks and letters in bytes 0x80 to 0x9F. */
final class Windows1252 {

  /** What bytes 0x80 to 0x9F mean; the five that mean nothing stay C1 controls. */
  private static final String HIGH_CONTROLS =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int[] LATIN_9 = {0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE};

  private Windows1252() {}

  /** What a C1 control stands for: text in windows-1252 was read as ISO-8859-1. */
  static char ofControl(char control) {
    return HIGH_CONTROLS.charAt(control - 0x80);
  }

  /** What a byte (0 to 255) means. */
  static char ofByte(int b) {
    return b >= 0x80 && b <= 0x9F ? ofControl((char) b) : (char) b;
  }

  /** The text of bytes; other than the JDK's it keeps those without a meaning as C1 controls. */
  static String decode(byte[] bytes) {
    char[] text = new char[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      text[i] = ofByte(bytes[i] & 0xFF);
    }
    return new String(text);
  }

  /** The byte (0 to 255) that a character is in windows-1252 or ISO-8859-1, -1 if in neither. */
  static int toByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int high = HIGH_CONTROLS.indexOf(c);
    return high < 0 ? -1 : 0x80 + high;
  }

  /** The byte of the eight characters that ISO-8859-15 has instead of signs, -1 for all others. */
  static int toLatin9Byte(char c) {
    int index = "€ŠšŽžŒœŸ".indexOf(c);
    return index < 0 ? -1 : LATIN_9[index];
  }
}
