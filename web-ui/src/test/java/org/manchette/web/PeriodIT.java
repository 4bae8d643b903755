package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period is drawn over the time line. */
final class PeriodIT {

  @ParameterizedTest
  @CsvSource({"pub, from, to, Publié", "men, mentionedFrom, mentionedTo, Évoque"})
  void severalBarsAreChosenByDrawingOverThem(String lane, String from, String to, String chip) {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      Locator bars = page.locator("svg.wide ." + lane);
      String first = bars.nth(2).locator("xpath=..").getAttribute("href");
      String last = bars.nth(4).locator("xpath=..").getAttribute("href");
      draw(page, bars.nth(4), bars.nth(2));
      assertThat(page.locator(".chip")).hasCount(1);
      assertThat(page.locator(".chip")).containsText(chip);
      assertThat(page)
          .hasURL(
              Pattern.compile(
                  from + "=" + value(first, from) + "&" + to + "=" + value(last, to) + "$"));
      assertThat(page.locator("svg.wide .mark")).hasCount(0);
      page.goBack();
      assertThat(page.locator(".chip")).hasCount(0);
      reader.assertNoComplaint();
    }
  }

  @Test
  void aDrawingIsGivenUpByTheEscapeKey() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      BoundingBox box = box(page.locator("svg.wide .pub").nth(2));
      page.mouse().move(box.x + 1, box.y + 1);
      page.mouse().down();
      page.mouse().move(box.x + 80, box.y + 1);
      assertThat(page.locator("svg.wide .mark")).hasCount(1);
      page.keyboard().press("Escape");
      assertThat(page.locator("svg.wide .mark")).hasCount(0);
      page.mouse().up();
      assertThat(page.locator(".chip")).hasCount(0);
    }
  }

  private static void draw(Page page, Locator from, Locator to) {
    BoundingBox begin = box(from);
    BoundingBox end = box(to);
    double y = begin.y + begin.height / 2;
    page.mouse().move(begin.x + begin.width / 2, y);
    page.mouse().down();
    page.mouse().move(begin.x - 10, y);
    page.mouse().move(end.x + end.width / 2, y);
    page.mouse().up();
  }

  private static BoundingBox box(Locator locator) {
    return Objects.requireNonNull(locator.boundingBox());
  }

  private static String value(String link, String parameter) {
    return link.replaceFirst(".*[?&]" + parameter + "=([^&]*).*", "$1");
  }
}
