package org.manchette.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HighlightsTest {

  @Test
  void cutsAtTheMarks() {
    assertThat(shown("Le \u0002bac\u0003 et l’\u0002îlot\u0003"))
        .isEqualTo("Le |[bac]| et l’|[îlot]");
    assertThat(shown("\u0002bac\u0003\u0002îlot\u0003")).isEqualTo("[bac]|[îlot]");
    assertThat(shown("<b>bac</b>")).isEqualTo("<b>bac</b>");
  }

  @Test
  void keepsTheTextWhenMarksAreBroken() {
    assertThat(shown("a\u0002b")).isEqualTo("ab");
    assertThat(shown("a\u0003b\u0002c\u0003")).isEqualTo("ab|[c]");
    assertThat(shown("\u0002\u0003")).isEmpty();
    assertThat(shown("")).isEmpty();
  }

  private static String shown(String marked) {
    return Highlights.parts(marked).parts().stream()
        .map(part -> part.match() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining("|"));
  }
}
