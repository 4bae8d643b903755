package org.manchette.ingest.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;
import org.manchette.ingest.archive.ArchiveIndexes;
import org.manchette.ingest.archive.KnownActors;
import org.manchette.ingest.archive.KnownTopics;
import org.manchette.ingest.archive.StoredDocuments;

/**
 * Ready when every index that is written to is there, and the site's own actors and topics are
 * known; says why not.
 */
@Readiness
@Singleton
final class ArchiveReadiness implements HealthCheck {

  private final ArchiveIndexes indexes;
  private final StoredDocuments stored;
  private final KnownActors authority;
  private final KnownTopics topics;

  ArchiveReadiness(
      ArchiveIndexes indexes, StoredDocuments stored, KnownActors authority, KnownTopics topics) {
    this.indexes = indexes;
    this.stored = stored;
    this.authority = authority;
    this.topics = topics;
  }

  @Override
  public HealthCheckResponse call() {
    String reason = reason();
    HealthCheckResponseBuilder response = HealthCheckResponse.named("archive indexes");
    return reason == null
        ? response.up().build()
        : response.down().withData("reason", reason).build();
  }

  private @Nullable String reason() {
    String missing = indexes.missing();
    if (missing != null) {
      return missing;
    }
    if (!stored.indexesExist()) {
      return "Elasticsearch cannot be reached, or an index is gone";
    }
    if (!authority.loaded() || !topics.loaded()) {
      return "the actors and topics of the site are not read yet";
    }
    return null;
  }
}
