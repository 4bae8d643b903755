package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
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

/** Searches inside a facet. */
@Path("/api/v1/facets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public interface FacetsApi {

  /** Values of one facet of a search by the beginning of their names. */
  @GET
  @Path("{facet}")
  @Operation(
      operationId = "facet",
      summary = "Search inside a facet",
      description =
          "Takes all parameters of a search of articles; sort, size and explain have no effect, and"
              + " after is « next » of the page of values before. The"
              + " counts are those of that search's facet: what choosing the value shows. Without"
              + " facetQuery the most frequent values, more of them than a search lists.")
  @APIResponse(responseCode = "200", description = "The most frequent values first; may be empty")
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
      description = "There is no such facet",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.NO_FACET)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  FacetResponse facet(
      @PathParam("facet")
          @Parameter(
              description =
                  "person, organisation, place, topic, source, section, author, language or year",
              example = "person")
          String facet,
      @BeanParam SearchRequest request,
      @QueryParam("facetQuery")
          @Parameter(
              description =
                  "Beginning of any word of a name or alias; several words in any order, of which"
                      + " the last may be unfinished. Case and accents do not matter.",
              example = "carp")
          @Nullable String facetQuery,
      @QueryParam("limit")
          @Parameter(description = "Values at most, from 1 to 200; 50 if not given", example = "50")
          @Nullable String limit);
}
