package org.manchette.benchmarks.entities;

import java.util.List;
import org.manchette.text.ArticleText;

/**
 * An annotated article.
 *
 * @param article as it is submitted
 * @param annotated its names as the corpus has them, titles and functions included where the corpus
 *     includes them; none twice
 * @param names the same as our guidelines have them: bare names, by {@link Trimming}
 */
public record CorpusArticle(ArticleText article, List<Span> annotated, List<Span> names) {

  public CorpusArticle {
    annotated = List.copyOf(annotated);
    names = List.copyOf(names);
  }

  /** Where the corpus says nothing of the parts of a name. */
  static CorpusArticle of(ArticleText article, List<Span> annotated) {
    return new CorpusArticle(article, annotated, Trimming.all(article, annotated));
  }
}
