package org.manchette.text.hygiene;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a French text as characters: C9 74 E9 and C3 89 74 C3 A9 are both « Été », whatever
 * was declared.
 *
 * <p>What the bytes say comes before what is declared, because declarations are wrong so often:
 *
 * <ol>
 *   <li>a byte order mark (UTF-8, UTF-16), or every second byte NUL (UTF-16 without a mark);
 *   <li>well-formed UTF-8 with sequences that French is written with;
 *   <li>a declared charset that is neither UTF nor of the Latin-1 family: it is believed;
 *   <li>ISO-8859-15 if its letters and its euro sign stand where ½ and ¤ cannot (« c½ur », « 5 ¤
 *       »), else windows-1252, which holds ISO-8859-1, as browsers read it.
 * </ol>
 *
 * <p>UTF-8 with a few broken bytes stays UTF-8: a lone byte that is a letter or mark of
 * windows-1252 is read as that, what else is broken is U+FFFD.
 *
 * <p>What cannot be told apart: ISO-8859-15 from windows-1252 where the only difference is a Ž (the
 * accent ´) or a Š š ž that touches no letter; and a text in windows-1252 whose every character
 * beyond ASCII stands in pairs such as « Ã© », which is taken for UTF-8, as the reader of mojibake
 * would.
 *
 * @param text without byte order mark
 * @param charset by which it was read
 * @param asDeclared false when a charset was declared and the bytes contradict it
 */
public record DecodedText(String text, Charset charset, boolean asDeclared) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  /** Bytes that are looked at to tell UTF-16 without a mark. */
  private static final int SAMPLE = 4_096;

  /**
   * Decodes bytes.
   *
   * @param declared name of a charset by a header or by the document itself; null or unknown names
   *     say nothing
   */
  public static DecodedText of(byte[] bytes, @Nullable String declared) {
    Charset named = named(declared);
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      String text = Utf8.of(bytes, 3).text();
      return new DecodedText(text, StandardCharsets.UTF_8, agrees(named, StandardCharsets.UTF_8));
    }
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      int from = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE) ? 2 : 0;
      String text = new String(bytes, from, bytes.length - from, utf16);
      return new DecodedText(text, utf16, agrees(named, utf16));
    }
    Utf8 utf8 = Utf8.of(bytes, 0);
    if (utf8.isMeant(named == null || isUtf(named))) {
      return new DecodedText(
          utf8.text(),
          StandardCharsets.UTF_8,
          utf8.isAscii() || (!utf8.isBroken() && agrees(named, StandardCharsets.UTF_8)));
    }
    if (named != null && !isUtf(named) && !isLatin(named)) {
      return new DecodedText(new String(bytes, named), named, true);
    }
    boolean latin9 = Latin9.isMeant(bytes, LATIN_9.equals(named));
    return latin9
        ? new DecodedText(new String(bytes, LATIN_9), LATIN_9, agrees(named, LATIN_9))
        : new DecodedText(Windows1252.decode(bytes), WINDOWS_1252, agrees(named, WINDOWS_1252));
  }

  private static boolean agrees(@Nullable Charset declared, Charset found) {
    return declared == null
        || declared.equals(found)
        || (declared.name().equals("UTF-16") && found.name().startsWith("UTF-16"));
  }

  private static boolean isUtf(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static boolean isLatin(Charset charset) {
    return charset.equals(WINDOWS_1252) || charset.equals(LATIN_9);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset utf16(byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int read = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < read; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    // Nine characters of ten in French are in Latin-1: their high byte is NUL.
    int most = read / 2 * 8 / 10;
    if (read < 4 || bytes.length % 2 != 0 || (even > 0 && odd > 0)) {
      return null;
    }
    return odd > most ? StandardCharsets.UTF_16LE : even > most ? StandardCharsets.UTF_16BE : null;
  }

  /** The charset of that name; ISO-8859-1 and US-ASCII are windows-1252, as browsers read them. */
  private static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String label = name.strip().toLowerCase(Locale.ROOT);
    try {
      // The label of HTML's Encoding Standard is not among the names that Java knows.
      Charset charset = Charset.forName(label.equals("macintosh") ? "x-MacRoman" : label);
      boolean latin1 =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin1 ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
