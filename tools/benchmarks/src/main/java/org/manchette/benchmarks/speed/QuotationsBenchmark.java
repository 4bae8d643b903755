package org.manchette.benchmarks.speed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.manchette.text.Actor;
import org.manchette.text.Quotation;
import org.manchette.text.actor.ActorTagger;
import org.manchette.text.actor.Authority;
import org.manchette.text.quotation.QuotationTagger;
import org.manchette.text.token.TokenisedField;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Quotations of bodies that are cut into words already and whose actors are known. */
@State(Scope.Thread)
public class QuotationsBenchmark {

  private final QuotationTagger tagger = QuotationTagger.create();
  private final IdentityHashMap<TokenisedField, List<Actor>> actors = new IdentityHashMap<>();

  /** Finds the actors, outside the clock. */
  @Setup
  public void findActors(Press press) {
    ActorTagger actorTagger = ActorTagger.create(Authority.shipped());
    for (Press.Article article : press.articles()) {
      actors.put(article.body(), actorTagger.tag(List.of(article.body()), null));
    }
  }

  @Benchmark
  public List<Quotation> quotations(Press press, Press.Words words) {
    TokenisedField body = press.next(words).body();
    return tagger.tag(List.of(body), Objects.requireNonNull(actors.get(body)));
  }
}
