package org.manchette.ingest.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.KnownActors;
import org.manchette.ingest.authority.AuthorityFile;
import org.manchette.ingest.authority.AuthorityFile.Format;
import org.manchette.ingest.authority.AuthorityImport;
import org.manchette.ingest.authority.AuthorityLine;
import org.manchette.ingest.authority.EntryResult;
import org.manchette.ingest.authority.ImportReport;
import org.manchette.operations.Audited;
import org.manchette.operations.Needs;
import org.manchette.operations.Role;

/** A site's own entries of the authority. */
@Path("/api/v1/authority")
public final class AuthorityResource {

  static final String CSV = "text/csv";

  private final AuthorityImport entries;
  private final KnownActors authority;
  private final RequestBody bodies;
  private final ObjectMapper json;
  private final IngestConfig.Authority limits;

  /** Files are held in memory: one at a time. */
  private final Semaphore importing = new Semaphore(1);

  AuthorityResource(
      AuthorityImport entries,
      KnownActors authority,
      RequestBody bodies,
      ObjectMapper json,
      IngestConfig config) {
    this.entries = entries;
    this.authority = authority;
    this.bodies = bodies;
    this.json = json;
    this.limits = config.authority();
  }

  private record Last(ImportReport.Summary summary) {}

  @POST
  @Path("/imports")
  @Needs(Role.EDITOR)
  @Audited("authority.import")
  @Consumes({CSV, ArticlesResource.NDJSON})
  @Produces(ArticlesResource.NDJSON)
  public Response load(
      InputStream body,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @QueryParam("dryRun") @Nullable String dryRun) {
    boolean dry = flag("dryRun", dryRun);
    boolean csv = MediaType.valueOf(CSV).isCompatible(type);
    if (!importing.tryAcquire()) {
      throw new RefusedException(
          ProblemType.OVERLOADED, null, "another file of entries is being imported: try again");
    }
    ImportReport report;
    try {
      report = entries.run(read(body, csv ? Format.CSV : Format.NDJSON), dry);
    } finally {
      importing.release();
    }
    StreamingOutput results =
        out -> {
          for (EntryResult result : report.results()) {
            out.write(json.writeValueAsBytes(result));
            out.write('\n');
          }
          out.write(json.writeValueAsBytes(new Last(report.summary())));
          out.write('\n');
        };
    return Response.ok(results).build();
  }

  private List<AuthorityLine> read(InputStream body, Format format) {
    try {
      return AuthorityFile.read(body, format, limits);
    } catch (RefusedException e) {
      bodies.drain(body);
      throw e;
    } catch (IOException e) {
      // The caller has gone: nobody will read the answer.
      throw new UncheckedIOException(e);
    }
  }

  static boolean flag(String parameter, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw new RefusedException(
        ProblemType.INVALID_FIELD, parameter, "'%s' is neither true nor false".formatted(value));
  }

  @GET
  @Produces(ArticlesResource.NDJSON)
  public StreamingOutput imported() {
    List<String> lines = authority.importedLines();
    return out -> {
      for (String line : lines) {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    };
  }
}
