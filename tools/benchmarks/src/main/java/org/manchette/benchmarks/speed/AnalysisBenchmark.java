package org.manchette.benchmarks.speed;

import org.manchette.text.Analysis;
import org.manchette.text.FrenchAnalyser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All that is read of an article; headline and standfirst are read too, but not counted. */
@State(Scope.Thread)
public class AnalysisBenchmark {

  private final FrenchAnalyser analyser = FrenchAnalyser.create();

  @Benchmark
  public Analysis analysis(Press press, Press.Words words) {
    return analyser.analyse(press.next(words).submitted());
  }
}
