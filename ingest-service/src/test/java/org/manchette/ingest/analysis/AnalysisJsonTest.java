package org.manchette.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;

class AnalysisJsonTest {

  private final AnalysisJson json = new AnalysisJson();

  @Test
  void readsBackAllThatItWrites() {
    Analysis analysis =
        FrenchAnalyser.create()
            .analyse(
                new ArticleText(
                    "a",
                    "Le Sénat a voté",
                    null,
                    "Emmanuel Macron, président de la République, était hier à Paris. Depuis 2017, il"
                        + " reçoit le Sénat. « Le projet de loi est adopté », a déclaré M. Macron."
                        + " Les députés et les sénateurs ont voté la réforme. (AFP)",
                    LocalDate.of(2020, 8, 3)));
    assertThat(analysis.actors()).isNotEmpty();
    assertThat(analysis.dates()).isNotEmpty();
    assertThat(analysis.quotations()).isNotEmpty();
    assertThat(analysis.topics()).isNotEmpty();
    assertThat(json.read(json.write(analysis))).isEqualTo(analysis);
  }

  @Test
  void saysWhatIsNoAnalysis() {
    assertThatThrownBy(() -> json.read("{\"actors\":5}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no analysis");
  }
}
