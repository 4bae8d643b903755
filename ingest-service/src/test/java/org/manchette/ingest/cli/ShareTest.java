package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {

  private static final int SHARES = 8;

  private static List<String> keys() {
    return IntStream.range(0, 8_000).mapToObj(i -> "https://journal.example/article-" + i).toList();
  }

  @Test
  void everyKeyIsInExactlyOne() {
    for (String key : keys()) {
      assertThat(IntStream.range(0, SHARES).filter(i -> new Share(i, SHARES).has(key)))
          .as(key)
          .hasSize(1);
    }
  }

  @Test
  void sharesAreAlike() {
    for (int i = 0; i < SHARES; i++) {
      assertThat(keys().stream().filter(new Share(i, SHARES)::has).count())
          .as("share " + i)
          .isBetween(800L, 1_200L);
    }
  }

  @Test
  void allHasAll() {
    assertThat(keys()).allMatch(Share.ALL::has);
  }
}
