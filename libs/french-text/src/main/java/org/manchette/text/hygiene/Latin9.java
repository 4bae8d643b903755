package org.manchette.text.hygiene;

/**
 * Tells ISO-8859-15 from windows-1252. They differ in eight bytes, in which the first has € and
 * letters, and in 0x80 to 0x9F, in which it has nothing: « c½ur » is « cœur », « 5 ¤ » is « 5 € ».
 */
final class Latin9 {

  /** Second letters of words that begin with œ: œuvre, œil, œnologie, œdème, œcuménique, œstre. */
  private static final String AFTER_OE = "uindcsUINDCS";

  private Latin9() {}

  /** True if the bytes, which are not UTF-8, are ISO-8859-15. */
  static boolean isMeant(byte[] bytes, boolean declared) {
    boolean found = declared;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80 && b <= 0x9F) {
        return false;
      }
      found |= b >= 0xA4 && b <= 0xBE && speaks(bytes, i, b);
    }
    return found;
  }

  /** True if the byte is out of place in windows-1252. */
  private static boolean speaks(byte[] bytes, int i, int b) {
    char before = at(bytes, i - 1);
    char after = at(bytes, i + 1);
    return switch (b) {
      case 0xA4 ->
          isDigit(before) || isDigit(after) || (isSpace(before) && isDigit(at(bytes, i - 2)));
      case 0xA6, 0xA8, 0xB8, 0xBE -> isLetter(before) || isLetter(after);
      case 0xBC, 0xBD ->
          isLetter(before)
              ? isLetter(after)
              : !isDigit(before) && AFTER_OE.indexOf(after) >= 0 && isLetter(at(bytes, i + 2));
      default -> false;
    };
  }

  private static char at(byte[] bytes, int i) {
    return i < 0 || i >= bytes.length ? '\0' : (char) (bytes[i] & 0xFF);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static boolean isLetter(char c) {
    return (c < 0x80 || c >= 0xC0) && Character.isLetter(c);
  }
}
