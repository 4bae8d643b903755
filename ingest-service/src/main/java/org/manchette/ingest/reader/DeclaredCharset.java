package org.manchette.ingest.reader;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What charset a document says it has; whether it is true is told by its bytes alone. */
final class DeclaredCharset {

  /** HTML's own limit is 1,024 bytes; real pages put scripts before it. */
  private static final int PRESCAN = 8_192;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})");

  private DeclaredCharset() {}

  /**
   * The name of the charset that a header gives, else an XML declaration, else a {@code meta}
   * element; null if none does.
   */
  static @Nullable String of(byte[] bytes, @Nullable String header) {
    if (header != null) {
      return header;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(head);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher meta = META.matcher(head);
    // A page that could be read up to here is not UTF-16, whatever it says (HTML standard).
    return meta.find() && !meta.group(1).regionMatches(true, 0, "utf-16", 0, 6)
        ? meta.group(1)
        : null;
  }
}
