package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of a topic and the ways to it. */
final class TopicIT {

  /** Economy, of the samples. */
  private static final String ECONOMY = "/topics/medtop:04000000";

  @Test
  void aLabelLeadsThere() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/?q=accord");
      Locator label = page.locator(".hit .who .topic a").first();
      String name = label.textContent();
      label.click();
      assertThat(page).hasURL(Pattern.compile("/topics/"));
      assertThat(page.locator("h1")).hasText(name);
      reader.goTo("/articles/" + House.open().datedId());
      Locator inMargin = page.locator("section[aria-labelledby=topics] li > a").first();
      String told = inMargin.textContent();
      inMargin.click();
      assertThat(page.locator("h1")).hasText(told);
    }
  }

  @Test
  void theTreeIsWalkedUpAndDown() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo(ECONOMY);
      String top = page.locator("h1").textContent();
      assertThat(page.locator(".facts")).containsText("Tête de l’arbre");
      Locator below = page.locator(".facts dd ul a").first();
      String narrower = below.textContent();
      below.click();
      assertThat(page.locator("h1")).hasText(narrower);
      Locator above = page.locator(".facts .path a").last();
      assertThat(above).hasText(top);
      above.click();
      assertThat(page.locator("h1")).hasText(top);
    }
  }

  @Test
  void itsNumbersAreThoseOfTheSearchesThatTheyLeadTo() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo(ECONOMY);
      Locator all = page.locator(".who-is .all .action");
      String number = all.textContent().replaceAll("\\D", "");
      all.click();
      assertThat(page.locator("#count")).hasText(Pattern.compile("^" + number + " articles?\\b.*"));
      for (String company : new String[] {"Qui", "Quelles organisations", "Où"}) {
        reader.goTo(ECONOMY);
        Locator both =
            page.getByRole(AriaRole.REGION, SearchIT.named(company).setExact(true))
                .locator("li .n a")
                .first();
        String told = both.textContent().replaceAll("\\D", "");
        both.click();
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(page.locator("#count")).hasText(Pattern.compile("^" + told + " articles?\\b.*"));
      }
      reader.goTo(ECONOMY);
      Locator quotations =
          page.getByRole(AriaRole.REGION, SearchIT.named("Ce qui s’y dit")).locator("h2 a");
      String said = quotations.textContent();
      quotations.click();
      assertThat(page.locator("#count")).hasText(said);
    }
  }

  @Test
  void itIsFollowedAsAFeed() {
    HttpResponse<String> page = House.open().get(ECONOMY);
    assertThat(page.body()).contains("href=\"/feed?topic=medtop:04000000\"");
    HttpResponse<String> feed = House.open().get("/feed?topic=medtop:04000000");
    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("<entry ");
  }

  @Test
  void anEnglishReaderIsToldTheEnglishName() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo(ECONOMY);
      assertThat(page.locator(".facts")).containsText("English name");
      assertThat(page.locator(".facts dd[lang=en]")).containsText(Pattern.compile("econom"));
      assertThat(page.locator(".facts a[href*='cv.iptc.org']"))
          .hasAttribute("rel", Pattern.compile("noreferrer"));
      reader.assertNoComplaint();
    }
  }

  @Test
  void onAPhoneTheNewestArticleIsAFewStepsAway() {
    try (Reader reader = Reader.with(360, ColorScheme.LIGHT)) {
      Page page = reader.goTo(ECONOMY);
      Locator newest = page.getByRole(AriaRole.REGION, SearchIT.named("Articles les plus récents"));
      String headline = newest.locator(".headline").first().textContent();
      newest.locator(".headline a").first().click();
      assertThat(page.locator("h1")).hasText(headline);
    }
  }
}
