package org.manchette.benchmarks.speed;

import java.util.List;
import org.manchette.text.Actor;
import org.manchette.text.Quotation;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.quotation.QuotationTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Quotations of bodies that are cut into words already and whose actors are known. */
@State(Scope.Thread)
public class QuotationsBenchmark {

  private final QuotationTagger tagger = QuotationTagger.create();
  private List<List<Actor>> actors = List.of();
  private int next;

  /** Finds the actors, outside the clock, of articles in the order in which they are read. */
  @Setup
  public void findActors(Press press) {
    ActorTagger actorTagger = ActorTagger.create(Authority.shipped());
    actors =
        press.articles().stream()
            .map(article -> actorTagger.tag(List.of(article.body()), null))
            .toList();
  }

  @Benchmark
  public List<Quotation> quotations(Press press, Press.Words words) {
    List<Actor> known = actors.get(next);
    next = (next + 1) % actors.size();
    return tagger.tag(List.of(press.next(words).body()), known);
  }
}
