package org.manchette.search.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
  @APIResponse(
      responseCode = "404",
      description = "No article names an actor with this id",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.NOT_FOUND)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  ActorView actor(
      @Parameter(description = "Actor id", example = "person:helene-carpentier") @PathParam("id")
          String id);
}
