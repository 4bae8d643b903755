package org.manchette.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manchette.index.SourceDocument;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.Archive;
import org.manchette.ingest.archive.ArchiveMetrics;
import org.manchette.ingest.archive.Outcome;
import org.manchette.ingest.archive.StoredDocuments;
import org.manchette.ingest.archive.Submission;
import org.manchette.ingest.archive.Submission.Format;
import org.manchette.ingest.reader.ArticleChecks;
import org.manchette.ingest.reader.JsonObjects;
import org.manchette.ingest.reader.SubmittedBeside;
import org.manchette.operations.Audited;
import org.manchette.operations.Caller;
import org.manchette.operations.Needs;
import org.manchette.operations.Role;

/** Articles in and out of the archive. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public final class ArticlesResource {

  static final String NDJSON = "application/x-ndjson";
  static final String IMPORT_ID = "Import-Id";

  private final Archive archive;
  private final StoredDocuments stored;
  private final RequestBody bodies;
  private final InFlight inFlight;
  private final Stopping stopping;
  private final ObjectMapper json;
  private final ArchiveMetrics metrics;
  private final Caller caller;
  private final IngestConfig.Limits limits;
  private final ArticleChecks checks;
  private final Semaphore bulkCalls;

  ArticlesResource(
      Archive archive,
      StoredDocuments stored,
      RequestBody bodies,
      InFlight inFlight,
      Stopping stopping,
      ObjectMapper json,
      ArchiveMetrics metrics,
      Caller caller,
      IngestConfig config) {
    this.archive = archive;
    this.stored = stored;
    this.bodies = bodies;
    this.inFlight = inFlight;
    this.stopping = stopping;
    this.json = json;
    this.metrics = metrics;
    this.caller = caller;
    this.limits = config.limits();
    this.checks = new ArticleChecks(limits.forReaders());
    this.bulkCalls = new Semaphore(limits.bulkCalls());
  }

  @POST
  @Needs(Role.IMPORTER)
  @Audited("article.add")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response addJson(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      @QueryParam("collection") @Nullable String collection) {
    String named = name("collection", collection);
    return add(
        body, length, bytes -> new Submission(bytes, Format.JSON, SubmittedBeside.NOTHING, named));
  }

  @POST
  @Needs(Role.IMPORTER)
  @Audited("article.add")
  @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
  public Response addTextOrPage(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @QueryParam("url") @Nullable String url,
      @QueryParam("datePublished") @Nullable String datePublished,
      @QueryParam("publisher") @Nullable String publisher,
      @QueryParam("collection") @Nullable String collection) {
    SubmittedBeside beside = beside(type, url, datePublished, publisher);
    String named = name("collection", collection);
    Format format = MediaType.TEXT_HTML_TYPE.isCompatible(type) ? Format.HTML : Format.TEXT;
    return add(body, length, bytes -> new Submission(bytes, format, beside, named));
  }

  @POST
  @Path("/bulk")
  @Needs(Role.IMPORTER)
  @Audited("articles.load")
  @Consumes(NDJSON)
  @Produces(NDJSON)
  public Response bulk(InputStream body, @QueryParam("collection") @Nullable String collection) {
    String id = UUID.randomUUID().toString();
    BulkLoad load =
        new BulkLoad(
            archive,
            inFlight,
            stopping,
            metrics,
            json,
            limits,
            new BulkLoad.Begun(id, name("collection", collection), caller.name()));
    if (!bulkCalls.tryAcquire()) {
      throw new RefusedException(
          ProblemType.OVERLOADED,
          null,
          "%d bulk calls are running already".formatted(limits.bulkCalls()));
    }
    boolean begun = false;
    try {
      load.begin();
      begun = true;
    } finally {
      if (!begun) {
        bulkCalls.release();
      }
    }
    StreamingOutput results =
        out -> {
          try {
            load.run(body, out);
          } finally {
            bulkCalls.release();
          }
        };
    return Response.ok(results)
        .header(IMPORT_ID, id)
        .header(HttpHeaders.CONTENT_LOCATION, "/api/v1/imports/" + id)
        .build();
  }

  @GET
  @Path("/{id}")
  public ReceivedArticle received(@PathParam("id") String id) {
    SourceDocument source = stored.newestSource(checkedId(id));
    if (source == null) {
      throw unknown(id);
    }
    return ReceivedArticle.of(source);
  }

  @DELETE
  @Path("/{id}")
  @Needs(Role.EDITOR)
  @Audited("article.delete")
  public void delete(@PathParam("id") String id) {
    if (!archive.delete(checkedId(id))) {
      throw unknown(id);
    }
  }

  private Response add(
      InputStream body, @Nullable Long length, Function<byte[], Submission> submission) {
    Outcome outcome;
    try {
      outcome =
          bodies.with(
              body, length, bytes -> archive.add(List.of(submission.apply(bytes))).getFirst());
    } catch (RefusedException e) {
      metrics.count(new Outcome.Refused(e.problem()));
      throw e;
    }
    metrics.count(outcome);
    return switch (outcome) {
      case Outcome.Refused refused -> throw new RefusedException(refused.problem());
      case Outcome.Accepted accepted ->
          (accepted.status() == Outcome.Status.CREATED
                  ? Response.created(URI.create("/api/v1/articles/" + accepted.id()))
                  : Response.ok())
              .entity(ArticleResult.of(accepted))
              .build();
    };
  }

  private SubmittedBeside beside(
      MediaType type,
      @Nullable String url,
      @Nullable String datePublished,
      @Nullable String publisher) {
    return new SubmittedBeside(
        checks.url("url", url),
        datePublished == null || datePublished.isBlank()
            ? null
            : JsonObjects.day("datePublished", datePublished),
        name("publisher", publisher),
        type.getParameters().get(MediaType.CHARSET_PARAMETER));
  }

  private @Nullable String name(String parameter, @Nullable String value) {
    return checks.name(parameter, value, new LinkedHashSet<>());
  }

  /** No other id was ever given; what is not one needs no look-up. */
  private static String checkedId(String id) {
    if (!id.matches("[0-9a-f]{32}")) {
      throw unknown(id);
    }
    return id;
  }

  private static RefusedException unknown(String id) {
    return new RefusedException(
        ProblemType.NOT_FOUND, "id", "there is no article '%s'".formatted(id));
  }
}
