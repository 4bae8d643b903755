package org.manchette.web.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.manchette.search.api.ArticleView;
import org.manchette.search.api.SearchResponse;
import org.manchette.search.api.SimilarResponse;
import org.manchette.search.api.TimelineResponse;

/**
 * The client's side of {@link org.manchette.search.api.ArticlesApi}. That interface groups the
 * parameters of a search in a record, which a service can read but Quarkus' REST client cannot
 * write: it looks for getters.
 */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
interface ArticlesClient {

  @GET
  SearchResponse search(@RestQuery MultivaluedMap<String, String> parameters);

  @GET
  @Path("timeline")
  TimelineResponse timeline(@RestQuery MultivaluedMap<String, String> parameters);

  @GET
  @Path("{id}")
  ArticleView article(@PathParam("id") String id);

  @GET
  @Path("{id}/similar")
  SimilarResponse similar(@PathParam("id") String id, @RestQuery int size);
}
