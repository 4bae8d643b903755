package org.manchette.ingest.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.manchette.ingest.archive.KnownActors;
import org.manchette.ingest.archive.KnownTopics;
import org.manchette.ingest.archive.StoredDocuments;

/**
 * Ready when every index that is written to is there, and the site's own actors and topics are
 * known.
 */
@Readiness
@Singleton
final class ArchiveReadiness implements HealthCheck {

  private final StoredDocuments stored;
  private final KnownActors authority;
  private final KnownTopics topics;

  ArchiveReadiness(StoredDocuments stored, KnownActors authority, KnownTopics topics) {
    this.stored = stored;
    this.authority = authority;
    this.topics = topics;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("archive indexes")
        .status(stored.indexesExist() && authority.loaded() && topics.loaded())
        .build();
  }
}
