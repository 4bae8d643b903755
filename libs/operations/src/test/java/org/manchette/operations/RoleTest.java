package org.manchette.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void includesThoseBeforeIt() {
    assertThat(Role.IMPORTER.isAmong(List.of("importer"))).isTrue();
    assertThat(Role.IMPORTER.isAmong(List.of("offline_access", "editor"))).isTrue();
    assertThat(Role.READER.isAmong(List.of("admin"))).isTrue();
  }

  @Test
  void includesNoneAfterIt() {
    assertThat(Role.EDITOR.isAmong(List.of("reader", "importer"))).isFalse();
    assertThat(Role.READER.isAmong(List.of("Reader", "offline_access"))).isFalse();
    assertThat(Role.READER.isAmong(List.of())).isFalse();
  }
}
