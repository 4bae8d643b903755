package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {

  private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

  @Test
  void idOfContentIsTheBeginningOfItsHash() {
    // FIPS 180-4, example for "abc".
    assertThat(ArticleIds.of(null, CONTENT)).isEqualTo("ba7816bf8f01cfea414140de5dae2223");
  }

  @Test
  void idOfAUrlDoesNotDependOnContentNorSpelling() {
    assertThat(ArticleIds.of("https://A.example/x?utm_source=y#z", CONTENT))
        .isEqualTo(ArticleIds.of("https://a.example:443/x", new byte[0]))
        .isNotEqualTo(ArticleIds.of("https://a.example/y", CONTENT));
  }

  @Test
  void contentHashTellsPartsApart() {
    assertThat(ArticleIds.contentHash(CONTENT, "a", "b"))
        .isEqualTo(ArticleIds.contentHash(CONTENT, "a", "b"))
        .isNotEqualTo(ArticleIds.contentHash(CONTENT, "ab", ""))
        .isNotEqualTo(ArticleIds.contentHash(CONTENT, "a", null, "b"))
        .hasSize(64);
  }
}
