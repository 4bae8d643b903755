package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches for a whole list of names or queries. */
@Path("/api/v1/batches")
@Tag(name = "Batches")
public interface BatchesApi {

  /** A list in, an answer for each line out, in order, as soon as it is there. */
  @POST
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "searchBatch",
      summary = "Search for a list",
      description =
          "A name is taken literally, whatever operators are in it: it is the actor of the archive"
              + " that has it, else its words as they stand. A query is one of the query language, an"
              + " id that of an actor or a topic. A bad line never stops the others: its status and"
              + " note say why. by adds a matrix of counts by year, topic or source; its columns are"
              + " asked for once and told in the head. Nothing is kept: any instance answers a batch"
              + " by itself, and a batch that breaks off is sent again. An answer without its summary"
              + " (NDJSON) or with fewer records than the head says is not whole. In CSV a text that"
              + " a spreadsheet would take for a formula begins with an apostrophe.")
  @RequestBody(
      description =
          "CSV (comma, semicolon or tab) with a header: name (or nom), query (or requête) or id, and"
              + " if wanted from and to (or du, au); other columns are ignored. Plain text: a name a"
              + " line. JSON: an array of names, or of objects with the same members. Blank lines are"
              + " passed over. 10,000 lines and 2 MiB at most (manchette.search.batch-lines,"
              + " manchette.search.batch-size)",
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = BatchExamples.CSV_IN)),
        @Content(
            mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "names", value = BatchExamples.TEXT_IN)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "json", value = BatchExamples.JSON_IN))
      })
  @APIResponse(
      responseCode = "200",
      description = "The head, then an answer a line, then (NDJSON) a summary",
      content = {
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(implementation = BatchResponse.Line.class),
            examples = @ExampleObject(name = "ndjson", value = BatchExamples.NDJSON)),
        @Content(
            mediaType = "text/csv",
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "csv", value = BatchExamples.CSV))
      })
  @APIResponse(
      responseCode = "400",
      description = "A parameter or the list as a whole is wrong; the problem says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.EMPTY_BATCH)))
  @APIResponse(
      responseCode = "413",
      description = "Too many lines or bytes; cut the list",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.LONG_BATCH)))
  @APIResponse(
      responseCode = "415",
      description = "Neither CSV, plain text nor JSON",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.UNREADABLE_BATCH)))
  @APIResponse(
      responseCode = "503",
      description =
          "Elasticsearch cannot be reached, or too many batches are under way; come back after"
              + " Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.TOO_MANY_BATCHES)))
  Response batch(@BeanParam BatchRequest request, InputStream body);
}
