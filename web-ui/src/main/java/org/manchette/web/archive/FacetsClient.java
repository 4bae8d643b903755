package org.manchette.web.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.manchette.search.api.FacetResponse;

/**
 * The client's side of {@link org.manchette.search.api.FacetsApi}, for the same reason as {@link
 * ArticlesClient}.
 */
@Path("/api/v1/facets")
@Produces(MediaType.APPLICATION_JSON)
interface FacetsClient {

  @GET
  @Path("{facet}")
  FacetResponse facet(
      @PathParam("facet") String facet, @RestQuery MultivaluedMap<String, String> parameters);
}
