package org.manchette.benchmarks.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.manchette.text.token.Sentence;
import org.manchette.text.token.Token;
import org.manchette.text.topic.ShippedTopics;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The peer of {@link TopicsBenchmark}: the same queries stored in lucene-monitor, over words as
 * they are written. It only says which queries match; lemmas, counts, places and scores would come
 * on top.
 */
@State(Scope.Thread)
public class MonitorBenchmark {

  private static final String FIELD = "text";

  private final Analyzer analyzer = new WhitespaceAnalyzer();
  private @Nullable Monitor monitor;

  /** Stores the queries, outside the clock. */
  @Setup
  public void store() throws IOException {
    Monitor store = new Monitor(analyzer);
    List<MonitorQuery> stored = new ArrayList<>();
    String topic = "";
    for (String line : ShippedTopics.text().lines().toList()) {
      if (line.startsWith("topic ")) {
        topic = line.split(" ", -1)[1];
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String query : line.substring(line.indexOf(' ') + 1).split(", ", -1)) {
          stored.add(new MonitorQuery(topic + "/" + stored.size(), query(query)));
        }
      }
    }
    store.register(stored);
    monitor = store;
  }

  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(monitor).close();
  }

  private static Query query(String text) {
    String[] without = text.split(" SAUF ", -1);
    String[] onlyWith = without[0].split(" SI ", -1);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(part(onlyWith[0]), Occur.MUST);
    if (onlyWith.length > 1) {
      all.add(any(onlyWith[1]), Occur.MUST);
    }
    if (without.length > 1) {
      all.add(any(without[1]), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static Query any(String parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String part : parts.split(" \\| ", -1)) {
      any.add(part(part), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query part(String written) {
    String text = written.toLowerCase(Locale.FRENCH).replaceAll("[=@]| ~\\d+| &", "");
    if (text.endsWith("*")) {
      return new PrefixQuery(new Term(FIELD, text.substring(0, text.length() - 1)));
    }
    return new PhraseQuery(FIELD, text.replace("'", "' ").split(" ", -1));
  }

  @Benchmark
  public MatchingQueries<QueryMatch> monitor(Press press, Press.Words words) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : press.next(words).body().sentences()) {
      for (Token token : sentence.tokens()) {
        text.append(token.lower()).append(' ');
      }
    }
    Document document = new Document();
    document.add(new TextField(FIELD, text.toString(), Field.Store.NO));
    return Objects.requireNonNull(monitor).match(document, QueryMatch.SIMPLE_MATCHER);
  }
}
