package org.manchette.ingest.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.manchette.index.ImportDocument;
import org.manchette.ingest.ProblemType;
import org.manchette.ingest.RefusedException;
import org.manchette.ingest.archive.StoredDocuments;

/** How bulk loads go. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public final class ImportsResource {

  private final StoredDocuments stored;

  ImportsResource(StoredDocuments stored) {
    this.stored = stored;
  }

  @GET
  @Path("/{id}")
  public ImportDocument load(@PathParam("id") String id) {
    ImportDocument load = id.matches("[0-9a-f-]{36}") ? stored.importOf(id) : null;
    if (load == null) {
      throw new RefusedException(
          ProblemType.NOT_FOUND, "id", "there is no import '%s'".formatted(id));
    }
    return load;
  }
}
