package org.manchette.ingest.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manchette.text.date.PublicationLine;

class PublicationTest {

  private static final LocalDate DAY = LocalDate.of(2020, 8, 3);
  private static final String URL = "https://a.example/2020/08/01/x";

  private final Set<String> warnings = new LinkedHashSet<>();

  @Test
  void asksTheMoreReliableFirst() {
    PublicationLine line = new PublicationLine(DAY, false);
    assertThat(Publication.of(List.of(DAY, DAY.plusDays(1)), URL, line, warnings))
        .isEqualTo(new Publication(DAY, PublicationOrigin.METADATA, 0.95));
    assertThat(Publication.of(List.of(), URL, line, warnings))
        .isEqualTo(new Publication(DAY.minusDays(2), PublicationOrigin.URL, 0.85));
    assertThat(Publication.of(List.of(), null, line, warnings))
        .isEqualTo(new Publication(DAY, PublicationOrigin.TEXT, 0.7));
    assertThat(Publication.of(List.of(), "https://a.example/x", null, warnings))
        .isEqualTo(Publication.UNKNOWN);
    assertThat(warnings).isEmpty();
  }

  @Test
  void believesMetadataLessThatTheAddressContradicts() {
    assertThat(Publication.of(List.of(DAY.plusDays(10)), URL, null, warnings))
        .isEqualTo(new Publication(DAY.plusDays(10), PublicationOrigin.METADATA, 0.6));
    assertThat(warnings).containsExactly("publicationDateMismatch@2020-08-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1970-01-01", "1599-12-31", "9999-12-31"})
  void leavesOutWhatCannotBe(String day) {
    assertThat(Publication.of(List.of(LocalDate.parse(day)), URL, null, warnings).origin())
        .isEqualTo(PublicationOrigin.URL);
    assertThat(warnings).containsExactly("implausibleDate@" + day);
  }

  @Test
  void takesAnIssueThatIsDatedAheadButNoTextFromTheFuture() {
    LocalDate ahead = LocalDate.now(ZoneOffset.UTC).plusDays(20);
    assertThat(Publication.of(List.of(ahead), null, null, warnings).day()).isEqualTo(ahead);
    assertThat(warnings).isEmpty();
    PublicationLine line = new PublicationLine(ahead, false);
    String url = "https://a.example/" + ahead.toString().replace('-', '/') + "/x";
    assertThat(Publication.of(List.of(), url, line, warnings)).isEqualTo(Publication.UNKNOWN);
    assertThat(warnings).containsExactly("implausibleDate@" + ahead);
  }
}
