package org.manchette.benchmarks.speed;

import org.manchette.text.hygiene.Hygiene;
import org.manchette.text.hygiene.NormalisedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The repair of bodies. */
@State(Scope.Thread)
public class HygieneBenchmark {

  private final Hygiene hygiene = new Hygiene();

  @Benchmark
  public NormalisedText hygiene(Press press, Press.Words words) {
    return hygiene.normalise(press.next(words).submitted().text());
  }
}
