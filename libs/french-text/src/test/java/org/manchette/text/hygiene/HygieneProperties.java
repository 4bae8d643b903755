package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the repair of any text. */
class HygieneProperties {

  private final Hygiene hygiene = new Hygiene();

  @Property
  void everyOffsetMapsBackInsideAndInOrder(@ForAll("anyText") String submitted) {
    NormalisedText text = hygiene.normalise(submitted);
    int length = text.value().length();

    int before = 0;
    for (int i = 0; i <= length; i++) {
      assertThat(text.originalStart(i)).isBetween(before, submitted.length());
      before = text.originalStart(i);
    }
    for (int end = 1; end <= length; end++) {
      assertThat(text.originalEnd(end))
          .isBetween(text.originalStart(end - 1), submitted.length())
          .isGreaterThanOrEqualTo(text.originalEnd(end - 1));
    }
  }

  @Property
  void everyOriginalOffsetHasItsPlace(@ForAll("anyText") String submitted) {
    NormalisedText text = hygiene.normalise(submitted);
    for (int offset = 0; offset <= submitted.length(); offset++) {
      int place = text.fromOriginal(offset);
      assertThat(place).isBetween(0, text.value().length());
      assertThat(text.originalStart(place)).isGreaterThanOrEqualTo(offset);
    }
  }

  @Property
  void nothingUnfitForAnalysisIsLeft(@ForAll("anyText") String submitted) {
    String value = hygiene.normalise(submitted).value();

    assertThat(value.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    assertThat(value).doesNotContain("\u00A0", "\u202F", "\u200B", "\u00AD", "\uFEFF", "’");
    assertThat(new String(value.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE))
        .isEqualTo(value);
  }

  @Property
  void frenchIsComposed(@ForAll("frenchText") String submitted) {
    String decomposed = Normalizer.normalize(submitted, Normalizer.Form.NFD);

    assertThat(hygiene.normalise(decomposed).value())
        .isEqualTo(hygiene.normalise(submitted).value());
  }

  @Property
  void frenchThatWasReadInTheWrongEncodingComesBack(@ForAll("frenchWords") String submitted) {
    Charset wrong = Charset.forName("windows-1252");
    String mojibake = new String(submitted.getBytes(StandardCharsets.UTF_8), wrong);
    // Bytes without a meaning in windows-1252 are lost by the JDK: no repair can be certain then.
    boolean lost = mojibake.indexOf('\uFFFD') >= 0;

    assertThat(lost || hygiene.normalise(mojibake).value().equals(submitted)).isTrue();
  }

  @Property
  void correctFrenchStaysAsItIs(@ForAll("frenchWords") String submitted) {
    assertThat(hygiene.normalise(submitted).value()).isEqualTo(submitted);
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> fragments =
        Arbitraries.of(
            "jeudi.Le",
            "\".Le",
            "»",
            "«",
            "“",
            "&eacute;",
            "&amp;",
            "&",
            "Ã©",
            "â€™",
            "Ã",
            "e\u0301",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u0092",
            "\r\n",
            "\r",
            "\u00AD",
            "\uFB03",
            "''",
            "<<",
            "http://a.fr/B.C",
            "www.",
            "\u0301\u0301",
            "가",
            "\u1100\u1161",
            "l’",
            " ",
            "\n");
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12), fragments)
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> frenchText() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyzéèêëàâäîïôöùûüçœæÉÈÀÇ .,;:!?'«»-0123456789\n")
        .ofMaxLength(80);
  }

  @Provide
  Arbitrary<String> frenchWords() {
    return Arbitraries.of(
            "été", "élève", "Noël", "garçon", "où", "cœur", "sûr", "île", "naïf", "Élysée", "«",
            "»", "déjà vu", "l'âge", "Çà", "–", "€", "…")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
