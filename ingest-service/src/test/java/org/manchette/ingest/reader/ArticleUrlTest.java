package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleUrlTest {

  @ParameterizedTest
  @CsvSource({
    "HTTPS://Exemple.FR:443/A/b?utm_source=x#haut, https://exemple.fr/A/b",
    "http://exemple.fr:80, http://exemple.fr/",
    "http://exemple.fr:8080/a, http://exemple.fr:8080/a",
    "https://exemple.fr/a?id=3&utm_medium=rss&p=2, https://exemple.fr/a?id=3&p=2",
    "https://exemple.fr/été?q=É, https://exemple.fr/été?q=É",
    "https://exemple.fr/a?, https://exemple.fr/a"
  })
  void givesOneSpellingToTheSamePage(String url, String normalised) {
    assertThat(ArticleUrl.normalise(url)).isEqualTo(normalised);
    assertThat(ArticleUrl.normalise(normalised)).isEqualTo(normalised);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://exemple.fr/a",
        "/a",
        "exemple.fr",
        "https://",
        "https://a b/",
        "https://exemple.fr/\"><script>",
        "file:///etc/passwd"
      })
  void refusesWhatIsNoPage(String url) {
    assertThat(ArticleUrl.isValid(url)).isFalse();
  }
}
