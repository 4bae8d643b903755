package org.manchette.benchmarks.search;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manchette.benchmarks.quality.OrangeSum;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.elasticsearch.LocalElasticsearchOptions;
import org.manchette.text.ArticleText;

/**
 * Times the search page and the REST call behind it in turn, on the same archive and in one run:
 * what web-ui adds. Both are asked as a browser does, compressed.
 */
public final class PagesReport {

  private static final String HEAP = "256m";

  private PagesReport() {}

  /**
   * Runs the report and prints it.
   *
   * @param args the folder of the data, and how many articles to search
   */
  public static void main(String[] args) throws Exception {
    Path file = OrangeSum.file(Path.of(args[0]));
    if (!Files.exists(file)) {
      System.out.println("No articles in " + file + ": nothing is timed");
      return;
    }
    List<ArticleText> articles = OrangeSum.read(file, Integer.parseInt(args[1]));
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, load %.1f; each service with a heap of %s; %,d articles%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        HEAP,
        articles.size());
    try (LocalElasticsearch elasticsearch =
        LocalElasticsearch.start(LocalElasticsearchOptions.defaults().withHeap("1g").forLong())) {
      TimedArchive archive = new TimedArchive(elasticsearch.uri());
      archive.ingest(articles);
      try (RunningService search =
              RunningService.start("search-service", HEAP, archive.settings(elasticsearch.uri()));
          RunningService web =
              RunningService.start(
                  "web-ui", HEAP, Map.of("manchette.search.url", search.uri().toString()))) {
        SearchReport report = new SearchReport();
        List<String> paths = report.queries(search.uri());
        report.latency(
            asked(web.uri(), paths.stream().map(PagesReport::page).toList()),
            "a search page",
            asked(search.uri(), paths),
            "the call behind it",
            " (asked for: at most 1.50)");
        weights(web.uri());
      }
    }
  }

  private static String page(String path) {
    return path.replace("/api/v1/articles?", "/?");
  }

  private static List<List<HttpRequest>> asked(URI service, List<String> paths) {
    return paths.stream()
        .map(path ->
            List.of(
                HttpRequest.newBuilder(service.resolve(path))
                    .header("Accept-Encoding", "gzip")
                    .build()))
        .toList();
  }

  private static void weights(URI web) throws Exception {
    Web client = new Web();
    Map<String, Integer> sizes = new HashMap<>();
    for (String encoding : List.of("identity", "gzip")) {
      HttpRequest request =
          HttpRequest.newBuilder(web.resolve("/")).header("Accept-Encoding", encoding).build();
      sizes.put(
          encoding, Web.body(client.client().send(request, BodyHandlers.ofByteArray())).length);
    }
    System.out.printf(
        Locale.ROOT,
        "the first page: %,d bytes, compressed %,d%n",
        sizes.get("identity"),
        sizes.get("gzip"));
  }
}
