package org.manchette.text.hygiene;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

  private static final String SENTENCE =
      "À Noël, l’élève a « déjà » payé 12 € à l’hôtel de l’Île — où ? — et cœur d’été…";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          Ã©                               | é
          lâ€™Ã©tÃ©                        | l’été
          Â« oui Â»                        | « oui »
          cÅ“ur et Å’uvre                  | cœur et Œuvre
          12 â‚¬                           | 12 €
          fin â€“ â€” â€¦                   | fin – — …
          â€œmotâ€\u009D                    | “mot”
          n\u00C2\u00B0 5, 20\u00C2\u00B0   | n° 5, 20°
          # à, whose second byte is a no-break space
          il va Ã\u00A0 Paris              | il va à Paris
          il va Ã  Paris                   | il va à Paris
          voilÃ  Paris                     | voilà Paris
          voilÃ\u00A0Paris                 | voilà~Paris
          dÃ©jÃ vu                         | déjà vu
          lÃ -bas                          | là-bas
          celui-lÃ                         | celui-là
          celui-lÃ.                        | celui-là.
          Ã‰tÃ© Ã Paris                     | Été à Paris
          10Â 000                          | 10~000
          motÂ :                           | mot~:
          # twice, three times
          ÃƒÂ©tÃƒÂ©                        | été
          dÃƒÂ©jÃƒÂ\u00A0                  | déjà
          dÃƒÂ©jÃƒÂ  vu                     | déjà vu
          lÃ¢â‚¬â„¢an                      | l’an
          ÃƒÆ’Ã‚Â©                         | é
          # names
          JoÃ£o, ErdoÄŸan, BokasÄ‡, Å abac  | João, Erdoğan, Bokasć, Å abac
          DÃ‰CLARÃ‰ Ã€ LYON                | DÉCLARÉ À LYON
          # composed of two, signs, emoji, byte order mark
          eÌ\u0081teÌ\u0081                | e\u0301te\u0301
          ï»¿DÃ©but                         | \uFEFFDébut
          ðŸ˜€                              | 😀
          # ISO-8859-15
          pÃšre, hÃŽtel, mÃ€rz, FÃŒrth     | père, hôtel, märz, Fürth
          ÃŽle                             | Île
          # Mac Roman
          √©t√© d√©j√† l‚Äôan ¬´ oui ¬ª    | été déjà l’an « oui »
          c≈ìur, o√π, 5 ‚Ç¨                | cœur, où, 5 €
          """)
  void undoes(String submitted, String meant) {
    assertThat(undo(unescape(submitted))).isEqualTo(unescape(meant).replace('~', '\u00A0'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "João Félix et São Tomé, SÃO PAULO, IRMÃ, MAÇÃ",
        "La lettre « Ã » du portugais, la lettre «\u00A0Ã\u00A0», la lettre Ã aussi",
        "La lettre «\u00A0Â\u00A0» et la lettre « Â », «Â»",
        "Âge, ÂGE, âme, Ânon, PÂTÉ, « Âge »",
        "Ångström, Åland, « Å »",
        "La maison «IRMû vend du vin, “IRMÔ aussi",
        "√2, √π, 2√3 et √(x)",
        "théâtre, bâton, « â »",
        "Æsop, æquo, Æ…",
        "5 € à Châlons, 10 °C, n° 3, 3ª, 2º",
        "Il reste d\uFFFDj\uFFFD deux \uFFFD",
        "https://exemple.fr/Ã©tÃ©/?q=Ã©",
        "Une phrase ‚citée’, ≈ 3, ¬A"
      })
  void leavesCorrectTextAlone(String text) {
    assertThat(undo(text)).isEqualTo(text);
  }

  @Property
  void frenchReadInAWrongEncodingComesBack(
      @ForAll("french") String text, @ForAll("encodings") String encoding) {
    String once = misread(text, encoding);
    String twice = misread(once, encoding);

    assertThat(undo(once)).isEqualTo(text);
    assertThat(undo(twice)).isEqualTo(text);
  }

  @Property
  void frenchReadInMacRomanComesBack(@ForAll("french") String text) {
    assertThat(undo(new String(text.getBytes(UTF_8), MAC_ROMAN))).isEqualTo(text);
  }

  @Property
  void oneParagraphReadWronglyComesBack(
      @ForAll("french") String before,
      @ForAll("french") String wrong,
      @ForAll("french") String after,
      @ForAll("encodings") String encoding) {
    String text = before + "\n" + misread(wrong, encoding) + "\n" + after;

    assertThat(undo(text)).isEqualTo(before + "\n" + wrong + "\n" + after);
  }

  @Property
  void noBreakSpacesThatBecameSpacesAreUnderstood(@ForAll("french") String text) {
    String read = misread(text + "\n" + SENTENCE, "windows-1252").replace('\u00A0', ' ');

    assertThat(undo(read).replace('\u00A0', ' '))
        .isEqualTo((text + "\n" + SENTENCE).replace('\u00A0', ' '));
  }

  @Property
  void correctFrenchStays(@ForAll("french") String text) {
    assertThat(undo(text)).isEqualTo(text);
  }

  @Test
  void twentyThousandPressArticlesStay() throws IOException {
    Path articles = Path.of("../../../shared/data/articles-orangesum/train.jsonl.gz");
    assumeTrue(Files.exists(articles), () -> "no corpus at " + articles);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(articles)), UTF_8))) {
      List<String> changed = lines.lines().filter(line -> !undo(line).equals(line)).toList();
      assertThat(changed).isEmpty();
    }
  }

  private static String undo(String text) {
    return new Mojibake().apply(Draft.of(text), new ArrayList<>()).toString();
  }

  /** The UTF-8 bytes of a text, read in another encoding; C1 controls where it has no character. */
  private static String misread(String text, String encoding) {
    byte[] bytes = text.getBytes(UTF_8);
    if (encoding.equals("ISO-8859-15")) {
      return new String(bytes, LATIN_9);
    }
    String latin = new String(bytes, ISO_8859_1);
    if (encoding.equals("ISO-8859-1")) {
      return latin;
    }
    StringBuilder read = new StringBuilder();
    latin
        .chars()
        .forEach(
            c -> read.append(c >= 0x80 && c < 0xA0 ? Windows1252.ofControl((char) c) : (char) c));
    return read.toString();
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("windows-1252", "ISO-8859-1", "ISO-8859-15");
  }

  @Provide
  Arbitrary<String> french() {
    List<String> words =
        List.of(
            "été",
            "élève",
            "déjà",
            "à",
            "là-bas",
            "voilà",
            "Noël",
            "garçon",
            "où",
            "cœur",
            "Œuvre",
            "sûr",
            "île",
            "Île",
            "naïf",
            "Élysée",
            "À",
            "Çà",
            "l’âge",
            "d’Hérouville",
            "« oui »",
            "«\u00A0oui\u00A0»",
            "“non”",
            "–",
            "—",
            "12 €",
            "10 000",
            "10\u202F000",
            "n° 3",
            "fin…",
            "aiguë",
            "PÂTÉ",
            "DÉJÀ",
            "ÉTÉ",
            "mot",
            "chat",
            "très",
            "forêt",
            "hôtel",
            "Paris",
            "père",
            "mère,",
            "fin.",
            "quoi\u00A0?",
            "Ægis",
            "Zürich",
            "Muñoz");
    return Arbitraries.of(words).list().ofMinSize(1).ofMaxSize(15).map(l -> String.join(" ", l));
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
