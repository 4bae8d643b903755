package org.manchette.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "/?q=100% /?q=100%25",
        "/?q=100%&from=2020 /?q=100%25&from=2020",
        "/?q=a|b /?q=a%7Cb",
        "/?q=[a]{b}^`\\\" /?q=%5Ba%5D%7Bb%7D%5E%60%5C%22",
        "/?q=%C3%A9%zz /?q=%C3%A9%25zz",
        "/topics/%e2%8 /topics/%e2%258",
        "/?q=l'Élysée% /?q=l'Élysée%25",
      })
  void writesAsEscapesWhatNoUriHas(String address, String repaired) {
    assertThat(AddressRepair.repaired(address)).isEqualTo(repaired);
    assertThat(URI.create(repaired)).hasToString(repaired);
  }
}
