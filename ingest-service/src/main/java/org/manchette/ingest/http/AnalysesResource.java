package org.manchette.ingest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.IngestConfig;
import org.manchette.ingest.analysis.AnalysisJson;
import org.manchette.ingest.archive.ArticleAnalysis;
import org.manchette.ingest.reader.AnalysisRequestReader;

/** Analyses without storing. */
@Path("/api/v1/analyses")
@Produces(MediaType.APPLICATION_JSON)
public final class AnalysesResource {

  private final ArticleAnalysis analysis;
  private final RequestBody bodies;
  private final AnalysisRequestReader reader;
  private final AnalysisJson json = new AnalysisJson();

  AnalysesResource(ArticleAnalysis analysis, RequestBody bodies, IngestConfig config) {
    this.analysis = analysis;
    this.bodies = bodies;
    this.reader = new AnalysisRequestReader(config.limits().forReaders());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public String analyse(
      InputStream body, @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length) {
    return bodies.with(body, length, bytes -> json.write(analysis.analyse(reader.read(bytes))));
  }
}
