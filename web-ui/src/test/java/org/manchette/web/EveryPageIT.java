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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page owes: WCAG rules, no overflow, nothing from elsewhere, a picture to look at. */
@Execution(ExecutionMode.CONCURRENT)
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

  /** How a page is looked at. */
  record Look(int width, ColorScheme scheme, String language) {

    /** Keeps a picture, and checks what can be another in this look. */
    void check(Reader reader, String name) {
      reader.picture(
          "%s-%d-%s-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT), language));
      reader.assertFitsTheWindow();
      if (scheme == ColorScheme.DARK) {
        // All but its colours was checked in the light.
        reader.assertReadable();
      } else {
        reader.assertAccessible();
      }
    }

    boolean narrow() {
      return width == 360;
    }
  }

  /** Every pair of width, colours and language. */
  static List<Look> looks() {
    return List.of(
        new Look(360, ColorScheme.LIGHT, "fr"),
        new Look(360, ColorScheme.DARK, "en"),
        new Look(1440, ColorScheme.LIGHT, "en"),
        new Look(1440, ColorScheme.DARK, "fr"));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void isAccessibleAndFitsTheWindow(Look look) {
    try (Reader reader = Reader.with(look.width(), look.scheme())) {
      reader.goTo("/?lang=" + look.language());
      look.check(reader, "search-all");
      reader.goTo("/?q=accord&source=Le+Littoral&from=2019&to=2021");
      look.check(reader, "search");
      if (look.narrow()) {
        unfold(reader, look);
        look.check(reader, "search-refine");
      }
      reader.goTo("/?q=accord&personNot=person:irene-vasseur&density=compact");
      unfold(reader, look);
      look.check(reader, "search-excluded");
      reader.goTo("/?q=accord&density=comfortable");
      reader.page().locator("#export > summary").click();
      look.check(reader, "search-export");
      reader.page().locator("#syntax > summary").click();
      look.check(reader, "search-syntax");
      reader.page().locator("#q").fill("vas");
      reader.page().locator("[role=listbox]").waitFor();
      look.check(reader, "search-suggestions");
      reader.goTo("/?q=chalutage&source=Le+Littoral&year=2024");
      look.check(reader, "search-way-out");
      reader.goTo("/?q=zygomatiquement&source=Le+Littoral");
      look.check(reader, "search-empty");
      reader.goTo(
          "/?person=person:irene-vasseur&person=person:helene-carpentier&personMode=all&organisationFind=oce");
      unfold(reader, look);
      look.check(reader, "search-inside");
      reader.goTo(ARTICLE).locator(".hit .headline a").first().click();
      reader.page().getByRole(AriaRole.COMPLEMENTARY).waitFor();
      look.check(reader, "article");
      open(reader);
      look.check(reader, "article-cited");
      reader.goTo("/articles/" + House.open().datedId());
      look.check(reader, "article-dates");
      reader.goTo("/articles/" + House.open().whoId());
      open(reader);
      look.check(reader, "article-why");
      reader.goTo("/?mentionedFrom=2020-06-24&mentionedTo=2020-06-24");
      look.check(reader, "search-day");
      reader.goTo("/actors/person:irene-vasseur");
      look.check(reader, "actor");
      reader.goTo("/actors/place:port-achard");
      look.check(reader, "actor-place");
      reader.goTo("/actors/" + House.KNOWN);
      open(reader);
      look.check(reader, "actor-known");
      reader.goTo("/actors/" + House.HOSTILE_ACTOR);
      look.check(reader, "actor-hostile");
      reader.goTo("/actors");
      look.check(reader, "actors");
      reader.goTo("/actors?q=l");
      look.check(reader, "actors-found");
      reader.goTo("/actors?q=zygomatiquement");
      look.check(reader, "actors-none");
      reader.goTo("/topics/medtop:04000000");
      look.check(reader, "topic");
      open(reader);
      look.check(reader, "topic-open");
      reader.goTo("/timeline");
      look.check(reader, "timeline");
      reader.goTo("/timeline?q=accord&person=person:irene-vasseur&from=2019&to=2020");
      open(reader);
      look.check(reader, "timeline-narrowed");
      reader.goTo("/timeline?q=zygomatiquement");
      look.check(reader, "timeline-empty");
      reader.goTo("/quotations");
      look.check(reader, "quotations");
      reader.goTo("/quotations?q=accord&speaker=person:irene-vasseur&direct=true&from=2019");
      unfold(reader, look);
      look.check(reader, "quotations-found");
      reader.goTo("/quotations?q=zygomatiquement&speaker=person:irene-vasseur");
      look.check(reader, "quotations-none");
      reader.goTo("/agenda?from=2020-01&to=2020-01");
      look.check(reader, "agenda");
      reader.goTo("/agenda?from=2020-11-24&to=2020-11-24");
      look.check(reader, "agenda-day");
      reader.goTo("/agenda?from=2019&to=2020&source=Le+Littoral&precision=day&q=juin");
      unfold(reader, look);
      look.check(reader, "agenda-found");
      reader.goTo("/agenda?from=2012-03&to=2012-03");
      look.check(reader, "agenda-none");
      reader.goTo("/batch");
      look.check(reader, "batch");
      reader.goTo("/help");
      look.check(reader, "help");
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void problemsAreAccessibleToo(Look look) {
    try (Reader reader = Reader.with(look.width(), look.scheme())) {
      reader.goTo("/nowhere?lang=" + look.language());
      look.check(reader, "missing");
      reader.goTo("/?from=2020-13-45");
      look.check(reader, "bad");
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

  private static void unfold(Reader reader, Look look) {
    if (look.narrow()) {
      reader.page().locator("label[for=refine]").click();
    }
  }

  private static void check(Reader reader, String name) {
    reader.picture(name);
    reader.assertFitsTheWindow();
    reader.assertAccessible();
  }
}
