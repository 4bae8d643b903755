package org.manchette.benchmarks.entities;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.manchette.benchmarks.quality.GoldArticle;
import org.manchette.benchmarks.quality.OrangeSum;
import org.manchette.text.ActorKind;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;

/**
 * Prints how well the names of each corpus are found by us and by CoreNLP, and how fast, in one
 * run.
 *
 * <p>Arguments: the folder of the data, and the key of a corpus ({@code press}, {@code sequoia}…)
 * of which to list what CoreNLP gets wrong.
 */
final class NamesSideBySide {

  private static final int TIMED_ARTICLES = 200;
  private static final long TIMED_NANOSECONDS = 5_000_000_000L;

  private NamesSideBySide() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    FrenchAnalyser analyser = FrenchAnalyser.create();
    SpanFinder ours = SpanFinder.of(analyser);
    SpanFinder peer = new CoreNlpFinder();
    print("names, strict span and kind: Manchette                CoreNLP");
    print("                           P      R      F1        P      R      F1     ahead");
    List<String> more = new ArrayList<>();
    for (Corpus corpus : Corpus.readAll(data)) {
      if (corpus.articles().isEmpty()) {
        print(corpus.name() + ": absent");
        continue;
      }
      CorpusScore we = CorpusScore.of(corpus, ours);
      CorpusScore they = CorpusScore.of(corpus, peer);
      if (corpus.key().equals(arguments[1])) {
        they.names().errors().forEach(NamesSideBySide::print);
      }
      print(row(corpus.name(), we.names(), they.names()));
      more.add(moreOf(corpus, we, they));
    }
    print("F1 of both by kind, of outermost names only, and of spans as found:");
    print(
        "                          person       organisation place        outermost    "
            + "as found     against the corpus as annotated");
    more.forEach(NamesSideBySide::print);
    Path gold = data.resolve("gold-dev/press.jsonl");
    if (Files.exists(gold)) {
      compareActors(GoldArticle.read(gold), analyser, peer);
    }
    Path articles = OrangeSum.file(data);
    if (Files.exists(articles)) {
      printSpeed(OrangeSum.read(articles, TIMED_ARTICLES), analyser, peer);
    } else {
      print("No articles to time: " + articles + " is absent.");
    }
  }

  private static String moreOf(Corpus corpus, CorpusScore we, CorpusScore they) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-25s", corpus.name()));
    for (ActorKind kind : ActorKind.values()) {
      line.append(pair(we.names().f1(kind), they.names().f1(kind)));
    }
    return line.append(pair(we.outermost().f1(), they.outermost().f1()))
        .append(pair(we.untrimmed().f1(), they.untrimmed().f1()))
        .append(pair(we.annotated().f1(), they.annotated().f1()))
        .toString();
  }

  private static String pair(double we, double they) {
    return String.format(Locale.ROOT, " %.3f %.3f ", we, they);
  }

  private static String row(String name, StrictScore we, StrictScore they) {
    return row(
        name,
        we.precision(),
        we.recall(),
        we.f1(),
        they.precision(),
        they.recall(),
        they.f1());
  }

  private static String row(String name, double... f) {
    return String.format(
        Locale.ROOT,
        "%-25s %.3f  %.3f  %.3f     %.3f  %.3f  %.3f  %+.3f",
        name,
        f[0],
        f[1],
        f[2],
        f[3],
        f[4],
        f[5],
        f[2] - f[5]);
  }

  private static void compareActors(
      List<GoldArticle> articles, FrenchAnalyser analyser, SpanFinder peer) {
    ActorSetScore we = new ActorSetScore();
    ActorSetScore they = new ActorSetScore();
    for (GoldArticle gold : articles) {
      ArticleText article = gold.submitted();
      we.add(
          gold.actors(),
          analyser.analyse(article).actors().stream().map(ActorForms::of).toList());
      List<Span> names = Trimming.all(article, peer.find(article));
      they.add(gold.actors(), ActorForms.of(article, names));
    }
    print("actors of an article, one to one, gold-dev");
    print(
        row(
            "  name and kind",
            we.precision(),
            we.recall(),
            we.f1(),
            they.precision(),
            they.recall(),
            they.f1()));
  }

  private static void printSpeed(
      List<ArticleText> articles, FrenchAnalyser analyser, SpanFinder peer) {
    List<ActorStep> steps = articles.stream().map(ActorStep::of).toList();
    long words = steps.stream().mapToLong(ActorStep::words).sum();
    ActorTagger tagger = ActorTagger.create(Authority.shipped());
    print("words/s of one core (processor time of one thread), " + words + " words of press:");
    printSpeed("Manchette, actors", words, steps, step -> tagger.tag(step.fields(), null));
    printSpeed("Manchette, all", words, articles, analyser::analyse);
    printSpeed("CoreNLP", words, articles, peer::find);
  }

  /** A first pass warms up, outside the clock. */
  private static <A> void printSpeed(String name, long words, List<A> articles, Consumer<A> task) {
    articles.forEach(task);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long spent = 0;
    int passes = 0;
    while (spent < TIMED_NANOSECONDS) {
      articles.forEach(task);
      passes++;
      spent = clock.getCurrentThreadCpuTime() - start;
    }
    print(String.format(Locale.ROOT, "  %-20s %,10.0f", name, words * passes / (spent / 1e9)));
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
