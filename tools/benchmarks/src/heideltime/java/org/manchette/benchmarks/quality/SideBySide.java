package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.manchette.benchmarks.heideltime.HeidelTimePeer;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.TemporalExpression;

/**
 * Prints how well the annotated articles and the Recognizers specifications are read by us and by
 * HeidelTime, and how fast, in one run.
 *
 * <p>Arguments: the folder of the data, and {@code heideltime} to list what HeidelTime gets wrong.
 */
final class SideBySide {

  private static final long TIMED_NANOSECONDS = 3_000_000_000L;
  private static final int MOST_PASSES = 1_000;

  private SideBySide() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    boolean listErrors = arguments[1].equals("heideltime");
    DateReader ours = DateReader.of(FrenchAnalyser.create());
    DateReader peer = new HeidelTimePeer()::tag;
    Path gold = data.resolve("gold-dev/press.jsonl");
    if (Files.exists(gold)) {
      List<GoldArticle> articles = GoldArticle.read(gold);
      compare(articles, "Manchette", ours, false);
      compare(articles, "HeidelTime", peer, listErrors);
      print("Dates alone, on one thread, of these articles over and over:");
      printSpeed(articles, "Manchette", DateReader.ofDatesAlone());
      printSpeed(articles, "HeidelTime", peer);
    } else {
      print("No annotated articles: " + gold + " is absent.");
    }
    Path recognizers = data.resolve("dates-recognizers");
    if (Files.exists(recognizers)) {
      recognizers("Manchette", ours, recognizers);
      recognizers("HeidelTime", peer, recognizers);
      DateReader lenient = (text, day) -> Leniency.withRanges(peer.read(text, day));
      recognizers("HeidelTime, two as a range", lenient, recognizers);
    } else {
      print("No Recognizers specifications: " + recognizers + " is absent.");
    }
  }

  private static void compare(
      List<GoldArticle> articles, String name, DateReader reader, boolean listErrors) {
    Comparison strict = new Comparison();
    Comparison lenient = new Comparison();
    for (GoldArticle article : articles) {
      List<TemporalExpression> found = read(reader, article);
      strict.addDates(article, found);
      lenient.addDates(article, Leniency.apply(article, found));
    }
    if (listErrors) {
      lenient.dates.errors().forEach(SideBySide::print);
    }
    print(name);
    print("  strict:  " + strict.dates.line());
    print("           " + strict.dateSpans.line());
    print("  lenient: " + lenient.dates.line());
    print("           " + lenient.dateSpans.line());
  }

  private static List<TemporalExpression> read(DateReader reader, GoldArticle article) {
    return reader.read(article.text(), LocalDate.parse(article.publishedOn()));
  }

  /** By processor time of this thread, warm; JMH has the careful figure. */
  private static void printSpeed(List<GoldArticle> articles, String name, DateReader reader) {
    double words = articles.stream().mapToLong(a -> a.text().split("\\s+").length).sum();
    secondsAPass(articles, reader);
    print(
        String.format(
            Locale.ROOT,
            "  %-10s %,10.0f words/s a core",
            name,
            words / secondsAPass(articles, reader)));
  }

  private static double secondsAPass(List<GoldArticle> articles, DateReader reader) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long spent = 0;
    int passes = 0;
    while (passes < MOST_PASSES && spent < TIMED_NANOSECONDS) {
      articles.forEach(article -> read(reader, article));
      passes++;
      spent = clock.getCurrentThreadCpuTime() - start;
    }
    return spent / 1e9 / passes;
  }

  private static void recognizers(String name, DateReader reader, Path folder) throws IOException {
    for (String line : RecognizersReport.of(reader, folder, false)) {
      if (line.startsWith("Recognizers supported") || line.startsWith("Recognizers all")) {
        print(String.format(Locale.ROOT, "%-28s %s", name, line));
      }
    }
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
