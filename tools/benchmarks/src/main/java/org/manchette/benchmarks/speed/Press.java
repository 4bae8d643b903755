package org.manchette.benchmarks.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.manchette.text.ArticleText;
import org.manchette.text.TextField;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.Token;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Articles one after the other, again and again, for JMH. */
@State(Scope.Thread)
public class Press {

  /** What one invocation reads: an article, its body cut into words, and how many these are. */
  record Article(ArticleText submitted, TokenisedField body, int words) {}

  /** Words of the bodies read, and the processor time that reading took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Words {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private long begun;

    /** Read in this iteration. */
    public long words;

    /** Taken by this thread in this iteration, in ns: others on the machine do not count. */
    public long processorTime;

    @Setup(Level.Iteration)
    public void begin() {
      begun = clock.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
      processorTime = clock.getCurrentThreadCpuTime() - begun;
    }
  }

  private List<Article> articles = List.of();
  private int next;

  /** Reads the articles, outside the clock. */
  @Setup
  public void read() throws IOException {
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    articles =
        PressArticles.read().articles().stream()
            .map(article -> {
              NormalisedText text = hygiene.normalise(article.text());
              var body = new TokenisedField(TextField.TEXT, text, tokeniser.sentences(text));
              long words =
                  body.sentences().stream()
                      .flatMap(sentence -> sentence.tokens().stream())
                      .filter(Token::word)
                      .count();
              return new Article(article, body, (int) words);
            })
            .toList();
  }

  /** All of them. */
  List<Article> articles() {
    return articles;
  }

  /** The next article, its words counted. */
  Article next(Words words) {
    Article article = articles.get(next);
    next = (next + 1) % articles.size();
    words.words += article.words();
    return article;
  }
}
