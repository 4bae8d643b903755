package org.manchette.text.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the repair of any text. */
class HygienePropertyTest {

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
  void everySpanMapsToTheSubmittedTextAndBack(@ForAll("anyText") String submitted) {
    NormalisedText text = hygiene.normalise(submitted);
    for (int i = 0; i < text.value().length(); i++) {
      int start = text.originalStart(i);
      int back = text.fromOriginal(start);
      assertThat(back).isLessThanOrEqualTo(i);
      assertThat(text.originalStart(back)).isEqualTo(start);
      assertThat(text.originalText(i, i + 1))
          .isEqualTo(submitted.substring(start, text.originalEnd(i + 1)));
    }
    for (Defect defect : text.defects()) {
      assertThat(defect.offset()).isBetween(0, submitted.length());
      assertThat(defect.end()).isBetween(defect.offset(), submitted.length() + 1);
    }
  }

  @Property
  void everyStepKeepsOffsets(@ForAll("anyText") String submitted) {
    Draft draft = Draft.of(submitted);
    for (Repair step : Hygiene.REPAIRS) {
      draft = step.apply(draft, new ArrayList<>());
      assertOffsets(draft, submitted);
    }
    assertOffsets(new Typography(draft, submitted).set(), submitted);
  }

  private static void assertOffsets(Draft draft, String submitted) {
    int start = 0;
    int end = 0;
    for (int i = 0; i < draft.length(); i++) {
      assertThat(draft.start(i)).isBetween(start, submitted.length());
      assertThat(draft.end(i)).isBetween(Math.max(end, draft.start(i)), submitted.length());
      start = draft.start(i);
      end = draft.end(i);
    }
  }

  @Property
  void repairingTwiceIsRepairingOnce(@ForAll("anyText") String submitted) {
    String once = hygiene.normalise(submitted).value();
    String twice = hygiene.normalise(once).value();

    // What was escaped or misread so often that one repair is not enough may take another.
    assertThat(hygiene.normalise(twice).value()).isEqualTo(twice);
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
            "ansLes",
            "2020Le",
            "gouver-\n",
            "nement",
            "Saint-\nDenis",
            "la ville de\n\n",
            "\u00AD\n",
            "(AFP)",
            "Avec AFP",
            "© 2020 AFP",
            "LIRE AUSSI > ",
            "\nPhoto : ",
            "\u200D",
            "√©",
            "Â ",
            "Ã ",
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
