package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Searches who said what. */
@Path("/api/v1/quotations")
@Tag(name = "Quotations")
public interface QuotationsApi {

  /** Quotations that match all that is asked, with facets over all of them. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "searchQuotations",
      summary = "Search quotations",
      description =
          "Each quotation is a hit of its own. Values of one facet are alternatives, or must all"
              + " hold with aboutMode=all and topicMode=all; different facets, the words and the"
              + " period must all hold. The counts of a facet whose values are alternatives ignore"
              + " its own selection, so that each number is what choosing that value would show."
              + " Words are understood as in a search of articles, but found inside quotations"
              + " only. Of equal age, quotations come in the order of their article.")
  @APIResponse(responseCode = "200", description = "A page of quotations with facets")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.UNKNOWN_SPEAKER)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  QuotationResponse search(@BeanParam QuotationRequest request);

  /** All quotations that match, however many, streamed. */
  @GET
  @Path("export")
  @Operation(
      operationId = "exportQuotations",
      summary = "Export quotations",
      description =
          "All that a search with the same parameters finds, in its order, without size and after."
              + " The head says what was asked, how q was understood, when, of which index, and how many records follow:"
              + " in CSV (RFC 4180, UTF-8 with a byte order mark) lines that begin with #, in"
              + " NDJSON the first object. Compare that number with the records received to know"
              + " that none is missing. In CSV, values of one cell are separated by a semicolon and"
              + " a space, and an apostrophe stands before whatever a spreadsheet would take for the"
              + " beginning of a formula. The state of the archive is that of the first record to the last.")
  @APIResponse(
      responseCode = "200",
      description = "The head, then a record a line",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "csv", value = ExportExamples.CSV)),
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "ndjson", value = ExportExamples.NDJSON))
      })
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.UNKNOWN_FORMAT)))
  @APIResponse(
      responseCode = "503",
      description =
          "Elasticsearch cannot be reached, or too many exports are under way; come back after"
              + " Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.TOO_MANY_EXPORTS)))
  Response export(
      @BeanParam QuotationRequest request,
      @QueryParam("format")
          @Parameter(description = "csv (if not given) or ndjson", example = "ndjson")
          @Nullable String format);
}
