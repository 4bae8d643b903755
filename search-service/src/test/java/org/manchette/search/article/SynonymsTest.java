package org.manchette.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

  private static final Synonyms SOME =
      new Synonyms(
          List.of(
              "# ours",
              "",
              "vélo, bicyclette",
              "IVG, interruption volontaire de grossesse",
              "pub => publicité"));

  @Test
  void findsTheOthersOfAGroup() {
    assertThat(SOME.of("bicyclette")).containsExactly("vélo");
    assertThat(SOME.of("IVG")).containsExactly("interruption volontaire de grossesse");
    assertThat(SOME.of("interruption")).isEmpty();
    assertThat(SOME.of("voiture")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vélos", "VELO", "Vélo", "l’vélo", "d'vélos"})
  void doesNotMindCaseAccentsPluralsAndElisions(String word) {
    assertThat(SOME.of(word)).containsExactly("bicyclette");
  }

  @Test
  void followsAnArrowOneWayOnly() {
    assertThat(SOME.of("pub")).containsExactly("publicité");
    assertThat(SOME.of("publicité")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a, => b", "interruption volontaire => IVG", "a => b => c", "a,,b", "=> b"})
  void namesALineItCannotRead(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Synonyms(List.of(line)))
        .withMessageContaining(line);
  }

  @Test
  void readsWhatShips() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Synonyms.class.getResourceAsStream("synonyms.txt"))) {
      Synonyms shipped =
          new Synonyms(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      assertThat(shipped.of("tgv")).containsExactly("train à grande vitesse");
      assertThat(shipped.of("télévisions")).containsExactly("télé");
    }
  }
}
