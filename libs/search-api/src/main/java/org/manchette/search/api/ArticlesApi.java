package org.manchette.search.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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
      operationId = "searchArticles",
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

  /** All articles that match, however many, streamed. */
  @GET
  @Path("export")
  // What is accepted is said by the format, which a link can carry.
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "exportArticles",
      summary = "Export articles",
      description =
          "All that a search with the same parameters finds, in its order, without size, after and"
              + " explain. The head says what was asked, how q was understood, when, of which index,"
              + " and how many records follow: in CSV (RFC 4180, UTF-8 with a byte order mark) lines"
              + " that begin with #, in NDJSON the first object, in BibTeX lines that begin with %,"
              + " in RIS, which has no comments, a note (N1) of the first record. The headers"
              + " Export-Total, Export-At and Export-Index say it of every format, also where"
              + " nothing was found. Compare the number with the records received to know that none"
              + " is missing. In CSV, values of one cell are separated by a semicolon and a space,"
              + " and an apostrophe stands before whatever a spreadsheet would take for the"
              + " beginning of a formula. In RIS and BibTeX names of authors are not parted, and"
              + " keywords are the leading topics and the actors. The state of the archive is that"
              + " of the first record to the last.")
  @APIResponse(
      responseCode = "200",
      description = "The head, then the records",
      headers = {
        @Header(
            name = "Export-Total",
            description = "Number of records",
            schema = @Schema(type = SchemaType.INTEGER, examples = "1")),
        @Header(
            name = "Export-At",
            description = "When the archive was as it is exported",
            schema = @Schema(type = SchemaType.STRING, examples = "2026-12-01T09:30:00Z")),
        @Header(
            name = "Export-Index",
            description = "Index that the records come from, with its version",
            schema = @Schema(type = SchemaType.STRING, examples = "articles-000001"))
      },
      content = {
        @Content(
            mediaType = "text/csv",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "csv", value = ExportExamples.ARTICLES_CSV)),
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "ndjson", value = ExportExamples.ARTICLES_NDJSON)),
        @Content(
            mediaType = "application/x-research-info-systems",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "ris", value = ExportExamples.RIS)),
        @Content(
            mediaType = "application/x-bibtex",
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            examples = @ExampleObject(name = "bibtex", value = ExportExamples.BIBTEX))
      })
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.UNKNOWN_ARTICLE_FORMAT)))
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
      @BeanParam SearchRequest request,
      @QueryParam("format")
          @Parameter(description = "csv (if not given), ndjson, ris or bibtex", example = "ris")
          @Nullable String format);

  /** The newest articles that match, as an Atom feed. */
  @GET
  @Path("feed")
  // Readers of feeds do not all say that they accept them.
  @Produces(MediaType.WILDCARD)
  @Operation(
      operationId = "feedOfArticles",
      summary = "Follow a search as an Atom feed",
      description =
          "The newest articles of a search with the same parameters, 50 of them if the service is"
              + " not told otherwise, without sort, size, after and explain. An article has the same"
              + " id for ever, and « updated » is when the version that is shown was received. Send"
              + " If-None-Match or If-Modified-Since to get an answer only when something changed.")
  @APIResponse(
      responseCode = "200",
      description = "The feed (RFC 4287)",
      headers = {
        @Header(
            name = "ETag",
            description = "For If-None-Match",
            schema =
                @Schema(type = SchemaType.STRING, examples = "W/\"7f83b1657ff1fc53b92dc181\"")),
        @Header(
            name = "Last-Modified",
            description = "For If-Modified-Since",
            schema = @Schema(type = SchemaType.STRING, examples = "Tue, 01 Dec 2026 09:30:00 GMT"))
      },
      content =
          @Content(
              mediaType = "application/atom+xml",
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "atom", value = ExportExamples.ATOM)))
  @APIResponse(responseCode = "304", description = "Nothing has changed")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples = @ExampleObject(name = "problem", value = ProblemExamples.INVALID_FEED)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  Response feed(@BeanParam SearchRequest request);

  /** When the articles that match were published against the days that they talk about. */
  @GET
  @Path("timeline")
  @Operation(
      operationId = "timelineOfArticles",
      summary = "Cross the publication of a search's articles with the days they talk about",
      description =
          "Takes all parameters of a search of articles but sort, size, after and explain. Each axis"
              + " has days, months or years as its span allows, and as many periods as the service"
              + " is told (40 of publication, 48 talked about); where there would be more, the first"
              + " and the last take in what lies before and after. A cell counts the articles of one"
              + " period that talk about days of the other as finely as a search for these days asks"
              + " (mentionedPrecision); an article can be in several. Those without a day of"
              + " publication, and those that talk about no day, are counted beside the axes.")
  @APIResponse(responseCode = "200", description = "Both axes and the cells with articles")
  @APIResponse(
      responseCode = "400",
      description = "A parameter is wrong or unknown; the problem names it and says what to do",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.INVALID_TIMELINE)))
  @APIResponse(
      responseCode = "503",
      description = "Elasticsearch cannot be reached; come back after Retry-After",
      content =
          @Content(
              mediaType = ProblemExamples.MEDIA_TYPE,
              schema = @Schema(ref = "HttpProblem"),
              examples =
                  @ExampleObject(name = "problem", value = ProblemExamples.ARCHIVE_UNAVAILABLE)))
  TimelineResponse timeline(@BeanParam SearchRequest request);

  /** One article with its analysis. */
  @GET
  @Path("{id}")
  @Operation(operationId = "article", summary = "Read an article with what it says")
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
      operationId = "similarArticles",
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
