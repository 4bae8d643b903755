package org.manchette.benchmarks.speed;

import java.util.List;
import org.manchette.text.Topic;
import org.manchette.text.topic.TopicTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Topics of a body that is cut into words already, by all queries that ship, with evidence. */
@State(Scope.Thread)
public class TopicsBenchmark {

  private final TopicTagger tagger = TopicTagger.create();

  @Benchmark
  public List<Topic> topics(Press press, Press.Words words) {
    return tagger.tag(List.of(press.next(words).body()), List.of(), null);
  }
}
