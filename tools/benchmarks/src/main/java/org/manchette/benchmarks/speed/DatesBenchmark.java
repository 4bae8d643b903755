package org.manchette.benchmarks.speed;

import java.util.List;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TextField;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The dates of bodies, with and without what goes before. */
@State(Scope.Thread)
public class DatesBenchmark {

  private final Hygiene hygiene = new Hygiene();
  private final Tokeniser tokeniser = new Tokeniser();
  private final DateTagger tagger = DateTagger.create();

  /** Of bodies that are cut into words already. */
  @Benchmark
  public List<TemporalExpression> dates(Press press, Press.Words words) {
    Press.Article article = press.next(words);
    return tagger.tag(List.of(article.body()), article.submitted().publishedOn());
  }

  /** Of raw text: hygiene, words and dates. */
  @Benchmark
  public List<TemporalExpression> datesFromRawText(Press press, Press.Words words) {
    Press.Article article = press.next(words);
    NormalisedText text = hygiene.normalise(article.submitted().text());
    var body = new TokenisedField(TextField.TEXT, text, tokeniser.sentences(text));
    return tagger.tag(List.of(body), article.submitted().publishedOn());
  }
}
