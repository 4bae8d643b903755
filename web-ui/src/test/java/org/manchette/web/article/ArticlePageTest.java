package org.manchette.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manchette.search.api.AnalysisView;
import org.manchette.search.api.ArticleView;
import org.manchette.web.page.Format;

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
  void aVagueDateLeadsToThoseThatAreAsVague() {
    assertThat(DateEntry.of(date("2020-08-01", "2020-08-31", "août", "month"), PUBLISHED).search())
        .hasToString("/?mentionedFrom=2020-08-01&mentionedTo=2020-08-31&mentionedPrecision=month");
  }

  @Test
  void doubtIsTold() {
    assertThat(sure(0.95).doubt()).isNull();
    assertThat(sure(0.75).doubt()).isEqualTo("likely");
    assertThat(sure(0.5).doubt()).isEqualTo("uncertain");
    assertThat(DateEntry.of(date(null, null), null).doubt()).isNull();
  }

  @Test
  void eachPeriodIsListedOnceWithAllItsWordings() {
    ArticlePage page =
        page(
            "https://littoral.example/a",
            List.of(),
            date("2020-08-02", "2020-08-02", "dimanche", "day"),
            date("2020-08-02", "2020-08-02", "2 août 2020", "day"),
            date("2020-08-02", "2020-08-02", "Dimanche", "day"),
            date(null, null, "hier", "day"),
            date(null, null, "lundi", "day"));
    assertThat(page.dates())
        .extracting(
            period -> period.wordings().stream().map(wording -> wording.date().text()).toList())
        .containsExactly(List.of("dimanche", "2 août 2020"), List.of("hier"), List.of("lundi"));
  }

  @Test
  void remarksAreToldOnceWithTheirDay() {
    ArticlePage page =
        page(
            null,
            List.of(
                "notFrench", "implausibleDate@1970-01-01", "implausibleDate@0000-00-00", "new"));
    assertThat(page.remarks())
        .extracting(remark -> remark.code() + " " + remark.shown(new Format(Locale.FRENCH)))
        .containsExactly("implausibleDate 1er janvier 1970", "implausibleDate 0000-00-00", "new ");
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

  private static DateEntry sure(double confidence) {
    AnalysisView.Date day = date("2020-08-01", "2020-08-01");
    return DateEntry.of(
        new AnalysisView.Date(
            day.field(),
            day.start(),
            day.end(),
            day.text(),
            day.from(),
            day.to(),
            day.precision(),
            day.relation(),
            confidence,
            null,
            day.flags()),
        PUBLISHED);
  }

  private static AnalysisView.Date date(@Nullable String from, @Nullable String to) {
    return date(from, to, "text", "day");
  }

  private static AnalysisView.Date date(
      @Nullable String from, @Nullable String to, String text, String precision) {
    return new AnalysisView.Date(
        "text",
        0,
        4,
        text,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        precision,
        "on",
        1,
        null,
        List.of());
  }

  private static ArticlePage page(@Nullable String url) {
    return page(url, List.of());
  }

  private static ArticlePage page(
      @Nullable String url, List<String> warnings, AnalysisView.Date... dates) {
    return new ArticlePage(
        new ArticleView(
            "a",
            url,
            null,
            null,
            "text",
            null,
            "none",
            0,
            List.of(),
            null,
            null,
            List.of(),
            warnings,
            false,
            new AnalysisView("fr", 1, List.of(), List.of(dates), List.of(), List.of(), List.of())));
  }
}
