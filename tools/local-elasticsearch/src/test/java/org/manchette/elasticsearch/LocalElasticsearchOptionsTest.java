package org.manchette.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class LocalElasticsearchOptionsTest {

  private final LocalElasticsearchOptions options = LocalElasticsearchOptions.defaults();

  @Test
  void homeIsInTheProject() {
    assertThat(options.home()).endsWithRaw(java.nio.file.Path.of(".manchette/elasticsearch"));
  }

  @Test
  void wrongValuesAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.withPort(65_536))
        .withMessageStartingWith("port:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.withHeap("512"))
        .withMessageStartingWith("heap:");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> options.withStartTimeout(Duration.ZERO))
        .withMessageStartingWith("startTimeout:");
  }
}
