package org.manchette.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionedIndexLayoutTest {

  private final VersionedIndexLayout layout = new VersionedIndexLayout("presse-");

  @Test
  void putsTheVersionBehindTheAliases() {
    assertThat(layout.createInitialElasticsearchIndexName("articles"))
        .isEqualTo("presse-articles-000001");
    assertThat(layout.createReadAlias("articles")).isEqualTo("presse-articles-read");
    assertThat(layout.createWriteAlias("articles")).isEqualTo("presse-articles-write");
  }

  @Test
  void knowsWhichIndexAVersionedNameBelongsTo() {
    assertThat(layout.extractUniqueKeyFromElasticsearchIndexName("presse-articles-000042"))
        .isEqualTo("articles");
    assertThat(layout.extractUniqueKeyFromElasticsearchIndexName("presse-articles-1000000"))
        .isEqualTo("articles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles-000001", "presse-articles", "presse-articles-42", "presse--"})
  void refusesNamesOfOthers(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> layout.extractUniqueKeyFromElasticsearchIndexName(name))
        .withMessageContaining("presse-articles-000001");
  }

  @Test
  void tellsTheVersionsOfAnIndex() {
    assertThat(layout.version("articles", "presse-articles-000042")).isEqualTo(42);
    assertThat(layout.version("articles", layout.indexName("articles", 1_000_000)))
        .isEqualTo(1_000_000);
    assertThat(layout.version("articles", "presse-articles-old-000042")).isZero();
    assertThat(layout.version("articles", "other-articles-000042")).isZero();
  }

  @Test
  void putsTheNextVersionOfWhatIsDerivedBehindAliasesOfItsOwn() {
    VersionedIndexLayout next = layout.next();
    assertThat(next.createWriteAlias("articles")).isEqualTo("presse-articles-next-write");
    assertThat(next.createReadAlias("quotations")).isEqualTo("presse-quotations-next-read");
    assertThat(next.createWriteAlias("sources")).isEqualTo("presse-sources-write");
  }

  @Test
  void worksWithoutPrefix() {
    assertThat(new VersionedIndexLayout("").createReadAlias("actors")).isEqualTo("actors-read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"presse", "-", "Presse-", "_x-", "é-", "9-"})
  void refusesPrefixesThatElasticsearchOrTheVersionCouldNotTellApart(String prefix) {
    assertThatIllegalArgumentException().isThrownBy(() -> new VersionedIndexLayout(prefix));
  }
}
