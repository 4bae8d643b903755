package org.manchette.benchmarks.quality;

import java.io.IOException;
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

  private static final long TIMED_NANOSECONDS = 2_000_000_000L;
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

  /** A rough figure, JMH has the careful one. */
  private static void printSpeed(List<GoldArticle> articles, String name, DateReader reader) {
    long words = articles.stream().mapToLong(a -> a.text().split("\\s+").length).sum();
    articles.forEach(article -> read(reader, article));
    int passes = 0;
    long start = System.nanoTime();
    while (passes < MOST_PASSES && System.nanoTime() - start < TIMED_NANOSECONDS) {
      articles.forEach(article -> read(reader, article));
      passes++;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    print(String.format(Locale.ROOT, "  %-10s %,10.0f words/s", name, passes * words / seconds));
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
