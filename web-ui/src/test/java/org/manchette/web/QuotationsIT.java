package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what, on articles of the sample archive. */
final class QuotationsIT {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromWordsToASpeakerAnArticleAndBack(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/");
      page.getByRole(AriaRole.NAVIGATION)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Qui a dit quoi"))
          .click();
      assertThat(page.locator("nav [aria-current]")).hasText("Qui a dit quoi");
      int all = count(page);
      assertThat(all).isGreaterThan(20);

      page.getByLabel("Les mots de la citation").fill("accord");
      form(page).getByRole(AriaRole.BUTTON).click();
      assertThat(page).hasURL(Pattern.compile("/quotations\\?q=accord"));
      assertThat(page.locator(".quote mark").first())
          .containsText(Pattern.compile("accord", Pattern.CASE_INSENSITIVE));
      int withWords = count(page);
      assertThat(withWords).isPositive().isLessThan(all);

      page.getByLabel("Dits par").fill("Irène Vasseur");
      page.getByLabel("Dits par").press("Enter");
      assertThat(page.locator(".chip")).containsText("Irène Vasseur");
      int hers = count(page);
      assertThat(hers).isPositive().isLessThanOrEqualTo(withWords);
      assertThat(page.locator(".quote .speaker > a:not(.more)").allTextContents())
          .containsOnly("Irène Vasseur");
      Locator speakers = page.getByRole(AriaRole.GROUP, named("Qui parle")).first();
      Locator ticked = speakers.locator("li").filter(has("Irène Vasseur"));
      assertThat(ticked.locator("input")).isChecked();
      assertThat(ticked.locator(".n")).hasText(Integer.toString(hers));

      Locator first = page.locator(".quote").first();
      String words = first.locator("blockquote").textContent().replaceAll("[«»\\p{Z}]", "");
      first.locator(".in").click();
      assertThat(page).hasURL(Pattern.compile("/articles/[0-9a-f]+#said-"));
      assertThat(page.locator("q.said:target")).hasCount(1);
      assertThat(words)
          .startsWith(page.locator("q.said:target").textContent().replaceAll("\\p{Z}", ""));

      page.locator("section[aria-labelledby=quotations]")
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("toutes ses citations"))
          .first()
          .click();
      assertThat(page).hasURL(Pattern.compile("/quotations\\?speaker="));
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAFacetTellsIsWhatItShows(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/quotations");
      Locator form = page.getByRole(AriaRole.GROUP, named("Forme"));
      Locator reported = form.locator("li").filter(has("propos rapportés"));
      int told = Integer.parseInt(reported.locator(".n").textContent().replaceAll("\\D", ""));
      reported.getByRole(AriaRole.CHECKBOX).click();
      apply(page, script);
      assertThat(page.locator(".chip")).containsText("propos rapportés");
      assertThat(count(page)).isEqualTo(told);
      // Both forms are all there are, so that both boxes come back empty: check() would tick again.
      form.locator("li").filter(has("entre guillemets")).getByRole(AriaRole.CHECKBOX).click();
      apply(page, script);
      assertThat(page.locator(".chip")).hasCount(0);

      Locator bar = page.locator(".timeline tbody tr td a").last();
      page.locator(".timeline summary").click();
      int inPeriod = Integer.parseInt(bar.textContent().replaceAll("\\D", ""));
      bar.click();
      assertThat(page.locator(".chip")).containsText("Publié");
      assertThat(count(page)).isEqualTo(inPeriod);
      assertThat(page).hasURL(Pattern.compile("/quotations\\?from="));
      page.locator(".chip").click();
      assertThat(page.locator(".chip")).hasCount(0);
      reader.assertNoComplaint();
    }
  }

  @Test
  void pagesGoOnToTheEnd() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/quotations?size=10");
      int total = count(page);
      int seen = page.locator(".quote").count();
      while (page.locator(".paging .next").count() > 0) {
        reader.follow(page.locator(".paging .next"));
        seen += page.locator(".quote").count();
      }
      assertThat(seen).isEqualTo(total);
    }
  }

  @Test
  void aFileHasAsManyAsThePageTells() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/quotations?speaker=person:irene-vasseur");
      int total = count(page);
      page.locator("#export summary").click();
      String link = page.getByRole(AriaRole.LINK, named("NDJSON")).getAttribute("href");
      HttpResponse<String> file = House.open().get(link);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"quotations.ndjson\"");
      assertThat(file.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
      assertThat(file.body().lines()).hasSize(total + 1);
      assertThat(file.body()).startsWith("{\"export\":\"quotations\"");
      String csv = House.open().get(link.replace("ndjson", "csv")).body();
      assertThat(csv).contains("# total," + total + "\r\n");
    }
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/quotations?q=zygomatiquement&speaker=person:irene-vasseur");
      assertThat(page.locator("#count")).hasText("Aucune citation");
      assertThat(page.locator(".empty")).containsText("pas ceux de l’article");
      page.getByRole(AriaRole.LINK, named("Voir toutes les citations")).click();
      assertThat(count(page)).isGreaterThan(20);
    }
  }

  @Test
  void hostileWordsAreWords() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/quotations?q=verrons&speaker=&about=");
      Locator quote = page.locator(".quote").filter(has("verrons")).first();
      assertThat(quote).containsText(House.SCRIPT);
      assertThat(quote.locator(".over")).containsText("onerror");
      reader.goTo("/quotations?q=" + "%3Cscript%3Edocument.title%3D'owned'%3C%2Fscript%3E");
      assertThat(page.getByLabel("Les mots de la citation")).hasValue(House.SCRIPT);
      assertThat(page).not().hasTitle("owned");
      reader.assertNoComplaint();
    }
  }

  @Test
  void speaksEnglish() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/quotations?speaker=person:irene-vasseur");
      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
          .hasText("Who said what");
      assertThat(page.locator("#count")).hasText(Pattern.compile("\\d+ quotations?"));
      assertThat(page.getByRole(AriaRole.GROUP, named("Who speaks")).first()).isVisible();
    }
  }

  private static Locator form(Page page) {
    return page.getByRole(AriaRole.SEARCH, named("Chercher dans les citations"));
  }

  private static void apply(Page page, boolean script) {
    if (!script) {
      page.getByRole(AriaRole.BUTTON, named("Appliquer")).click();
    }
  }

  private static int count(Page page) {
    Locator count = page.locator("#page:not([aria-busy]) #count");
    return Integer.parseInt(
        count.textContent().replaceAll("\\(.*|dont.*", "").replaceAll("\\D", ""));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
