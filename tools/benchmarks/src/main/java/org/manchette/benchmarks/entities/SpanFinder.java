package org.manchette.benchmarks.entities;

import java.util.List;
import org.manchette.text.Actor;
import org.manchette.text.ArticleText;
import org.manchette.text.FrenchAnalyser;
import org.manchette.text.Mention;

/** Finds the names of an article: ours, or a peer measured in the same way. */
@FunctionalInterface
public interface SpanFinder {

  /** The names in any order, none twice. */
  List<Span> find(ArticleText article);

  /** By the whole analysis, as ingest does it. */
  static SpanFinder of(FrenchAnalyser analyser) {
    return article ->
        analyser.analyse(article).actors().stream()
            .flatMap(actor -> actor.mentions().stream().map(mention -> span(actor, mention)))
            .distinct()
            .toList();
  }

  private static Span span(Actor actor, Mention mention) {
    return new Span(mention.field(), mention.start(), mention.end(), actor.kind());
  }
}
