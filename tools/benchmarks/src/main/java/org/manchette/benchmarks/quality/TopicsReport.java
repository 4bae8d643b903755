package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.manchette.text.Analysis;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Topic;

/**
 * How often the class of an article of MasakhaNEWS is that of its first topic that stands for one.
 */
final class TopicsReport {

  private TopicsReport() {}

  /**
   * The lines of the report.
   *
   * @param list whether to list what is wrong
   */
  static List<String> of(FrenchAnalyser analyser, Path data, boolean list) throws IOException {
    Path file = MasakhaNews.dev(data);
    if (!Files.exists(file)) {
      return List.of("No MasakhaNEWS: " + file + " is absent.");
    }
    List<String> lines = new ArrayList<>();
    Reliability reliability = new Reliability("MasakhaNEWS dev, topics of its classes");
    Map<String, int[]> classes = new TreeMap<>();
    int right = 0;
    int strict = 0;
    List<MasakhaNews.Article> articles = MasakhaNews.read(file);
    for (MasakhaNews.Article article : articles) {
      Analysis analysis =
          analyser.analyse(new ArticleText(null, article.headline(), null, article.text(), null));
      String found = MasakhaNews.category(analysis.topics());
      boolean same = article.category().equals(found);
      int[] counts = classes.computeIfAbsent(article.category(), k -> new int[2]);
      counts[0] += same ? 1 : 0;
      counts[1]++;
      right += same ? 1 : 0;
      strict += article.category().equals(MasakhaNews.ownCategory(analysis.topics())) ? 1 : 0;
      for (Topic topic : analysis.topics()) {
        if (MasakhaNews.TOPICS.contains(topic.id())) {
          reliability.add(topic, topic.id().equals(article.topic()));
        }
      }
      if (list && !same) {
        lines.add(
            "MasakhaNEWS %s, found %s: %s"
                .formatted(article.category(), found, article.headline()));
      }
    }
    lines.add(accuracy("MasakhaNEWS dev, accuracy", right, articles.size()));
    lines.add(accuracy("  without the fallback", strict, articles.size()));
    classes.forEach((name, counts) -> lines.add(accuracy("  " + name, counts[0], counts[1])));
    lines.addAll(reliability.lines());
    return lines;
  }

  private static String accuracy(String name, int right, int all) {
    return String.format(
        Locale.ROOT, "%-34s %.3f  (%d of %d)", name, (double) right / all, right, all);
  }
}
