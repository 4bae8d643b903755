package org.manchette.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page owes: WCAG rules, no overflow, nothing from elsewhere, a picture to look at. */
final class EveryPageIT {

  private static final String ARTICLE =
      "/?q=%C2%AB%20Nous%20ne%20signerons%20aucun%20accord%20%C2%BB";

  /** How far things move, as browsers count it (« cumulative layout shift »). */
  private static final String SHIFT =
      """
      () => new Promise((done) => {
        let moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(moved), 400);
      })
      """;

  /** Every pair of width, colours and language. */
  static List<Arguments> looks() {
    return List.of(
        Arguments.of(360, ColorScheme.LIGHT, "fr"),
        Arguments.of(360, ColorScheme.DARK, "en"),
        Arguments.of(1440, ColorScheme.LIGHT, "en"),
        Arguments.of(1440, ColorScheme.DARK, "fr"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isAccessibleAndFitsTheWindow(int width, ColorScheme scheme, String language) {
    try (Reader reader = Reader.with(width, scheme)) {
      String look = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language;
      reader.goTo("/?lang=" + language);
      check(reader, "search-all" + look);
      reader.goTo("/?q=accord&source=Le+Littoral&from=2019&to=2021");
      check(reader, "search" + look);
      if (width == 360) {
        unfold(reader, width);
        check(reader, "search-refine" + look);
      }
      reader.goTo("/?q=accord&personNot=person:irene-vasseur&density=compact");
      unfold(reader, width);
      check(reader, "search-excluded" + look);
      reader.goTo("/?q=accord&density=comfortable");
      reader.page().locator("#export > summary").click();
      check(reader, "search-export" + look);
      reader.page().locator("#syntax > summary").click();
      check(reader, "search-syntax" + look);
      reader.page().locator("#q").fill("vas");
      reader.page().locator("[role=listbox]").waitFor();
      check(reader, "search-suggestions" + look);
      reader.goTo("/?q=chalutage&source=Le+Littoral&year=2024");
      check(reader, "search-way-out" + look);
      reader.goTo("/?q=zygomatiquement&source=Le+Littoral");
      check(reader, "search-empty" + look);
      reader.goTo(
          "/?person=person:irene-vasseur&person=person:helene-carpentier&personMode=all&organisationFind=oce");
      unfold(reader, width);
      check(reader, "search-inside" + look);
      reader.goTo(ARTICLE).locator(".hit .headline a").first().click();
      reader.page().getByRole(AriaRole.COMPLEMENTARY).waitFor();
      check(reader, "article" + look);
      open(reader);
      check(reader, "article-cited" + look);
      reader.goTo("/articles/" + House.open().datedId());
      check(reader, "article-dates" + look);
      reader.goTo("/articles/" + House.open().whoId());
      open(reader);
      check(reader, "article-why" + look);
      reader.goTo("/?mentionedFrom=2020-06-24&mentionedTo=2020-06-24");
      check(reader, "search-day" + look);
      reader.goTo("/actors/person:irene-vasseur");
      check(reader, "actor" + look);
      reader.goTo("/actors/place:port-achard");
      check(reader, "actor-place" + look);
      reader.goTo("/actors/" + House.KNOWN);
      open(reader);
      check(reader, "actor-known" + look);
      reader.goTo("/actors/" + House.HOSTILE_ACTOR);
      check(reader, "actor-hostile" + look);
      reader.goTo("/actors");
      check(reader, "actors" + look);
      reader.goTo("/actors?q=l");
      check(reader, "actors-found" + look);
      reader.goTo("/actors?q=zygomatiquement");
      check(reader, "actors-none" + look);
      reader.goTo("/topics/medtop:04000000");
      check(reader, "topic" + look);
      open(reader);
      check(reader, "topic-open" + look);
      reader.goTo("/timeline");
      check(reader, "timeline" + look);
      reader.goTo("/timeline?q=accord&person=person:irene-vasseur&from=2019&to=2020");
      open(reader);
      check(reader, "timeline-narrowed" + look);
      reader.goTo("/timeline?q=zygomatiquement");
      check(reader, "timeline-empty" + look);
      reader.goTo("/quotations");
      check(reader, "quotations" + look);
      reader.goTo("/quotations?q=accord&speaker=person:irene-vasseur&direct=true&from=2019");
      unfold(reader, width);
      check(reader, "quotations-found" + look);
      reader.goTo("/quotations?q=zygomatiquement&speaker=person:irene-vasseur");
      check(reader, "quotations-none" + look);
      reader.goTo("/agenda?from=2020-01&to=2020-01");
      check(reader, "agenda" + look);
      reader.goTo("/agenda?from=2020-11-24&to=2020-11-24");
      check(reader, "agenda-day" + look);
      reader.goTo("/agenda?from=2019&to=2020&source=Le+Littoral&precision=day&q=juin");
      unfold(reader, width);
      check(reader, "agenda-found" + look);
      reader.goTo("/agenda?from=2012-03&to=2012-03");
      check(reader, "agenda-none" + look);
      reader.goTo("/batch");
      check(reader, "batch" + look);
      reader.goTo("/help");
      check(reader, "help" + look);
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void problemsAreAccessibleToo(int width, ColorScheme scheme, String language) {
    try (Reader reader = Reader.with(width, scheme)) {
      String look = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language;
      reader.goTo("/nowhere?lang=" + language);
      check(reader, "missing" + look);
      reader.goTo("/?from=2020-13-45");
      check(reader, "bad" + look);
    }
  }

  @Test
  void anArticlePrintsWithoutTheTool() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo(ARTICLE);
      page.locator(".hit .headline a").first().click();
      page.getByRole(AriaRole.COMPLEMENTARY).waitFor();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".masthead").isVisible()).isFalse();
      assertThat(page.locator(".marks").isVisible()).isFalse();
      assertThat(page.locator(".provenance").isVisible()).isTrue();
      reader.picture("article-print");
    }
  }

  @Test
  void headersLetNothingInFromElsewhere() {
    HttpResponse<String> page = House.open().get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.body()).doesNotContain("style=\"", "onclick", "<style");
  }

