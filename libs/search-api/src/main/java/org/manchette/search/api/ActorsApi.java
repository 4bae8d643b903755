package org.manchette.search.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Persons, organisations and places of the archive. */
@Path("/api/v1/actors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public interface ActorsApi {

  /** One actor as the authority and the archive know it; a limit that is null has its default. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "actor",
      summary = "An actor: names, roles and articles over time, with whom, where, about what",
      description =
          "Counted over the whole archive. Persons, organisations and places of the same articles"
              + " are ranked by surprise, not by number: the score is the log-likelihood ratio (G²)"
              + " of the shared articles against what chance would give, negative if there are"
              + " fewer. An entry of the authority that no article names yet has a page as well.")
  @APIResponse(responseCode = "200", description = "The actor")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.INVALID_LIMIT)))
  @APIResponse(
      responseCode = "404",
      description =
          "Neither the authority nor an article knows this id; the problem says where to find one",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.NO_ACTOR)))
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
          String id,
      @QueryParam("roles")
          @Parameter(description = "Roles at most, from 0 to 200; 20 if not given", example = "20")
          @Nullable String roles,
      @QueryParam("company")
          @Parameter(
              description =
                  "Persons, organisations, places and topics at most, each, from 0 to 200; 20 if not"
                      + " given",
              example = "20")
          @Nullable String company,
      @QueryParam("quotations")
          @Parameter(
              description = "Quotations at most, by and about each, from 0 to 200; 20 if not given",
              example = "20")
          @Nullable String quotations,
      @QueryParam("newest")
          @Parameter(
              description =
                  "Newest articles at most, from 0 to 100; 10 if not given. All of them: search"
                      + " articles by the actor's id.",
              example = "10")
          @Nullable String newest);
}
