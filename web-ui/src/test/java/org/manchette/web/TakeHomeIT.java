package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a reader takes home of a search: files and a feed. */
final class TakeHomeIT {

  private static final String SEARCH = "/?q=accord&sort=oldest&size=5";

  @Test
  void aFileHasAsManyAsThePageTells() throws IOException {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo(SEARCH);
      int total = Integer.parseInt(page.locator("#count").textContent().replaceAll("\\D.*", ""));
      assertThat(total).isPositive();
      Map<String, String> marks =
          Map.of(
              "CSV", "# total," + total + "\r\n",
              "NDJSON", "\"total\":" + total + ",",
              "RIS", " | total: " + total + " | ",
              "BibTeX", "% total: " + total + "\n");
      for (Map.Entry<String, String> mark : marks.entrySet()) {
        page.locator("#export summary").click();
        Download file =
            page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named(mark.getKey())).click());
        page.locator("#export summary").click();
        assertThat(file.suggestedFilename()).startsWith("articles.");
        assertThat(Files.readString(file.path())).contains(mark.getValue(), "oldest");
      }
    }
  }

  @Test
  void theFeedOfASearchIsFoundAndFollowed() throws Exception {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo(SEARCH);
      String link = page.locator("#feed").getAttribute("href");
      assertThat(link).isEqualTo("/feed?q=accord");
      assertThat(page.locator("link[type='application/atom+xml']")).hasAttribute("href", link);
      assertThat(page.locator("#feed")).containsText("Flux");

      HttpResponse<String> answer = House.open().get(link);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("application/atom+xml;charset=UTF-8");
      Element feed =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
              .getDocumentElement();
      assertThat(feed.getElementsByTagName("entry").getLength()).isPositive();
      assertThat(answer.body()).contains("href=\"feed?q=accord\"");

      String tag = answer.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = House.open().get(link, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();

      // What narrows the search narrows the feed, also where only a part of the page is exchanged.
      page.locator(".facets input[name=place]").first().click();
      page.locator(".chips").waitFor();
      String narrower = page.locator("#feed").getAttribute("href");
      assertThat(narrower).contains("place=");
      assertThat(page.locator("link[type='application/atom+xml']")).hasAttribute("href", narrower);
      reader.assertNoComplaint();
    }
  }

  @Test
  void nothingFoundHasNoFileButAFeed() {
    try (Reader reader = Reader.english()) {
      Page page = reader.goTo("/?q=zygomatiquement");
      assertThat(page.locator("#export")).hasCount(0);
      assertThat(page.locator("#feed")).containsText("Feed");
      reader.assertAccessible();
    }
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(false);
  }
}
