package org.manchette.ingest.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.manchette.ingest.archive.StoredDocuments;

/** Ready when every index that is written to is there. */
@Readiness
@Singleton
final class ArchiveReadiness implements HealthCheck {

  private final StoredDocuments stored;

  ArchiveReadiness(StoredDocuments stored) {
    this.stored = stored;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("archive indexes").status(stored.indexesExist()).build();
  }
}
