package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

  private static final String TEXT = "« L’été à l’œil », 5 €";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void tellsUtf8FromWindowsWithoutHelp(String charset) {
    assertThat(DecodedText.of(TEXT.getBytes(Charset.forName(charset)), null, false).text())
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void believesAByteOrderMarkMost(String charset) {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
    assertThat(DecodedText.of(bytes, "iso-8859-1", true).text()).isEqualTo(TEXT);
  }

  @Test
  void readsLatin1AsBrowsersDo() {
    byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
    assertThat(DecodedText.of(bytes, "ISO-8859-1", false).text()).isEqualTo(TEXT);
  }

  @Test
  void doesNotBelieveUtf8ThatIsNone() {
    DecodedText decoded =
        DecodedText.of(TEXT.getBytes(Charset.forName("windows-1252")), "utf-8", false);
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.asDeclared()).isFalse();
  }

  @Test
  void looksForMetaInHtmlOnly() {
    String page = "<html><head><meta http-equiv=x content='text/html; charset=iso-8859-15'>½€";
    byte[] bytes = "<meta charset=ISO-8859-15>".getBytes(StandardCharsets.US_ASCII);
    byte[] euro = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, euro, 0, bytes.length);
    euro[bytes.length] = (byte) 0xA4;
    assertThat(DecodedText.of(euro, null, true).text()).endsWith("€");
    assertThat(DecodedText.of(euro, null, false).text()).endsWith("¤");
    assertThat(DecodedText.of(page.getBytes(StandardCharsets.UTF_8), null, true).charset())
        .isEqualTo(Charset.forName("ISO-8859-15"));
  }

  @Test
  void survivesAnUnknownCharset() {
    assertThat(DecodedText.of(TEXT.getBytes(StandardCharsets.UTF_8), "klingon; drop", false).text())
        .isEqualTo(TEXT);
  }
}
