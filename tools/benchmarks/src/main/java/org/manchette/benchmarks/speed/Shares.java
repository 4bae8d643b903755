package org.manchette.benchmarks.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.manchette.text.Actor;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.TextField;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.quotation.QuotationTagger;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;
import org.manchette.text.topic.TopicTagger;

/**
 * What share of the analysis each step takes, and how many words a second the whole reads, by the
 * processor time of one thread over all articles, after they were all read once.
 */
final class Shares {

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();
  private final ActorTagger actors = ActorTagger.create(Authority.shipped());
  private final DateTagger dates = DateTagger.create();
  private final QuotationTagger quotations = QuotationTagger.create();
  private final TopicTagger topics = TopicTagger.create();
  private final FrenchAnalyser analyser = FrenchAnalyser.create();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long words;

  /** The lines of the report. */
  static List<String> of(List<ArticleText> articles) {
    Shares shares = new Shares();
    articles.forEach(shares::steps);
    articles.forEach(shares::whole);
    shares.nanos.clear();
    shares.words = 0;
    articles.forEach(shares::steps);
    articles.forEach(shares::whole);
    return shares.lines(articles.size());
  }

  private <T> T timed(String step, Supplier<T> work) {
    long begun = clock.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(step, clock.getCurrentThreadCpuTime() - begun, Long::sum);
    return result;
  }

  private void whole(ArticleText article) {
    timed("analysis", () -> analyser.analyse(article));
  }

  private void steps(ArticleText article) {
    Map<TextField, NormalisedText> texts =
        timed(
            "hygiene",
            () -> {
              Map<TextField, NormalisedText> repaired = new EnumMap<>(TextField.class);
              for (TextField field : TextField.values()) {
                repaired.put(field, hygiene.normalise(article.field(field)));
              }
              return repaired;
            });
    List<TokenisedField> fields =
        timed(
            "cutting",
            () -> {
              List<TokenisedField> cut = new ArrayList<>();
              texts.forEach((field, text) ->
                  cut.add(new TokenisedField(field, text, tokeniser.sentences(text))));
              return cut;
            });
    words +=
        fields.getLast().sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(Token::word)
            .count();
    List<Actor> found = timed("actors", () -> actors.tag(fields, article.publishedOn()));
    timed("dates", () -> dates.tag(fields, article.publishedOn()));
    timed("quotations", () -> quotations.tag(fields, found));
    timed("topics", () -> topics.tag(fields, found, null));
  }

  private List<String> lines(int articles) {
    List<String> lines = new ArrayList<>();
    lines.add("Of the analysis of %,d articles, %,d words of bodies:".formatted(articles, words));
    long whole = nanos.getOrDefault("analysis", 0L);
    long steps = nanos.values().stream().mapToLong(Long::longValue).sum() - whole;
    nanos.forEach((step, time) -> {
      double speed = words / (time / 1e9);
      lines.add(
          step.equals("analysis")
              ? String.format(
                  Locale.ROOT, "  %-12s       %,10.0f words/s a core", "the whole", speed)
              : String.format(
                  Locale.ROOT,
                  "  %-12s %4.1f %% %,10.0f words/s a core",
                  step,
                  100.0 * time / steps,
                  speed));
    });
    return lines;
  }
}
