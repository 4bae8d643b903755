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

/** IPTC Media Topics and the site's own, as the archive knows them. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public interface TopicsApi {

  /** One topic as the archive knows it; a limit that is null has its default. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "topic",
      summary = "A topic: its place in the tree, articles over time, with whom, where, quotations",
      description =
          "Counted over the whole archive; articles about a topic are those about any topic below"
              + " it as well. Persons, organisations and places of these articles are ranked by"
              + " surprise as beside an actor. A topic that no article is about yet has a page as"
              + " well.")
  @APIResponse(responseCode = "200", description = "The topic")
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
          "Neither the tree nor an article knows this id; the problem says where to find one",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.NO_TOPIC)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  TopicView topic(
      @Parameter(
              description = "IPTC Media Topic id, or one of the site's own",
              example = "medtop:20000337")
          @PathParam("id")
          String id,
      @QueryParam("company")
          @Parameter(
              description =
                  "Persons, organisations and places at most, each, from 0 to 200; 20 if not given",
              example = "20")
          @Nullable String company,
      @QueryParam("quotations")
          @Parameter(
              description = "Quotations at most, from 0 to 200; 20 if not given",
              example = "20")
          @Nullable String quotations,
      @QueryParam("newest")
          @Parameter(
              description =
                  "Newest articles at most, from 0 to 100; 10 if not given. All of them: search"
                      + " articles by the topic's id.",
              example = "10")
          @Nullable String newest);
}
