package org.manchette.web.actor;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.manchette.web.page.Address;
import org.manchette.web.page.Visit;

/** « /acteurs », as a French reader types it by hand. */
@Path("/acteurs")
final class FrenchAddressResource {

  private final Visit visit;

  FrenchAddressResource(Visit visit) {
    this.visit = visit;
  }

  @GET
  public Response actors() {
    Address actors = new Address(Address.actors().path(), visit.address().parameters());
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(actors.toString()))
        .build();
  }
}
