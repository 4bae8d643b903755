package org.manchette.ingest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestOptionsTest {

  @Test
  void readsACommandLine() {
    IngestOptions options =
        IngestOptions.parse(
            List.of(
                "--map",
                "headline=title,articleBody=article",
                "--limit",
                "3",
                "--share",
                "2/8",
                "--quiet",
                "a",
                "b"));
    assertThat(options.fields()).containsEntry("headline", "title").hasSize(2);
    assertThat(options.limit()).isEqualTo(3);
    assertThat(options.share()).isEqualTo(new Share(2, 8));
    assertThat(options.quiet()).isTrue();
    assertThat(options.collection()).isNull();
    assertThat(options.paths()).containsExactly(Path.of("a"), Path.of("b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--nope a",
        "a --limit",
        "a --limit 0",
        "a --limit x",
        "a --share",
        "a --share 8/8",
        "a --share 0/0",
        "a --share -1/2",
        "a --share 1",
        "a --map headline",
        "a --map titel=title",
        "a --map headline=",
        "--quiet"
      })
  void saysWhatMakesNoSense(String line) {
    List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
    assertThatThrownBy(() -> IngestOptions.parse(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s).{10,}");
  }
}
