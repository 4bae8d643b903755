package org.manchette.web.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.manchette.search.api.QuotationResponse;

/**
 * The client's side of {@link org.manchette.search.api.QuotationsApi}, for the same reason as
 * {@link ArticlesClient}.
 */
@Path("/api/v1/quotations")
@Produces(MediaType.APPLICATION_JSON)
interface QuotationsClient {

  @GET
  QuotationResponse search(@RestQuery MultivaluedMap<String, String> parameters);
}
