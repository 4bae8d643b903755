package org.manchette.web.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.manchette.search.api.AgendaResponse;
import org.manchette.search.api.AnniversariesResponse;

/**
 * The client's side of {@link org.manchette.search.api.AgendaApi}, for the same reason as {@link
 * ArticlesClient}.
 */
@Path("/api/v1/agenda")
@Produces(MediaType.APPLICATION_JSON)
interface AgendaClient {

  @GET
  AgendaResponse agenda(@RestQuery MultivaluedMap<String, String> parameters);

  @GET
  @Path("anniversaries")
  AnniversariesResponse anniversaries(@RestQuery String day, @RestQuery String years);
}
