package org.manchette.benchmarks.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.manchette.benchmarks.speed.PressArticles;
import org.manchette.elasticsearch.LocalElasticsearch;
import org.manchette.elasticsearch.LocalElasticsearchOptions;

/** Sends queries of {@link QueryGrammar} to search-service and counts its answers by status. */
public final class FuzzReport {

  private static final int CLIENTS = 8;

  /** How far it is, is told after so many queries. */
  private static final long TOLD_EVERY = 50_000;

  /** Failures of which the query is printed. */
  private static final int SHOWN = 20;

  private final Web web = new Web();
  private final Map<Integer, AtomicLong> statuses = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong slowest = new AtomicLong();

  private FuzzReport() {}

  /**
   * Runs the report and prints it.
   *
   * @param args how many queries at most, for how many minutes at most, and a seed
   * @throws IllegalStateException if a query was answered with 5xx
   */
  public static void main(String[] args) throws Exception {
    FuzzReport report = new FuzzReport();
    report.run(Long.parseLong(args[0]), Duration.ofMinutes(Long.parseLong(args[1])), args[2]);
    if (!report.failed.isEmpty()) {
      throw new IllegalStateException("queries were answered with 5xx");
    }
  }

  private void run(long queries, Duration time, String seed) throws Exception {
    LocalElasticsearchOptions options =
        LocalElasticsearchOptions.defaults().withHeap("1g").forLong();
    try (LocalElasticsearch elasticsearch = LocalElasticsearch.start(options)) {
      TimedArchive archive = new TimedArchive(elasticsearch.uri());
      archive.ingest(PressArticles.samples(Path.of("deploy", "sample-archive")).articles());
      try (RunningService search =
          RunningService.start("search-service", "256m", archive.settings(elasticsearch.uri()))) {
        long begun = System.nanoTime();
        long until = begun + time.toNanos();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
          for (int client = 0; client < CLIENTS; client++) {
            QueryGrammar grammar = new QueryGrammar(Long.parseLong(seed) * CLIENTS + client);
            var _ =
                clients.submit(() -> {
                  for (long at = asked.incrementAndGet();
                      System.nanoTime() < until && at <= queries;
                      at = asked.incrementAndGet()) {
                    ask(search.uri(), grammar.next());
                    if (at % TOLD_EVERY == 0) {
                      print(archive.size(), (System.nanoTime() - begun) / 1e9);
                    }
                  }
                  return null;
                });
          }
        }
        print(archive.size(), (System.nanoTime() - begun) / 1e9);
      }
    }
  }

  private void ask(URI search, String query) throws InterruptedException {
    // One in ten with all facets and highlights: the rest costs less and reads the query alike.
    String path =
        Math.floorMod(query.hashCode(), 10) == 0
            ? "/api/v1/articles?size=1&explain=true&q="
            : "/api/v1/facets/language?limit=1&q=";
    URI uri = search.resolve(path + URLEncoder.encode(query, StandardCharsets.UTF_8));
    long begun = System.nanoTime();
    int status;
    try {
      HttpResponse<byte[]> answer = web.get(uri);
      status = answer.statusCode();
    } catch (IOException e) {
      status = 599;
    }
    slowest.accumulateAndGet(System.nanoTime() - begun, Math::max);
    statuses.computeIfAbsent(status, k -> new AtomicLong()).incrementAndGet();
    if (status >= 500) {
      failed.add(status + " " + query);
    }
  }

  private void print(long articles, double seconds) {
    long answered = statuses.values().stream().mapToLong(AtomicLong::get).sum();
    System.out.printf(
        Locale.ROOT,
        "%,d queries of %,d articles in %.0f s (%.0f a second, the slowest %.1f s)%n",
        answered,
        articles,
        seconds,
        answered / seconds,
        slowest.get() / 1e9);
    statuses.forEach((status, count) -> System.out.printf("  %d: %,d%n", status, count.get()));
    failed.stream().limit(SHOWN).forEach(System.out::println);
  }
}
