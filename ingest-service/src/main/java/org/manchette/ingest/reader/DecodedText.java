package org.manchette.ingest.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text without byte order mark
 * @param charset by which it was read
 * @param asDeclared false when a charset was declared and the bytes contradict it
 */
record DecodedText(String text, Charset charset, boolean asDeclared) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int PRESCAN = 8_192;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> LATIN_1 =
      Set.of(
          "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii");

  /**
   * By byte order mark, else the declared charset, else (for HTML) that of a {@code meta} element,
   * else UTF-8 if the bytes are valid UTF-8, else windows-1252. A declared UTF-8 that the bytes
   * contradict is not believed.
   *
   * @param declared by the header; null when it does not say
   * @param html whether to look for a {@code meta} element
   */
  static DecodedText of(byte[] bytes, @Nullable String declared, boolean html) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new DecodedText(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          true);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new DecodedText(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE),
          StandardCharsets.UTF_16BE,
          true);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new DecodedText(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE),
          StandardCharsets.UTF_16LE,
          true);
    }
    Charset charset = named(declared);
    if (charset == null && html) {
      charset = inMeta(bytes);
    }
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      return new DecodedText(new String(bytes, charset), charset, true);
    }
    String utf8 = strictUtf8(bytes);
    return utf8 != null
        ? new DecodedText(utf8, StandardCharsets.UTF_8, true)
        : new DecodedText(new String(bytes, WINDOWS_1252), WINDOWS_1252, charset == null);
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

  /** The charset of that label; ISO 8859-1 is windows-1252, as browsers read it. */
  private static @Nullable Charset named(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (LATIN_1.contains(name)) {
      return WINDOWS_1252;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable Charset inMeta(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher matcher = META.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    Charset charset = named(matcher.group(1));
    // A page that could be read up to here is not UTF-16, whatever it says (HTML standard).
    return charset != null && charset.name().startsWith("UTF-16")
        ? StandardCharsets.UTF_8
        : charset;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
