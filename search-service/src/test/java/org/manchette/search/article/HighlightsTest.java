package org.manchette.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  @Test
  void cutsAtTheMarks() {
    assertThat(shown("Le \uFDD0bac\uFDD1 et l’\uFDD0îlot\uFDD1"))
        .isEqualTo("Le |[bac]| et l’|[îlot]");
    assertThat(shown("\uFDD0bac\uFDD1\uFDD0îlot\uFDD1")).isEqualTo("[bac]|[îlot]");
    assertThat(shown("<b>bac</b>")).isEqualTo("<b>bac</b>");
  }

  @Test
  void keepsTheTextWhenMarksAreBroken() {
    assertThat(shown("a\uFDD0b")).isEqualTo("ab");
    assertThat(shown("a\uFDD1b\uFDD0c\uFDD1")).isEqualTo("ab|[c]");
    assertThat(shown("\uFDD0\uFDD1")).isEmpty();
    assertThat(shown("")).isEmpty();
  }

  private static String shown(String marked) {
    return Highlights.parts(marked).stream()
        .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining("|"));
  }
}
