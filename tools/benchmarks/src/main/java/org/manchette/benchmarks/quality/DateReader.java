package org.manchette.benchmarks.quality;

import java.time.LocalDate;
import java.util.List;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.TemporalExpression;
import org.manchette.text.TextField;
import org.manchette.text.date.DateTagger;
import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.manchette.text.token.TokenisedField;
import org.manchette.text.token.Tokeniser;

/** Reads the dates of a text: ours, or a peer measured in the same way. */
@FunctionalInterface
interface DateReader {

  /** The expressions in text order; spans count in the text as given. */
  List<TemporalExpression> read(String text, LocalDate publishedOn);

  /** As an article's body, with all the rest of the analysis. */
  static DateReader of(FrenchAnalyser analyser) {
    return (text, publishedOn) ->
        analyser.analyse(new ArticleText(null, null, null, text, publishedOn)).dates();
  }

  /** From raw text, but dates alone: what is timed beside a peer that finds nothing else. */
  static DateReader ofDatesAlone() {
    Hygiene hygiene = new Hygiene();
    Tokeniser tokeniser = new Tokeniser();
    DateTagger tagger = DateTagger.create();
    return (text, publishedOn) -> {
      NormalisedText repaired = hygiene.normalise(text);
      var field = new TokenisedField(TextField.TEXT, repaired, tokeniser.sentences(repaired));
      return tagger.tag(List.of(field), publishedOn);
    };
  }
}
