package org.manchette.search.actor;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import org.jspecify.annotations.Nullable;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorsApi;

final class ActorsResource implements ActorsApi {

  private final ActorProfile profile;

  ActorsResource(ActorProfile profile) {
    this.profile = profile;
  }

  @Override
  public ActorView actor(
      String id,
      @Nullable String roles,
      @Nullable String company,
      @Nullable String quotations,
      @Nullable String newest) {
    return profile
        .of(id)
        .orElseThrow(() -> notFound("no article names an actor with the id " + shown(id)));
  }
}
