package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader without a mouse gets from the field to an article and through the list. */
final class KeyboardIT {

  /** So many steps with the tab key lead past everything that is not looked for. */
  private static final int STEPS = 200;

  @Test
  void fromTheFieldOverASuggestionAndAnExclusionThroughTheArticles() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      tabTo(page, "#q");
      page.keyboard().type("chant");
      assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
      page.keyboard().press("ArrowDown");
      String completed = page.locator("[role=option][aria-selected=true] .label").textContent();
      assertThat(completed).startsWithIgnoringCase("chant");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=[Cc]hant\\w+$"));
      assertThat(page.locator("#q")).hasValue(completed);
      assertThat(page.locator("[role=listbox]")).hasCount(0);

      // The count is heard when its words change: it must be the same element.
      page.evaluate("document.getElementById('count').kept = true");
      String before = page.locator("#count").textContent();
      tabTo(page, ".facet .not");
      assertVisibleFocus(page);
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("Not="));
      assertThat(page.locator("#count")).not().hasText(before);
      assertThat(page.evaluate("document.getElementById('count').kept")).isEqualTo(true);
      // What is chosen for all pages is chosen on the one that is shown.
      assertThat(page.locator("#keys")).hasAttribute("href", Pattern.compile("Not="));
      // Where the link was is now the box that takes the value in again.
      assertThat(page.locator(".excluded input").first()).isFocused();

      tabTo(page, ".facet details > summary");
      page.keyboard().press("Enter");
      assertThat(page.locator(".facet details[open]")).hasCount(1);

      List<String> headlines = page.locator(".hit .headline").allTextContents();
      tabTo(page, ".hit .headline a");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(page.locator(".hit .headline a").first()).isFocused();
      assertVisibleFocus(page);
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText(headlines.getFirst());
      page.keyboard().press("j");
      assertThat(page.locator("h1")).hasText(headlines.get(1));
      page.keyboard().press("k");
      assertThat(page.locator("h1")).hasText(headlines.getFirst());
      // There is none before the first.
      page.keyboard().press("k");
      page.keyboard().press("u");
      assertThat(page).hasURL(Pattern.compile("q=[Cc]hant.*Not=.*#hit-|Not=.*q=[Cc]hant.*#hit-"));
      assertThat(page.locator("#count")).not().hasText(before);
      // And on from there.
      page.waitForLoadState();
      page.keyboard().press("j");
      assertThat(page.locator(".hit .headline a").nth(1)).isFocused();
      reader.assertNoComplaint();
    }
  }

  @Test
  void fromASearchOverTheDoubleTimelineToItsArticles() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=accord");
      tabTo(page, "#chronology");
      assertVisibleFocus(page);
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/timeline"));
      tabTo(page, ".axes");
      assertVisibleFocus(page);
      tabTo(page, ".chronology summary");
      page.keyboard().press("Enter");
      tabTo(page, ".chronology tbody a");
      assertVisibleFocus(page);
      page.keyboard().press("Enter");
      assertThat(page.locator(".hit").first()).isVisible();
      tabTo(page, ".hit .who .topic a");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/topics/"));
      tabTo(page, ".facts .path a, .facts dd ul a");
      assertVisibleFocus(page);
    }
  }

  @Test
  void backAndForwardGoThroughSearchesAndArticles() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=chantier");
      page.locator(".facets input[name=person]").first().click();
      assertThat(page.locator(".chip")).hasCount(1);
      String narrowed = page.url();
      page.locator(".hit .headline a").first().click();
      assertThat(page).hasURL(Pattern.compile("/articles/"));
      page.goBack();
      assertThat(page).hasURL(narrowed);
      assertThat(page.locator(".chip")).hasCount(1);
      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      page.goForward();
      assertThat(page.locator(".chip")).hasCount(1);
      page.goForward();
      assertThat(page.locator(".story")).isVisible();
    }
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=chantier");
      page.getByText("Désactiver ces touches").click();
      assertThat(page.getByText("Activer les touches")).isVisible();
      page.waitForLoadState();
      page.locator(".hit .headline a").first().focus();
      page.keyboard().press("/");
      page.keyboard().press("j");
      assertThat(page.locator(".hit .headline a").first()).isFocused();
      page.getByText("Activer les touches").click();
      assertThat(page.getByText("Désactiver ces touches")).isVisible();
      page.waitForLoadState();
      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
    }
  }

  @Test
  void aMenuIsClosedByTheEscapeKey() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?q=chantier");
      Locator export = page.locator("#export > summary");
      export.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#export ul")).isVisible();
      page.keyboard().press("Tab");
      page.keyboard().press("Escape");
      assertThat(page.locator("#export ul")).isHidden();
      assertThat(export).isFocused();
    }
  }

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < STEPS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("the tab key does not lead to " + selector);
  }

  private static void assertVisibleFocus(Page page) {
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }
}
