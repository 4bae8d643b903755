package org.manchette.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;

final class ArticlePageTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 3);

  @Test
  void whatIsStillToComeIsDue() {
    assertThat(due("2020-09-15", "2020-09-15")).isTrue();
    assertThat(due(null, "2020-09-15")).isTrue();
    assertThat(due("2020-08-03", "2020-08-03")).isFalse();
    assertThat(due("2020-01-01", "2020-12-31")).isFalse();
    assertThat(due(null, null)).isFalse();
  }

  @Test
  void datesLeadToTheirDays() {
    assertThat(DateEntry.of(date("2020-09-15", "2020-09-15"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-09-15&mentionedTo=2020-09-15");
    assertThat(DateEntry.of(date(null, "2020-09-15"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-09-15&mentionedTo=2020-09-15");
    assertThat(DateEntry.of(date(null, null), PUBLISHED).search()).isNull();
  }

  @Test
  void onlyWebAddressesLeadToTheOriginal() {
    assertThat(page("https://littoral.example/a").original())
        .isEqualTo("https://littoral.example/a");
    assertThat(page("javascript:alert(1)").original()).isNull();
    assertThat(page("JAVASCRIPT:alert(1)").original()).isNull();
    assertThat(page("//littoral.example/a").original()).isNull();
    assertThat(page("data:text/html,x").original()).isNull();
    assertThat(page("not an address").original()).isNull();
    assertThat(page(null).original()).isNull();
  }

  private static boolean due(@Nullable String from, @Nullable String to) {
    return DateEntry.of(date(from, to), PUBLISHED).due();
  }

  private static AnalysisView.Date date(@Nullable String from, @Nullable String to) {
    return new AnalysisView.Date(
        "text",
        0,
        4,
        "text",
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        "day",
        "on",
        1,
        List.of());
  }

  private static ArticlePage page(@Nullable String url) {
    return new ArticlePage(
        new ArticleView(
            "a",
            url,
            null,
            null,
            "text",
            null,
            "none",
            List.of(),
            null,
            null,
            false,
            new AnalysisView("fr", 1, List.of(), List.of(), List.of(), List.of(), List.of())));
  }
}
