package org.manchette.ingest.archive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.manchette.ingest.reader.Publication;
import org.manchette.ingest.reader.SubmittedArticle;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Quotation;

class DisplayedArticleTest {

  private static final FrenchAnalyser ANALYSER = FrenchAnalyser.create();
  private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

  private static Analysis analyse(String body) {
    return ANALYSER.analyse(new ArticleText("i", null, null, body, DAY));
  }

  private static SubmittedArticle submitted(String body) {
    return new SubmittedArticle(
        null, null, null, body, Publication.UNKNOWN, List.of(), null, null, List.of(), List.of());
  }

  private static DisplayedArticle shown(String body) {
    return new DisplayedArticle(submitted(body), analyse(body), true);
  }

  @Test
  void everyPlaceMovesWithTheText() {
    String body =
        "\"Tout sera refait!\" a dÃ©clarÃ© Emmanuel Macron dimanche Ã  Paris...\n\n"
            + "Il l'a dit: le pont rouvrira mercredi. \"Rien ne sera oublié\", a-t-il promis.";

    DisplayedArticle shown = shown(body);
    String text = shown.articleBody();

    assertThat(text).contains("«\u00a0Tout sera refait", "a déclaré", "à Paris…", "l’a dit");
    Analysis analysis = shown.analysis();
    assertThat(analysis.dates()).hasSize(2);
    assertThat(analysis.actors()).isNotEmpty();
    assertThat(analysis.quotations()).isNotEmpty();
    assertThat(analysis.dates())
        .allSatisfy(d -> assertThat(text.substring(d.start(), d.end())).isEqualTo(d.text()))
        .extracting(d -> d.text())
        .containsExactly("dimanche", "mercredi");
    assertThat(analysis.actors())
        .flatExtracting(a -> a.mentions())
        .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.text()))
        .extracting(m -> m.text())
        .contains("Emmanuel Macron", "Paris");
    assertThat(analysis.quotations())
        .allSatisfy(q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()))
        .extracting(q -> q.text())
        .contains("Rien ne sera oublié");
    assertThat(analysis.quotations())
        .extracting(Quotation::speaker)
        .filteredOn(Objects::nonNull)
        .allSatisfy(s ->
            assertThat(text.substring(requireNonNull(s.start()), requireNonNull(s.end())))
                .isEqualTo(s.text()))
        .extracting(Quotation.Speaker::text)
        .contains("Emmanuel Macron");
  }

  @Test
  void warningsMoveToo() {
    String body = "Il pleut!! \"Oui... \n\nLe maire a dit « non et il est parti.";

    List<String> warnings = shown(body).analysis().warnings();
    String text = shown(body).articleBody();

    assertThat(warnings).isNotEmpty();
    assertThat(warnings)
        .filteredOn(w -> w.startsWith("unbalancedQuote@"))
        .last()
        .satisfies(
            w -> assertThat(text.charAt(Integer.parseInt(w.split("@", 2)[1]))).isEqualTo('«'));
  }

  @Test
  void anotherLanguageIsNotSetAsFrench() {
    String body = "The minister said: \"no!\"";
    assertThat(new DisplayedArticle(submitted(body), analyse(body), false).articleBody())
        .isEqualTo(body);
  }
}
