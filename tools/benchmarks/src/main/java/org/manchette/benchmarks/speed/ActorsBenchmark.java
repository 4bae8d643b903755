package org.manchette.benchmarks.speed;

import java.util.List;
import org.manchette.text.Actor;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Actors of a body that is cut into words already: found, put together, given their roles. */
@State(Scope.Thread)
public class ActorsBenchmark {

  private final ActorTagger tagger = ActorTagger.create(Authority.shipped());

  @Benchmark
  public List<Actor> actors(Press press, Press.Words words) {
    return tagger.tag(List.of(press.next(words).body()), null);
  }
}
