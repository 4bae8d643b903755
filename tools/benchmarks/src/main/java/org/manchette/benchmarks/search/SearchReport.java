package org.manchette.benchmarks.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.manchette.benchmarks.quality.OrangeSum;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.elasticsearch.LocalElasticsearchOptions;
import org.manchette.text.ArticleText;

/**
 * Times faceted searches through search-service and the bodies that it sends to Elasticsearch sent
 * there directly, in turn, on the same archive and in one run.
 */
public final class SearchReport {

  private static final int BASE = 20_000;
  private static final int QUERIES = 120;
  private static final int WARM_UP = 3;
  private static final int CLIENTS = 16;
  private static final int ROUNDS = 4;
  private static final int ROUND_SECONDS = 15;
  private static final String HEAP = "256m";

  private final Web web = new Web();

  private final int rounds;

  /**
   * @param rounds how often each request is timed, at least 1
   */
  SearchReport(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Runs the report and prints it.
   *
   * @param args the folder of the data, how many articles to search, parted by commas, and how
   *     often to time each search
   */
  public static void main(String[] args) throws Exception {
    Path file = OrangeSum.file(Path.of(args[0]));
    if (!Files.exists(file)) {
      System.out.println("No articles in " + file + ": nothing is timed");
      return;
    }
    List<Long> sizes =
        Arrays.stream(args[1].split(",", -1)).map(String::strip).map(Long::valueOf).toList();
    int base = Math.toIntExact(Math.min(BASE, sizes.getFirst()));
    new SearchReport(Integer.parseInt(args[2])).run(OrangeSum.read(file, base), sizes);
  }

  private void run(List<ArticleText> articles, List<Long> sizes) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d processors, load %.1f; search-service with a heap of %s, Elasticsearch of 2 GB%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        HEAP);
    LocalElasticsearchOptions options =
        LocalElasticsearchOptions.defaults().withHeap("2g").forLong();
    try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(options)) {
      TimedArchive archive = new TimedArchive(elasticsearch.uri());
      long begun = System.nanoTime();
      archive.ingest(articles);
      System.out.printf(
          Locale.ROOT,
          "%d articles ingested and analysed in %.0f s%n",
          articles.size(),
          (System.nanoTime() - begun) / 1e9);
      int copies = 1;
      for (long size : sizes) {
        int wanted = Math.toIntExact(Math.ceilDiv(size, articles.size()));
        if (wanted > copies) {
          archive.copy(copies, wanted);
          copies = wanted;
        }
        System.out.printf(
            Locale.ROOT,
            "%,d articles, %,.0f MB on disk, %,d bytes an article%n",
            archive.size(),
            archive.bytes() / 1e6,
            archive.bytes() / archive.size());
        time(archive, elasticsearch.uri());
      }
    }
  }

  private void time(TimedArchive archive, URI elasticsearch) throws Exception {
    List<String> paths;
    List<List<HttpRequest>> direct = new ArrayList<>();
    try (Recorder recorder = new Recorder(elasticsearch);
        RunningService recorded =
            RunningService.start("search-service", HEAP, archive.settings(recorder.uri()))) {
      paths = queries(recorded.uri());
      // The labels of facets are known from the second time on, as they are in a running service.
      for (String path : paths) {
        Web.body(web.get(recorded.uri().resolve(path)));
      }
      int requests = 0;
      for (String path : paths) {
        recorder.take();
        Web.body(web.get(recorded.uri().resolve(path)));
        List<HttpRequest> asked =
            recorder.take().stream()
                .map(one ->
                    Web.request(
                            elasticsearch.resolve(one.path()),
                            one.type(),
                            one.body().getBytes(StandardCharsets.UTF_8))
                        .build())
                .toList();
        requests += asked.size();
        direct.add(asked);
      }
      System.out.printf(
          Locale.ROOT,
          "%d faceted searches, %.2f requests to Elasticsearch each%n",
          paths.size(),
          requests / (double) paths.size());
    }
    try (RunningService search =
        RunningService.start("search-service", HEAP, archive.settings(elasticsearch))) {
      List<List<HttpRequest>> through =
          paths.stream()
              .map(path -> List.of(HttpRequest.newBuilder(search.uri().resolve(path)).build()))
              .toList();
      latency(through, "through search-service", direct, "directly", " (asked for: at most 1.20)");
      throughput(through, direct);
    }
  }

  /**
   * Times requests and those behind them in turn, and prints both.
   *
   * @param asked what is asked for at the 95th percentile
   */
  void latency(
      List<List<HttpRequest>> through,
      String name,
      List<List<HttpRequest>> direct,
      String nameBehind,
      String asked)
      throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < WARM_UP + rounds; round++) {
      for (int i = 0; i < through.size(); i++) {
        boolean first = (round + i) % 2 == 0;
        double a = first ? millis(through.get(i)) : 0;
        double b = millis(direct.get(i));
        a = first ? a : millis(through.get(i));
        if (round >= WARM_UP) {
          ours.add(a);
          theirs.add(b);
        }
      }
    }
    Collections.sort(ours);
    Collections.sort(theirs);
    for (int percent : List.of(50, 95, 99)) {
      double a = ours.get(ours.size() * percent / 100);
      double b = theirs.get(theirs.size() * percent / 100);
      System.out.printf(
          Locale.ROOT,
          "p%d: %7.1f ms %s, %7.1f ms %s, ratio %.2f%s%n",
          percent,
          a,
          name,
          b,
          nameBehind,
          a / b,
          percent == 95 ? asked : "");
    }
  }

  private double millis(List<HttpRequest> requests) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (HttpRequest request : requests) {
      Web.body(web.client().send(request, BodyHandlers.ofByteArray()));
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private void throughput(List<List<HttpRequest>> through, List<List<HttpRequest>> direct)
      throws Exception {
    rate(through, ROUND_SECONDS);
    rate(direct, ROUND_SECONDS);
    double ours = 0;
    double theirs = 0;
    // In turn, so that a neighbour on the machine slows both.
    for (int round = 0; round < ROUNDS; round++) {
      ours += rate(through, ROUND_SECONDS) / ROUNDS;
      theirs += rate(direct, ROUND_SECONDS) / ROUNDS;
    }
    System.out.printf(
        Locale.ROOT,
        "%d clients: %.1f searches/s through search-service, %.1f directly, ratio %.2f (asked for:"
            + " at least 0.85)%n",
        CLIENTS,
        ours,
        theirs,
        ours / theirs);
  }

  /** Searches a second by all clients. */
  private double rate(List<List<HttpRequest>> searches, int seconds) throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicLong done = new AtomicLong();
    long begun = System.nanoTime();
    long until = begun + seconds * 1_000_000_000L;
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < CLIENTS; client++) {
        var _ =
            clients.submit(() -> {
              while (System.nanoTime() < until) {
                millis(searches.get(Math.floorMod(next.getAndIncrement(), searches.size())));
                done.incrementAndGet();
              }
              return null;
            });
      }
    }
    return done.get() / ((System.nanoTime() - begun) / 1e9);
  }

  /** Searches as journalists make them, of words, actors and topics that the archive has. */
  List<String> queries(URI search) throws IOException, InterruptedException {
    Random random = new Random(7);
    ObjectMapper json = new ObjectMapper();
    List<String> persons = values(json, search, "person");
    List<String> places = values(json, search, "place");
    List<String> topics = values(json, search, "topic");
    List<String> words =
        Arrays.asList(
                ("grève hôpital élections climat loi procès police école budget match incendie vaccin "
                        + "syndicat retraite emploi logement accident enquête président ministre")
                    .split(" ", -1))
            .stream()
            .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
            .toList();
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String word = pick(words, random);
      String path =
          switch (i % 8) {
            case 0 -> "q=" + word;
            case 1 -> "q=" + word + "+" + pick(words, random);
            case 2 -> "person=" + pick(persons, random);
            case 3 -> "q=" + word + "&person=" + pick(persons, random);
            case 4 -> "q=" + word + "&topic=" + pick(topics, random);
            case 5 -> "q=" + word + "&place=" + pick(places, random) + "&sort=newest";
            case 6 -> "q=" + word + "&from=2018-01-01&to=2019-12-31";
            default -> "q=%22" + word + "%22+OU+titre%3A" + pick(words, random);
          };
      paths.add("/api/v1/articles?" + path);
    }
    return paths;
  }

  private List<String> values(ObjectMapper json, URI search, String facet)
      throws IOException, InterruptedException {
    JsonNode answer =
        json.readTree(Web.body(web.get(search.resolve("/api/v1/facets/" + facet + "?limit=60"))));
    List<String> values = new ArrayList<>();
    answer
        .path("values")
        .forEach(value ->
            values.add(URLEncoder.encode(value.path("value").asText(), StandardCharsets.UTF_8)));
    return values;
  }

  private static String pick(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
