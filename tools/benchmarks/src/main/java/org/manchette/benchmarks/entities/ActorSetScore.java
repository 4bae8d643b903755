package org.manchette.benchmarks.entities;

import java.util.ArrayList;
import java.util.List;
import org.manchette.benchmarks.quality.GoldArticle.GoldActor;

/** The actors of articles against those annotated, one to one. */
final class ActorSetScore {

  private int right;
  private int annotated;
  private int found;

  void add(List<GoldActor> gold, List<ActorForms> actors) {
    annotated += gold.size();
    found += actors.size();
    List<ActorForms> free = new ArrayList<>(actors);
    for (GoldActor actor : gold) {
      var match = free.stream().filter(forms -> forms.is(actor)).findFirst();
      if (match.isPresent()) {
        free.remove(match.get());
        right++;
      }
    }
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return annotated == 0 ? 0 : (double) right / annotated;
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (annotated + found);
  }
}