  @Test
  void assetsAreKeptByTheBrowserUntilTheyChange() {
    String page = House.open().get("/help").body();
    List<String> assets = assets(page);
    assertThat(assets).hasSize(6);
    for (String address : assets) {
      HttpResponse<String> content = House.open().get(address);
      assertThat(content.statusCode()).isEqualTo(200);
      assertThat(content.headers().firstValue("Cache-Control").orElse(""))
          .contains("immutable", "max-age=31536000");
    }
  }

  @Test
  void theFirstPageIsSmall() throws IOException {
    HttpResponse<String> page = House.open().get("/", "Accept-Encoding", "gzip");
    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    long weight = page.headers().firstValueAsLong("Content-Length").orElse(0);
    for (String asset : assets(House.open().get("/").body())) {
      HttpResponse<String> content = House.open().get(asset, "Accept-Encoding", "gzip");
      if (!asset.contains(".svg")) {
        assertThat(content.headers().firstValue("Content-Encoding")).as(asset).hasValue("gzip");
      }
      weight += compressed(House.open().get(asset).body());
    }
    assertThat(weight).isBetween(5_000L, 100_000L);
  }

  @Test
  void nothingMovesWhileAPageLoads() {
    for (int width : new int[] {360, 1440}) {
      try (Reader reader = Reader.with(width, ColorScheme.LIGHT)) {
        for (String path :
            List.of(
                "/",
                "/?q=accord",
                "/topics/medtop:04000000",
                "/timeline",
                "/articles/" + House.open().datedId())) {
          Object shift = reader.goTo(path).evaluate(SHIFT);
          assertThat(((Number) shift).doubleValue()).as(path + " " + width).isLessThan(0.05);
        }
      }
    }
  }

  @Test
  void twiceAsLargeThePagesStillFitTheWindow() {
    // A window of 1440 pixels at 200 %.
    try (Reader reader = Reader.with(720, ColorScheme.LIGHT)) {
      reader.goTo("/?q=accord&personNot=person:irene-vasseur");
      check(reader, "search-zoomed");
      reader.goTo("/articles/" + House.open().whoId() + "?list=q%3Dcanal");
      open(reader);
      check(reader, "article-zoomed");
      reader.goTo("/topics/medtop:04000000");
      check(reader, "topic-zoomed");
      reader.goTo("/timeline?q=accord");
      check(reader, "timeline-zoomed");
    }
  }

  @Test
  void whoeverWantsNoMotionSeesNone() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/");
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      page.evaluate("document.getElementById('page').setAttribute('aria-busy', 'true')");
      assertThat(
              page.evaluate("getComputedStyle(document.getElementById('page')).transitionDuration"))
          .isEqualTo("0s");
    }
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static List<String> assets(String page) {
    return Pattern.compile("/assets/[a-z]+\\.(?:css|js|svg)\\?v=[0-9a-f]{12}")
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static void open(Reader reader) {
    reader
        .page()
        .locator("main details")
        .evaluateAll("all => all.forEach(details => { details.open = true; })");
  }

  private static void unfold(Reader reader, int width) {
    if (width == 360) {
      reader.page().locator("label[for=refine]").click();
    }
  }

  private static void check(Reader reader, String name) {
    reader.picture(name);
    reader.assertFitsTheWindow();
    reader.assertAccessible();
  }
}
