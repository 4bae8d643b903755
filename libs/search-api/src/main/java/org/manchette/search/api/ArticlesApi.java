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

/** Search articles and read them. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public interface ArticlesApi {

  /** Articles that match all that is asked, with facets over all of them. */
  @GET
  @Operation(
      summary = "Search articles",
      description =
          "Values of one facet are alternatives, or must all hold with personMode=all and its like;"
              + " different facets, the words and the periods must all hold. The counts of a facet"
              + " whose values are alternatives ignore its own selection, so that each number is"
              + " what choosing that value would show; those of one whose values must all hold"
              + " keep it, so that each number is what choosing that value as well would leave. A value in personNot and its"
              + " like leaves articles out, and is listed apart. In q, words must all occur in any"
              + " inflection; what cannot be understood is repaired and noted, and a name that nobody"
              + " bears is searched as words. sort=mentions without words and actors is newest. Both"
              + " histograms show the period that is asked: days up to three months, months up to"
              + " ten years, else years; where years would be too many, the first and last bucket"
              + " take in what lies before and after. The lower one counts in each period whoever names it"
              + " as finely as a search for that period asks (mentionedPrecision).")
  @APIResponse(responseCode = "200", description = "A page of hits with facets")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.INVALID_PARAMETER)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  SearchResponse search(@BeanParam SearchRequest request);

  /** One article with its analysis. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read an article with what it says")
  @APIResponse(responseCode = "200", description = "The article")
  @APIResponse(
      responseCode = "404",
      description = "There is no article with this id",
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
  ArticleView article(
      @Parameter(description = "Id of a hit", example = "0f3c9a") @PathParam("id") String id);

  /** Articles that resemble one. */
  @GET
  @Path("{id}/similar")
  @Operation(
      summary = "Find articles that resemble one",
      description =
          "By the words that set it apart, and by actors and topics in common. Copies of it come"
              + " first.")
  @APIResponse(responseCode = "200", description = "The most similar first; may be empty")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.INVALID_SIZE)))
  @APIResponse(
      responseCode = "404",
      description = "There is no article with this id",
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
  SimilarResponse similar(
      @Parameter(description = "Id of a hit", example = "0f3c9a") @PathParam("id") String id,
      @QueryParam("size")
          @Parameter(
              description = "Articles at most, from 1 to 50; 10 if not given",
              example = "10")
          @Nullable String size);
}
