package org.manchette.search.actor;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.ActorView;
import org.manchette.search.api.ActorsApi;
import org.manchette.search.problem.Parameters;
import org.manchette.search.vocabulary.Vocabulary;

final class ActorsResource implements ActorsApi {

  /** Longer names would only repeat nonsense. */
  private static final int HINTED_NAME = 60;

  private final ActorProfile profile;
  private final SearchConfig config;
  private final UriInfo uri;

  ActorsResource(ActorProfile profile, SearchConfig config, UriInfo uri) {
    this.profile = profile;
    this.config = config;
    this.uri = uri;
  }

  @Override
  public ActorView actor(
      String id,
      @Nullable String roles,
      @Nullable String company,
      @Nullable String quotations,
      @Nullable String newest) {
    Parameters.checkNames(
        uri.getQueryParameters(), Set.of("roles", "company", "quotations", "newest"), Set.of());
    Limits limits =
        new Limits(
            limit("roles", roles, config.actorRoles(), config.maxActorRoles()),
            limit("company", company, config.actorCompany(), config.maxActorCompany()),
            limit("quotations", quotations, config.actorQuotations(), config.maxActorQuotations()),
            limit("newest", newest, config.actorNewest(), config.maxActorNewest()));
    return profile.of(id, limits).orElseThrow(() -> unknown(id));
  }

  private static int limit(String field, @Nullable String value, int fallback, int most) {
    return Parameters.number(
        field, value, fallback, 0, most, "for all articles search by the actor's id");
  }

  private static HttpProblem unknown(String id) {
    String name = Vocabulary.readable(id);
    return notFound(
        "neither the authority nor an article knows the actor %s; find actors by name: /api/v1/suggestions?q=%s"
            .formatted(
                shown(id),
                URLEncoder.encode(
                    name.substring(0, Math.min(HINTED_NAME, name.length())),
                    StandardCharsets.UTF_8)));
  }
}
