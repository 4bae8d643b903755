package org.manchette.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole list of names, on the sample archive. */
final class BatchPageIT {

  private static final String LIST =
      "Irène Vasseur\nDupont ET Fils\nHélène Carpentier\n!!!\n" + House.SCRIPT + "\n=1+1";

  private static final String BOUNDARY = "a-boundary-for-tests";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void fromNamesToATableASearchAndAFile(boolean script) {
    try (Reader reader = script ? Reader.french() : Reader.withoutScript()) {
      Page page = reader.goTo("/");
      page.getByRole(AriaRole.NAVIGATION)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Par liste"))
          .click();
      page.getByLabel("Les noms, un par ligne").fill(LIST);
      search(page);
      assertThat(page.locator(".matrix tbody tr")).hasCount(6);
      assertThat(page.locator(".done")).containsText("Terminé");
      assertThat(page.locator(".done")).containsText("1 illisible");
      assertThat(page.locator(".matrix thead th").nth(2)).hasText("2014");
      Locator row = page.locator(".matrix tbody tr").first();
      assertThat(row.locator("th")).containsText("Irène Vasseur");
      assertThat(page.locator(".matrix tbody tr").nth(1)).containsText("pas un acteur connu");
      assertThat(page.locator(".matrix tbody tr").nth(4)).containsText(House.SCRIPT);
      assertThat(page.title()).doesNotContain("owned");

      Download download = page.waitForDownload(() -> page.locator(".files button").first().click());
      assertThat(download.suggestedFilename()).isEqualTo("batch.csv");
      String csv = read(download);
      assertThat(csv).contains("\r\n1,name,Irène Vasseur,ok,").contains("\r\n6,name,'=1+1,");

      Locator cell = row.locator("td:not(.total) a").last();
      int told = Integer.parseInt(cell.textContent());
      cell.click();
      assertThat(page.locator(".hit")).hasCount(told);
      assertThat(page.locator(".chip").first()).containsText("Irène Vasseur");
      reader.assertNoComplaint();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"par sujet", "par source", "en tout"})
  void countsByWhatIsChosenInAFile(String choice) {
    try (Reader reader = Reader.withoutScript()) {
      Page page = reader.goTo("/batch");
      page.getByLabel("Ou un fichier")
          .setInputFiles(
              new FilePayload(
                  "noms.csv",
                  "text/csv",
                  "Nom;Requête\nIrène Vasseur;\n;accord\n".getBytes(StandardCharsets.UTF_8)));
      page.getByLabel(choice).check();
      search(page);
      assertThat(page.locator(".matrix tbody tr")).hasCount(2);
      int columns = page.locator(".matrix thead th").count();
      assertThat(columns == 2).isEqualTo(choice.equals("en tout"));
      Locator cell = page.locator(".matrix tbody tr").last().locator("td a").last();
      int told = Integer.parseInt(cell.textContent());
      cell.click();
      assertThat(page.locator("#count")).containsText(told + " article");
    }
  }

