package org.manchette.benchmarks.speed;

import java.util.List;
import java.util.Objects;
import org.manchette.benchmarks.heideltime.HeidelTimePeer;
import org.manchette.text.TemporalExpression;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** HeidelTime on the bodies of the same articles, with its tokens and tags. */
@State(Scope.Thread)
public class HeidelTimeBenchmark {

  private final HeidelTimePeer heidelTime = new HeidelTimePeer();

  @Benchmark
  public List<TemporalExpression> heidelTime(Press press, Press.Words words) {
    var article = press.next(words).submitted();
    return heidelTime.tag(article.text(), Objects.requireNonNull(article.publishedOn()));
  }
}
