package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader with a browser; what the browser complains about is kept. */
final class Reader implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Reader(Browser.NewContextOptions options) {
    context = Chromium.launch().newContext(options);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(House.open().page("/"))) {
        complaints.add("another host is asked: " + request.url());
      }
    });
  }

  /** A French reader at a desk. */
  static Reader french() {
    return new Reader(desk().setLocale("fr-FR"));
  }

  /** An English reader at a desk. */
  static Reader english() {
    return new Reader(desk().setLocale("en-GB"));
  }

  /** A French reader whose browser runs no script. */
  static Reader withoutScript() {
    return new Reader(desk().setLocale("fr-FR").setJavaScriptEnabled(false));
  }

  /** A French reader with a phone, whose browser runs scripts or not. */
  static Reader phone(boolean script) {
    return new Reader(
        new Browser.NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(360, 740)
            .setJavaScriptEnabled(script));
  }

  /** A French reader with a window and a taste. */
  static Reader with(int width, ColorScheme scheme) {
    return new Reader(
        new Browser.NewContextOptions()
            .setLocale("fr-FR")
            .setViewportSize(width, 900)
            .setColorScheme(scheme));
  }

  private static Browser.NewContextOptions desk() {
    return new Browser.NewContextOptions().setViewportSize(1440, 900);
  }

  Page page() {
    return page;
  }

  Page goTo(String path) {
    page.navigate(House.open().page(path));
    return page;
  }

  /** Follows a link to another page, and waits until that is there as a whole. */
  void follow(Locator link) {
    String before = page.url();
    link.click();
    page.waitForURL(url -> !url.equals(before));
  }

  /** Keeps a picture of the whole page in the folder of the build. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + ".png")));
  }

  void assertAccessible() {
    assertNoViolation(axe());
  }

  /** That the colours suffice: the rules that other colours can break. */
  void assertReadable() {
    assertNoViolation(axe().withRules(List.of("color-contrast", "link-in-text-block")));
  }

  private AxeBuilder axe() {
    // What holds is not told node by node, which takes longer than the rules.
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options);
  }

  private void assertNoViolation(AxeBuilder axe) {
    // The other way opens a page of its own each time, to put the results of frames together.
    assertThat(axe.setLegacyMode(true).analyze().getViolations())
        .extracting(violation ->
            violation.getId()
                + " "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList())
        .as(page.url())
        .isEmpty();
  }

  void assertFitsTheWindow() {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("horizontal scrolling of " + page.url())
        .isEqualTo(0);
  }

  void assertNoComplaint() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
