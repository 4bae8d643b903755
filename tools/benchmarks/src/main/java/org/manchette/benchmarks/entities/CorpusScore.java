package org.manchette.benchmarks.entities;

import java.util.List;

/**
 * How one finder does in one corpus.
 *
 * @param names bare names, those inside others too: the headline
 * @param outermost bare names, of the annotated ones only those that are in no other
 * @param untrimmed what is found as it was found, against bare names
 * @param annotated what is found as it was found, against the corpus as it stands
 */
record CorpusScore(
    StrictScore names, StrictScore outermost, StrictScore untrimmed, StrictScore annotated) {

  static CorpusScore of(Corpus corpus, SpanFinder finder) {
    var score =
        new CorpusScore(new StrictScore(), new StrictScore(), new StrictScore(), new StrictScore());
    for (CorpusArticle article : corpus.articles()) {
      score.add(article, finder.find(article.article()));
    }
    return score;
  }

  private void add(CorpusArticle article, List<Span> found) {
    List<Span> trimmed = Trimming.all(article.article(), found);
    names.add(article.article(), article.names(), trimmed);
    outermost.add(article.article(), outermost(article.names()), trimmed);
    untrimmed.add(article.article(), article.names(), found);
    annotated.add(article.article(), article.annotated(), found);
  }

  private static List<Span> outermost(List<Span> spans) {
    return spans.stream()
        .filter(span -> spans.stream().noneMatch(other -> other.holds(span)))
        .toList();
  }
}
