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

/** Finds actors while their names are typed. */
@Path("/api/v1/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actors")
public interface SuggestionsApi {

  /** Actors whose names begin with what was typed; a parameter that is null has its default. */
  @GET
  @Operation(
      operationId = "suggestions",
      summary = "Find actors by the beginning of a name or alias",
      description =
          "The words may stand in any order (« macron emm »); the last one may be unfinished, the"
              + " others are whole. Case, accents, ligatures, hyphens and elided articles do not"
              + " matter (« elysee » finds « l’Élysée »). Actors that articles name come before"
              + " those that none names yet; then a whole name before the beginning of a name"
              + " before a word inside it; then whom more articles name.")
  @APIResponse(responseCode = "200", description = "The best matches first; may be empty")
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
  SuggestionResponse suggestions(
      @QueryParam("q")
          @Parameter(
              description = "What was typed, at least one letter or digit",
              required = true,
              example = "macron emm")
          @Nullable String q,
      @QueryParam("kind")
          @Parameter(
              description = "person, organisation or place; all if not given",
              example = "person")
          @Nullable String kind,
      @QueryParam("limit")
          @Parameter(description = "Actors at most, from 1 to 50; 10 if not given", example = "10")
          @Nullable String limit);
}
