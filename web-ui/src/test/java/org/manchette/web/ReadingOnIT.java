package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an article to the next one, to similar ones, and into a bibliography. */
final class ReadingOnIT {

  @Test
  void aListIsReadThroughOverItsPages() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/?q=chantier&size=3");
      List<String> list = new ArrayList<>(page.locator(".hit .headline").allTextContents());
      reader.follow(page.getByText("Suite des résultats"));
      list.addAll(page.locator(".hit .headline").allTextContents());
      page.goBack();
      page.locator(".hit .headline a").first().click();
      assertThat(page.locator("#previous")).hasCount(0);
      for (int i = 0; i < 5; i++) {
        assertThat(page.locator("h1")).hasText(list.get(i));
        if (i == 1) {
          assertThat(page.locator("#previous")).hasAttribute("title", list.getFirst());
        }
        page.locator("#following").click();
      }
      assertThat(page.locator("h1")).hasText(list.get(5));
      page.locator("#back").click();
      assertThat(page.locator(".hit:target .headline")).hasText(list.get(5));
    }
  }

  @Test
  void theWholeArchiveIsAListToo() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      String second = page.locator(".hit .headline").nth(1).textContent();
      page.locator(".hit .headline a").first().click();
      page.locator("#following").click();
      assertThat(page.locator("h1")).hasText(second);
    }
  }

  @Test
  void aListThatIsNoneLeadsNowhereElse() {
    String article = "/articles/" + House.open().datedId();
    for (String list :
        new String[] {
          "https:%2F%2Felsewhere.example%2F",
          "%2F%2Felsewhere.example",
          "javascript:alert(1)",
          "q=%25zz",
          "from=jamais",
          "person=Personne%20de%20ce%20nom",
          "after=x",
          "%26%26=%3D"
        }) {
      var answer = House.open().get(article + "?list=" + list);
      assertThat(answer.statusCode()).as(list).isEqualTo(200);
      Matches links = new Matches(answer.body());
      assertThat(links.hrefs())
          .as(list)
          .allMatch(href ->
              href.startsWith("#")
                  || (href.startsWith("/") && !href.startsWith("//"))
                  || href.equals("https://canal.example/2020/07/01/passerelle"));
    }
    assertThat(House.open().get("/acteurs?x=%0D%0ALocation:%20https://elsewhere.example").headers())
        .extracting(headers -> headers.firstValue("Location").orElse(""))
        .asString()
        .doesNotContain("//elsewhere");
  }

  private record Matches(String page) {
    List<String> hrefs() {
      return Pattern.compile(" href=\"([^\"]*)\"")
          .matcher(page)
          .results()
          .map(match -> match.group(1))
          .toList();
    }
  }

  @Test
  void similarArticlesSayWhatTheyHaveInCommon() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=titre:%22vente+du+chantier+naval%22");
      page.locator(".hit .headline a").first().click();
      Locator similar =
          page.getByRole(AriaRole.REGION, SearchIT.named("Articles proches")).locator("li");
      assertThat(similar.first()).containsText(Pattern.compile("En commun\\s: .*Océade|Marivel"));
      String title = similar.first().locator("h3").textContent();
      similar.first().getByRole(AriaRole.LINK).click();
      assertThat(page.locator("h1")).hasText(title);
    }
  }

  @Test
  void anArticleIsCitedInTextAndForReferenceManagers() throws IOException {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/articles/" + House.open().datedId());
      page.getByText("Citer cet article").click();
      assertThat(page.locator(".cited"))
          .hasText(
              Pattern.compile(
                  "^«.La passerelle fermera.», Le Canal, 3 août 2020,"
                      + " https://canal\\.example/2020/07/01/passerelle \\(consulté le .* \\d{4}\\)\\.$"));
      for (String[] format : new String[][] {{"RIS", "TY  - "}, {"BibTeX", "@article{"}}) {
        Download file =
            page.waitForDownload(() ->
                page.locator("#cite")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(format[0]))
                    .click());
        String text = Files.readString(file.path());
        assertThat(text).contains("La passerelle fermera");
        assertThat(text.split(Pattern.quote(format[1]), -1)).as(text).hasSize(2);
      }
    }
  }

  @Test
  void anArticleWithoutAnAddressIsCitedAsWell() throws IOException {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/articles/" + House.open().undatedId());
      page.getByText("Citer cet article").click();
      Download file =
          page.waitForDownload(() ->
              page.locator("#cite")
                  .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("BibTeX"))
                  .click());
      String text = Files.readString(file.path());
      assertThat(text).contains("Le bac reste à quai");
      assertThat(text.split("@misc\\{", -1)).as(text).hasSize(2);
    }
  }

  @Test
  void daysAreDrawnOnALineAndListedBehindIt() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/articles/" + House.open().datedId());
      assertThat(page.locator(".dateline a").count()).isGreaterThan(3);
      assertThat(page.locator(".dateline .due").count()).isPositive();
      assertThat(page.locator(".dateline a title").allTextContents())
          .contains("dimanche 2 août 2020");
      reader.goTo("/articles/" + House.open().undatedId());
      assertThat(page.locator(".dateline")).hasCount(0);
    }
  }

  @Test
  void wordsInsideAQuotationStandAsCloseAsInTheText() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=titre:%22Il+faut+un+accord%22");
      page.locator(".hit .headline a").first().click();
      assertThat(page.locator(".story q.said").first()).hasCSS("padding-left", "0px");
      // A quotation is one, however many of its words speak for a topic.
      assertThat(page.locator(".story q.said .role").count()).isPositive();
      assertThat(page.locator(".story .role q").count()).isZero();
    }
  }
}
