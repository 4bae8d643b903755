package org.manchette.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityTest {

  @Test
  void everyEntryHasItsOwnIdMadeOfKindAndName() {
    Set<String> ids = new HashSet<>();
    Authority.shipped()
        .entries()
        .forEach(entry -> {
          assertThat(ids.add(entry.id())).as(entry.id()).isTrue();
          String kind = entry.kind().name().toLowerCase(Locale.ROOT);
          assertThat(entry.id()).isEqualTo(kind + ":" + Folding.slug(entry.name()));
          assertThat(entry.aliases().stream().map(AuthorityEntry.Alias::name))
              .doesNotHaveDuplicates();
        });
    assertThat(ids).hasSizeGreaterThan(5_000);
  }
}
