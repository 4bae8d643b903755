package org.manchette.search.topic;

import static org.manchette.search.problem.Problems.notFound;
import static org.manchette.search.problem.Problems.shown;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manchette.search.SearchConfig;
import org.manchette.search.api.TopicView;
import org.manchette.search.api.TopicsApi;
import org.manchette.search.problem.Parameters;

final class TopicsResource implements TopicsApi {

  private final TopicProfile profile;
  private final SearchConfig config;
  private final UriInfo uri;

  TopicsResource(TopicProfile profile, SearchConfig config, UriInfo uri) {
    this.profile = profile;
    this.config = config;
    this.uri = uri;
  }

  @Override
  public TopicView topic(
      String id, @Nullable String company, @Nullable String quotations, @Nullable String newest) {
    Parameters.checkNames(
        uri.getQueryParameters(), Set.of("company", "quotations", "newest"), Set.of());
    TopicProfile.Limits limits =
        new TopicProfile.Limits(
            limit("company", company, config.actorCompany(), config.maxActorCompany()),
            limit("quotations", quotations, config.actorQuotations(), config.maxActorQuotations()),
            limit("newest", newest, config.actorNewest(), config.maxActorNewest()));
    return profile
        .of(id, limits)
        .orElseThrow(() ->
            notFound(
                "neither the tree of topics nor an article knows %s; find topics by name:"
                        .formatted(shown(id))
                    + " /api/v1/facets/topic?facetQuery=…"));
  }

  private static int limit(String field, @Nullable String value, int fallback, int most) {
    return Parameters.number(
        field, value, fallback, 0, most, "for all articles search by the topic's id");
  }
}
