package org.manchette.web.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irène Vasseur | text/plain",
        "Vasseur, Irène | text/plain",
        "Nom | text/csv",
        "\uFEFFname;du;au | text/csv",
        "Remarque,\"Requête\" | text/csv",
        "[\"Vannes\"] | application/json",
        "Nominations | text/plain",
      })
  void isATableWhereItsFirstLineNamesAColumn(String text, String type) {
    assertThat(new BatchList(text.getBytes(StandardCharsets.UTF_8)).type()).isEqualTo(type);
  }
}
