package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to come, on articles of the sample archive. */
final class AgendaPageIT {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromAMonthToADayAnArticleAndOn(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/");
      page.getByRole(AriaRole.NAVIGATION)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Agenda"))
          .click();
      assertThat(page.locator("nav [aria-current]")).hasText("Agenda");
      assertThat(page.locator(".month .today")).hasCount(1);

      reader.goTo("/agenda?from=2019-12&to=2019-12");
      page.locator("#step-after").click();
      assertThat(page.locator("h1")).hasText("Agenda janvier 2020");
      assertThat(page).hasURL(Pattern.compile("from=2020-01&to=2020-01"));
      assertThat(page.locator(".day:not(.vague) > h2").first()).hasText("jeudi 2 janvier 2020");
      assertThat(page.locator(".day.vague .when").first()).hasText("2020");
      int all = count(page);
      assertThat(all).isEqualTo(page.locator(".due-date").count());

      Locator day = page.locator(".month a", new Page.LocatorOptions().setHasText("18")).first();
      int told = Integer.parseInt(day.locator(".n").textContent());
      day.click();
      assertThat(page.locator("h1")).hasText("Agenda 18 janvier 2020");
      assertThat(page.locator(".day:not(.vague) .due-date")).hasCount(told);
      assertThat(page.locator(".due-date .due").first()).hasText("les 18 et 19 janvier");
      assertThat(page.locator("#anniversaries")).hasText("Le 18 janvier 2020, il y a…");

      page.locator(".due-date .in").first().click();
      assertThat(page).hasURL(Pattern.compile("/articles/[0-9a-f]+$"));
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAFacetTellsIsWhatItShows(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/agenda?from=2020-01&to=2020-01");
      Locator source =
          page.getByRole(AriaRole.GROUP, named("Sources"))
              .locator("li", new Locator.LocatorOptions().setHasText("Le Littoral"));
      int told = Integer.parseInt(source.locator(".n").textContent());
      source.getByRole(AriaRole.CHECKBOX).click();
      apply(page, script);
      assertThat(page.locator(".chip")).containsText("Le Littoral");
      assertThat(count(page)).isEqualTo(told);
      Locator vague =
          page.getByRole(AriaRole.GROUP, named("Précision"))
              .locator("li", new Locator.LocatorOptions().setHasText("au jour"));
      told = Integer.parseInt(vague.locator(".n").textContent());
      vague.getByRole(AriaRole.CHECKBOX).click();
      apply(page, script);
      assertThat(page.locator(".chip")).hasCount(2);
      assertThat(count(page)).isEqualTo(told);
      assertThat(page.locator(".day.vague")).hasCount(0);
      page.locator(".chip").first().click();
      assertThat(page.locator(".chip")).hasCount(1);
      reader.assertNoComplaint();
    }
  }

  @Test
  void pagesGoOnToTheEnd() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/agenda?from=2019&to=2020&size=20");
      int seen = page.locator(".day:not(.vague) .due-date").count();
      assertThat(page.locator(".day.vague .all a")).hasCount(1);
      while (page.locator(".paging .next").count() > 0) {
        reader.follow(page.locator(".paging .next"));
        seen += page.locator(".day:not(.vague) .due-date").count();
      }
      reader.goTo("/agenda?from=2019&to=2020&precision=day&precision=week");
      assertThat(seen).isEqualTo(count(page)).isGreaterThan(40);
    }
  }

  @Test
  void anEmptyMonthTellsWhereToGo() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/agenda?from=2012-03&to=2012-03");
      assertThat(page.locator("#count")).hasText("No due date announced");
      page.locator(".empty a").first().click();
      assertThat(page.locator("#count")).not().hasText("No due date announced");
      assertThat(count(page)).isPositive();
    }
  }

  @Test
  void looksBackToWhatThereWas() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/agenda?from=2020-11-24&to=2020-11-24");
      Locator year = page.locator(".anniversaries section").first();
      assertThat(year.locator("h3")).containsText("1 an");
      assertThat(year.locator("h4").first()).hasText("Publiés ce jour-là");
      year.locator("li a").first().click();
      assertThat(page).hasURL(Pattern.compile("/articles/"));
    }
  }

  @Test
  void hostileArticlesAndQueriesStayText() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/agenda?from=2020-08&to=2020-08&q=" + "%3Cscript%3Ealert(1)");
      assertThat(page.locator("#due-words")).hasValue("<script>alert(1)");
      reader.goTo("/agenda?from=2020-08&to=2020-08");
      assertThat(page.title()).doesNotContain("owned");
      assertThat(page.locator(".due-date").first()).isVisible();
      reader.assertNoComplaint();
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void apply(Page page, boolean script) {
    if (!script) {
      page.locator(".apply").click();
    }
  }

  private static int count(Page page) {
    String text = page.locator("#count").textContent();
    String number = text.replaceAll("^\\D*([\\d\\p{Z},]*\\d).*$", "$1").replaceAll("\\D", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }
}
