package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the search field offers while someone types. */
final class SuggestionsIT {

  @Test
  void anActorIsChosenInsteadOfTheWordsTyped() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/?source=Le+Littoral");
      Locator field = page.getByRole(AriaRole.COMBOBOX, SearchIT.named("Rechercher"));
      field.pressSequentially("vass");
      Locator option = page.getByRole(AriaRole.OPTION, SearchIT.named("Irène Vasseur")).first();
      assertThat(option).isVisible();
      assertThat(page.locator("header [role=status]")).containsText("suggestion");
      assertThat(field).isFocused();
      reader.assertAccessible();
      reader.picture("suggestions");
      option.click();
      assertThat(page).hasURL(Pattern.compile("person=person(:|%3A)irene-vasseur"));
      // What narrowed the search before still does.
      assertThat(page.locator(".chip")).hasCount(2);
      assertThat(field).hasValue("");
      reader.assertNoComplaint();
    }
  }

  @Test
  void theArrowsGoRoundAndTheEscapeKeyCloses() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/help");
      Locator field = page.locator("#q");
      field.pressSequentially("chant");
      Locator options = page.getByRole(AriaRole.OPTION);
      options.first().waitFor();
      int count = options.count();
      field.press("ArrowUp");
      assertThat(options.last()).hasAttribute("aria-selected", "true");
      assertThat(field).hasAttribute("aria-activedescendant", options.last().getAttribute("id"));
      field.press("ArrowDown");
      assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
      for (int i = 0; i < count; i++) {
        field.press("ArrowDown");
      }
      assertThat(options.last()).hasAttribute("aria-selected", "true");
      field.press("Escape");
      assertThat(options).hasCount(0);
      assertThat(field).hasValue("chant");
      assertThat(field).hasAttribute("aria-expanded", "false");
      field.press("Enter");
      assertThat(page).hasURL(Pattern.compile("/\\?q=chant$"));
    }
  }

  @Test
  void withoutScriptTheFieldIsAField() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/");
      Locator field = page.getByRole(AriaRole.SEARCHBOX, SearchIT.named("Rechercher"));
      field.fill("chantier");
      field.press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=chantier"));
    }
  }

  @Test
  void theHelpIsAtHandWithExamplesThatRun() {
    for (String language : new String[] {"fr", "en"}) {
      try (Reader reader = Reader.withoutScript()) {
        Page page = reader.goTo("/?lang=" + language);
        page.locator("#syntax > summary").click();
        Locator examples = page.locator("#syntax th a");
        assertThat(examples).hasCount(8);
        for (int i = 0; i < 8; i++) {
          String link = examples.nth(i).getAttribute("href");
          HttpResponse<String> found = House.open().get(link);
          assertThat(found.statusCode()).as(link).isEqualTo(200);
          assertThat(found.body()).as(link).contains("class=\"hit\"");
        }
      }
    }
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    for (String typed :
        new String[] {"", "%20", "%3Cscript%3Ealert(1)%3C/script%3E", "scripts", "%00", "%22%27"}) {
      HttpResponse<String> answer = House.open().get("/completions?q=" + typed);
      assertThat(answer.statusCode()).as(typed).isEqualTo(200);
      assertThat(answer.body()).as(typed).doesNotContain("<script", "onerror=\"");
    }
    assertThat(House.open().get("/completions").body()).doesNotContain("role=\"option\"");
  }
}
