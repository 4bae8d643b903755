package org.manchette.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.search.article.PageToken.InvalidTokenException;

class PageTokenTest {

  private static final PageToken TOKEN = new PageToken(new JsonPrimitive(12.5), "bac é");

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "-9223372036854775808", "9223372036854775807", "1.4E-7"})
  void comesBackAsItWas(String first) throws InvalidTokenException {
    PageToken token = new PageToken(new JsonPrimitive(new BigDecimal(first)), "bac é");
    String text = token.write("search");
    assertThat(text).matches("[A-Za-z0-9_-]+");
    assertThat(PageToken.read(text, "search").values().toString())
        .isEqualTo(token.values().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "AQ", "é", "====", "AQAAAAAAAAAA", "AgAAAAAAAAAAAAAA"})
  void refusesWhatIsNoToken(String text) {
    assertThatExceptionOfType(InvalidTokenException.class)
        .isThrownBy(() -> PageToken.read(text, "search"));
  }

  @Test
  void refusesAnotherSearch() {
    String text = TOKEN.write("search");
    assertThatExceptionOfType(InvalidTokenException.class)
        .isThrownBy(() -> PageToken.read(text, "other"))
        .withMessageContaining("another search");
  }

  @Test
  void refusesAnyChange() {
    String text = TOKEN.write("search");
    Random random = new Random(20_261_123);
    for (int i = 0; i < 500; i++) {
      StringBuilder changed = new StringBuilder(text);
      // Not the last character, whose lowest bits carry nothing.
      int at = random.nextInt(text.length() - 1);
      changed.setCharAt(at, text.charAt(at) == 'A' ? 'B' : 'A');
      assertThatExceptionOfType(InvalidTokenException.class)
          .isThrownBy(() -> PageToken.read(changed.toString(), "search"));
    }
  }
}
