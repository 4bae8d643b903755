package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

  private static final String SENTENCE = "« L’été à l’œil », 5 €";

  @Property
  void correctFrenchComesBackWhateverIsDeclared(
      @ForAll("french") String text,
      @ForAll("charsets") Charset charset,
      @ForAll("declarations") String declared) {
    CharsetEncoder encoder = charset.newEncoder();
    Assume.that(encoder.canEncode(text));

    DecodedText decoded =
        DecodedText.of(text.getBytes(charset), declared.equals("none") ? null : declared);

    assertThat(decoded.text()).isEqualTo(text);
  }

  @Property
  void aByteOrderMarkIsBelievedMost(
      @ForAll("french") String text, @ForAll("declarations") String declared) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(DecodedText.of(("\uFEFF" + text).getBytes(charset), declared).text())
          .isEqualTo(text);
    }
  }

  @Property
  void anyBytesAreRead(@ForAll byte[] bytes, @ForAll("declarations") String declared) {
    assertThat(DecodedText.of(bytes, declared).text().length()).isBetween(0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource({
    // bytes, declared, read as, as declared
    "UTF-8, , UTF-8, true",
    "UTF-8, utf-8, UTF-8, true",
    "UTF-8, iso-8859-1, UTF-8, false",
    "UTF-8, windows-1252, UTF-8, false",
    "UTF-8, ISO-8859-15, UTF-8, false",
    "windows-1252, , windows-1252, true",
    "windows-1252, windows-1252, windows-1252, true",
    "windows-1252, iso-8859-1, windows-1252, true",
    "windows-1252, us-ascii, windows-1252, true",
    "windows-1252, utf-8, windows-1252, false",
    "windows-1252, utf8, windows-1252, false",
    "windows-1252, UTF-16, windows-1252, false",
    "windows-1252, ISO-8859-15, windows-1252, false",
    "windows-1252, klingon; drop, windows-1252, true",
    "UTF-16LE, utf-8, UTF-16LE, false",
    "UTF-16BE, utf-16, UTF-16BE, true",
    "x-MacRoman, macintosh, x-MacRoman, true",
  })
  void tellsWhetherTheDeclarationIsTrue(
      String charset, @Nullable String declared, String readAs, boolean asDeclared) {
    DecodedText decoded = DecodedText.of(SENTENCE.getBytes(Charset.forName(charset)), declared);

    assertThat(decoded).isEqualTo(new DecodedText(SENTENCE, Charset.forName(readAs), asDeclared));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Un cœur d'or",
        "Chef-d'œuvre",
        "ŒUVRES",
        "Œil et œnologie",
        "Il coûte 5 €",
        "Le prix : 5€",
        "€5 l'unité",
        "Škoda",
        "La ville de L'HAŸ-LES-ROSES",
        "Miloš"
      })
  void readsLatin9(String text) {
    Charset latin9 = Charset.forName("ISO-8859-15");
    for (String declared : List.of("none", "utf-8", "iso-8859-1", "iso-8859-15")) {
      DecodedText decoded = DecodedText.of(text.getBytes(latin9), declared);
      assertThat(decoded.text()).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il reste ½ litre, 2½ litres, ¼ et ¾ d'été",
        "Les ½finales d'été",
        "L´été à l´école",
        "La devise ¤ n'en est pas une, même ici",
        "«LIBERTÉ» et «É»",
        "LIBERTÉ»",
        "Prénom : É…"
      })
  void readsWindows1252(String text) {
    Charset windows = Charset.forName("windows-1252");
    for (String declared : List.of("none", "utf-8", "iso-8859-1", "windows-1252")) {
      assertThat(DecodedText.of(text.getBytes(windows), declared).text()).isEqualTo(text);
    }
  }

  @Test
  void keepsUtf8InWhichAFewBytesAreBroken() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("Été à l’œil, déjà vu ".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("\u00C3 caf\u00E9 l\u0092an ".getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(0xC3);

    DecodedText decoded = DecodedText.of(bytes.toByteArray(), "utf-8");

    assertThat(decoded.text()).isEqualTo("Été à l’œil, déjà vu \uFFFD café l’an \uFFFD");
    assertThat(decoded.asDeclared()).isFalse();
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15")
        .map(Charset::forName);
  }

  @Provide
  Arbitrary<String> declarations() {
    return Arbitraries.of(
        "none", "utf-8", "UTF-16", "windows-1252", "iso-8859-1", "iso-8859-15", "us-ascii", "x-y");
  }

  /** Of whole sentences: bytes that say nothing beside ASCII cannot be told apart. */
  @Provide
  Arbitrary<String> french() {
    return Arbitraries.of(
            "L'été dernier, la forêt a brûlé près de Sète.",
            "Le maire s'est tu, déjà las.",
            "L’élève paie 12 € à l’hôtel de l’Île.",
            "« Où va-t-on ? » demande-t-elle.",
            "Un cœur d'or et des œuvres.",
            "ŒUVRES COMPLÈTES",
            "À Noël, Zoë reçoit un garçon naïf…",
            "Le taux est de 3,5 % à l'année.",
            "Il coûte 5 €.",
            "L'HAŸ-LES-ROSES fête ses élus.",
            "Rien.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(sentences -> String.join(" ", sentences));
  }
}
