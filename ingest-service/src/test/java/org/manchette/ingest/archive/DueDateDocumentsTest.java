package org.manchette.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manchette.ingest.archive.DueDateDocuments.Due;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TemporalExpression.Precision;
import org.manchette.text.TemporalExpression.Relation;
import org.manchette.text.TextField;

class DueDateDocumentsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 3);

  @ParameterizedTest
  @CsvSource({
    // « demain », « du 5 au 9 août », « en septembre », « en 2021 »
    "ON, DAY, 2020-08-04, 2020-08-04, 2020-08-04, 2020-08-04, 2020-08-04",
    "ON, DAY, 2020-08-05, 2020-08-09, 2020-08-05, 2020-08-05, 2020-08-09",
    "ON, MONTH, 2020-09-01, 2020-09-30, 2020-09-01, 2020-09-01, 2020-09-30",
    "ON, YEAR, 2021-01-01, 2021-12-31, 2021-01-01, 2021-01-01, 2021-12-31",
    // « du 1er au 9 août »: its end
    "ON, DAY, 2020-08-01, 2020-08-09, 2020-08-09, 2020-08-01, 2020-08-09",
    // « avant le 15 septembre », « d'ici à la fin de l'année »
    "BEFORE, DAY, , 2020-09-14, 2020-09-15, 2020-09-15, 2020-09-15",
    "UNTIL, YEAR, , 2020-12-31, 2020-12-31, 2020-01-01, 2020-12-31",
    // « à partir du 1er septembre », « après le 20 septembre »
    "SINCE, DAY, 2020-09-01, , 2020-09-01, 2020-09-01, 2020-09-01",
    "AFTER, DAY, 2020-09-21, , 2020-09-20, 2020-09-20, 2020-09-20",
  })
  void isWhatIsStillToCome(
      Relation relation,
      Precision precision,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LocalDate day,
      LocalDate first,
      LocalDate last) {
    assertThat(due(relation, precision, from, to)).isEqualTo(new Due(day, first, last));
  }

  @ParameterizedTest
  @CsvSource({
    // « aujourd'hui », « hier », « cette année », « en août », « depuis 2016 », « jusqu'à hier »
    "ON, DAY, 2020-08-03, 2020-08-03",
    "ON, DAY, 2020-08-02, 2020-08-02",
    "ON, YEAR, 2020-01-01, 2020-12-31",
    "ON, MONTH, 2020-08-01, 2020-08-31",
    "SINCE, YEAR, 2016-01-01,",
    "SINCE, YEAR, 2020-01-01,",
    "UNTIL, DAY, , 2020-08-02",
    "ON, DAY, +10020-01-01, +10020-01-01",
    "UNANCHORED, DAY, ,",
  })
  void isNothingElse(
      Relation relation, Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
    assertThat(due(relation, precision, from, to)).isNull();
  }

  private static @Nullable Due due(
      Relation relation, Precision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
    return DueDateDocuments.due(
        new TemporalExpression(
            TextField.TEXT, 0, 1, "x", from, to, precision, relation, 1, null, List.of()),
        PUBLISHED);
  }
}
