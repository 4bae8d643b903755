package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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
      assertThat(page).hasTitle(Pattern.compile("^economy, business and finance – "));
      assertThat(page.locator("h1[lang=en]")).hasText("economy, business and finance");
      assertThat(page.locator(".facts")).containsText("French name");
      assertThat(page.locator(".facts dd[lang=fr]")).containsText("Économie");
      page.locator(".facts dd ul a").first().click();
      assertThat(page.locator(".facts .path a").last()).hasText("economy, business and finance");
      assertThat(page.locator(".facts a[href*='cv.iptc.org']"))
          .hasAttribute("rel", Pattern.compile("noreferrer"));
      reader.assertNoComplaint();
    }
  }

  @Test
  void everyPageNamesTopicsInTheReadersLanguage() {
    String french = "Économie et finances";
    String english = "economy, business and finance";
    Map<String, String> places =
        Map.of(
            "/?topic=medtop:04000000", ".chips b, .facet label span bdi",
            "/?topicNot=medtop:04000000", ".chips b",
            "/timeline?topic=medtop:04000000", ".chips b",
            "/quotations?topic=medtop:04000000", ".chips b, .facet label span bdi",
            "/agenda?from=2019&to=2021&topic=medtop:04000000", ".chips b, .facet label span bdi");
    try (Reader reader = Reader.english();
        Reader lecteur = Reader.french()) {
      places.forEach((path, names) -> {
        Page page = reader.goTo(path);
        assertThat(page.locator(names).filter(with(english)).first()).isVisible();
        assertThat(page.locator("#page")).not().containsText(french);
        assertThat(lecteur.goTo(path).locator(names).filter(with(french)).first()).isVisible();
      });
      for (String path : List.of("/?q=accord", "/articles/" + House.open().datedId())) {
        List<String> shown = topics(reader.goTo(path));
        List<String> montres = topics(lecteur.goTo(path));
        assertThat(shown).hasSameSizeAs(montres).isNotEmpty().doesNotContainAnyElementsOf(montres);
      }
      reader.assertNoComplaint();
    }
  }

  private static List<String> topics(Page page) {
    return page.locator(".hit .topic a, section[aria-labelledby=topics] li > a").allTextContents();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
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
