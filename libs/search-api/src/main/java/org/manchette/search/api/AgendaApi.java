package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
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

/** What the archive announced, and what it remembers. */
@Path("/api/v1/agenda")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
public interface AgendaApi {

  /** Due dates that touch a period, with facets over all of them. */
  @GET
  @Operation(
      operationId = "listDueDates",
      summary = "List due dates",
      description =
          "A due date is a day, or a longer period, that an article names and that was still to come"
              + " when it was published; also the end of what was under way (« jusqu'au 15 »). What"
              + " one article says several times of the same days is one due date. It is listed when"
              + " its days touch the period asked: « en 2021 » for March 2021 too, and precision"
              + " tells it from what is named by the day. Values of one facet are alternatives, or"
              + " must all hold with personMode=all and its like; different facets, the words and"
              + " the period must all hold. The counts of a facet whose values are alternatives"
              + " ignore its own selection, so that each number is what choosing that value would"
              + " show. Articles without a day of publication announce nothing.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the agenda with facets",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgendaResponse.class),
              examples = @ExampleObject(name = "agenda", value = AgendaExamples.AGENDA)))
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.LONG_AGENDA)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  AgendaResponse agenda(@BeanParam AgendaRequest request);

  /** What was published on a day some years ago, and what talks about that day. */
  @GET
  @Path("anniversaries")
  @Operation(
      operationId = "listAnniversaries",
      summary = "Look back some years",
      description =
          "For each number of years: the articles published on that very day, and the articles of"
              + " other days that talk about it by the day. 29 February looks back at the 28th where"
              + " there was no 29th; on 28 February of a year without a 29th, the 29th is remembered"
              + " as well.")
  @APIResponse(responseCode = "200", description = "A few articles for each number of years")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.INVALID_YEARS)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  AnniversariesResponse anniversaries(
      @QueryParam("day")
          @Parameter(description = "Looked back from; today if not given", example = "2020-08-03")
          @Nullable String day,
      @QueryParam("years")
          @Parameter(
              description =
                  "How many years ago, separated by commas, ten numbers from 1 to 1000 at most;"
                      + " 1,10,50 if not given",
              example = "1,10,50")
          @Nullable String years,
      @QueryParam("size")
          @Parameter(
              description =
                  "Articles of each kind and number of years, from 0 to 20; 3 if not given",
              example = "3")
          @Nullable String size);
}
