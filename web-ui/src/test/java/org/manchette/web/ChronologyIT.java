package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publication against the days talked about, as a picture that leads to its articles. */
final class ChronologyIT {

  private static final Pattern COUNT = Pattern.compile("([0-9]+) articles?$");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDotLeadsToAsManyArticlesAsItTells(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/?q=accord");
      page.locator("#chronology").click();
      assertThat(page).hasURL(House.open().page("/timeline?q=accord"));
      List<String> titles = page.locator(".cells title").allTextContents();
      assertThat(titles).hasSizeGreaterThan(5);
      int last = titles.size() - 1;
      for (int at : new int[] {0, last / 2, last}) {
        reader.goTo("/timeline?q=accord");
        Matcher told = COUNT.matcher(titles.get(at));
        assertThat(told.find()).as(titles.get(at)).isTrue();
        page.locator(".cells a:has(circle)").nth(at).locator(".slot").click();
        assertThat(page).hasURL(Pattern.compile("/\\?q=accord&from=.*&mentionedFrom="));
        assertThat(page.locator("#count"))
            .hasText(Pattern.compile("^" + told.group(1) + " articles?\\b.*"));
        assertThat(page.locator(".chip")).hasCount(2);
      }
      reader.assertNoComplaint();
    }
  }

  @Test
  void theTableBehindItSaysTheSame() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/timeline?q=accord");
      page.getByText("Voir le tableau").click();
      Locator rows = page.locator(".chronology tbody tr");
      assertThat(rows).hasCount(page.locator(".cells circle").count());
      String told = rows.last().locator("a").textContent();
      rows.last().locator("a").click();
      assertThat(page.locator("#count")).hasText(Pattern.compile("^" + told + " articles?\\b.*"));
    }
  }

  @Test
  void thePeriodOfAnAxisNarrowsThePicture() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/timeline");
      String all = page.locator("#count").textContent();
      page.locator(".cells a:has(text)").nth(1).click();
      assertThat(page).hasURL(Pattern.compile("/timeline\\?from=.*&to="));
      assertThat(page.locator("#count")).not().hasText(all);
      page.locator(".names a").nth(1).click();
      assertThat(page).hasURL(Pattern.compile("&mentionedFrom="));
      assertThat(page.locator(".chip")).hasCount(2);
      page.locator(".chips .clear").click();
      assertThat(page).hasURL(House.open().page("/timeline"));
      assertThat(page.locator("#count")).hasText(all);
    }
  }

  @Test
  void aSearchIsChangedWithoutLosingWhatNarrowsIt() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/timeline?person=person:irene-vasseur");
      assertThat(page.locator(".chip")).containsText("Irène Vasseur");
      assertThat(page.getByRole(AriaRole.HEADING, SearchIT.named("Double timeline"))).isVisible();
      page.getByLabel("The words of the articles").fill("accord");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("q=accord"));
      assertThat(page.locator(".chip")).containsText("Irène Vasseur");
      page.getByRole(AriaRole.LINK, SearchIT.named("See the articles")).click();
      assertThat(page).hasURL(Pattern.compile("/\\?(q=accord&person|person=.*&q=accord)"));
    }
  }

  @Test
  void whereNothingIsMentionedItSaysSo() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/timeline?q=zygomatiquement");
      assertThat(page.locator(".empty")).containsText("Aucun article n’évoque de jour ici");
      assertThat(page.locator(".chronology")).hasCount(0);
    }
  }

  @Test
  void everyPageLeadsThere() {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/help");
      page.getByRole(AriaRole.LINK, SearchIT.named("Chronologie").setExact(true)).click();
      assertThat(page).hasURL(House.open().page("/timeline"));
      assertThat(page.locator("nav a[aria-current]")).hasText("Chronologie");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onAPhoneTheNewestIsSeenFirst(boolean script) {
    try (Reader reader = Reader.phone(script)) {
      Page page = reader.goTo("/timeline");
      reader.assertFitsTheWindow();
      Locator frame = page.locator(".axes");
      Locator newest = page.locator(".cells a:has(circle)").last();
      // Inside the frame without moving anything in it.
      double right = frame.boundingBox().x + frame.boundingBox().width;
      assertThat(newest.boundingBox().x).isBetween(frame.boundingBox().x, right);
      assertThat(page.locator(".names").boundingBox().x).isEqualTo(frame.boundingBox().x);
      // The picture is on the first screen.
      assertThat(frame.boundingBox().y).isLessThan(600);
    }
  }

  @Test
  void onAPhoneThePictureIsMovedInItsFrame() {
    try (Reader reader = Reader.with(360, ColorScheme.DARK)) {
      Page page = reader.goTo("/timeline");
      reader.assertFitsTheWindow();
      Locator frame = page.locator(".axes");
      frame.focus();
      frame.evaluate("frame => { frame.scrollLeft = -frame.scrollWidth; }");
      // The names of the rows stay.
      assertThat(page.locator(".names").boundingBox().x).isEqualTo(frame.boundingBox().x);
      Locator oldest = page.locator(".cells a:has(circle)").first();
      assertThat(oldest.boundingBox().x).isGreaterThan(frame.boundingBox().x);
      oldest.locator(".slot").click();
      assertThat(page.locator("#results")).isVisible();
    }
  }
}