  @Test
  void whatCannotBeSearchedIsSaidBesideTheList() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/batch");
      search(page);
      assertThat(page.locator("[role=alert]")).containsText("La liste est vide");
      page.locator("#list").fill("Irène Vasseur");
      page.locator("#batch-from").fill("hier");
      search(page);
      assertThat(page.locator("[role=alert]")).containsText("La période n’est pas lisible");
      assertThat(page.locator("#list")).hasValue("Irène Vasseur");
      page.locator("#batch-from").fill("");
      page.locator("#list").fill("");
      page.getByLabel("Ou un fichier")
          .setInputFiles(
              new FilePayload(
                  "noms.txt", "text/plain", "a\n".repeat(10_001).getBytes(StandardCharsets.UTF_8)));
      search(page);
      assertThat(page.locator("[role=alert]")).containsText("trop longue");
    }
  }

  /** Rows are read while others are still looked for. */
  @Test
  void rowsComeOneAfterTheOther() throws IOException, InterruptedException {
    String names =
        IntStream.range(0, 3_000).mapToObj(i -> "Personne " + i).collect(Collectors.joining("\n"));
    HttpResponse<InputStream> response =
        HttpClient.newHttpClient()
            .send(
                form(names).header("Accept-Encoding", "gzip").build(),
                BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      long first = 0;
      int rows = 0;
      String last = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("<tr class=")) {
          rows++;
          first = first == 0 ? System.nanoTime() : first;
        }
        last = line.isBlank() ? last : line;
      }
      assertThat(rows).isEqualTo(3_000);
      assertThat(last).isEqualTo("</html>");
      assertThat(System.nanoTime() - first).as("nanoseconds").isGreaterThan(200_000_000L);
    }
  }

  /** More than is read to its end, and what does not say how much it is. */
  @Test
  void whatHasNoEndIsAPageAsWell() throws IOException {
    URI batch = URI.create(House.open().page("/batch"));
    String post =
        """
        POST /batch HTTP/1.1\r
        Host: %s\r
        Content-Type: multipart/form-data; boundary=%s\r
        """
            .formatted(batch.getAuthority(), BOUNDARY);
    try (Socket socket = new Socket(batch.getHost(), batch.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(utf8(post + "Content-Length: 100000000000\r\n\r\n"));
      byte[] part = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(part);
      }
      out.flush();
      assertThat(answer(socket))
          .startsWith("HTTP/1.1 413 ")
          .contains("La liste est trop longue", "10\u202f000 lignes");
    }
    try (Socket socket = new Socket(batch.getHost(), batch.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          utf8(
              post + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\na\r\n0\r\n\r\n"));
      out.flush();
      assertThat(answer(socket)).startsWith("HTTP/1.1 411 ").contains("Revenir à la recherche");
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(30_000);
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** More than is kept on disk, and more than a field of a form may hold. */
  @ParameterizedTest
  @CsvSource({"9000000, La liste est trop longue", "5000000, Cet envoi est trop lourd"})
  void whatIsFarTooLargeIsAPageAsWell(int size, String told)
      throws IOException, InterruptedException {
    HttpResponse<String> page =
        HttpClient.newHttpClient().send(form("a".repeat(size)).build(), BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains(told, "10\u202f000 lignes");
  }

  @Test
  void aFileThatIsFarTooLargeIsSaidBesideTheList() {
    try (Reader reader = Reader.french()) {
      Page page = reader.goTo("/batch");
      page.getByLabel("Ou un fichier")
          .setInputFiles(new FilePayload("noms.txt", "text/plain", new byte[9_000_000]));
      search(page);
      assertThat(page.locator("[role=alert]")).containsText("trop longue");
      assertThat(page.locator("#list")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void formsOfOtherSitesAreRefused(String site) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpResponse<String> refused =
        http.send(
            form("Irène Vasseur").header("Sec-Fetch-Site", site).build(), BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("Cette demande vient d’un autre site");
    assertThat(status(http, form("Irène Vasseur").header("Origin", "https://elsewhere.example")))
        .isEqualTo(403);
    assertThat(status(http, form("Irène Vasseur").header("Origin", "null"))).isEqualTo(403);
    assertThat(status(http, form("Irène Vasseur").header("Sec-Fetch-Site", "same-origin")))
        .isEqualTo(200);
    URI own = URI.create(House.open().page(""));
    assertThat(status(http, form("Irène Vasseur").header("Origin", "http://" + own.getAuthority())))
        .isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("org.manchette.web.EveryPageIT#looks")
  void theTableIsAccessibleAndFitsTheWindow(EveryPageIT.Look look) {
    try (Reader reader = Reader.with(look.width(), look.scheme())) {
      Page page = reader.goTo("/batch?lang=" + look.language());
      page.locator("#list").fill("name,query\n" + LIST.replace("\n", ",\n") + ",\n,(bac\nBrest,\n");
      page.locator("#batch .main").click();
      assertThat(page.locator(".done")).isVisible();
      look.check(reader, "batch-answer");
      reader.goTo("/batch");
      search(page);
      look.check(reader, "batch-problem");
    }
  }

  private static void search(Page page) {
    page.locator("#batch .main").click();
  }

  private static int status(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString()).statusCode();
  }

  private static HttpRequest.Builder form(String names) {
    String body =
        """
        --%1$s\r
        Content-Disposition: form-data; name="list"\r
        \r
        %2$s\r
        --%1$s--\r
        """
            .formatted(BOUNDARY, names);
    return HttpRequest.newBuilder(URI.create(House.open().page("/batch")))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .POST(BodyPublishers.ofString(body));
  }

  private static String read(Download download) {
    try {
      return Files.readString(download.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
