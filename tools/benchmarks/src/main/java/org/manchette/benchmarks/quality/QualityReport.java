package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.manchette.benchmarks.entities.EntitiesReport;
import org.manchette.benchmarks.entities.SpanFinder;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;

/**
 * Prints how well articles annotated by hand are analysed, and how many words a second.
 *
 * <p>Arguments: the folder of the data ({@code ../shared/data} by default), and what to list the
 * errors of: {@code dates}, {@code actors}, {@code forms}, {@code quotations}, {@code topics},
 * {@code recognizers}; or, to print the names of all corpora and nothing else, {@code names}, or a
 * corpus of which the errors are to be listed: {@code press}, {@code sequoia}, {@code europeana},
 * {@code europeana5}, {@code newseye}, {@code newseye2}, {@code hipe}.
 */
final class QualityReport {

  private static final int WARM_UP_ARTICLES = 500;
  private static final int TIMED_ARTICLES = 2_000;

  private QualityReport() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
    String errors = arguments.length > 1 ? arguments[1] : "";
    FrenchAnalyser analyser = FrenchAnalyser.create();
    if (EntitiesReport.isListed(errors)) {
      printNames(analyser, data, errors);
      return;
    }
    Path gold = data.resolve("gold-dev/press.jsonl");
    if (Files.exists(gold)) {
      printQuality(analyser, gold, errors);
    } else {
      print("No annotated articles: " + gold + " is absent.");
    }
    Path recognizers = data.resolve("dates-recognizers");
    if (Files.exists(recognizers)) {
      boolean list = errors.equals("recognizers");
      RecognizersReport.of(DateReader.of(analyser), recognizers, list)
          .forEach(QualityReport::print);
    } else {
      print("No Recognizers specifications: " + recognizers + " is absent.");
    }
    TopicsReport.of(analyser, data, errors.equals("topics")).forEach(QualityReport::print);
    printNames(analyser, data, errors);
    Path articles = OrangeSum.file(data);
    if (Files.exists(articles)) {
      printSpeed(analyser, articles);
    } else {
      print("No articles to time: " + articles + " is absent.");
    }
  }

  private static void printNames(FrenchAnalyser analyser, Path data, String errors)
      throws IOException {
    EntitiesReport.of(SpanFinder.of(analyser), data, errors).forEach(QualityReport::print);
  }

  private static void printQuality(FrenchAnalyser analyser, Path file, String errors)
      throws IOException {
    Comparison comparison = new Comparison();
    List<GoldArticle> articles = GoldArticle.read(file);
    for (GoldArticle article : articles) {
      comparison.add(article, analyser.analyse(article.submitted()));
    }
    Score score =
        switch (errors) {
          case "dates" -> comparison.dates;
          case "actors" -> comparison.actors;
          case "forms" -> comparison.mentions;
          case "quotations" -> comparison.quotations;
          case "topics" -> comparison.topics;
          default -> null;
        };
    if (score != null) {
      score.errors().forEach(QualityReport::print);
    }
    print(articles.size() + " articles of " + file);
    comparison.lines().forEach(QualityReport::print);
  }

  private static void printSpeed(FrenchAnalyser analyser, Path file) throws IOException {
    List<ArticleText> articles = OrangeSum.read(file, TIMED_ARTICLES);
    articles.stream().limit(WARM_UP_ARTICLES).forEach(analyser::analyse);
    long start = System.nanoTime();
    long words = 0;
    for (ArticleText article : articles) {
      words += analyser.analyse(article).words();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    print(
        String.format(
            Locale.ROOT,
            "%d articles, %d words in %.2f s on one thread: %.0f words/s, %.0f articles/s",
            articles.size(),
            words,
            seconds,
            words / seconds,
            articles.size() / seconds));
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
