package org.manchette.search.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Persons, organisations and places of the archive. */
@Path("/api/v1/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public interface ActorsApi {

  /** One actor as the archive knows it. */
  @GET
  @Path("{id}")
  @Operation(summary = "An actor: names, articles over time, with whom, where, about what")
  @APIResponse(responseCode = "200", description = "The actor")
  @APIResponse(responseCode = "404", description = "No article names an actor with this id")
  ActorView actor(@PathParam("id") String id);
}
