package org.manchette.search.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** Completes a search while it is typed. */
@Path("/api/v1/completions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public interface CompletionsApi {

  /** Words, actors, topics and sources for what was typed. */
  @GET
  @Operation(
      operationId = "completions",
      summary = "Complete words, actors, topics and sources in one call",
      description =
          "Words complete the last one typed, as articles print it, in articles that have the words"
              + " before it. Names are found as /api/v1/suggestions finds them. Each number is what"
              + " a search for the value finds.")
  @APIResponse(responseCode = "200", description = "The best of each kind first; may be empty")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.EMPTY_QUERY)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  CompletionResponse completions(
      @QueryParam("q")
          @Parameter(
              description = "What was typed, at least one letter or digit",
              required = true,
              example = "grève por")
          @Nullable String q,
      @QueryParam("limit")
          @Parameter(
              description = "Of each kind at most, from 1 to 20; 5 if not given",
              example = "5")
          @Nullable String limit);
}
