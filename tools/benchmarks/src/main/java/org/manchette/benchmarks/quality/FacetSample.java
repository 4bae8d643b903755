package org.manchette.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.manchette.text.Actor;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Mention;

/**
 * Prints entries of the facet of actors to judge by eye: of how many is it true that they are
 * actors? Articles and entries are drawn by the seed, so that a run can be repeated.
 *
 * <p>Arguments: the folder of the data, how many articles, how many entries, the seed. A line is
 * id, kind, name, number of articles and one place where it is named, parted by tabs.
 */
final class FacetSample {

  private static final int CONTEXT = 70;

  /** An actor of the facet, with the first place that names it. */
  private static final class Entry {
    private final Actor actor;
    private final String context;
    private int articles;

    private Entry(Actor actor, String context) {
      this.actor = actor;
      this.context = context;
    }

    private String line() {
      return String.join(
          "\t",
          actor.id(),
          actor.kind().name().toLowerCase(Locale.ROOT),
          actor.name(),
          Integer.toString(articles),
          String.format(Locale.ROOT, "%.2f", actor.confidence()),
          context);
    }
  }

  private FacetSample() {}

  public static void main(String[] arguments) throws IOException {
    Path file = OrangeSum.file(Path.of(arguments[0]));
    if (!Files.exists(file)) {
      print("No articles: " + file + " is absent.");
      return;
    }
    Random random = new Random(Long.parseLong(arguments[3]));
    List<ArticleText> articles = new ArrayList<>(OrangeSum.read(file, Integer.MAX_VALUE));
    Collections.shuffle(articles, random);
    List<ArticleText> read =
        articles.subList(0, Math.min(articles.size(), Integer.parseInt(arguments[1])));
    List<Entry> entries = new ArrayList<>(facet(read));
    int all = entries.size();
    Collections.shuffle(entries, random);
    entries.stream().limit(Integer.parseInt(arguments[2])).forEach(entry -> print(entry.line()));
    print(all + " entries in " + read.size() + " articles");
  }

  private static List<Entry> facet(List<ArticleText> articles) {
    FrenchAnalyser analyser = FrenchAnalyser.create();
    Map<String, Entry> facet = new LinkedHashMap<>();
    for (ArticleText article : articles) {
      for (Actor actor : analyser.analyse(article).actors()) {
        if (Actor.isOfOneArticle(actor.id())) {
          continue;
        }
        facet.computeIfAbsent(actor.id(), id -> new Entry(actor, context(article, actor)))
            .articles++;
      }
    }
    return List.copyOf(facet.values());
  }

  private static String context(ArticleText article, Actor actor) {
    Mention mention = actor.mentions().getFirst();
    String text = article.field(mention.field());
    int end = Math.min(text.length(), mention.end() + CONTEXT);
    String before = text.substring(Math.max(0, mention.start() - CONTEXT), mention.start());
    String behind = text.substring(mention.end(), end);
    String named = text.substring(mention.start(), mention.end());
    return (article.id() + " …" + before + "[[" + named + "]]" + behind + "…")
        .replaceAll("\\s+", " ");
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
